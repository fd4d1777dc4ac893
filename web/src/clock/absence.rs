//! How long nobody has looked: the machine slept, or the page was behind others.
//!
//! One rule for every system. While a machine sleeps the browser's counter goes on in some and stands
//! still in others, and the calendar goes on in all of them. So where the calendar is ahead of the
//! counter by as much as an absence, that has passed as well.

use queuescope_core::run::Place;

use super::{calendar, reading};

/// So long without a frame of the screen is an absence, in milliseconds.
pub(super) const LONG: f64 = 60_000.0;

/// What both clocks of the browser say, in milliseconds.
#[derive(Clone, Copy)]
pub(super) struct Reading {
    pub(super) counter: f64,
    calendar: f64,
}

impl Reading {
    pub(super) fn now() -> Self {
        Self {
            counter: reading(),
            calendar: calendar(),
        }
    }

    /// What has passed since, in milliseconds.
    pub(super) fn since(self, earlier: Self) -> f64 {
        let counted = (self.counter - earlier.counter).max(0.0);
        let by_calendar = self.calendar - earlier.calendar;
        if by_calendar - counted >= LONG {
            by_calendar
        } else {
            counted
        }
    }
}

/// A frame of the screen.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    pub(super) at: Reading,
    /// What could be seen, where time went on from there by itself.
    pub(super) showed: Option<Place>,
}

impl Frame {
    pub(super) fn now(showed: Option<Place>) -> Self {
        Self {
            at: Reading::now(),
            showed,
        }
    }
}
