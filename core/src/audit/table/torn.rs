//! A row that is written on several lines, because a line break stands in a value.

use alloc::vec::Vec;

use super::super::header::Header;
use super::super::record::Record;
use super::mend;

/// A row is written on so many lines at most.
const MOST_LINES: usize = 100;

/// One line of it.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// Its values, as if it was a row.
    pub(super) record: Record,
    /// Whether it ended with a separator: that of the row, or one before a value that begins with a line break.
    pub(super) is_closed: bool,
}

/// The lines of such a row so far.
#[derive(Clone, Debug)]
pub(super) struct Torn {
    pub(super) parts: Vec<Part>,
    joined: Record,
}

/// What has become of it with one more line.
pub(super) enum Joined {
    /// A row.
    Whole(Record),
    /// It is still too short.
    Begun(Torn),
    /// These lines are no row together.
    Apart(Vec<Part>),
}

impl Torn {
    pub(super) fn new(part: Part) -> Self {
        Self {
            joined: part.record.clone(),
            parts: alloc::vec![part],
        }
    }

    /// Joins the next line.
    pub(super) fn join(mut self, next: Part, header: &Header) -> Joined {
        if self.parts.last().is_some_and(|last| last.is_closed) {
            self.joined.push("");
        }
        self.joined.join(&next.record);
        let is_closed = next.is_closed || !header.is_closed;
        self.parts.push(next);
        let missing = header.len().checked_sub(self.joined.len());
        match missing {
            Some(0) if is_closed && mend::goes_with(&self.joined, header) => {
                Joined::Whole(self.joined)
            }
            Some(0) if is_closed => Joined::Apart(self.parts),
            Some(_) if self.parts.len() < MOST_LINES => Joined::Begun(self),
            _ => Joined::Apart(self.parts),
        }
    }
}
