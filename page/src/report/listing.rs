//! Which rows are listed, and in which order.

use std::borrow::Borrow;

use chrono::TimeDelta;
use queuescope_core::ids::{SessionId, TechnicianId};
use queuescope_core::language::Language;
use queuescope_core::report::figures::{Behind, Case, Sessions};
use queuescope_core::report::{Cell, Column, Row, Standing};
use queuescope_core::staff::Staff;
use queuescope_core::timer::Instant;

use crate::order::{self, natural};

/// What the report is sorted by.
pub type Sort = order::Sort<Column>;

/// What tells a row from every other one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowId {
    /// The session.
    pub session: SessionId,
    /// Whose part of it; none in the row that is nobody's.
    pub technician: Option<TechnicianId>,
}

impl From<&Row> for RowId {
    fn from(row: &Row) -> Self {
        Self {
            session: row.session,
            technician: row.technician,
        }
    }
}

/// That row among all rows, which stand in the order of their sessions.
pub fn row_of<R: Borrow<Row>>(rows: &[R], id: RowId) -> Option<&Row> {
    let first = rows.partition_point(|row| row.borrow().session < id.session);
    let of_session = rows[first..].iter().map(Borrow::borrow);
    let mut of_session = of_session.take_while(|row| row.session == id.session);
    of_session.find(|row| row.technician == id.technician)
}

/// What is asked of the report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// Nothing: as the report stands by itself.
    pub sort: Option<Sort>,
    /// Nothing: all rows, whatever figure they are behind.
    pub of: Option<Behind>,
    /// Words that occur in a row, in letters as `letters` gives them.
    pub find: String,
    /// The language that statuses and tools have their words in.
    pub language: Language,
}

/// The report as it is arranged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Its rows, in order.
    pub rows: Vec<RowId>,
    /// How many rows there are, whether they are listed or not.
    pub total: usize,
}

impl Listing {
    /// The rows as they are wished for. Texts are compared in the letters that `letters` makes of
    /// them.
    pub fn of<R: Borrow<Row>>(
        rows: &[R],
        staff: &Staff,
        wish: &Wish,
        letters: fn(&str) -> String,
    ) -> Self {
        let words: Vec<_> = wish.find.split_whitespace().collect();
        let is_behind = behind(wish.of.as_ref(), rows, staff);
        let asked = rows.iter().map(Borrow::borrow).filter(is_behind);
        let found = asked.filter(|row| {
            words.is_empty() || has_all(row, staff, (&words, wish.language), letters)
        });
        let listed = match wish.sort {
            None => found.map(RowId::from).collect(),
            Some(sort) => {
                let mut keyed: Vec<_> = found
                    .map(|row| (key(sort.by, row, staff, wish, letters), RowId::from(row)))
                    .collect();
                // Stable: rows with the same key stand as they do by themselves.
                keyed
                    .sort_by(|one, other| sort.direction.compare(one.0.as_ref(), other.0.as_ref()));
                keyed.into_iter().map(|(_, id)| id).collect()
            }
        };
        Self {
            rows: listed,
            total: rows.len(),
        }
    }
}

/// Whether a row is one of those that are behind a figure.
fn behind<R: Borrow<Row>>(
    of: Option<&Behind>,
    rows: &[R],
    staff: &Staff,
) -> impl Fn(&&Row) -> bool {
    let cases = || rows.iter().map(|row| Case::of(row.borrow(), staff));
    let sessions = of.filter(|of| of.is_of_sessions());
    let sessions = sessions.map_or_else(Sessions::default, |_| Sessions::of(cases()));
    move |row| of.is_none_or(|of| of.has(&Case::of(row, staff), &sessions))
}

/// What a row is sorted by; in one column all keys are of one kind.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    /// In the order of a session's life.
    Standing(Standing),
    /// The words, then the number they end with.
    Text(String, Option<u64>),
    Number(u64),
    Duration(TimeDelta),
    Moment(Instant),
}

fn key(
    by: Column,
    row: &Row,
    staff: &Staff,
    wish: &Wish,
    letters: fn(&str) -> String,
) -> Option<Key> {
    let cell = by.cell(row, staff)?;
    Some(match cell {
        Cell::Standing(standing) => Key::Standing(standing),
        Cell::Text(_) | Cell::SessionType(_) | Cell::Tools(_) => {
            let (words, number) = natural(&cell.words(wish.language)?, letters);
            Key::Text(words, number)
        }
        Cell::Number(number) => Key::Number(number),
        Cell::Duration(duration) => Key::Duration(duration),
        Cell::Moment(at) => Key::Moment(at),
    })
}

/// What is looked for in a row: everything in it that people call by a word.
const LOOKED_FOR_IN: [Column; 7] = [
    Column::Name,
    Column::TechnicianName,
    Column::Status,
    Column::ChannelName,
    Column::TechnicianGroup,
    Column::TransferredTo,
    Column::IncidentToolsUsed,
];

/// Whether every word occurs in the row. A number is also that of a session.
fn has_all(
    row: &Row,
    staff: &Staff,
    (words, language): (&[&str], Language),
    letters: fn(&str) -> String,
) -> bool {
    let texts = LOOKED_FOR_IN.into_iter().filter_map(|column| {
        let cell = column.cell(row, staff)?;
        Some(letters(&cell.words(language)?))
    });
    let texts: Vec<_> = texts.collect();
    let session = (u64::from(row.session.0) + 1).to_string();
    words
        .iter()
        .all(|word| *word == session || texts.iter().any(|text| text.contains(word)))
}
