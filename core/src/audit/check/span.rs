//! Total Time held against the time from Start to End.

use alloc::vec::Vec;

use chrono::{MappedLocalTime, NaiveDateTime, TimeDelta, Timelike};

use crate::report::{Column, time_field::TimeField};

use super::super::finding::What;
use super::super::moment::{Order, Read, depends_on_order, moment};
use super::cells::Cells;
use super::{About, Clock};

/// By how much clocks go back.
const AN_HOUR: TimeDelta = TimeDelta::hours(1);
/// Clocks go back before this hour of the day.
const MORNING: u32 = 4;

pub(super) fn check(cells: &Cells, sum: Option<TimeDelta>, clock: Clock, about: &mut About) {
    let Some((start, end)) = cells.start.is().zip(cells.end.is()) else {
        return;
    };
    if clock.order.is_none() && !is_the_same_in_both_orders(about) {
        return;
    }
    let total = cells.duration(TimeField::Total);
    let Some(span) = span(start, end, total, clock) else {
        return;
    };
    if span < TimeDelta::zero() {
        let is_night = end.local.hour() < MORNING && -span <= AN_HOUR;
        let is_local = start.ahead.is_none() && end.ahead.is_none() && clock.zone.is_none();
        let what = What::EndBeforeStart {
            by: -span,
            clocks_may_have_gone_back: is_night && is_local,
        };
        about.say(Some(Column::EndTime), what);
        return;
    }
    let Some(total) = total else {
        return;
    };
    let column = Some(Column::Time(TimeField::Total));
    if total > span {
        about.say(column, What::ExceedsSpan { total, span });
    }
    // Where Total Time is not the sum, that has been said, and what the parts leave is what is left.
    let allocated = sum.map_or(total, |sum| sum.max(total));
    if allocated < span {
        about.say(column, What::Unallocated(span - allocated));
    }
}

/// From Start to End. Where clocks went back, the one of several that goes best with Total Time.
fn span(start: Read, end: Read, total: Option<TimeDelta>, clock: Clock) -> Option<TimeDelta> {
    if start.ahead.is_some() != end.ahead.is_some() && clock.zone.is_none() {
        return None;
    }
    let starts = moments(start, clock);
    let ends = moments(end, clock);
    let spans = starts
        .iter()
        .flat_map(|start| ends.iter().map(|end| end.signed_duration_since(*start)));
    let total = total.unwrap_or_default();
    spans.min_by_key(|span| (*span < TimeDelta::zero(), (*span - total).abs()))
}

/// The moments in UTC that it may be; without a zone as if the clock stood on UTC.
fn moments(read: Read, clock: Clock) -> Vec<NaiveDateTime> {
    if let Some(ahead) = read.ahead {
        return read.local.checked_sub_signed(ahead).into_iter().collect();
    }
    match clock.zone.map(|zone| zone(read.local)) {
        None => alloc::vec![read.local],
        Some(MappedLocalTime::Single(one)) => alloc::vec![one],
        Some(MappedLocalTime::Ambiguous(one, other)) => alloc::vec![one, other],
        Some(MappedLocalTime::None) => Vec::new(),
    }
}

/// Whether Start and End are as far apart with the day first as with the month first.
fn is_the_same_in_both_orders(about: &About) -> bool {
    let texts = [Column::StartTime, Column::EndTime].map(|column| about.row.value(column));
    if !texts.iter().any(|text| depends_on_order(text)) {
        return true;
    }
    let span = |order| {
        let [start, end] = texts.map(|text| moment(text, order));
        Some(end?.local - start?.local)
    };
    span(Order::MonthFirst) == span(Order::DayFirst)
}
