//! JSON: a list of rows by the English headers, in every language; the words in them are in the language.
//!
//! Durations are seconds, moments are in UTC, and none is null.

use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;

use chrono::{SecondsFormat, TimeDelta};

use super::text;
use crate::language::Language;
use crate::report::cell::Cell;
use crate::report::reconciliation::Reconciliation;
use crate::report::row::Row;

const NONE: &str = "null";

pub(super) fn begin(to: &mut impl fmt::Write) -> fmt::Result {
    to.write_str("[")
}

pub(super) fn row<'a>(
    row: &Row,
    cells: impl Iterator<Item = (&'a str, Option<Cell>)>,
    language: Language,
    to: &mut impl fmt::Write,
) -> fmt::Result {
    to.write_str("{")?;
    for (header, cell) in cells {
        let key = string(header);
        match cell {
            Some(cell) => write!(to, "{key}: {}, ", value(&cell, language))?,
            None => write!(to, "{key}: {NONE}, ")?,
        }
    }
    to.write_str("\"reconciliation\": ")?;
    match &row.reconciliation {
        Some(it) => reconciliation(it, to)?,
        None => to.write_str(NONE)?,
    }
    to.write_str("}")
}

pub(super) fn end(to: &mut impl fmt::Write) -> fmt::Result {
    to.write_str("]\n")
}

fn reconciliation(it: &Reconciliation, to: &mut impl fmt::Write) -> fmt::Result {
    let lines = [
        ("before_start", it.before_start),
        ("offline", it.offline),
        ("technicians_side", it.technicians_side),
        ("not_accepted", it.not_accepted),
        ("absent", it.absent),
    ];
    for (place, (key, time)) in lines.into_iter().enumerate() {
        let before = if place == 0 { "{" } else { ", " };
        write!(to, "{before}\"{key}\": {}", seconds(time))?;
    }
    to.write_str("}")
}

fn value(cell: &Cell, language: Language) -> String {
    match cell {
        Cell::Number(number) => number.to_string(),
        Cell::Duration(duration) => seconds(*duration),
        Cell::Moment(at) => string(&at.to_rfc3339_opts(SecondsFormat::Millis, true)),
        Cell::Text(_) | Cell::SessionType(_) | Cell::Standing(_) | Cell::Tools(_) => {
            string(&text::text(cell, language))
        }
    }
}

fn string(content: &str) -> String {
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
