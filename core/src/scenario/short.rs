//! A story as a short text without spaces: a link can hold it.
//!
//! A letter for the version, then in the letters of Base64 for addresses: how many bytes follow, what they
//! come to, and the bytes. So a text that was cut on its way is told from one that was changed, and of the
//! first that is read which is certain.

mod arithmetic;
mod chance;
mod deeds;
mod models;
mod script;
mod story;

use alloc::string::String;

use base64::Engine;
use base64::alphabet::URL_SAFE;
use base64::engine::general_purpose::{GeneralPurpose, NO_PAD};

use super::Scenario;
use crate::sum::sum_of;
use arithmetic::{Reader, Writer};
use story::Story;

/// A text has so many letters at most: with its place in the page they are fewer than a thousand, which mail and chat
/// leave whole.
pub const MOST_LETTERS: usize = 970;

/// The version that is written. A change in what is written, or in what is taken for likely, is another.
const VERSION: char = '1';

/// A text that was cut ends anywhere within a byte.
const LETTERS: GeneralPurpose =
    GeneralPurpose::new(&URL_SAFE, NO_PAD.with_decode_allow_trailing_bits(true));

/// How many bytes follow, and what they come to: the first bytes.
const HEAD: usize = 6;

/// Why there is no such text: the story is too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong;

/// Why no story can be read, or not all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// The end of the text is missing; what is certain of the story, where anything is.
    Cut(Option<Beginning>),
    /// Some of it is not as it was written.
    Changed,
    /// A later version has written it.
    Later,
}

/// A story as far as it is certain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beginning {
    /// The story, with its first steps.
    pub scenario: Scenario,
    /// How many steps it was to have.
    pub steps: usize,
}

impl Scenario {
    /// The story as a short text. What a run shows at its end is left out where there is no room for it.
    ///
    /// # Errors
    ///
    /// [`TooLong`], where it has more than [`MOST_LETTERS`].
    pub fn short(&self) -> Result<String, TooLong> {
        if let Some(text) = written(self) {
            return Ok(text);
        }
        let mut without = self.clone();
        let end = without.steps.last_mut().filter(|step| step.act.is_none());
        end.ok_or(TooLong)?.expect.clear();
        written(&without).ok_or(TooLong)
    }

    /// The story of a short text. Letters that are none of its own are passed over: what mail breaks a line
    /// with, and what follows a link in a sentence.
    ///
    /// # Errors
    ///
    /// [`Unreadable`], where that is not a whole one.
    pub fn from_short(text: &str) -> Result<Self, Unreadable> {
        let mut letters = text.chars().filter(|letter| is_one_of_its_own(*letter));
        match letters.next() {
            Some(VERSION) => {}
            Some(later) if later.is_ascii_digit() => return Err(Unreadable::Later),
            Some(_) => return Err(Unreadable::Changed),
            None => return Err(Unreadable::Cut(None)),
        }
        let mut letters: String = letters.collect();
        // No byte ends with the first letter of four.
        letters.truncate(letters.len() - usize::from(letters.len() % 4 == 1));
        let bytes = LETTERS.decode(letters).map_err(|_| Unreadable::Changed)?;
        let Some((head, bytes)) = bytes.split_first_chunk::<HEAD>() else {
            return Err(Unreadable::Cut(None));
        };
        let [high, low, sum @ ..] = *head;
        let length = usize::from(u16::from_be_bytes([high, low]));
        let Some(whole) = bytes.get(..length) else {
            return Err(Unreadable::Cut(read(bytes, false)));
        };
        let read = read(whole, true).filter(|_| sum_of(whole) == u32::from_be_bytes(sum));
        let whole = read.filter(|read| read.steps == read.scenario.steps.len());
        whole.map(|read| read.scenario).ok_or(Unreadable::Changed)
    }
}

/// Whether it can stand in a short text.
const fn is_one_of_its_own(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_')
}

fn written(scenario: &Scenario) -> Option<String> {
    let mut writer = Writer::new();
    let mut story = Story::new(&mut writer);
    let (mut so_far, _) = story.frame(Some(scenario))?;
    for step in &scenario.steps {
        let step = story.step(&so_far, Some(step))?;
        so_far.steps.push(step);
    }
    let bytes = writer.bytes();
    let length = u16::try_from(bytes.len()).ok()?;
    let head = [&length.to_be_bytes()[..], &sum_of(&bytes).to_be_bytes()];
    let mut text = String::from(VERSION);
    LETTERS.encode_string([&head.concat()[..], &bytes].concat(), &mut text);
    (text.len() <= MOST_LETTERS).then_some(text)
}

/// The story in these bytes, which are all of it, or as far as it does not depend on what follows them.
fn read(bytes: &[u8], is_whole: bool) -> Option<Beginning> {
    let mut reader = Reader::new(bytes, is_whole);
    let mut story = Story::new(&mut reader);
    let (mut scenario, steps) = story.frame(None)?;
    if !story.is_certain() {
        return None;
    }
    while scenario.steps.len() < steps {
        let step = story.step(&scenario, None);
        let Some(step) = step.filter(|_| story.is_certain()) else {
            break;
        };
        scenario.steps.push(step);
    }
    Some(Beginning { scenario, steps })
}
