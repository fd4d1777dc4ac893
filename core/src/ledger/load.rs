//! What there was to do, over time: how many waited, how many were worked on, how long pick-ups took.

use alloc::vec::Vec;

use chrono::TimeDelta;

use crate::change::Change;
use crate::ids::{Queue, SessionId};
use crate::status::{Kin, Status};
use crate::timer::Instant;

/// What there was to do in a piece of a run.
///
/// It tells the most of the piece, not a sample at its edge: a peak shorter than the piece is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Load {
    /// When the piece begins; it ends where the next one begins.
    pub from: Instant,
    /// The most entries that were Waiting at once.
    pub waiting: usize,
    /// The most entries that were Active or Collaborating at once.
    pub in_work: usize,
    /// How many sessions became Active for the first time.
    pub picked_up: usize,
    /// How long these had waited, all together: from their first Waiting to then, disturbances
    /// included (`DOMAIN` §5, Waiting Time).
    pub waited_for: TimeDelta,
    /// The longest of these waits.
    pub longest_wait: TimeDelta,
}

impl Load {
    /// How long those who were picked up had waited on the average, to the millisecond below.
    pub fn mean_wait(&self) -> Option<TimeDelta> {
        let picked_up = i64::try_from(self.picked_up).ok()?;
        let milliseconds = self.waited_for.num_milliseconds().checked_div(picked_up)?;
        Some(TimeDelta::milliseconds(milliseconds))
    }

    fn reach(&mut self, level: Level) {
        self.waiting = self.waiting.max(level.waiting);
        self.in_work = self.in_work.max(level.in_work);
    }
}

/// The load from one moment until another, in so many pieces of the same length; the last one
/// includes its end. Of one queue, or of all together; a pick-up counts for the queue it was made
/// from. Empty if there is no time in between.
///
/// The changes are all that happened from the beginning, in order: what happened before the first
/// piece tells how many waited when it began. One pass over them is enough.
pub fn load_over_time(
    changes: &[Change],
    queue: Option<Queue>,
    from: Instant,
    until: Instant,
    pieces: u16,
) -> Vec<Load> {
    if until <= from {
        return Vec::new();
    }
    let mut series = Series::new(from, until, pieces);
    let mut cases = Cases::default();
    let mut level = Level::default();
    let mut since = from;
    for change in changes.iter().take_while(|change| change.at <= until) {
        // What lasts no time, as between two changes of the same moment, is no peak.
        if change.at > since {
            series.lasted(level, since, change.at);
            since = change.at;
        }
        let case = cases.of(change.session);
        let left = case.left_by(change);
        let counts = |entry: Queue| queue.is_none_or(|queue| queue == entry);
        if let Some(before) = change.from
            && counts(left)
        {
            level.leave(before);
        }
        if counts(change.queue) {
            level.enter(change.to);
        }
        if let Some(wait) = case.picked_up_by(change)
            && counts(left)
        {
            series.picked_up(change.at, wait);
        }
    }
    series.lasted(level, since, until);
    series.at_the_end(level);
    series.pieces
}

/// How many entries are in which of the two at a moment.
#[derive(Clone, Copy, Default)]
struct Level {
    waiting: usize,
    in_work: usize,
}

impl Level {
    fn enter(&mut self, status: Status) {
        if let Some(number) = self.number_in(status) {
            *number += 1;
        }
    }

    fn leave(&mut self, status: Status) {
        if let Some(number) = self.number_in(status) {
            *number = number.saturating_sub(1);
        }
    }

    fn number_in(&mut self, status: Status) -> Option<&mut usize> {
        match status.kin() {
            Kin::InWork => Some(&mut self.in_work),
            Kin::WaitingForUs if status == Status::Waiting => Some(&mut self.waiting),
            Kin::WaitingForUs | Kin::WaitingForOthers | Kin::Disturbed | Kin::Ended => None,
        }
    }
}

