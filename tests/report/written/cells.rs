//! Whether a text says what stands in a cell: read as its reader would, not written once more.

use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use queuescope_core::language::Language;
use queuescope_core::report::vocabulary::{Vocabulary, session_types_called, standings_called};
use queuescope_core::report::{Cell, Column, Format};
use serde_json::Value;

/// Whether it does, or what it says instead.
pub(super) fn says(
    text: &str,
    cell: Option<&Cell>,
    format: Format,
    language: Language,
) -> Result<(), String> {
    let Some(cell) = cell else {
        return expect(&"", &text);
    };
    match cell {
        Cell::Text(said) => expect(&written(said, format), &text.to_owned()),
        Cell::Number(number) => expect(&Ok(*number), &text.parse()),
        Cell::Duration(time) => expect(&Some(*time), &duration(text)),
        Cell::Moment(at) => expect(&Some(*at), &moment(text, language)),
        Cell::Standing(_) | Cell::SessionType(_) | Cell::Tools(_) => is_word(text, cell, language),
    }
}

/// The same of a value of JSON, where what is counted is a number.
pub(super) fn is_json_of(
    value: &Value,
    cell: Option<&Cell>,
    language: Language,
) -> Result<(), String> {
    let text = || value.as_str().unwrap_or("no text");
    match cell {
        None => expect(&Value::Null, value),
        Some(Cell::Text(said)) => expect(&said.as_str(), &text()),
        Some(Cell::Number(number)) => expect(&Some(*number), &value.as_u64()),
        Some(Cell::Duration(time)) => {
            let read = value.as_f64().map(Duration::from_secs_f64);
            expect(&time.to_std().ok(), &read)
        }
        Some(Cell::Moment(at)) => {
            let read = DateTime::parse_from_rfc3339(text()).map(|read| read.to_utc());
            expect(&Ok(*at), &read)
        }
        Some(cell) => is_word(text(), cell, language),
    }
}

fn is_word(text: &str, cell: &Cell, language: Language) -> Result<(), String> {
    let words = Vocabulary::of(language);
    match cell {
        Cell::Standing(standing) => {
            expect(&words.standing(*standing), &text)?;
            expect(&vec![*standing], &standings_called(text))
        }
        Cell::SessionType(one) => {
            expect(&words.session_type(*one), &text)?;
            expect(&vec![*one], &session_types_called(text))
        }
        Cell::Tools(tools) => {
            let tools = tools.iter().map(|tool| words.tool(*tool));
            expect(&tools.collect(), &text.split(", ").collect::<Vec<_>>())
        }
        Cell::Text(_) | Cell::Number(_) | Cell::Duration(_) | Cell::Moment(_) => {
            Err("it is no word".into())
        }
    }
}

fn expect<T: PartialEq + std::fmt::Debug>(expected: &T, found: &T) -> Result<(), String> {
    if found == expected {
        return Ok(());
    }
    Err(format!("{found:?}, where {expected:?} was expected"))
}

/// A text as a reader finds it: for spreadsheets an apostrophe keeps it a text, and XML has no place for
/// some letters.
fn written(said: &str, format: Format) -> String {
    match format {
        Format::Csv | Format::Tab if calculates(said.trim_start_matches('\'')) => {
            ["'", said].concat()
        }
        Format::Xml => said.chars().map(of_xml).collect(),
        Format::Csv | Format::Tab | Format::Json | Format::Pipe => said.to_owned(),
    }
}

/// What a spreadsheet would calculate.
pub(super) fn calculates(text: &str) -> bool {
    let first = text.chars().next();
    first.is_some_and(|first| "=+-@\t\r\n".contains(first))
}

/// XML 1.0 §2.2.
fn of_xml(letter: char) -> char {
    let is_one = matches!(
        u32::from(letter),
        0x9 | 0xA | 0xD | 0x20..=0xD7FF | 0xE000..=0xFFFD | 0x1_0000..=0x10_FFFF
    );
    if is_one { letter } else { '\u{fffd}' }
}

/// Hours, minutes and seconds.
fn duration(text: &str) -> Option<TimeDelta> {
    let [hours, minutes, rest] = text.split(':').collect::<Vec<_>>().try_into().ok()?;
    let is_padded = hours.len() >= 2 && minutes.len() == 2 && matches!(rest.len(), 2 | 6);
    let (hours, minutes): (i64, i64) = (hours.parse().ok()?, minutes.parse().ok()?);
    let rest = seconds(rest)?;
    let is_one = is_padded && minutes < 60 && rest < TimeDelta::minutes(1);
    is_one.then(|| TimeDelta::hours(hours) + TimeDelta::minutes(minutes) + rest)
}

/// Seconds, with three figures after a dot or none.
fn seconds(text: &str) -> Option<TimeDelta> {
    let (whole, rest) = text.split_once('.').unwrap_or((text, "000"));
    let rest: i64 = (rest.len() == 3).then(|| rest.parse().ok()).flatten()?;
    Some(TimeDelta::seconds(whole.parse().ok()?) + TimeDelta::milliseconds(rest))
}

fn moment(text: &str, language: Language) -> Option<DateTime<Utc>> {
    let form = match language {
        Language::En => "%m/%d/%Y %I:%M:%S%.f %p",
        Language::De => "%d.%m.%Y %H:%M:%S%.f",
        Language::Fr => "%d/%m/%Y %H:%M:%S%.f",
        Language::Nl => "%d-%m-%Y %H:%M:%S%.f",
    };
    let read = NaiveDateTime::parse_from_str(text, form).ok()?;
    Some(read.and_utc())
}

/// The key of a column.
pub(super) fn english(column: Column) -> String {
    Vocabulary::En.header(column)
}
