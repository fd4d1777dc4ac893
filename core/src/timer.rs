//! Which limit strikes, when, and where.

use chrono::{DateTime, TimeDelta, Utc};

use crate::cause::Cause;
use crate::ids::{Queue, SessionId};
use crate::status::Status;

/// A point in time, to the millisecond. The core never asks what time it is.
pub type Instant = DateTime<Utc>;

/// A limit that will strike if nothing happens before.
///
/// Ordered by due time; at the same instant loss detected, offline, connecting, waiting, idle,
/// system, in this order (`DOMAIN` §4), then by the age of the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Deadline {
    /// When it strikes.
    pub due_at: Instant,
    /// Which limit it is: a [`Cause`] of time.
    pub limit: Cause,
    /// In which session.
    pub session: SessionId,
    /// In whose queue.
    pub queue: Queue,
    /// The status the entry will get.
    pub to: Status,
}

/// A moment after another, if the calendar reaches that far; a deadline beyond it never strikes.
pub(crate) fn later(at: Instant, after: TimeDelta) -> Option<Instant> {
    at.checked_add_signed(after)
}

/// A stopwatch: it runs, stops, and can be set back to zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Stopwatch {
    elapsed: TimeDelta,
    running_since: Option<Instant>,
}

impl Stopwatch {
    pub(crate) const STOPPED: Self = Self {
        elapsed: TimeDelta::zero(),
        running_since: None,
    };

    pub(crate) fn run(&mut self, at: Instant, runs: bool) {
        match (self.running_since, runs) {
            (None, true) => self.running_since = Some(at),
            (Some(since), false) => {
                self.elapsed += at - since;
                self.running_since = None;
            }
            _ => {}
        }
    }

    pub(crate) fn reset(&mut self, at: Instant) {
        self.elapsed = TimeDelta::zero();
        if self.running_since.is_some() {
            self.running_since = Some(at);
        }
    }

    /// When it will show that much, if it keeps running.
    pub(crate) fn reaches(&self, limit: TimeDelta) -> Option<Instant> {
        later(self.running_since?, limit - self.elapsed)
    }
}
