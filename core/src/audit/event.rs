//! An event of a log, as it is read.

use chrono::TimeDelta;

use super::moment;
use crate::status::Status;

/// One event of a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event<'a> {
    /// The line of the file in which it begins, from 1.
    pub line: u64,
    /// Which event of the file it is, from 1. Those that cannot be read are counted and not told.
    pub number: u64,
    /// The session; empty where XES gives its trace no name.
    pub session: &'a str,
    /// In whose queue, if the log says it.
    pub queue: Option<&'a str>,
    /// The status before; none where the entry begins with this event, or where its word is not known.
    pub from: Option<Status>,
    /// The status after; none where its word is not known, or where the event is no change.
    pub to: Option<Status>,
    /// When, as far as it can be read.
    pub at: Option<moment::Read>,
    /// How long the status before has lasted until now, if both stamps have a zone.
    pub lasted: Option<TimeDelta>,
}
