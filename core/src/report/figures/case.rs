//! What a figure asks of a row, wherever the row is from.

use chrono::{NaiveDateTime, TimeDelta};

use crate::action::Recipient;
use crate::ids::Queue;
use crate::staff::Staff;

use super::super::row::Row;
use super::super::standing::Standing;
use super::super::time_field::TimeField;

/// A row, as far as figures need it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Case<'a> {
    /// What tells its session from others.
    pub session: u64,
    /// The technician's name.
    pub technician: Option<&'a str>,
    /// How it stands.
    pub standing: Option<Standing>,
    /// When the technician began.
    pub start: Option<NaiveDateTime>,
    /// When it was over.
    pub end: Option<NaiveDateTime>,
    /// To whom it was handed last.
    pub transferred_to: Option<&'a str>,
    /// Its times, in the order of the document.
    pub durations: [Option<TimeDelta>; TimeField::ALL.len()],
}

impl<'a> Case<'a> {
    /// A row of a running desk.
    pub fn of(row: &Row, staff: &'a Staff) -> Self {
        let name = |queue| staff.queue_name(queue);
        Self {
            session: u64::from(row.session.0),
            technician: row.technician.map(Queue::Technician).map(name),
            standing: row.standing,
            start: row.start.map(|at| at.naive_utc()),
            end: row.end.map(|at| at.naive_utc()),
            transferred_to: row.transferred_to.map(|to| match to {
                Recipient::Technician(id) => name(Queue::Technician(id)),
                Recipient::Channel(id) => name(Queue::Channel(id)),
                Recipient::Group(id) => staff.group(id).map_or("", |team| team.name.as_ref()),
            }),
            durations: TimeField::ALL.map(|field| row.duration(field)),
        }
    }

    /// One of its times; none is not zero.
    pub const fn duration(&self, field: TimeField) -> Option<TimeDelta> {
        self.durations[field as usize]
    }
    /// Who handed it to whom last, where that is known of both (`session-report` 34).
    pub fn transfer(&self) -> Option<(&'a str, &'a str)> {
        self.technician.zip(self.transferred_to)
    }
}
