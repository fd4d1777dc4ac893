//! From changes to intervals: for how long which queue showed which status.
//!
//! A change is a moment, a report and a timeline speak of durations. An [`Interval`] lasts from one
//! change of an entry to its next; a [`Lane`] holds those of one queue. Intervals of a lane never
//! overlap, so whatever is summed over them is exact to the millisecond (`domain` §5).

mod load;

pub use load::{Load, load_over_time};

use alloc::vec::Vec;

use chrono::TimeDelta;

use crate::cause::Cause;
use crate::change::Change;
use crate::ids::{Queue, SessionId};
use crate::outcome::Outcome;
use crate::rules::Rule;
use crate::status::Status;
use crate::timer::Instant;

/// A status that a queue showed without a break.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Interval {
    /// The status; never Removed, which no queue shows.
    pub status: Status,
    /// When the entry got it.
    pub from: Instant,
    /// When the entry got another one or left; none while it has this one still.
    pub until: Option<Instant>,
    /// What brought the status about.
    pub cause: Cause,
    /// By which rule; none where the entry appeared by itself.
    pub rule: Option<&'static Rule>,
    /// How the entry had ended with it: Closed, Timed out and Aborted are still shown.
    pub outcome: Option<Outcome>,
}

/// How an entry left a queue: removed from it, or taken into another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Departure {
    /// When.
    pub at: Instant,
    /// What brought it about.
    pub cause: Cause,
    /// By which rule the entry changed.
    pub rule: Option<&'static Rule>,
    /// How the entry ended, if the report has a word for it.
    pub outcome: Option<Outcome>,
    /// The technician's queue it was taken into, where it was started from a channel's
    /// (`domain` §3); none where it was removed.
    pub to: Option<Queue>,
}

/// What one queue showed of a session.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Lane {
    /// Whose queue.
    pub queue: Queue,
    /// What it showed, in order. An entry that comes back leaves a gap.
    pub intervals: Vec<Interval>,
    /// How the entry left, each time it did.
    pub departures: Vec<Departure>,
}

impl Interval {
    /// How long it has lasted by a moment; nothing if it begins later.
    pub fn lasted_for(&self, now: Instant) -> TimeDelta {
        let until = self.until.map_or(now, |until| until.min(now));
        (until - self.from).max(TimeDelta::zero())
    }
}

impl Lane {
    /// How long the queue has shown one of these statuses by a moment, all intervals together.
    pub fn time_in(&self, statuses: &[Status], now: Instant) -> TimeDelta {
        self.intervals
            .iter()
            .filter(|interval| statuses.contains(&interval.status))
            .map(|interval| interval.lasted_for(now))
            .sum()
    }

    /// When the entry appeared, for the first time.
    pub fn appeared_at(&self) -> Option<Instant> {
        self.intervals.first().map(|first| first.from)
    }

    /// How the entry left, if it has and did not come back.
    pub fn departed(&self) -> Option<&Departure> {
        self.departures.last().filter(|_| !self.is_shown())
    }

    fn new(queue: Queue) -> Self {
        Self {
            queue,
            intervals: Vec::new(),
            departures: Vec::new(),
        }
    }

    /// Whether the queue shows the entry after the changes so far.
    fn is_shown(&self) -> bool {
        self.intervals
            .last()
            .is_some_and(|last| last.until.is_none())
    }

    fn close(&mut self, at: Instant) {
        if let Some(last) = self.intervals.last_mut() {
            last.until = last.until.or(Some(at));
        }
    }

    fn depart(&mut self, change: &Change, to: Option<Queue>) {
        self.close(change.at);
        self.departures.push(Departure {
            at: change.at,
            cause: change.cause,
            rule: change.rules().next(),
            outcome: change.outcome.filter(|_| to.is_none()),
            to,
        });
    }

    fn enter(&mut self, change: &Change) {
        if change.to == Status::Removed {
            self.depart(change, None);
            return;
        }
        self.close(change.at);
        self.intervals.push(Interval {
            status: change.to,
            from: change.at,
            until: None,
            cause: change.cause,
            rule: change.rules().next(),
            outcome: change.outcome,
        });
    }
}

/// What every queue showed of a session, in the order in which the entries first appeared. The
/// changes stand in the order in which they happened; those of other sessions are passed over.
pub fn lanes(changes: &[Change], session: SessionId) -> Vec<Lane> {
    let of_session = changes.iter().filter(|change| change.session == session);
    lanes_of(of_session)
}

/// The same, of the changes of one session.
pub fn lanes_of<'a>(changes: impl IntoIterator<Item = &'a Change>) -> Vec<Lane> {
    let mut lanes: Vec<Lane> = Vec::new();
    for change in changes {
        let mut lane_of = |queue| {
            let known = lanes.iter().position(|lane: &Lane| lane.queue == queue);
            known.unwrap_or_else(|| {
                lanes.push(Lane::new(queue));
                lanes.len() - 1
            })
        };
        let left = change.taken_from.map(&mut lane_of);
        let own = lane_of(change.queue);
        if let Some(left) = left {
            lanes[left].depart(change, Some(change.queue));
        }
        lanes[own].enter(change);
    }
    lanes
}
