//! Logs of events, each change of a status one event: lines of JSON as [`crate::log::line`] writes them,
//! and XES, which other programs write (IEEE 1849).
//!
//! A log comes in pieces of any length and is read in one pass. Of every entry no more is kept than the status
//! it shows and since when, so a log may be longer than the memory: events are told as they are read, each
//! followed by what is found about it. A change is held against the rule book, its beginning against what the
//! entry has shown, and its stamp against the one above.
//!
//! What cannot be read may have been a change of any entry. So after such a gap nothing is concluded from what
//! an entry showed before it.

mod entries;
mod judge;
#[cfg(feature = "serde")]
mod lines;
mod stay;
mod way;
mod word;
mod xes;

pub use way::nearest_way;

use self::judge::Judge;
#[cfg(feature = "serde")]
use self::lines::Lines;
use self::xes::Xes;
use super::told::Told;

/// A log that is being read.
#[derive(Debug)]
pub struct Log {
    reader: Reader,
    judge: Judge,
}

#[derive(Debug)]
enum Reader {
    #[cfg(feature = "serde")]
    Lines(Lines),
    Xes(Xes),
}

impl Log {
    /// A log of lines, each an object of JSON.
    #[cfg(feature = "serde")]
    pub fn lines() -> Self {
        Self {
            reader: Reader::Lines(Lines::default()),
            judge: Judge::default(),
        }
    }

    /// A log in XES.
    pub fn xes() -> Self {
        Self {
            reader: Reader::Xes(Xes::default()),
            judge: Judge::default(),
        }
    }

    /// Reads on.
    pub fn read(&mut self, piece: &str, tell: &mut dyn FnMut(Told)) {
        match &mut self.reader {
            #[cfg(feature = "serde")]
            Reader::Lines(lines) => lines.read(piece, &mut self.judge, tell),
            Reader::Xes(xes) => xes.read(piece, &mut self.judge, tell),
        }
    }

    /// The file is over.
    pub fn end(&mut self, tell: &mut dyn FnMut(Told)) {
        match &mut self.reader {
            #[cfg(feature = "serde")]
            Reader::Lines(lines) => lines.end(&mut self.judge, tell),
            Reader::Xes(xes) => xes.end(&mut self.judge, tell),
        }
    }

    /// How many events there were so far, those that cannot be read included.
    pub const fn events(&self) -> u64 {
        self.judge.events()
    }
}
