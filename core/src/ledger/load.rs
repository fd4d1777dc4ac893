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
    /// included (`domain` §5, Waiting Time).
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

/// The load from one moment until another, in so many pieces of the same length, none shorter than a
/// millisecond; the last one includes its end. Of one queue, or of all together; a pick-up counts for
/// the queue it was made from. Empty if there is no time in between.
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
    let Some(mut series) = Series::new(from, until, pieces) else {
        return Vec::new();
    };
    let mut cases = Cases::default();
    let mut level = Level::default();
    for change in changes.iter().take_while(|change| change.at <= until) {
        series.pass(level, change.at);
        let case = cases.of(change.session);
        let counts = |entry: Queue| queue.is_none_or(|queue| queue == entry);
        if let Some(before) = change.from
            && counts(change.queue_left())
        {
            level.leave(before);
        }
        if counts(change.queue) {
            level.enter(change.to);
        }
        if let Some(wait) = case.picked_up_by(change)
            && counts(change.queue_left())
            && change.at >= from
        {
            series.picked_up(wait);
        }
    }
    series.end(level, until)
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
    waits_since: Option<Instant>,
    is_picked_up: bool,
}

impl Case {
    const fn new(session: SessionId) -> Self {
        Self {
            session,
            waits_since: None,
            is_picked_up: false,
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

/// Every session so far, in the order of their ids.
#[derive(Default)]
struct Cases(Vec<Case>);

impl Cases {
    fn of(&mut self, session: SessionId) -> &mut Case {
        // A run numbers its sessions without a gap, so the first look is mostly enough.
        let guess = usize::try_from(session.0).unwrap_or(usize::MAX);
        let is_there = |case: &Case| case.session == session;
        let index = if self.0.get(guess).is_some_and(is_there) {
            guess
        } else {
            let place = self.0.binary_search_by_key(&session, |case| case.session);
            place.unwrap_or_else(|index| {
                self.0.insert(index, Case::new(session));
                index
            })
        };
        &mut self.0[index]
    }
}

/// The pieces, and how far time has passed in them.
struct Series {
    pieces: Vec<Load>,
    current: usize,
    now: Instant,
}

impl Series {
    /// None if there is no time in between, or no piece.
    fn new(from: Instant, until: Instant, pieces: u16) -> Option<Self> {
        let length = (until - from).num_milliseconds();
        let pieces = i64::from(pieces).min(length);
        if pieces < 1 {
            return None;
        }
        // Divided first, so that no product is longer than the calendar.
        let begins = |number| length / pieces * number + length % pieces * number / pieces;
        let piece = |number| Load {
            from: from + TimeDelta::milliseconds(begins(number)),
            waiting: 0,
            in_work: 0,
            picked_up: 0,
            waited_for: TimeDelta::zero(),
            longest_wait: TimeDelta::zero(),
        };
        Some(Self {
            pieces: (0..pieces).map(piece).collect(),
            current: 0,
            now: from,
        })
    }

    /// There were so many from the last change until this one. What lasts no time, as between two
    /// changes of the same moment, is no peak.
    fn pass(&mut self, level: Level, until: Instant) {
        if until <= self.now {
            return;
        }
        self.now = until;
        self.pieces[self.current].reach(level);
        while let Some(next) = self.pieces.get_mut(self.current + 1)
            && next.from <= until
        {
            self.current += 1;
            if next.from < until {
                next.reach(level);
            }
        }
    }

    /// A session was picked up after that wait, now.
    fn picked_up(&mut self, wait: TimeDelta) {
        let piece = &mut self.pieces[self.current];
        piece.picked_up += 1;
        piece.waited_for += wait;
        piece.longest_wait = piece.longest_wait.max(wait);
    }

    /// There are so many when the last piece ends.
    fn end(mut self, level: Level, until: Instant) -> Vec<Load> {
        self.pass(level, until);
        self.pieces[self.current].reach(level);
        self.pieces
    }
}
