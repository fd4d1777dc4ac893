//! What a cell says to a person, in a language: moments and durations as real exports print them.
//!
//! Real exports have whole seconds. Thousandths stand behind a dot where there are any, so that what is
//! read again is what was written.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};

use chrono::{Datelike, TimeDelta, Timelike};

use crate::language::Language;
use crate::report::cell::Cell;
use crate::timer::Instant;

pub(super) fn text(cell: &Cell, language: Language) -> Cow<'_, str> {
    match cell {
        Cell::Text(_) | Cell::SessionType(_) | Cell::Standing(_) | Cell::Tools(_) => {
            cell.words(language).unwrap_or_default()
        }
        Cell::Number(number) => Cow::Owned(number.to_string()),
        Cell::Duration(time) => Cow::Owned(duration(*time)),
        Cell::Moment(at) => Cow::Owned(moment(*at, language)),
    }
}

/// `HH:MM:SS`, however many hours there are.
fn duration(time: TimeDelta) -> String {
    let sign = if time < TimeDelta::zero() { "-" } else { "" };
    let time = time.abs();
    let (hours, minutes) = (time.num_hours(), time.num_minutes() % 60);
    let (seconds, rest) = (time.num_seconds() % 60, time.num_milliseconds() % 1_000);
    let rest = thousandths(rest.unsigned_abs());
    format!("{sign}{hours:02}:{minutes:02}:{seconds:02}{rest}")
}

/// In UTC.
fn moment(at: Instant, language: Language) -> String {
    let (year, month, day) = (at.year(), at.month(), at.day());
    let (hour, minute) = (at.hour(), at.minute());
    // A leap second is the one before it with more thousandths.
    let all = u64::from(at.second()) * 1_000 + u64::from(at.timestamp_subsec_millis());
    let (second, rest) = (all / 1_000, thousandths(all % 1_000));
    let time = format!("{minute:02}:{second:02}{rest}");
    match language {
        Language::En => {
            let (is_afternoon, hour) = at.hour12();
            let half = if is_afternoon { "PM" } else { "AM" };
            format!("{month}/{day}/{year:04} {hour}:{time} {half}")
        }
        Language::De => format!("{day}.{month}.{year:04} {hour}:{time}"),
        Language::Fr => format!("{day:02}/{month:02}/{year:04} {hour:02}:{time}"),
        Language::Nl => format!("{day}-{month}-{year:04} {hour}:{time}"),
    }
}

fn thousandths(rest: u64) -> String {
    match rest {
        0 => String::new(),
        _ => format!(".{rest:03}"),
    }
}
