//! Which column is which: by the words of the header, and where two have the same, by their neighbours and by
//! what stands below them.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::report::vocabulary::{columns_called, standings_called};
use crate::report::{Column, time_field::TimeField};

use super::duration::{Written, duration};
use super::finding::{Finding, What};
use super::moment::{Order, moment};
use super::record::Record;

/// How many fields of the account's own there are (`session-report` 11).
const OWN_FIELDS: u8 = 5;

/// The header of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Header {
    /// The line it stands on.
    pub line: u64,
    /// What stands in it.
    names: Vec<String>,
    /// What each column is; none where it is of no report that is known.
    columns: Vec<Option<Column>>,
    /// Where a column stands that is there several times, and which of them is taken, counted from 1.
    twice: Vec<(usize, usize)>,
    /// Whether its line ends with a separator, as the lines of the rows then do.
    pub(super) is_closed: bool,
    places: Places,
}

/// Where the columns stand that are looked at in every row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Places {
    pub(super) start: Option<usize>,
    pub(super) end: Option<usize>,
    pub(super) session: Option<usize>,
    pub(super) technician: Option<usize>,
    pub(super) status: Option<usize>,
    pub(super) times: [Option<usize>; TimeField::ALL.len()],
}

impl Header {
    /// Makes a header of a line, and looks at some rows below it where the words leave a question.
    pub(super) fn of(mut names: Record, below: &[Record]) -> Self {
        let all = names.len();
        names.without_last_if_empty();
        let texts = names.values().map(|name| name.trim().to_string());
        let header = Self {
            line: names.line,
            is_closed: names.len() < all,
            names: texts.collect(),
            columns: Vec::new(),
            twice: Vec::new(),
            places: Places::default(),
        };
        header.looked_at_again(below)
    }

    /// The same header, told from more rows.
    pub(super) fn looked_at_again(mut self, below: &[Record]) -> Self {
        let called: Vec<_> = self.names.iter().map(|name| columns_called(name)).collect();
        (self.columns, self.twice) = told_apart(&called, below);
        self.name_own_labels();
        self.places = Places::of(&self);
        self
    }

    /// The same header, where somebody says what columns are. Two columns are never the same.
    pub(super) fn corrected(mut self, asked: &BTreeMap<usize, Option<Column>>) -> Self {
        for (place, column) in asked {
            if *place >= self.len() {
                break;
            }
            let other = column.and_then(|column| self.place(column));
            if let Some(other) = other {
                self.columns[other] = None;
            }
            self.columns[*place] = *column;
        }
        let names = &self.names;
        self.twice.retain(|(place, _)| {
            let mut asked = asked.keys();
            !asked.any(|asked| names.get(*asked) == names.get(*place))
        });
        self.places = Places::of(&self);
        self
    }

    /// How many columns there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// What stands above a column.
    pub fn name(&self, place: usize) -> &str {
        self.names.get(place).map_or("", String::as_str)
    }

    /// What a column is; none where it is of no report that is known.
    pub fn column(&self, place: usize) -> Option<Column> {
        self.columns.get(place).copied().flatten()
    }

    /// Where a column stands.
    pub fn place(&self, column: Column) -> Option<usize> {
        self.columns.iter().position(|known| *known == Some(column))
    }

    pub(super) const fn places(&self) -> &Places {
        &self.places
    }

    /// What is to be said, after so many rows, of columns that are there twice.
    pub(super) fn twice(&self, rows: u64) -> impl Iterator<Item = Finding> {
        self.twice.iter().map(move |(place, taken)| Finding {
            row: rows,
            line: self.line,
            column: Some(self.name(*place).to_string()),
            what: What::ColumnTwice { taken: *taken },
        })
    }

    /// Whether two headers have the same columns in the same order.
    pub(super) fn has_the_same_names(&self, other: &Self) -> bool {
        self.names == other.names
    }

    /// The column after Status has the account's label for the name, and those after it the labels of its
    /// own fields, as long as nothing known comes between (`session-report` 10, 11).
    fn name_own_labels(&mut self) {
        let Some(status) = self.place(Column::Status) else {
            return;
        };
        let own = (1..=OWN_FIELDS).map(Column::CustomField);
        let labels = core::iter::once(Column::Name).chain(own);
        for (place, label) in (status + 1..self.columns.len()).zip(labels) {
            match self.columns[place] {
                None if self.place(label).is_none() => self.columns[place] = Some(label),
                Some(Column::Name | Column::CustomField(_)) => {}
                None | Some(_) => break,
            }
        }
    }
}