/// What has to be known of a session to understand its next change.
struct Case {
    session: SessionId,
    /// The channel's queue while the entry is there.
    channel: Option<Queue>,
    waits_since: Option<Instant>,
    is_picked_up: bool,
}

impl Case {
    /// The queue whose entry has changed: one that goes on elsewhere than it was has been taken out of
    /// its channel's queue.
    fn left_by(&mut self, change: &Change) -> Queue {
        match change.queue {
            Queue::Channel(_) => {
                self.channel = Some(change.queue).filter(|_| change.to != Status::Removed);
                change.queue
            }
            Queue::Technician(_) if change.from.is_none() => change.queue,
            Queue::Technician(_) => self.channel.take().unwrap_or(change.queue),
        }
    }

    /// How long it had waited, if it is picked up now for the first time.
    fn picked_up_by(&mut self, change: &Change) -> Option<TimeDelta> {
        match change.to {
            Status::Waiting => self.waits_since = self.waits_since.or(Some(change.at)),
            Status::Active if !self.is_picked_up => {
                self.is_picked_up = true;
                return Some(change.at - self.waits_since?);
            }
            _ => {}
        }
        None
    }
}

/// Every session so far, by its id: they mostly come in that order.
#[derive(Default)]
struct Cases(Vec<Case>);

impl Cases {
    fn of(&mut self, session: SessionId) -> &mut Case {
        let place = self.0.binary_search_by_key(&session, |case| case.session);
        let index = place.unwrap_or_else(|index| {
            let case = Case {
                session,
                channel: None,
                waits_since: None,
                is_picked_up: false,
            };
            self.0.insert(index, case);
            index
        });
        &mut self.0[index]
    }
}

/// The pieces, and where in them a moment lies.
struct Series {
    from: Instant,
    length: i128,
    pieces: Vec<Load>,
}

impl Series {
    fn new(from: Instant, until: Instant, pieces: u16) -> Self {
        let length = until - from;
        let begins = |number: u16| {
            let share = i128::from(length.num_milliseconds()) * i128::from(number);
            let after = i64::try_from(share / i128::from(pieces)).unwrap_or(i64::MAX);
            from + TimeDelta::milliseconds(after)
        };
        let piece = |number| Load {
            from: begins(number),
            waiting: 0,
            in_work: 0,
            picked_up: 0,
            waited_for: TimeDelta::zero(),
            longest_wait: TimeDelta::zero(),
        };
        Self {
            from,
            length: i128::from(length.num_milliseconds()).max(1),
            pieces: (0..pieces).map(piece).collect(),
        }
    }

    /// A moment in pieces from the beginning, times the length, so that nothing is rounded.
    fn place(&self, at: Instant) -> i128 {
        i128::from((at - self.from).num_milliseconds()) * self.pieces.len() as i128
    }

    /// There were so many from a moment until just before another.
    fn lasted(&mut self, level: Level, since: Instant, until: Instant) {
        let first = self.place(since) / self.length;
        let end = (self.place(until) + self.length - 1) / self.length;
        let first = usize::try_from(first).unwrap_or(0);
        let end = usize::try_from(end).unwrap_or(0);
        for piece in self.pieces.iter_mut().take(end).skip(first) {
            piece.reach(level);
        }
    }

    /// There are so many when the last piece ends.
    fn at_the_end(&mut self, level: Level) {
        if let Some(last) = self.pieces.last_mut() {
            last.reach(level);
        }
    }

    /// A session was picked up after that wait.
    fn picked_up(&mut self, at: Instant, wait: TimeDelta) {
        if at < self.from {
            return;
        }
        let index = usize::try_from(self.place(at) / self.length).unwrap_or(0);
        let last = self.pieces.len().saturating_sub(1);
        if let Some(piece) = self.pieces.get_mut(index.min(last)) {
            piece.picked_up += 1;
            piece.waited_for += wait;
            piece.longest_wait = piece.longest_wait.max(wait);
        }
    }
}
