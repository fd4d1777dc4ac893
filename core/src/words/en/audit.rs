//! What is said of a file that is read and checked (`report` §4).

mod about;
mod columns;
mod log;
mod no_report;
mod times;

pub use about::about;
pub use no_report::no_report;
pub use times::clock;

use alloc::format;
use alloc::string::String;

use crate::audit::{Contradicted, Finding, Kind, What};
use crate::echo::echo;
use crate::language::Language;

/// What an event of a log says, a word each: whose session, in whose queue, the status before and after, and when.
pub const EVENT: [&str; 5] = ["Session", "Queue", "From", "To", "At"];

/// What is said of a place in a file, in one sentence or two, without the place; statuses have their names in this
/// language.
pub fn finding(what: &What, names: Language) -> String {
    times::finding(what)
        .or_else(|| columns::finding(what))
        .or_else(|| log::finding(what, names))
        .unwrap_or_else(|| other(what))
}

/// The same, with the row, the line and the column first.
pub fn finding_with_place(finding: &Finding, names: Language) -> String {
    let said = self::finding(&finding.what, names);
    let Finding { row, line, .. } = finding;
    match &finding.column {
        Some(column) => format!("Row {row}, line {line}, {}: {said}", echo(column)),
        None => format!("Row {row}, line {line}: {said}"),
    }
}

/// What a kind of finding is called.
pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::SumDiffers => "Total Time is not the sum of its parts",
        Kind::ExceedsSpan => "Total Time is longer than from Start to End",
        Kind::Unallocated => "Time that lies in no column",
        Kind::EndBeforeStart => "The end is before the start",
        Kind::NegativeDuration => "A duration below zero",
        Kind::NotADuration => "Not a duration",
        Kind::NotATime => "Not a date and time",
        Kind::SpreadsheetDamage => "Changed by a spreadsheet",
        Kind::AmbiguousDates => "Month or day first?",
        Kind::NonexistentTime => "A time that the clocks skipped",
        Kind::WorkExceedsTotal => "Work Time is longer than Total Time",
        Kind::UnknownStatus => "An unknown status",
        Kind::AmbiguousStatus => "A status word with several meanings",
        Kind::StatusContradictsTimes => "The status contradicts the times",
        Kind::ActiveWithoutStart => "Active Time without a start",
        Kind::StartWithoutActive => "A start without Active Time",
        Kind::TooLong => "Too long",
        Kind::TooManyValues => "Too many values",
        Kind::TooFewValues => "Too few values",
        Kind::ContinuedLine => "Lines joined",
        Kind::CutOff => "Cut off",
        Kind::SecondHeader => "A header in the middle",
        Kind::Legend => "The legend below",
        Kind::ColumnTwice => "A column twice",
        Kind::RepeatedRow => "The same row again",
        Kind::RepeatedKey => "The same session and technician again",
        Kind::NotInTheBook => "A change no document prints",
        Kind::Disputed => "A change that is not simulated",
        Kind::WrongStart => "Not where the last change ended",
        Kind::TimeGoesBack => "Time goes back",
        Kind::NoZone => "A time without a zone",
    }
}

fn other(what: &What) -> String {
    match what {
        What::UnknownStatus(word) => format!(
            "“{}” is not a report status in any language of the documents.",
            echo(word)
        ),
        What::AmbiguousStatus { word, meanings } => format!(
            "“{}” may mean {}. Say which language the file is in, or correct the word.",
            echo(word),
            meanings.join(" or ")
        ),
        What::StatusContradictsTimes { status, with } => {
            let status = echo(status);
            match with {
                Contradicted::Start => format!(
                    "“{status}” means that nobody has picked the session up, but there is a Start Time \
                     (session-report 1, 9)."
                ),
                Contradicted::Active => format!(
                    "“{status}” means that nobody has picked the session up, but there is Active Time \
                     (session-report 9, 23)."
                ),
                Contradicted::End => format!(
                    "“{status}” means that the session goes on, but there is an End Time. The status dates \
                     from the technician’s last action (session-report 9), so both may be right."
                ),
            }
        }
        What::RepeatedRow(row) => {
            format!("It repeats row {row} exactly, so it would be counted twice.")
        }
        What::RepeatedKey(row) => format!(
            "The same session and technician as in row {row}, with other values: a report has one \
             row for each pair."
        ),
        _ => String::new(),
    }
}
