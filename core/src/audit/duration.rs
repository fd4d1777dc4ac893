//! A duration as a report writes it, and what becomes of one in a spreadsheet.

use chrono::TimeDelta;

use super::moment::{self, Order};

/// What stands where a duration should.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// This long.
    Duration(TimeDelta),
    /// Less than nothing.
    Negative,
    /// A spreadsheet has made a date of it; what it was, if that can be told.
    Date(Option<TimeDelta>),
    /// A spreadsheet has made a fraction of a day of it; what it was, if that can be told.
    FractionOfADay(Option<TimeDelta>),
    /// Something else.
    Nothing,
}

const DAY: i64 = 86_400;

/// Reads `H:MM:SS`, `d.hh:mm:ss` and whole seconds, thousandths after a dot allowed.
pub fn duration(text: &str) -> Written {
    let text = text.trim();
    if let Some(rest) = text.strip_prefix(['-', '−'])
        && matches!(duration(rest), Written::Duration(_))
    {
        return Written::Negative;
    }
    if let Some(duration) = clock(text).or_else(|| seconds(text)) {
        return Written::Duration(duration);
    }
    if is_fraction(text) {
        return Written::FractionOfADay(fraction(text));
    }
    date(text).unwrap_or(Written::Nothing)
}

/// `H:MM:SS` or `d.hh:mm:ss`.
fn clock(text: &str) -> Option<TimeDelta> {
    let (hours, rest) = text.split_once(':')?;
    let (minutes, rest) = rest.split_once(':')?;
    let (seconds, thousandths) = rest.split_once('.').unwrap_or((rest, ""));
    let (days, hours) = match hours.split_once('.') {
        Some((days, hours)) => (number(days)?, below(24, hours)?),
        None => (0, number(hours)?),
    };
    let minutes = below(60, minutes)?;
    let seconds = below(60, seconds)?;
    let whole = days.checked_mul(DAY)?.checked_add(hours * 3_600)? + minutes * 60 + seconds;
    together(whole, thousandths)
}

fn seconds(text: &str) -> Option<TimeDelta> {
    together(number(text)?, "")
}

fn together(seconds: i64, thousandths: &str) -> Option<TimeDelta> {
    let thousandths = match thousandths.len() {
        0 => 0,
        length @ 1..=3 => number(thousandths)? * [100, 10, 1][length - 1],
        // A part of a thousandth is finer than anything that is counted.
        4..=9 => number(thousandths)
            .and_then(|_| thousandths.get(..3))
            .and_then(number)?,
        _ => return None,
    };
    TimeDelta::try_seconds(seconds)?.checked_add(&TimeDelta::try_milliseconds(thousandths)?)
}

/// Digits alone, and no more of them than a report could mean.
fn number(digits: &str) -> Option<i64> {
    let is_number = (1..=10).contains(&digits.len()) && digits.bytes().all(|d| d.is_ascii_digit());
    is_number.then(|| digits.parse().ok()).flatten()
}

fn below(limit: i64, digits: &str) -> Option<i64> {
    number(digits).filter(|number| digits.len() <= 2 && *number < limit)
}

fn is_fraction(text: &str) -> bool {
    let parts = text.split_once('.');
    parts.is_some_and(|(whole, part)| {
        !part.is_empty() && [whole, part].iter().all(|digits| all_digits(digits))
    })
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|digit| digit.is_ascii_digit())
}

/// Days and a fraction, to the nearest second.
fn fraction(text: &str) -> Option<TimeDelta> {
    let (whole, part) = text.split_once('.')?;
    let whole = if whole.is_empty() { 0 } else { number(whole)? };
    let part = part.get(..part.len().min(10))?;
    let power = 10_i64.checked_pow(u32::try_from(part.len()).ok()?)?;
    let part = number(part)?;
    let seconds = (part.checked_mul(DAY)? + power / 2) / power;
    TimeDelta::try_seconds(whole.checked_mul(DAY)?.checked_add(seconds)?)
}

/// A date of the years in which spreadsheets begin to count, or a time of day.
fn date(text: &str) -> Option<Written> {
    let upper = text.to_ascii_uppercase();
    if (upper.ends_with("AM") || upper.ends_with("PM"))
        && let Some(time) = moment::time_of_day(text)
    {
        return Some(Written::Date(Some(
            time.signed_duration_since(chrono::NaiveTime::MIN),
        )));
    }
    let order = moment::order(text).unwrap_or(Order::MonthFirst);
    let at = moment::moment(text, order)?.local;
    let (year, ordinal) = (chrono::Datelike::year(&at), chrono::Datelike::ordinal(&at));
    let since_midnight = at.time().signed_duration_since(chrono::NaiveTime::MIN);
    let days = match year {
        // The last two days of 1899 are numbers 0 and 1 for some of them, and the first of 1900 is 1 for
        // others: that year tells which.
        1899 => i64::from(ordinal) - 364,
        1900 => i64::from(ordinal),
        _ => return None,
    };
    let days = TimeDelta::try_days(days).filter(|days| *days >= TimeDelta::zero());
    Some(Written::Date(days.map(|days| days + since_midnight)))
}
