//! The report as JSON: an array of rows, keyed by the English headers.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::{SecondsFormat, TimeDelta};

use crate::staff::Staff;

use super::columns::{Cell, Column};
use super::reconciliation::Reconciliation;
use super::row::Row;

/// The rows as JSON. Durations are seconds, moments are in UTC, and none is null.
pub fn json(rows: &[Row], staff: &Staff) -> String {
    let columns = Column::all().into_iter();
    let columns: Vec<_> = columns.map(|column| (column, column.header())).collect();
    let rows: Vec<_> = rows
        .iter()
        .map(|row| object(row, &columns, staff))
        .collect();
    format!("[{}]", rows.join(",\n"))
}

fn object(row: &Row, columns: &[(Column, String)], staff: &Staff) -> String {
    let pair = |key: &str, value: String| format!("{}: {value}", text(key));
    let cells = columns.iter().map(|(column, header)| {
        let cell = column.cell(row, staff);
        pair(header, cell.map_or_else(null, |cell| value(&cell)))
    });
    let reconciliation = row.reconciliation.as_ref().map_or_else(null, reconciled);
    let all = cells.chain([pair("reconciliation", reconciliation)]);
    format!("{{{}}}", all.collect::<Vec<_>>().join(", "))
}

fn reconciled(it: &Reconciliation) -> String {
    let lines = [
        ("before_start", it.before_start),
        ("offline", it.offline),
        ("technicians_side", it.technicians_side),
        ("not_accepted", it.not_accepted),
        ("absent", it.absent),
    ];
    let lines = lines.map(|(key, time)| format!("\"{key}\": {}", seconds(time)));
    format!("{{{}}}", lines.join(", "))
}

fn value(cell: &Cell) -> String {
    match cell {
        Cell::Text(content) => text(content),
        Cell::Number(number) => number.to_string(),
        Cell::Duration(duration) => seconds(*duration),
        Cell::Moment(at) => text(&at.to_rfc3339_opts(SecondsFormat::Millis, true)),
    }
}

fn null() -> String {
    String::from("null")
}

fn text(content: &str) -> String {
    // A text has nothing in it that JSON cannot hold.
    serde_json::to_string(content).unwrap_or_default()
}

/// Whole seconds, or with thousandths where there are any.
fn seconds(time: TimeDelta) -> String {
    let milliseconds = time.num_milliseconds();
    let (whole, rest) = (milliseconds.abs() / 1_000, milliseconds.abs() % 1_000);
    let sign = if milliseconds < 0 { "-" } else { "" };
    match rest {
        0 => format!("{sign}{whole}"),
        _ => format!("{sign}{whole}.{rest:03}"),
    }
}
