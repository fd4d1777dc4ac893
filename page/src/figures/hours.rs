//! The hours in which sessions began, as the bars of a chart.

use chrono::{NaiveDateTime, TimeDelta};

use super::Summary;

/// Bars side by side, from the first hour in which somebody began to the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bars {
    /// Where the first begins.
    pub from: NaiveDateTime,
    /// Where the last ends.
    pub until: NaiveDateTime,
    /// How many began in each.
    pub counts: Vec<u64>,
}

impl Bars {
    /// No more than `most` bars, of as many whole hours as that takes. None where nobody has begun.
    pub fn of(summary: &Summary, most: usize) -> Option<Self> {
        let (from, last) = (summary.begun().next()?.0, summary.begun().next_back()?.0);
        let hours = |to: NaiveDateTime| (to - from).num_hours();
        let most = i64::try_from(most).ok()?.max(1);
        let each = hours(last) / most + 1;
        let bars = hours(last) / each + 1;
        let mut counts = vec![0; usize::try_from(bars).ok()?];
        for (hour, count) in summary.begun() {
            let bar = usize::try_from(hours(hour) / each).ok()?;
            *counts.get_mut(bar)? += count;
        }
        let until = from.checked_add_signed(TimeDelta::hours(each * bars));
        Some(Self {
            from,
            until: until.unwrap_or(last),
            counts,
        })
    }
}
