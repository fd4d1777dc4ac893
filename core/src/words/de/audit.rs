//! What is said of a file that is read and checked (`report` §4), in German.

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
pub const EVENT: [&str; 5] = ["Sitzung", "Warteschlange", "Von", "Zu", "Wann"];

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
        Some(column) => format!("Zeile {row}, Dateizeile {line}, {}: {said}", echo(column)),
        None => format!("Zeile {row}, Dateizeile {line}: {said}"),
    }
}

/// What a kind of finding is called.
pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::SumDiffers => "Gesamtzeit ist nicht die Summe ihrer Teile",
        Kind::ExceedsSpan => "Gesamtzeit länger als von Start bis Ende",
        Kind::Unallocated => "Zeit, die in keiner Spalte steht",
        Kind::EndBeforeStart => "Ende vor dem Start",
        Kind::NegativeDuration => "Dauer unter null",
        Kind::NotADuration => "Keine Dauer",
        Kind::NotATime => "Kein Datum mit Uhrzeit",
        Kind::SpreadsheetDamage => "Von einer Tabellenkalkulation verändert",
        Kind::AmbiguousDates => "Monat oder Tag zuerst?",
        Kind::NonexistentTime => "Von der Zeitumstellung übersprungen",
        Kind::WorkExceedsTotal => "Arbeitszeit länger als Gesamtzeit",
        Kind::UnknownStatus => "Unbekannter Status",
        Kind::AmbiguousStatus => "Mehrdeutiger Status",
        Kind::StatusContradictsTimes => "Status widerspricht den Zeiten",
        Kind::ActiveWithoutStart => "Aktive Zeit ohne Start",
        Kind::StartWithoutActive => "Start ohne aktive Zeit",
        Kind::TooLong => "Zu lang",
        Kind::TooManyValues => "Zu viele Werte",
        Kind::TooFewValues => "Zu wenige Werte",
        Kind::ContinuedLine => "Verbundene Dateizeilen",
        Kind::CutOff => "Abgeschnitten",
        Kind::SecondHeader => "Kopfzeile mittendrin",
        Kind::Legend => "Legende am Ende",
        Kind::ColumnTwice => "Doppelte Spalte",
        Kind::RepeatedRow => "Dieselbe Zeile noch einmal",
        Kind::RepeatedKey => "Dieselbe Sitzung mit demselben Techniker",
        Kind::NotInTheBook => "Wechsel, den kein Dokument kennt",
        Kind::Disputed => "Strittiger Wechsel",
        Kind::WrongStart => "Schließt nicht an den letzten Wechsel an",
        Kind::TimeGoesBack => "Zeit läuft rückwärts",
        Kind::NoZone => "Zeit ohne Zeitzone",
    }
}

fn other(what: &What) -> String {
    match what {
        What::UnknownStatus(word) => format!(
            "„{}“ ist in keiner Sprache der Dokumente ein Status.",
            echo(word)
        ),
        What::AmbiguousStatus { word, meanings } => format!(
            "„{}“ kann mehreres bedeuten: {}. Geben Sie an, in welcher Sprache die Datei ist, oder \
             korrigieren Sie das Wort.",
            echo(word),
            meanings.join(" oder ")
        ),
        What::StatusContradictsTimes { status, with } => {
            let status = echo(status);
            match with {
                Contradicted::Start => format!(
                    "„{status}“ heißt, dass niemand die Sitzung angenommen hat, und doch gibt es \
                     eine Startzeit (session-report 1, 9)."
                ),
                Contradicted::Active => format!(
                    "„{status}“ heißt, dass niemand die Sitzung angenommen hat, und doch gibt es \
                     aktive Zeit (session-report 9, 23)."
                ),
                Contradicted::End => format!(
                    "„{status}“ bezeichnet eine laufende Sitzung, und doch gibt es eine Endzeit. \
                     Der Status ist der bei der letzten Aktion des Technikers (session-report 9), \
                     deshalb kann beides stimmen."
                ),
            }
        }
        What::RepeatedRow(row) => {
            format!(
                "Stimmt genau mit Zeile {row} überein: Doppelt gezählt, verfälscht sie die \
                     Summen."
            )
        }
        What::RepeatedKey(row) => format!(
            "Dieselbe Sitzung und derselbe Techniker wie in Zeile {row}, mit anderen Werten: Ein \
             Bericht hat für jedes Paar nur eine Zeile."
        ),
        _ => String::new(),
    }
}
