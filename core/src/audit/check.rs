//! A row held against itself and against the document (`report` §4).

mod cells;
mod earlier;
mod length;
mod span;
mod status;

use alloc::string::ToString;

use chrono::{MappedLocalTime, NaiveDateTime, TimeDelta};

use crate::language::Language;
use crate::report::figures::Case;
use crate::report::{Column, Standing, time_field::TimeField};

use super::finding::{Finding, What};
use super::moment::{Order, Read};
use super::row::Row;
use super::told::Told;

use cells::{Cell, Cells};
use earlier::Earlier;
use status::Statuses;

/// What moment in UTC the clocks of a zone showed a time at: one, two where they go back, none where they
/// skip it.
pub type Zone<'a> = dyn Fn(NaiveDateTime) -> MappedLocalTime<NaiveDateTime> + 'a;

/// Checks rows, one after another.
#[derive(Debug, Default)]
pub(super) struct Checks {
    earlier: Earlier,
    statuses: Statuses,
}

/// How the moments of a file are read.
#[derive(Clone, Copy)]
pub(super) struct Clock<'a> {
    /// Month or day first; none where nothing decides.
    pub(super) order: Option<Order>,
    /// The zone that moments without one are in.
    pub(super) zone: Option<&'a Zone<'a>>,
}

/// The one who is told, about a row.
pub(super) struct About<'a, 'b> {
    row: Row<'a>,
    tell: &'b mut dyn FnMut(Told),
}

impl About<'_, '_> {
    fn say(&mut self, column: Option<Column>, what: What) {
        let place = column.and_then(|column| self.row.header.place(column));
        (self.tell)(Told::Finding(Finding {
            row: self.row.number,
            line: self.row.record.line,
            column: place.map(|place| self.row.header.name(place).to_string()),
            what,
        }));
    }
}

impl Checks {
    /// Says all that is to be said of a row, and what figures ask of it.
    pub(super) fn row(
        &mut self,
        row: Row,
        clock: Clock,
        language: Option<Language>,
        tell: &mut dyn FnMut(Told),
    ) {
        if !row.is_whole {
            return;
        }
        let mut about = About { row, tell };
        let was_there = self.earlier.compare(&mut about);
        length::check(&mut about);
        let cells = Cells::read(clock, &mut about);
        let sum = sum(&cells, &mut about);
        span::check(&cells, sum, clock, &mut about);
        work(&cells, &mut about);
        let standing = self.statuses.check(&cells, language, &mut about);
        active_and_start(&cells, &mut about);
        if !was_there {
            let case = case(&cells, standing, clock, &about);
            (about.tell)(Told::Case(case));
        }
    }
}

/// A row as figures ask for it. What cannot be read is none; so are moments where nothing decides about the order of
/// dates, because days apart is not known then.
fn case<'a>(
    cells: &Cells,
    standing: Option<Standing>,
    clock: Clock,
    about: &About<'a, '_>,
) -> Case<'a> {
    let row = about.row;
    let text = |column| Some(row.value(column)).filter(|text| !text.is_empty());
    let at = |cell: Cell<Read>| clock.order.and_then(|_| Some(cell.is()?.local));
    Case {
        session: earlier::session(about),
        technician: text(Column::TechnicianName).or_else(|| text(Column::TechnicianId)),
        standing,
        start: at(cells.start),
        end: at(cells.end),
        transferred_to: text(Column::TransferredTo),
        durations: TimeField::ALL.map(|field| cells.duration(field)),
    }
}

/// Total Time is the sum of its parts, where all of them have a column. What they add up to.
fn sum(cells: &Cells, about: &mut About) -> Option<TimeDelta> {
    let header = about.row.header;
    let all_are_there = TimeField::PARTS_OF_TOTAL
        .iter()
        .all(|part| header.places().time(*part).is_some());
    let total = cells.duration(TimeField::Total)?;
    if !all_are_there
        || TimeField::PARTS_OF_TOTAL
            .iter()
            .any(|part| cells.is_wrong(*part))
    {
        return None;
    }
    let parts = TimeField::PARTS_OF_TOTAL
        .iter()
        .filter_map(|part| cells.duration(*part));
    let sum = parts.fold(TimeDelta::zero(), |sum, part| {
        sum.checked_add(&part).unwrap_or(TimeDelta::MAX)
    });
    if sum != total {
        about.say(
            Some(Column::Time(TimeField::Total)),
            What::SumDiffers { total, sum },
        );
    }
    Some(sum)
}

fn work(cells: &Cells, about: &mut About) {
    let work = cells.duration(TimeField::Work);
    if let Some((work, total)) = work.zip(cells.duration(TimeField::Total))
        && work > total
    {
        about.say(
            Some(Column::Time(TimeField::Work)),
            What::WorkExceedsTotal { work, total },
        );
    }
}

fn active_and_start(cells: &Cells, about: &mut About) {
    let places = about.row.header.places();
    let active = TimeField::Active;
    if places.start.is_none() || places.time(active).is_none() || cells.is_wrong(active) {
        return;
    }
    match (cells.start.is_there(), cells.duration(active)) {
        (false, Some(time)) if time > TimeDelta::zero() => {
            about.say(Some(Column::Time(active)), What::ActiveWithoutStart);
        }
        (true, None) => about.say(Some(Column::StartTime), What::StartWithoutActive),
        _ => {}
    }
}
