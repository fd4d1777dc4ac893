//! How fine the times of an open row are written: so that whoever adds them up finds their sum.

use chrono::TimeDelta;
use leptos::prelude::*;
use queuescope_core::report::Row;
use queuescope_core::report::time_field::TimeField;
use queuescope_core::timer::Instant;
use queuescope_page::duration::{
    time_of_day, with_hours, with_thousandths, with_thousandths_of_day,
};

use crate::i18n::Words;
use crate::report::cell::on_its_day;

/// Seconds, or thousandths where a stretch of the row begins or ends between two seconds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Precision {
    Seconds,
    Thousandths,
}

impl Precision {
    /// That of a row.
    pub(super) fn of(row: &Row) -> Self {
        let stretches = TimeField::ALL
            .iter()
            .filter_map(|field| row.stretches(*field));
        let mut ends = stretches.flatten().flat_map(|one| [one.from, one.until]);
        if ends.any(|at| at.timestamp_subsec_millis() > 0) {
            Self::Thousandths
        } else {
            Self::Seconds
        }
    }

    /// The one of a row that changes.
    pub(super) fn follow(row: Memo<Option<Row>>) -> Memo<Self> {
        Memo::new(move |_| row.with(|row| row.as_ref().map_or(Self::Seconds, Self::of)))
    }

    pub(super) fn duration(self, of: TimeDelta) -> String {
        match self {
            Self::Seconds => with_hours(of),
            Self::Thousandths => with_thousandths(of),
        }
    }

    pub(super) fn moment(self, at: Instant, beginning: Instant, words: &Words) -> String {
        let time = match self {
            Self::Seconds => time_of_day(at),
            Self::Thousandths => with_thousandths_of_day(at),
        };
        on_its_day(&time, at, beginning, words)
    }
}
