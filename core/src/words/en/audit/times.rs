//! What is said of moments and durations.

use alloc::format;
use alloc::string::String;

use chrono::TimeDelta;

use crate::audit::{Made, What};
use crate::echo::echo;

pub(super) fn finding(what: &What) -> Option<String> {
    let said = match what {
        What::SumDiffers { total, sum } => format!(
            "{} is not the sum of Active, Hold, Transfer, Rebooting and Reconnecting Time, which is {} \
             (session-report 22).{}",
            clock(*total),
            clock(*sum),
            rounded(what)
        ),
        What::ExceedsSpan { total, span } => format!(
            "{} is longer than the time from Start to End, {} (session-report 1, 2, 22).{}",
            clock(*total),
            clock(*span),
            rounded(what)
        ),
        What::Unallocated(rest) => format!(
            "{} between start and end lies in no column (Offline has none).",
            clock(*rest)
        ),
        What::EndBeforeStart {
            by,
            clocks_may_have_gone_back,
        } => {
            let hint = if *clocks_may_have_gone_back {
                " Clocks may have gone back in between: set the time zone to have it checked."
            } else {
                ""
            };
            format!(
                "The end is {} before the start (session-report 1, 2).{hint}",
                clock(*by)
            )
        }
        What::NegativeDuration(text) => {
            format!(
                "“{}” is below zero; no duration can be negative.",
                echo(text)
            )
        }
        What::NotADuration(text) => format!(
            "“{}” is not a duration. Write H:MM:SS, d.hh:mm:ss or whole seconds.",
            echo(text)
        ),
        What::NotATime(text) => format!(
            "“{}” is not a date and time, or there is no such day.",
            echo(text)
        ),
        What::SpreadsheetDamage { text, made, was } => {
            let made = match made {
                Made::Date => "a date",
                Made::Fraction => "a fraction of days",
            };
            let was = was.map_or_else(String::new, |was| format!(" ({}?)", clock(was)));
            format!(
                "“{}” looks like a duration that a spreadsheet turned into {made}{was}. Take it from the \
                 export itself.",
                echo(text)
            )
        }
        What::AmbiguousDates {
            example,
            is_unpadded,
        } => ambiguous(example, *is_unpadded),
        What::NonexistentTime(text) => format!(
            "“{}” does not exist in this time zone: it lies in the hour that the clocks skipped.",
            echo(text)
        ),
        What::WorkExceedsTotal { work, total } => format!(
            "{} is longer than Total Time, {}: work is part of it (session-report 22, 24).",
            clock(*work),
            clock(*total)
        ),
        What::ActiveWithoutStart => String::from(
            "There is Active Time, but no Start Time: a session that was active has a start (session-report 1, 23).",
        ),
        What::StartWithoutActive => String::from(
            "There is a Start Time, but no Active Time: a session that started was active (session-report 1, 23).",
        ),
        _ => return None,
    };
    Some(said)
}

fn ambiguous(example: &str, is_unpadded: bool) -> String {
    let example = echo(example);
    if is_unpadded {
        return format!(
            "Nothing decides whether “{example}” has the month or the day first. It has the service’s own \
             form, so the month is taken to be first. If it is the day, say so."
        );
    }
    format!(
        "Nothing decides whether “{example}” has the month or the day first. Say which; \
         until then no times across days are checked."
    )
}

fn rounded(what: &What) -> &'static str {
    match what.severity() {
        crate::audit::Severity::Note => " A difference this small comes from rounding to seconds.",
        crate::audit::Severity::Error => "",
    }
}

/// `H:MM:SS`, with thousandths where there are any.
pub fn clock(time: TimeDelta) -> String {
    let thousandths = time.num_milliseconds().unsigned_abs();
    let sign = if time < TimeDelta::zero() { "−" } else { "" };
    let whole = format!("{sign}{}", whole_seconds(thousandths / 1_000));
    match thousandths % 1_000 {
        0 => whole,
        rest => format!("{whole}.{rest:03}"),
    }
}

/// `H:MM:SS`.
pub(super) fn whole_seconds(seconds: u64) -> String {
    let (hours, minutes) = (seconds / 3_600, seconds / 60 % 60);
    format!("{hours}:{minutes:02}:{:02}", seconds % 60)
}
