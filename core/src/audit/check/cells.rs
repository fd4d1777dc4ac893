//! The moments and durations of a row, and what is wrong with one that is none.

use alloc::string::ToString;

use chrono::{MappedLocalTime, TimeDelta};

use crate::report::{Column, time_field::TimeField};

use super::super::duration::{Written, duration};
use super::super::finding::{Made, What};
use super::super::moment::{Order, Read, moment};
use super::{About, Clock};

/// What a row says of time.
pub(super) struct Cells {
    pub(super) start: Cell<Read>,
    pub(super) end: Cell<Read>,
    durations: [Cell<TimeDelta>; TimeField::ALL.len()],
}

/// What stands in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cell<T> {
    /// Nothing, which is not zero.
    Nothing,
    /// Something else, and that has been said.
    Wrong,
    /// This.
    Is(T),
}

impl<T: Copy> Cell<T> {
    pub(super) const fn is(self) -> Option<T> {
        match self {
            Self::Is(it) => Some(it),
            Self::Nothing | Self::Wrong => None,
        }
    }

    pub(super) const fn is_there(self) -> bool {
        !matches!(self, Self::Nothing)
    }
}

impl Cells {
    /// Reads them, and says what cannot be read.
    pub(super) fn read(clock: Clock, about: &mut About) -> Self {
        let start = at(Column::StartTime, clock, about);
        let end = at(Column::EndTime, clock, about);
        at(Column::LastActionTime, clock, about);
        at(Column::FirstChatSent, clock, about);
        let durations = TimeField::ALL.map(|field| lasts(Column::Time(field), about));
        lasts(Column::TimeToFirstChat, about);
        lasts(Column::WrapUpTime, about);
        Self {
            start,
            end,
            durations,
        }
    }

    /// How long a field is.
    pub(super) const fn duration(&self, field: TimeField) -> Option<TimeDelta> {
        self.durations[field as usize].is()
    }

    pub(super) const fn is_wrong(&self, field: TimeField) -> bool {
        matches!(self.durations[field as usize], Cell::Wrong)
    }
}

fn at(column: Column, clock: Clock, about: &mut About) -> Cell<Read> {
    let text = about.row.value(column);
    if text.is_empty() {
        return Cell::Nothing;
    }
    // Where nothing decides, every date is one in both orders.
    let order = clock.order.unwrap_or(Order::MonthFirst);
    let Some(read) = moment(text, order) else {
        about.say(Some(column), What::NotATime(text.to_string()));
        return Cell::Wrong;
    };
    if let (Some(zone), None) = (clock.zone, read.ahead)
        && matches!(zone(read.local), MappedLocalTime::None)
    {
        about.say(Some(column), What::NonexistentTime(text.to_string()));
        return Cell::Wrong;
    }
    Cell::Is(read)
}

fn lasts(column: Column, about: &mut About) -> Cell<TimeDelta> {
    let text = about.row.value(column);
    if text.is_empty() {
        return Cell::Nothing;
    }
    let damaged = |made, was| What::SpreadsheetDamage {
        text: text.to_string(),
        made,
        was,
    };
    let what = match duration(text) {
        Written::Duration(time) => return Cell::Is(time),
        Written::Negative => What::NegativeDuration(text.to_string()),
        Written::Date(was) => damaged(Made::Date, was),
        Written::FractionOfADay(was) => damaged(Made::Fraction, was),
        Written::Nothing => What::NotADuration(text.to_string()),
    };
    about.say(Some(column), what);
    Cell::Wrong
}
