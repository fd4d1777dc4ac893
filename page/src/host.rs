//! What Queuescope in a frame and the page around it say to each other.
//!
//! Every message is an object with the number of the version under `queuescope`, and one thing beside it. What the
//! page around says is believed as little as an address is.

use queuescope_core::echo::echo;
use serde::{Deserialize, Serialize};

use crate::address::{Address, parse};

/// The version of the messages.
const VERSION: u32 = 1;

/// The longest message that is read, in letters: the longest address fits.
const LONGEST: usize = 4_000;

/// What the page around asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// To show a place: `{ queuescope: 1, go: "#/explorer/offline" }`.
    Go(Address),
    /// To look like that: `{ queuescope: 1, theme: "dark" }`.
    Theme(String),
}

/// Why a message is not followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotFollowed {
    /// It is none of these messages: whoever sent it means somebody else.
    NotOurs,
    /// It is of another version.
    OtherVersion,
    /// It is too long, or says something else than one of the things above.
    NotUnderstood,
    /// It names a place that is not there.
    NoSuchPlace(String),
}

/// What the page around is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Told<'a> {
    /// What is shown, from when it opens on.
    Place {
        /// Where that is, as [`Asked::Go`] has it.
        at: &'a str,
        /// What it is called.
        title: &'a str,
    },
    /// How high all of it is.
    Height {
        /// In whole pixels.
        height: u32,
    },
    /// Something that was asked for was not done.
    Refused {
        /// Why, in a sentence.
        refused: &'a str,
    },
}

/// Whether it is one of these messages.
#[derive(Deserialize)]
struct Ours {
    queuescope: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Message {
    #[serde(rename = "queuescope")]
    _version: u32,
    go: Option<String>,
    theme: Option<String>,
}

#[derive(Serialize)]
struct Envelope<'a> {
    queuescope: u32,
    #[serde(flatten)]
    told: &'a Told<'a>,
}

/// What a message asks for; the message as JSON.
///
/// # Errors
///
/// [`NotFollowed`].
pub fn read(message: &str) -> Result<Asked, NotFollowed> {
    if message.len() > LONGEST {
        return Err(NotFollowed::NotUnderstood);
    }
    // A list could be read as the values of an object.
    let ours = message
        .starts_with('{')
        .then(|| serde_json::from_str(message));
    let ours: Ours = ours.and_then(Result::ok).ok_or(NotFollowed::NotOurs)?;
    if ours.queuescope != VERSION {
        return Err(NotFollowed::OtherVersion);
    }
    let message: Result<Message, _> = serde_json::from_str(message);
    match message.map_err(|_| NotFollowed::NotUnderstood)? {
        Message {
            go: Some(place),
            theme: None,
            ..
        } => parse(&place)
            .map(Asked::Go)
            .map_err(|_| NotFollowed::NoSuchPlace(echo(&place))),
        Message {
            go: None,
            theme: Some(theme),
            ..
        } => Ok(Asked::Theme(theme)),
        Message { .. } => Err(NotFollowed::NotUnderstood),
    }
}

/// A message to the page around, as JSON.
pub fn written(told: &Told) -> String {
    let message = Envelope {
        queuescope: VERSION,
        told,
    };
    // Texts and numbers: nothing that JSON cannot hold.
    serde_json::to_string(&message).unwrap_or_default()
}

/// The origin that a frame's address names as that of the page around: a scheme and a host, and nothing beyond. A `*`,
/// or a page of no origin, is none.
pub fn origin(named: &str) -> Option<&str> {
    let (scheme, host) = named.split_once("://")?;
    let is_host = |letter: char| letter.is_ascii_alphanumeric() || ".-:[]".contains(letter);
    let is_one =
        matches!(scheme, "http" | "https") && !host.is_empty() && host.chars().all(is_host);
    is_one.then_some(named)
}
