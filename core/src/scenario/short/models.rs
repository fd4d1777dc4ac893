//! What is likely to be written next: one of a few, one as lately, a number, a stretch of time, a name.
//!
//! Each of them writes what it is given and returns it, or reads, whatever it is given.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use chrono::TimeDelta;

use super::arithmetic::{Coder, Nowhere};
use super::chance::Chance;
use crate::busy::usual_names;

/// Yes or no.
#[derive(Debug)]
pub(super) struct YesOrNo(Chance);

impl YesOrNo {
    pub(super) const fn new() -> Self {
        Self(Chance::EVEN)
    }

    pub(super) fn code(&mut self, coder: &mut dyn Coder, given: bool) -> bool {
        let is_set = coder.bit(self.0, given);
        self.0.sees(is_set);
        is_set
    }
}

/// One of a few, and what came before it tells something of it.
#[derive(Debug)]
pub(super) struct OneOf {
    bits: u32,
    /// A chance a bit, by what has been written of it so far.
    alone: Vec<Chance>,
    /// The same, by what it comes after.
    after: BTreeMap<usize, Vec<Chance>>,
}

impl OneOf {
    /// One of so many; what is read may be beyond them.
    pub(super) fn new(count: usize) -> Self {
        let bits = usize::BITS - count.saturating_sub(1).leading_zeros();
        Self {
            bits,
            alone: vec![Chance::EVEN; 1 << bits],
            after: BTreeMap::new(),
        }
    }

    pub(super) fn code(&mut self, coder: &mut dyn Coder, after: usize, given: usize) -> usize {
        let alone = &mut self.alone;
        let after = self.after.entry(after);
        let after = after.or_insert_with(|| vec![Chance::EVEN; 1 << self.bits]);
        let mut known = 1;
        for place in (0..self.bits).rev() {
            let [Some(alone), Some(after)] = [alone.get_mut(known), after.get_mut(known)] else {
                break;
            };
            let is_set = coder.bit(after.or(*alone), given >> place & 1 == 1);
            alone.sees(is_set);
            after.sees(is_set);
            known = known << 1 | usize::from(is_set);
        }
        known - (1 << self.bits)
    }
}

/// A number of one of so many, if it is one.
pub(super) fn one_of(count: usize, number: usize) -> Option<u16> {
    u16::try_from(number).ok().filter(|_| number < count)
}

/// A number: how many digits it has tells most of it.
#[derive(Debug)]
pub(super) struct Number {
    digits: OneOf,
    /// The digit below the highest, by how many there are.
    next: [Chance; 65],
}

impl Number {
    pub(super) fn new() -> Self {
        Self {
            digits: OneOf::new(64),
            next: [Chance::EVEN; 65],
        }
    }

    pub(super) fn code(&mut self, coder: &mut dyn Coder, after: usize, given: u64) -> u64 {
        let digits = (u64::BITS - given.leading_zeros()) as usize;
        let digits = self.digits.code(coder, after, digits);
        let Some(below) = digits.checked_sub(1) else {
            return 0;
        };
        let mut value = 1;
        for place in (0..below).rev() {
            let bit = given >> place & 1 == 1;
            let is_set = match self.next.get_mut(digits) {
                Some(chance) if place + 1 == below => {
                    let is_set = coder.bit(*chance, bit);
                    chance.sees(is_set);
                    is_set
                }
                _ => coder.bit(Chance::EVEN, bit),
            };
            value = value << 1 | u64::from(is_set);
        }
        value
    }
}

/// A stretch of time: whole minutes and seconds are likelier than others.
#[derive(Debug)]
pub(super) struct Stretch {
    unit: OneOf,
    count: Number,
}

/// In milliseconds.
const UNITS: [u64; 4] = [1, 1_000, 60_000, 3_600_000];

impl Stretch {
    pub(super) fn new() -> Self {
        Self {
            unit: OneOf::new(UNITS.len()),
            count: Number::new(),
        }
    }

