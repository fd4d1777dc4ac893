//! ISO 8601 durations of a fixed length: weeks, days, hours, minutes, seconds.

use alloc::format;
use alloc::string::String;

use chrono::TimeDelta;

/// The longest duration: ten thousand years reach no calendar's end.
pub(super) const LONGEST: TimeDelta = TimeDelta::days(10_000 * 365);

/// `PT0S`, `PT1M30.5S`, `P14D`, `P1DT2H`; to the millisecond. None for anything else, also for
/// years and months, which have no fixed length.
pub fn parse(text: &str) -> Option<TimeDelta> {
    let text = text.strip_prefix('P')?;
    let (date, time) = match text.split_once('T') {
        Some((date, time)) if !time.is_empty() => (date, time),
        None if !text.is_empty() => (text, ""),
        _ => return None,
    };
    let date = sum(date, &[('W', 7 * 86_400_000), ('D', 86_400_000)])?;
    let time = sum(time, &[('H', 3_600_000), ('M', 60_000), ('S', 1_000)])?;
    let total = date.checked_add(time)?;
    let total = TimeDelta::try_milliseconds(total)?;
    (total <= LONGEST).then_some(total)
}

/// The duration as [`parse`] reads it: `PT0S`, `PT1M30.5S`, `PT26H`.
pub(super) fn written(of: TimeDelta) -> String {
    let milliseconds = of.num_milliseconds().max(0);
    let (seconds, thousandths) = (milliseconds / 1_000, milliseconds % 1_000);
    let (minutes, second) = (seconds / 60, seconds % 60);
    let (hour, minute) = (minutes / 60, minutes % 60);
    let amount = |amount: i64, unit: &str| match amount {
        0 => String::new(),
        amount => format!("{amount}{unit}"),
    };
    let whole = amount(hour, "H") + &amount(minute, "M");
    let seconds = match (second, thousandths) {
        (0, 0) if !whole.is_empty() => String::new(),
        (second, 0) => format!("{second}S"),
        (second, thousandths) => {
            let decimals = format!("{thousandths:03}");
            format!("{second}.{}S", decimals.trim_end_matches('0'))
        }
    };
    format!("PT{whole}{seconds}")
}

/// Amounts with their units, each unit at most once and in this order, in milliseconds.
fn sum(text: &str, units: &[(char, i64)]) -> Option<i64> {
    let mut rest = text;
    let mut total = 0_i64;
    for &(unit, milliseconds) in units {
        if let Some((amount, after)) = rest.split_once(unit) {
            total = total.checked_add(amount_of(amount, milliseconds)?)?;
            rest = after;
        }
    }
    rest.is_empty().then_some(total)
}

/// Digits, for seconds with up to three decimals.
fn amount_of(text: &str, milliseconds: i64) -> Option<i64> {
    let (whole, decimals) = match text.split_once(['.', ',']) {
        Some((whole, decimals)) if milliseconds == 1_000 => (whole, Some(decimals)),
        Some(_) => return None,
        None => (text, None),
    };
    let mut total = digits(whole)?.checked_mul(milliseconds)?;
    if let Some(decimals) = decimals {
        let places = u32::try_from(decimals.len()).ok().filter(|len| *len <= 3)?;
        total = total.checked_add(digits(decimals)? * 10_i64.pow(3 - places))?;
    }
    Some(total)
}

fn digits(text: &str) -> Option<i64> {
    let are_digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    are_digits.then(|| text.parse().ok())?
}
