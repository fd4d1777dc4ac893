//! What people work out of a report by hand: waits, how soon sessions were picked up, what was lost, who spent how
//! long at what, and who handed sessions to whom.
//!
//! A figure is folded from [`Case`]s, rows of a running desk and of a file alike, in one pass. What concerns a session
//! is counted once, however many rows it has. [`Behind`] says which rows a figure is made of.

mod behind;
mod case;
mod matrix;
mod session;
mod spread;
mod within;

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::{NaiveDateTime, TimeDelta, Timelike};

use super::standing::Standing;
use super::time_field::TimeField;

pub use behind::Behind;
pub use case::Case;
pub use matrix::{Matrix, Spent};
pub use session::{Fate, Session, Sessions};
pub use spread::Spread;
pub use within::Within;

/// Figures of a report.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    sessions: Sessions,
    handled: Handled,
    matrix: Matrix,
    hours: BTreeMap<NaiveDateTime, u64>,
    transfers: BTreeMap<(String, String), u64>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Handled {
    rows: u64,
    total: TimeDelta,
    longest: TimeDelta,
    spread: Spread,
}

/// How long something took, of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Durations {
    /// How many there are.
    pub count: u64,
    /// How long they are together.
    pub sum: TimeDelta,
    /// The longest of them.
    pub longest: TimeDelta,
}

impl Durations {
    /// How long one is on average, to the millisecond.
    pub fn average(self) -> TimeDelta {
        let count = i64::try_from(self.count).unwrap_or(i64::MAX).max(1);
        TimeDelta::milliseconds(self.sum.num_milliseconds() / count)
    }
}

/// Some of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// So many.
    pub part: u64,
    /// Of so many.
    pub all: u64,
}

impl Share {
    /// In tenths of a percent, rounded down: 1,000 are all; none where there are none at all.
    pub fn per_mille(self) -> Option<u64> {
        self.part.checked_mul(1_000)?.checked_div(self.all)
    }
}

/// So many sessions, and so many rows of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Tally {
    /// The sessions.
    pub sessions: u64,
    /// Their rows.
    pub rows: u64,
}

impl Tally {
    /// Counts a session.
    pub const fn add(&mut self, session: &Session) {
        self.sessions += 1;
        self.rows += session.rows();
    }
}

impl Figures {
    /// The figures of some rows.
    pub fn of<'a>(cases: impl IntoIterator<Item = Case<'a>>) -> Self {
        let mut figures = Self::default();
        for case in cases {
            figures.add(&case);
        }
        figures
    }

    /// Adds a row.
    pub fn add(&mut self, case: &Case) {
        self.sessions.add(case);
        if let Some(start) = case.start {
            *self.hours.entry(hour(start)).or_default() += 1;
        }
        if let Some(total) = case.duration(TimeField::Total) {
            self.handled.rows += 1;
            self.handled.total = added(self.handled.total, total);
            self.handled.longest = self.handled.longest.max(total);
            self.handled.spread.add(total, 1);
        }
        self.matrix.add(case);
        if let Some((from, to)) = case.transfer() {
            let pair = (String::from(from), String::from(to));
            *self.transfers.entry(pair).or_default() += 1;
        }
    }

    /// How many sessions there are, and in how many rows somebody began.
    pub fn counts(&self) -> (usize, u64) {
        (self.sessions.len(), self.hours.values().sum())
    }

    /// Every session of the rows.
    pub const fn sessions(&self) -> &Sessions {
        &self.sessions
    }

    /// How many sessions, and rows of them, are behind a figure of sessions.
    pub fn tally(&self, behind: &Behind) -> Tally {
        let mut tally = Tally::default();
        let sessions = self.sessions.all();
        sessions
            .filter(|session| behind.has_session(session))
            .for_each(|session| tally.add(session));
        tally
    }

    /// How long the sessions that waited did, those that still wait and those that were lost among them
    /// (`session-report` 21). None where none did.
    pub fn waits(&self) -> Option<Durations> {
        let waits: Vec<_> = self.sessions.all().filter_map(Session::waiting).collect();
        Some(Durations {
            count: waits.len() as u64,
            sum: waits.iter().copied().fold(TimeDelta::zero(), added),
            longest: *waits.iter().max()?,
        })
    }

    /// How many of the sessions that waited were picked up within this time. Those that have waited no longer and
    /// still do are not counted: nobody knows yet.
    pub fn picked_up_within(&self, within: Within) -> Share {
        let part = self.tally(&Behind::PickedUp(within)).sessions;
        let others = self.tally(&Behind::NotPickedUp(within)).sessions;
        Share {
            part,
            all: part + others,
        }
    }

    /// How many sessions ended before anybody had picked them up: the customer closed or declined, or a limit struck.
    pub fn lost(&self) -> Share {
        Share {
            part: self.tally(&Behind::Lost).sessions,
            all: self.sessions.len() as u64,
        }
    }

    /// How the lost sessions ended, in the order of the statuses.
    pub fn lost_by_standing(&self) -> Vec<(Standing, u64)> {
        let mut counts = BTreeMap::<_, u64>::new();
        for standing in self.sessions.all().filter_map(Session::lost) {
            *counts.entry(standing).or_default() += 1;
        }
        counts.into_iter().collect()
    }

    /// How long technicians were at a session: Total Time, a row each (`session-report` 22). None where nobody was.
    pub fn handling(&self) -> Option<Durations> {
        (self.handled.rows > 0).then_some(Durations {
            count: self.handled.rows,
            sum: self.handled.total,
            longest: self.handled.longest,
        })
    }

    /// How many of these rows took how long.
    pub const fn handling_spread(&self) -> &Spread {
        &self.handled.spread
    }

    /// Who spent how long at what.
    pub const fn matrix(&self) -> &Matrix {
        &self.matrix
    }

    /// In how many rows somebody began, by the hour of Start Time; hours without any are left out.
    pub fn begun_by_hour(&self) -> impl Iterator<Item = (NaiveDateTime, u64)> {
        self.hours.iter().map(|(hour, count)| (*hour, *count))
    }

    /// Who handed sessions to whom, and how often: of each row the last transfer (`session-report` 34).
    pub fn transfers(&self) -> impl Iterator<Item = (&str, &str, u64)> {
        let transfers = self.transfers.iter();
        transfers.map(|((from, to), count)| (from.as_str(), to.as_str(), *count))
    }
}

/// Two durations together; a file may hold longer ones than there is time.
fn added(one: TimeDelta, other: TimeDelta) -> TimeDelta {
    one.checked_add(&other).unwrap_or(TimeDelta::MAX)
}

/// The hour that a moment is in.
fn hour(at: NaiveDateTime) -> NaiveDateTime {
    let into = TimeDelta::seconds(i64::from(at.num_seconds_from_midnight() % 3_600));
    let into = into + TimeDelta::nanoseconds(i64::from(at.nanosecond()));
    at - into
}
