//! What is said of moments and durations, in German.

use alloc::format;
use alloc::string::String;

use chrono::TimeDelta;

use crate::audit::{Made, What};
use crate::echo::echo;

pub(super) fn finding(what: &What) -> Option<String> {
    let said = match what {
        What::SumDiffers { total, sum } => format!(
            "{} ist nicht die Summe aus aktiver Zeit, Haltezeit, Übertragungszeit, Zeit für \
             Neustart und Zeit für erneuten Verbindungsaufbau, die {} ergibt (session-report \
             22).{}",
            clock(*total),
            clock(*sum),
            rounded(what)
        ),
        What::ExceedsSpan { total, span } => format!(
            "{} ist länger als die Zeit von Start bis Ende, {} (session-report 1, 2, 22).{}",
            clock(*total),
            clock(*span),
            rounded(what)
        ),
        What::Unallocated(rest) => format!(
            "{} zwischen Start und Ende steht in keiner Spalte („Offline“ hat keine).",
            clock(*rest)
        ),
        What::EndBeforeStart {
            by,
            clocks_may_have_gone_back,
        } => {
            let hint = if *clocks_may_have_gone_back {
                " Dazwischen kann die Uhr zurückgestellt worden sein: Mit Angabe der Zeitzone wird \
                 es geprüft."
            } else {
                ""
            };
            format!(
                "Das Ende liegt {} vor dem Start (session-report 1, 2).{hint}",
                clock(*by)
            )
        }
        What::NegativeDuration(text) => {
            format!(
                "„{}“ liegt unter null; eine Dauer kann nicht negativ sein.",
                echo(text)
            )
        }
        What::NotADuration(text) => format!(
            "„{}“ ist keine Dauer. Schreiben Sie H:MM:SS, d.hh:mm:ss oder ganze Sekunden.",
            echo(text)
        ),
        What::NotATime(text) => format!(
            "„{}“ ist kein Datum mit Uhrzeit, oder den Tag gibt es nicht.",
            echo(text)
        ),
        What::SpreadsheetDamage { text, made, was } => {
            let made = match made {
                Made::Date => "ein Datum",
                Made::Fraction => "einen Bruchteil eines Tages",
            };
            let was = was.map_or_else(String::new, |was| format!(" ({}?)", clock(was)));
            format!(
                "„{}“ sieht aus wie eine Dauer, die eine Tabellenkalkulation in {made} \
                 umgewandelt hat{was}. Nehmen Sie den Wert aus dem Export selbst.",
                echo(text)
            )
        }
        What::AmbiguousDates {
            example,
            is_unpadded,
        } => ambiguous(example, *is_unpadded),
        What::NonexistentTime(text) => format!(
            "„{}“ gab es in dieser Zeitzone nicht: Die Zeit liegt in der übersprungenen Stunde.",
            echo(text)
        ),
        What::WorkExceedsTotal { work, total } => format!(
            "{} ist länger als die Gesamtzeit, {}: Die Arbeitszeit ist ein Teil davon \
             (session-report 22, 24).",
            clock(*work),
            clock(*total)
        ),
        What::ActiveWithoutStart => String::from(
            "Es gibt aktive Zeit, aber keine Startzeit: Eine Sitzung, die aktiv war, hat begonnen \
             (session-report 1, 23).",
        ),
        What::StartWithoutActive => String::from(
            "Es gibt eine Startzeit, aber keine aktive Zeit: Eine Sitzung, die begonnen hat, war \
             aktiv (session-report 1, 23).",
        ),
        _ => return None,
    };
    Some(said)
}

fn ambiguous(example: &str, is_unpadded: bool) -> String {
    let example = echo(example);
    if is_unpadded {
        return format!(
            "Es ist nicht erkennbar, ob „{example}“ mit dem Monat oder dem Tag beginnt. Die \
             Schreibweise ist die des Dienstes, deshalb wird der Monat zuerst gelesen. Steht der \
             Tag vorn, stellen Sie es um."
        );
    }
    format!(
        "Es ist nicht erkennbar, ob „{example}“ mit dem Monat oder dem Tag beginnt. Stellen Sie \
         es ein; bis dahin werden keine Zeiten über Tage hinweg geprüft."
    )
}

fn rounded(what: &What) -> &'static str {
    match what.severity() {
        crate::audit::Severity::Note => {
            " So kleine Abweichungen entstehen beim Runden auf Sekunden."
        }
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