impl Places {
    fn of(header: &Header) -> Self {
        let id = header.place(Column::TechnicianId);
        Self {
            start: header.place(Column::StartTime),
            end: header.place(Column::EndTime),
            session: header.place(Column::SessionId),
            technician: id.or_else(|| header.place(Column::TechnicianName)),
            status: header.place(Column::Status),
            times: TimeField::ALL.map(|field| header.place(Column::Time(field))),
        }
    }

    pub(super) const fn time(&self, field: TimeField) -> Option<usize> {
        self.times[field as usize]
    }
}

/// How many words of a line are headers of a report.
pub(super) fn known_words(line: &Record) -> usize {
    let known = |word: &&str| !columns_called(word).is_empty();
    line.values().filter(known).count()
}

/// What each column is. A word that stands there several times belongs to the first that stands in its usual
/// neighbourhood or whose values fit, else to the first; the others are the account's own labels.
fn told_apart(
    called: &[Vec<Column>],
    below: &[Record],
) -> (Vec<Option<Column>>, Vec<(usize, usize)>) {
    let usual = Column::all();
    let mut columns = alloc::vec![None; called.len()];
    let mut twice = Vec::new();
    for column in &usual {
        let places: Vec<_> = (0..called.len())
            .filter(|place| called[*place].contains(column) && columns[*place].is_none())
            .collect();
        let is_at_home = |place: &usize| {
            is_beside_its_neighbours(*column, *place, called, &usual)
                || fits(*column, *place, below) == Some(true)
        };
        let fits_not = |place: &usize| fits(*column, *place, below) == Some(false);
        let taken = match places[..] {
            [] => continue,
            [only] => only,
            [first, ..] => {
                let mut fitting = places.iter().copied().filter(|place| !fits_not(place));
                let taken = fitting.clone().find(is_at_home).or_else(|| fitting.next());
                taken.unwrap_or(first)
            }
        };
        columns[taken] = Some(*column);
        if places.len() > 1 {
            let which = places.iter().position(|place| *place == taken);
            twice.push((places[1], which.unwrap_or_default() + 1));
        }
    }
    (columns, twice)
}

/// Whether a column that comes before or after it in the document stands there in the header, too.
fn is_beside_its_neighbours(
    column: Column,
    place: usize,
    called: &[Vec<Column>],
    usual: &[Column],
) -> bool {
    let Some(at) = usual.iter().position(|known| *known == column) else {
        return false;
    };
    let is_there = |place: Option<usize>, neighbour: Option<usize>| {
        let called = place.and_then(|place| called.get(place));
        let neighbour = neighbour.and_then(|neighbour| usual.get(neighbour));
        called
            .zip(neighbour)
            .is_some_and(|(called, neighbour)| called.contains(neighbour))
    };
    is_there(place.checked_sub(1), at.checked_sub(1)) || is_there(Some(place + 1), Some(at + 1))
}

/// Whether what stands in a column of some rows is what the column holds; none where it holds any text, or
/// nothing stands there.
fn fits(column: Column, place: usize, below: &[Record]) -> Option<bool> {
    let values = below.iter().map(|row| row.value(place).trim());
    let mut values = values.filter(|value| !value.is_empty()).peekable();
    values.peek()?;
    could_stand(column, "")?;
    Some(values.all(|value| could_stand(column, value) == Some(true)))
}

/// Whether a value could stand in a column; none where any text could.
pub(super) fn could_stand(column: Column, value: &str) -> Option<bool> {
    let value = value.trim();
    match column {
        Column::StartTime | Column::EndTime | Column::LastActionTime | Column::FirstChatSent => {
            let orders = [Order::MonthFirst, Order::DayFirst];
            let is_moment = orders.iter().any(|order| moment(value, *order).is_some());
            Some(value.is_empty() || is_moment)
        }
        Column::Time(_) | Column::TimeToFirstChat | Column::WrapUpTime => {
            Some(value.is_empty() || duration(value) != Written::Nothing)
        }
        Column::TechnicianId
        | Column::SessionId
        | Column::ChannelId
        | Column::CustomerMessages
        | Column::TechnicianMessages
        | Column::SystemMessages => Some(value.bytes().all(|digit| digit.is_ascii_digit())),
        Column::Status => Some(value.is_empty() || !standings_called(value).is_empty()),
        Column::TechnicianName
        | Column::TechnicianEmail
        | Column::SessionType
        | Column::Name
        | Column::CustomField(_)
        | Column::TrackingId
        | Column::CustomerIp
        | Column::DeviceId
        | Column::IncidentToolsUsed
        | Column::ResolvedUnresolved
        | Column::ChannelName
        | Column::CallingCard
        | Column::Platform
        | Column::BrowserType
        | Column::TechnicianGroup
        | Column::TransferredTo => None,
    }
}
