//! What is said of lines, columns and values, in German.

use alloc::format;
use alloc::string::String;

use crate::audit::What;
use crate::echo::echo;

pub(super) fn finding(what: &What) -> Option<String> {
    let said = match what {
        What::TooLong { length, limit } => format!(
            "{length} Zeichen, das Feld fasst aber nur {limit} (session-report, Datenlänge des \
             Felds)."
        ),
        What::LineTooLong { limit } => format!(
            "Die Dateizeile ist länger als {} MiB; was darin noch folgt, wurde nicht gelesen.",
            limit >> 20
        ),
        What::TooManyValues {
            found,
            expected,
            mended,
        } => {
            let mended = mended.as_ref().map_or_else(
                || {
                    String::from(
                        " Keine Lesart passt, deshalb wird die Zeile übernommen, aber nicht \
                         geprüft.",
                    )
                },
                |column| {
                    format!(
                        " Vermutlich enthält der Wert von „{}“ das Trennzeichen: Nur so passt \
                         jeder Wert zu seiner Spalte.",
                        echo(column)
                    )
                },
            );
            format!("{found} Werte, die Kopfzeile hat aber {expected} Spalten.{mended}")
        }
        What::TooFewValues { found, expected } => format!(
            "{found} Werte, die Kopfzeile hat aber {expected} Spalten; keine folgende Dateizeile \
             ergänzt sie. Die Zeile wird übernommen, aber nicht geprüft."
        ),
        What::Unreadable => {
            String::from("Das lässt sich im Format der Datei nicht lesen; es bleibt unverändert.")
        }
        What::ContinuedLine { until, session } => {
            let session = session
                .as_ref()
                .map_or_else(String::new, |session| format!(" ({})", echo(session)));
            format!(
                "Zu wenige Werte; was bis Dateizeile {until} folgt, gehört noch dazu: zu einer \
                 Sitzung verbunden{session}."
            )
        }
        What::CutOff { found, expected } => {
            format!("Die letzte Zeile ist abgeschnitten ({found} von {expected} Werten).")
        }
        What::SecondHeader {
            columns,
            is_the_same: true,
        } => format!("Dieselbe Kopfzeile mit {columns} Spalten steht hier noch einmal."),
        What::SecondHeader { columns, .. } => {
            format!(
                "Hier steht eine Kopfzeile mit {columns} Spalten; die Zeilen darunter werden nach \
                 ihr gelesen."
            )
        }
        What::Legend { lines: 1 } => {
            String::from("1 Dateizeile unter der Tabelle ist die Legende der Tools, keine Sitzung.")
        }
        What::Legend { lines } => {
            format!(
                "{lines} Dateizeilen unter der Tabelle sind die Legende der Tools, keine Sitzungen."
            )
        }
        What::ColumnTwice { taken } => format!(
            "Die Spalte kommt zweimal vor; nach Nachbarspalten und Werten gilt Nummer {taken} als \
             die des Berichts. Die andere bleibt als eigenes Feld des Kontos erhalten."
        ),
        _ => return None,
    };
    Some(said)
}