    /// None where it is longer than can be counted.
    pub(super) fn code(&mut self, coder: &mut dyn Coder, given: TimeDelta) -> Option<TimeDelta> {
        let given = u64::try_from(given.num_milliseconds()).unwrap_or_default();
        let whole = UNITS.iter().rposition(|unit| given % unit == 0);
        let which = self.unit.code(coder, 0, whole.unwrap_or_default());
        let unit = UNITS.get(which)?;
        let count = self.count.code(coder, which, given / unit);
        let milliseconds = i64::try_from(count.checked_mul(*unit)?).ok()?;
        TimeDelta::try_milliseconds(milliseconds)
    }
}

/// One of those there are, or none: the later it was the last time, the likelier.
#[derive(Debug)]
pub(super) struct Recent {
    /// The latest is the last.
    all: Vec<usize>,
    back: Number,
}

impl Recent {
    pub(super) fn new() -> Self {
        Self {
            all: Vec::new(),
            back: Number::new(),
        }
    }

    /// There is one more, with the next number.
    pub(super) fn add(&mut self) {
        self.all.push(self.all.len());
    }

    /// Which it is, or none; nothing at all where there is no such one.
    #[expect(
        clippy::option_option,
        reason = "none of them is another thing than one that is not there"
    )]
    pub(super) fn code(
        &mut self,
        coder: &mut dyn Coder,
        after: usize,
        given: Option<usize>,
    ) -> Option<Option<usize>> {
        let place = given.and_then(|given| self.all.iter().rev().position(|one| *one == given));
        let back = u64::try_from(place.map_or(0, |place| 1 + place)).ok()?;
        let back = usize::try_from(self.back.code(coder, after, back)).ok()?;
        if back == 0 {
            return Some(None);
        }
        let place = self.all.len().checked_sub(back)?;
        let one = self.all.remove(place);
        self.all.push(one);
        Some(Some(one))
    }
}

/// Names: one that people have at a busy desk, or by its letters.
#[derive(Debug)]
pub(super) struct Name {
    is_usual: YesOrNo,
    usual: OneOf,
    length: Number,
    bytes: OneOf,
}

/// What other names are made of. With another text here no link that was written could be read.
const WORDS: [&str; 12] = [
    "Session 1",
    "Session 2",
    "Customer 1",
    "Customer 2",
    "Technician",
    "Technicians",
    "Second level",
    "Support",
    "Sales",
    "Web",
    "Phone",
    "What was done at the desk",
];

/// There is room for so many usual names.
const MOST_USUAL: usize = 256;

/// A name may have so many bytes.
const LONGEST_NAME: usize = 1_000;

impl Name {
    pub(super) fn new() -> Self {
        let mut name = Self {
            is_usual: YesOrNo::new(),
            usual: OneOf::new(MOST_USUAL),
            length: Number::new(),
            bytes: OneOf::new(256),
        };
        for word in usual_names().chain(WORDS) {
            name.letters(&mut Nowhere, word);
        }
        name
    }

    /// None where it is no text, or too long.
    pub(super) fn code(&mut self, coder: &mut dyn Coder, given: &str) -> Option<String> {
        let place = usual_names().position(|usual| usual == given);
        if self.is_usual.code(coder, place.is_some()) {
            let place = self.usual.code(coder, 0, place.unwrap_or_default());
            return usual_names().nth(place).map(String::from);
        }
        self.letters(coder, given)
    }

    fn letters(&mut self, coder: &mut dyn Coder, given: &str) -> Option<String> {
        let length = u64::try_from(given.len()).ok()?;
        let length = usize::try_from(self.length.code(coder, 0, length)).ok()?;
        if length > LONGEST_NAME {
            return None;
        }
        let mut last = 0;
        let bytes = (0..length).map(|place| {
            let given = given.as_bytes().get(place).copied().unwrap_or_default();
            last = self.bytes.code(coder, last, usize::from(given));
            u8::try_from(last).unwrap_or_default()
        });
        String::from_utf8(bytes.collect()).ok()
    }
}
