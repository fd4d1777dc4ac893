//! The figures of a report as they are drawn: plain data, which can be written down where they were worked out and
//! read where they are shown.
//!
//! Every time is in whole milliseconds. Whatever somebody chooses to be shown is in it: the service level of any time, and
//! how many rows are behind each number.

mod curve;
mod hours;
mod service;

use chrono::{DateTime, NaiveDateTime, TimeDelta};
use queuescope_core::report::Standing;
use queuescope_core::report::figures::{Behind, Durations, Figures, Session, Spread, Tally};
use queuescope_core::report::time_field::TimeField;
use serde::{Deserialize, Serialize};

pub use curve::Curve;
pub use hours::Bars;
pub use service::{Level, Service};

/// How many parts Total Time has.
const PARTS: usize = TimeField::PARTS_OF_TOTAL.len();

/// The figures of a report.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// How many sessions there are.
    pub sessions: u64,
    /// How long they waited; none where none did.
    pub waits: Option<Times>,
    /// How soon they were picked up.
    pub service: Service,
    /// How many ended before anybody had picked them up.
    pub lost: Tally,
    /// How these ended.
    pub lost_by_standing: Vec<(Standing, u64)>,
    /// How long technicians were at a session; none where nobody was.
    pub handling: Option<Times>,
    /// Who spent how long at what, by name.
    pub technicians: Vec<Spent>,
    /// In which hour how many began: the hour in seconds, as if its clock were UTC's.
    begun: Vec<(i64, u64)>,
    /// Who handed sessions to whom, the most frequent first.
    pub transfers: Vec<Transfer>,
}

/// How long several took.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Times {
    /// How many there are.
    pub count: u64,
    /// How many rows are behind them.
    pub rows: u64,
    sum: i64,
    average: i64,
    longest: i64,
    /// How many took how long.
    pub spread: Spread,
}

impl Times {
    fn of(durations: Durations, rows: u64, spread: Spread) -> Self {
        Self {
            count: durations.count,
            rows,
            sum: durations.sum.num_milliseconds(),
            average: durations.average().num_milliseconds(),
            longest: durations.longest.num_milliseconds(),
            spread,
        }
    }

    /// How long they are together.
    pub fn sum(&self) -> TimeDelta {
        time(self.sum)
    }

    /// How long one is on average.
    pub fn average(&self) -> TimeDelta {
        time(self.average)
    }

    /// The longest of them.
    pub fn longest(&self) -> TimeDelta {
        time(self.longest)
    }
}

/// What a technician spent at sessions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spent {
    /// The technician's name.
    pub technician: String,
    /// How many rows are behind it.
    pub rows: u64,
    parts: [i64; PARTS],
}

impl Spent {
    /// In each part of Total Time.
    pub fn parts(&self) -> [TimeDelta; PARTS] {
        self.parts.map(time)
    }

    /// In all of them.
    pub fn total(&self) -> TimeDelta {
        time(together(self.parts))
    }
}

/// Who handed sessions to whom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transfer {
    /// The technician's name.
    pub from: String,
    /// That of a technician, a channel or a group.
    pub to: String,
    /// How often: so many rows are behind it.
    pub count: u64,
}

impl Summary {
    /// What the figures come to.
    pub fn of(figures: &Figures) -> Self {
        let waited = figures.tally(&Behind::Waited);
        let mut waits = Spread::default();
        let waiting = figures.sessions().all().filter_map(Session::waiting);
        waiting.for_each(|time| waits.add(time, 1));
        let spent = figures.matrix().technicians().map(|(name, spent)| Spent {
            technician: name.to_owned(),
            rows: spent.rows(),
            parts: spent.parts().map(|part| part.num_milliseconds()),
        });
        let transfers = figures.transfers().map(|(from, to, count)| Transfer {
            from: from.to_owned(),
            to: to.to_owned(),
            count,
        });
        let mut transfers: Vec<_> = transfers.collect();
        // Stable: pairs that are as frequent stand by their names.
        transfers.sort_by_key(|transfer| std::cmp::Reverse(transfer.count));
        let begun = figures.begun_by_hour();
        Self {
            sessions: figures.counts().0 as u64,
            waits: figures.waits().map(|it| Times::of(it, waited.rows, waits)),
            service: Service::of(figures.sessions()),
            lost: figures.tally(&Behind::Lost),
            lost_by_standing: figures.lost_by_standing(),
            handling: figures
                .handling()
                .map(|it| Times::of(it, it.count, *figures.handling_spread())),
            technicians: spent.collect(),
            begun: begun
                .map(|(hour, count)| (hour.and_utc().timestamp(), count))
                .collect(),
            transfers,
        }
    }

    /// How long everybody together spent in each part of Total Time.
    pub fn everybody(&self) -> [TimeDelta; PARTS] {
        std::array::from_fn(|part| {
            time(together(self.technicians.iter().map(|one| one.parts[part])))
        })
    }

    /// How long everybody spent in all of them.
    pub fn together(&self) -> TimeDelta {
        time(together(
            self.everybody().map(|part| part.num_milliseconds()),
        ))
    }

    /// How many rows are somebody's.
    pub fn rows_of_technicians(&self) -> u64 {
        self.technicians.iter().map(|spent| spent.rows).sum()
    }

    /// In which hour how many began, in order; hours without any are left out.
    pub fn begun(&self) -> impl DoubleEndedIterator<Item = (NaiveDateTime, u64)> {
        self.begun.iter().filter_map(|(hour, count)| {
            let hour = DateTime::from_timestamp(*hour, 0)?;
            Some((hour.naive_utc(), *count))
        })
    }

    /// In how many rows somebody began.
    pub fn rows_begun(&self) -> u64 {
        self.begun.iter().map(|(_, count)| count).sum()
    }

    /// The first of the hours in which most began.
    pub fn busiest_hour(&self) -> Option<(NaiveDateTime, u64)> {
        self.begun().rev().max_by_key(|(_, count)| *count)
    }

    /// How many begin in an hour in which any do, in tenths, rounded down; none where nobody has begun.
    pub fn begun_an_hour(&self) -> Option<u64> {
        (10 * self.rows_begun()).checked_div(self.begun.len() as u64)
    }

    /// How many transfers there are: so many rows are behind them.
    pub fn rows_of_transfers(&self) -> u64 {
        self.transfers.iter().map(|transfer| transfer.count).sum()
    }
}

fn time(milliseconds: i64) -> TimeDelta {
    TimeDelta::try_milliseconds(milliseconds).unwrap_or(TimeDelta::MAX)
}

/// A file may hold longer times than there is time.
fn together(parts: impl IntoIterator<Item = i64>) -> i64 {
    parts.into_iter().fold(0, i64::saturating_add)
}
