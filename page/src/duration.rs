//! Durations as a timetable prints them, and moments as a clock shows them.

use chrono::{TimeDelta, Timelike};
use queuescope_core::timer::Instant;

/// `4:12`, `1:04:12`, `13 d 23:59`; what has passed is `0:00`.
///
/// `days` is the unit as the language writes it. The parts stay together in one line.
pub fn duration(of: TimeDelta, days: &str) -> String {
    let seconds = of.num_seconds().max(0);
    let (minutes, second) = (seconds / 60, seconds % 60);
    let (hours, minute) = (minutes / 60, minutes % 60);
    let (whole_days, hour) = (hours / 24, hours % 24);
    match (whole_days, hour) {
        (0, 0) => format!("{minute}:{second:02}"),
        (0, _) => format!("{hour}:{minute:02}:{second:02}"),
        _ => format!("{whole_days}\u{a0}{days}\u{a0}{hour}:{minute:02}"),
    }
}

/// `0:04:12`, `26:04:12`: as a report prints it, every one with its hours.
pub fn with_hours(of: TimeDelta) -> String {
    let seconds = of.num_seconds().max(0);
    let (hours, minutes, second) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    format!("{hours}:{minutes:02}:{second:02}")
}

/// `0:04:12.350`: the same to the millisecond.
pub fn with_thousandths(of: TimeDelta) -> String {
    let thousandth = of.num_milliseconds().max(0) % 1_000;
    format!("{}.{thousandth:03}", with_hours(of))
}

/// `+0:20`: how long after a beginning.
pub fn offset(of: TimeDelta, days: &str) -> String {
    format!("+{}", duration(of, days))
}

/// A time as somebody writes it, `2:30`, `1:02:30` or `0:00:12.350`; nothing where it is none.
pub fn written_by_hand(text: &str) -> Option<TimeDelta> {
    let text = text.trim().trim_start_matches('+');
    let (whole, thousandths) = match text.split_once('.') {
        Some((whole, fraction)) if (1..=3).contains(&fraction.len()) => {
            let thousandths: u16 = format!("{fraction:0<3}").parse().ok()?;
            (whole, thousandths)
        }
        Some(_) => return None,
        None => (text, 0),
    };
    let parts = whole.split(':').map(|part| part.trim().parse().ok());
    let parts: Vec<u32> = parts.collect::<Option<_>>()?;
    let (hours, minutes, seconds) = match *parts.as_slice() {
        [minutes, seconds] => (0, minutes, seconds),
        [hours, minutes, seconds] if minutes < 60 => (hours, minutes, seconds),
        _ => return None,
    };
    let minutes = i64::from(hours) * 60 + i64::from(minutes);
    let time = TimeDelta::seconds(minutes * 60 + i64::from(seconds));
    (seconds < 60).then(|| time + TimeDelta::milliseconds(thousandths.into()))
}

/// A time as [`written_by_hand`] reads it, with thousandths only where there are some.
pub fn by_hand(of: TimeDelta) -> String {
    if of.subsec_millis() == 0 {
        with_hours(of)
    } else {
        with_thousandths(of)
    }
}

/// What is left until a moment, rounded up: it shows `0:00` only once it is over.
pub fn left(until: Instant, now: Instant) -> TimeDelta {
    until - now + TimeDelta::milliseconds(999)
}

/// Whether a moment is so far away that nobody has to think of it yet: more than a day.
pub fn is_far(until: Instant, now: Instant) -> bool {
    until - now > TimeDelta::days(1)
}

/// `08:41:07`.
pub fn time_of_day(at: Instant) -> String {
    let (hour, minute, second) = (at.hour(), at.minute(), at.second());
    format!("{hour:02}:{minute:02}:{second:02}")
}

/// `08:41:07.350`.
pub fn with_thousandths_of_day(at: Instant) -> String {
    format!("{}.{:03}", time_of_day(at), at.timestamp_subsec_millis())
}
