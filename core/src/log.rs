//! An event log to take along: every change of a status an event, for programs that mine processes and
//! for our own reader ([`crate::audit::log`]).
//!
//! [`Format::ALL`] is the one list of formats, for the page, the command line and the tests. All say the same
//! of a change. A log is no report, which counts, and no journal, which can be replayed: it tells whoever knows
//! nothing of a desk what its queues have shown, and so it has a room of its own. It is written step by step
//! ([`Writer`]), for a run may be long.

pub(crate) mod key;
#[cfg(feature = "serde")]
mod lines;
mod writer;
mod xes;

use alloc::string::String;

use crate::change::Change;
use crate::desk::Desk;
use crate::outcome::Outcome;
use crate::status::Status;

#[cfg(feature = "serde")]
pub use lines::line;
pub use writer::Writer;

/// A format in which a log can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// XES (IEEE 1849-2016), for programs that mine processes: a session is a trace.
    Xes,
    /// A line of JSON an event, in the order in which they happened (`report` §4). Needs the feature `serde`.
    #[cfg(feature = "serde")]
    Lines,
}

impl Format {
    /// Every format, in the order they are offered.
    pub const ALL: &'static [Self] = &[
        Self::Xes,
        #[cfg(feature = "serde")]
        Self::Lines,
    ];

    /// The stable identifier, used on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Xes => "xes",
            #[cfg(feature = "serde")]
            Self::Lines => "jsonl",
        }
    }

    /// The format with this identifier, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|format| format.id() == id)
    }

    /// What it is called.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Xes => "XES",
            #[cfg(feature = "serde")]
            Self::Lines => "JSON lines",
        }
    }

    /// The extension of a file's name, without the dot.
    pub const fn extension(self) -> &'static str {
        self.id()
    }

    /// The media type. Neither has one that is registered with IANA.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Xes => "application/xml",
            #[cfg(feature = "serde")]
            Self::Lines => "text/plain;charset=utf-8",
        }
    }

    /// A whole log of the changes of a desk, in their order: UTF-8 without a byte order mark, the same bytes
    /// every time. Of a long one a [`Writer`] makes less at a time.
    pub fn write(self, changes: &[Change], desk: &Desk) -> String {
        let mut text = String::new();
        let mut writer = Writer::new(self, changes, desk);
        // A text takes all that is written to it.
        let _ = writer.begin(&mut text);
        while let Ok(true) = writer.step(&mut text) {}
        let _ = writer.end(&mut text);
        text
    }
}

/// What a session is called.
fn session_name<'a>(change: &Change, desk: &'a Desk) -> &'a str {
    let session = desk.session(change.session);
    session.map_or("", |session| &session.name)
}

/// How an entry ended, where it was removed and the report has a word for it.
fn outcome(change: &Change) -> Option<&'static str> {
    let is_removed = change.to == Status::Removed;
    change.outcome.filter(|_| is_removed).map(Outcome::name)
}
