//! The time from Start to End as a sum that can be followed line by line.

use chrono::TimeDelta;
use queuescope_core::report::Row;
use queuescope_core::report::time_field::TimeField;

/// What a line adds, or takes away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Total Time, with which it begins.
    Total,
    /// What of it was counted before Start, which is taken away.
    BeforeStart,
    /// Offline.
    Offline,
    /// Reconnecting on the technician's side.
    TechniciansSide,
    /// Incoming and Invitation.
    NotAccepted,
    /// Not in the technician's queue.
    Absent,
    /// End − Start, which it comes to.
    Span,
}

/// A line of the sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub part: Part,
    /// How long; never less than nothing.
    pub time: TimeDelta,
    /// What the lines come to with this one.
    pub so_far: TimeDelta,
}

/// The sum of a row, from Total Time to End − Start; none where it has no Start. Its last two lines come
/// to the same.
pub fn lines(row: &Row) -> Option<[Line; 7]> {
    let it = row.reconciliation?;
    let total = row.duration(TimeField::Total)?;
    let mut so_far = TimeDelta::zero();
    let mut line = |part, time| {
        so_far = match part {
            Part::BeforeStart => so_far - time,
            Part::Span => so_far,
            Part::Total
            | Part::Offline
            | Part::TechniciansSide
            | Part::NotAccepted
            | Part::Absent => so_far + time,
        };
        Line { part, time, so_far }
    };
    Some([
        line(Part::Total, total),
        line(Part::BeforeStart, it.before_start),
        line(Part::Offline, it.offline),
        line(Part::TechniciansSide, it.technicians_side),
        line(Part::NotAccepted, it.not_accepted),
        line(Part::Absent, it.absent),
        line(Part::Span, it.span),
    ])
}
