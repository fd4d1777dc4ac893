//! A row as cells of a spreadsheet: the same that every other format says, in the same order.

use chrono::SecondsFormat;
use queuescope_core::language::Language;
use queuescope_core::report::vocabulary::Vocabulary;
use queuescope_core::report::{self, Column, Row};
use queuescope_core::staff::Staff;
use queuescope_core::timer::Instant;
use queuescope_sheet::{Cell, END_OF_MOMENTS, FIRST_MOMENT};

/// The header, in a language.
pub fn sheet_header(language: Language) -> Vec<Cell> {
    let words = Vocabulary::of(language);
    let headers = Column::all().into_iter();
    headers
        .map(|column| Cell::Text(words.header(column)))
        .collect()
}

/// The cells of a row, with the words of a language.
pub fn sheet_row(row: &Row, staff: &Staff, language: Language) -> Vec<Cell> {
    let columns = Column::all().into_iter();
    let cells = columns.map(|column| column.cell(row, staff));
    cells.map(|cell| of(cell, language)).collect()
}

fn of(cell: Option<report::Cell>, language: Language) -> Cell {
    let Some(cell) = cell else {
        return Cell::Empty;
    };
    match &cell {
        report::Cell::Number(number) => Cell::Number(*number),
        report::Cell::Duration(time) => Cell::Duration(time.num_milliseconds()),
        report::Cell::Moment(at) => moment(*at),
        report::Cell::Text(_)
        | report::Cell::SessionType(_)
        | report::Cell::Standing(_)
        | report::Cell::Tools(_) => {
            Cell::Text(cell.words(language).unwrap_or_default().into_owned())
        }
    }
}

/// Of a day that no spreadsheet can count, in words.
fn moment(at: Instant) -> Cell {
    let milliseconds = at.timestamp_millis();
    if (FIRST_MOMENT..END_OF_MOMENTS).contains(&milliseconds) {
        Cell::Moment(milliseconds)
    } else {
        Cell::Text(at.to_rfc3339_opts(SecondsFormat::Millis, true))
    }
}
