//! A moment as a report writes it: month or day first, ISO, with or without a zone.

use core::ops::RangeInclusive;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

/// What comes first in a date with slashes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Order {
    /// `3/14/2026`, the service's own form.
    MonthFirst,
    /// `14/3/2026`.
    DayFirst,
}

/// A moment that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Read {
    /// On the clock of the place.
    pub local: NaiveDateTime,
    /// How far that clock is ahead of UTC, if it stands there.
    pub ahead: Option<TimeDelta>,
}

/// A date, as far as it stands there.
#[derive(Clone, Copy)]
enum Date {
    /// Year, month and day leave no question.
    Plain(i32, u32, u32),
    /// Two numbers that are month and day or day and month, and the year.
    Slashed(u32, u32, i32),
}

/// What a date with slashes says of the order; none where it says nothing.
pub(super) fn order(text: &str) -> Option<Order> {
    let (date, _) = parts(text)?;
    match read_date(date)? {
        Date::Slashed(13..=31, _, _) => Some(Order::DayFirst),
        Date::Slashed(_, 13..=31, _) => Some(Order::MonthFirst),
        Date::Plain(..) | Date::Slashed(..) => None,
    }
}

/// Whether a date means another day in the other order.
pub(super) fn depends_on_order(text: &str) -> bool {
    let date = parts(text).and_then(|(date, _)| read_date(date));
    matches!(date, Some(Date::Slashed(first, second, _)) if first != second && first <= 12 && second <= 12)
}

/// Whether day or month of a date with slashes has one digit; none where both have two, the first of which
/// is no nought.
pub(super) fn is_unpadded(text: &str) -> Option<bool> {
    let (date, _) = parts(text)?;
    let mut parts = date.split('/');
    let two = [parts.next()?, parts.next()?];
    if two.iter().any(|part| part.len() == 1) {
        return Some(true);
    }
    two.iter()
        .any(|part| part.starts_with('0'))
        .then_some(false)
}

/// Reads a moment. None where it is none: the 30th of February is none.
pub fn moment(text: &str, order: Order) -> Option<Read> {
    let (date, rest) = parts(text)?;
    let (year, month, day) = match (read_date(date)?, order) {
        (Date::Plain(year, month, day), _) => (year, month, day),
        (Date::Slashed(first, second, year), Order::MonthFirst) => (year, first, second),
        (Date::Slashed(first, second, year), Order::DayFirst) => (year, second, first),
    };
    let date = NaiveDate::from_ymd_opt(year, month, day)?;
    let (time, ahead) = zone(rest)?;
    Some(Read {
        local: date.and_time(time_of_day(time)?),
        ahead,
    })
}

/// `8:41`, `8:41:07`, `8:41:07.250`, `8:41:07 AM`.
pub(super) fn time_of_day(text: &str) -> Option<NaiveTime> {
    let text = text.trim();
    let half = |mark: &str| {
        let at = text.len().checked_sub(mark.len())?;
        let (time, end) = (text.get(..at)?, text.get(at..)?);
        end.eq_ignore_ascii_case(mark).then(|| time.trim_end())
    };
    let (time, afternoon) = match (half("AM"), half("PM")) {
        (Some(time), _) => (time, Some(false)),
        (_, Some(time)) => (time, Some(true)),
        _ => (text, None),
    };
    let mut parts = time.split(':');
    let hour = number(parts.next()?, 1..=2)?;
    let minute = number(parts.next()?, 2..=2)?;
    let (second, fraction) = match parts.next() {
        None => (0, ""),
        Some(rest) => {
            let (second, fraction) = rest.split_once('.').unwrap_or((rest, ""));
            (number(second, 2..=2)?, fraction)
        }
    };
    if parts.next().is_some() {
        return None;
    }
    let hour = match (afternoon, hour) {
        (Some(_), 0 | 13..) => return None,
        (Some(false), 12) => 0,
        (Some(true), 12) => 12,
        (None | Some(false), hour) => hour,
        (Some(true), hour) => hour + 12,
    };
    NaiveTime::from_hms_nano_opt(hour, minute, second, nanoseconds(fraction)?)
}

fn nanoseconds(fraction: &str) -> Option<u32> {
    if fraction.is_empty() {
        return Some(0);
    }
    let digits = number(fraction.get(..fraction.len().min(9))?, 1..=9)?;
    let missing = u32::try_from(9_usize.saturating_sub(fraction.len())).ok()?;
    digits.checked_mul(10_u32.checked_pow(missing)?)
}

/// The date and what comes after it.
fn parts(text: &str) -> Option<(&str, &str)> {
    let text = text.trim();
    let end = text.find([' ', 'T', '\u{a0}', '\u{202f}', ','])?;
    let (date, rest) = text.split_at(end);
    Some((
        date,
        rest.trim_start_matches([' ', 'T', '\u{a0}', '\u{202f}', ',']),
    ))
}

fn read_date(date: &str) -> Option<Date> {
    let separator = date.chars().find(|letter| !letter.is_ascii_digit())?;
    if !['/', '.', '-'].contains(&separator) {
        return None;
    }
    let mut parts = date.split(separator);
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    if first.len() == 4 {
        let year = number(first, 4..=4).and_then(|year| i32::try_from(year).ok())?;
        return Some(Date::Plain(
            year,
            number(second, 1..=2)?,
            number(third, 1..=2)?,
        ));
    }
    let (first, second) = (number(first, 1..=2)?, number(second, 1..=2)?);
    let year = match third.len() {
        2 => 2_000 + number(third, 2..=2)?,
        _ => number(third, 4..=4)?,
    };
    let year = i32::try_from(year).ok()?;
    Some(match separator {
        '/' => Date::Slashed(first, second, year),
        // With dots or dashes the day is first.
        _ => Date::Plain(year, second, first),
    })
}

/// The time of day, and what stands after it of a zone.
fn zone(text: &str) -> Option<(&str, Option<TimeDelta>)> {
    if let Some(time) = text.strip_suffix(['Z', 'z']) {
        return Some((time, Some(TimeDelta::zero())));
    }
    let Some(at) = text.rfind(['+', '-']) else {
        return Some((text, None));
    };
    let (time, offset) = text.split_at(at);
    let digits = offset.get(1..)?.replace(':', "");
    let (hours, minutes) = match digits.len() {
        2 => (number(&digits, 2..=2)?, 0),
        4 => (
            number(digits.get(..2)?, 2..=2)?,
            number(digits.get(2..)?, 2..=2)?,
        ),
        _ => return None,
    };
    if hours > 18 || minutes > 59 {
        return None;
    }
    let ahead = TimeDelta::minutes(i64::from(hours) * 60 + i64::from(minutes));
    let is_behind = offset.starts_with('-');
    Some((time, Some(if is_behind { -ahead } else { ahead })))
}

fn number(digits: &str, lengths: RangeInclusive<usize>) -> Option<u32> {
    let is_number = lengths.contains(&digits.len()) && digits.bytes().all(|d| d.is_ascii_digit());
    is_number.then(|| digits.parse().ok()).flatten()
}
