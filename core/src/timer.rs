//! Which limit strikes, when, and where.

use chrono::{DateTime, TimeDelta, Utc};

use crate::cause::Cause;
use crate::ids::{Queue, SessionId};
use crate::limits::LOSS_DETECTED_AFTER;
use crate::status::Status;

/// A point in time, to the millisecond. The core never asks what time it is.
pub type Instant = DateTime<Utc>;

/// A limit that will strike if nothing happens before.
///
/// Ordered by due time; at the same instant loss detected, offline, connecting, waiting, idle,
/// system, in this order (`domain` §4), then by the age of the session.
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

/// Who attends to an entry, as far as that keeps it from being idle (`domain` §4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Attention {
    /// The console is in the foreground.
    Console,
    /// The console is in the background, and a tool that blocks the clock is open.
    Tool,
    /// Neither.
    Nobody,
}

/// The idle clock of an entry (`domain` §4): it runs while nobody attends to the session, and from
/// the loss of the link whatever the console shows; when the link returns to a console in the
/// foreground, it begins anew. A link that is back before its loss was detected has not been lost:
/// what ran because of it alone does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct IdleClock {
    clock: Stopwatch,
    /// What the clock would show if the link had not been lost.
    without_loss: Stopwatch,
    lost_at: Option<Instant>,
}

impl IdleClock {
    pub(crate) const STOPPED: Self = Self {
        clock: Stopwatch::STOPPED,
        without_loss: Stopwatch::STOPPED,
        lost_at: None,
    };

    /// How things stand from now on.
    pub(crate) fn run(&mut self, at: Instant, attention: Attention, lost_at: Option<Instant>) {
        let is_unattended = attention == Attention::Nobody;
        self.clock.run(at, is_unattended || lost_at.is_some());
        self.without_loss.run(at, is_unattended);
        if let (Some(since), None) = (self.lost_at, lost_at) {
            if attention == Attention::Console {
                self.reset(at);
            } else if at - since < LOSS_DETECTED_AFTER {
                self.clock = self.without_loss;
            } else {
                self.without_loss = self.clock;
            }
        }
        self.lost_at = lost_at;
    }

    pub(crate) fn reset(&mut self, at: Instant) {
        self.clock.reset(at);
        self.without_loss.reset(at);
    }

    /// When it will show that much, if it keeps running.
    pub(crate) fn reaches(&self, limit: TimeDelta) -> Option<Instant> {
        self.clock.reaches(limit)
    }

    /// What it shows while it stands still; none while it runs.
    pub(crate) fn stands_at(&self) -> Option<TimeDelta> {
        let is_still = self.clock.running_since.is_none();
        is_still.then_some(self.clock.elapsed)
    }
}

/// A stopwatch: it runs, stops, and can be set back to zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Stopwatch {
    elapsed: TimeDelta,
    running_since: Option<Instant>,
}

impl Stopwatch {
    const STOPPED: Self = Self {
        elapsed: TimeDelta::zero(),
        running_since: None,
    };

    fn run(&mut self, at: Instant, runs: bool) {
        match (self.running_since, runs) {
            (None, true) => self.running_since = Some(at),
            (Some(since), false) => {
                self.elapsed += at - since;
                self.running_since = None;
            }
            _ => {}
        }
    }

    fn reset(&mut self, at: Instant) {
        self.elapsed = TimeDelta::zero();
        if self.running_since.is_some() {
            self.running_since = Some(at);
        }
    }

    fn reaches(&self, limit: TimeDelta) -> Option<Instant> {
        later(self.running_since?, limit - self.elapsed)
    }
}
