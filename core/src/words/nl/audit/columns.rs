//! What is said of lines, columns and values.

use alloc::format;
use alloc::string::String;

use crate::audit::What;
use crate::echo::echo;

pub(super) fn finding(what: &What) -> Option<String> {
    let said = match what {
        What::TooLong { length, limit } => format!(
            "{length} tekens, terwijl er in het veld {limit} passen (session-report, datalengte \
             van het veld)."
        ),
        What::LineTooLong { limit } => format!(
            "De regel is langer dan {} MiB; wat daarna nog op de regel staat, is niet gelezen.",
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
                        " Geen enkele manier van lezen klopt, dus de rij blijft staan, maar wordt \
                         niet gecontroleerd.",
                    )
                },
                |column| {
                    format!(
                        " Aangenomen is dat in de waarde van “{}” het scheidingsteken staat: \
                         alleen dan past elke waarde bij de juiste kolom.",
                        echo(column)
                    )
                },
            );
            format!("{found} waarden, terwijl de kop {expected} kolommen heeft.{mended}")
        }
        What::TooFewValues { found, expected } => format!(
            "{found} waarden, terwijl de kop {expected} kolommen heeft; geen volgende regel vult \
             ze aan. De rij blijft staan, maar wordt niet gecontroleerd."
        ),
        What::Unreadable => String::from(
            "Dit is niet te lezen in de indeling van het bestand; het is ongewijzigd overgenomen.",
        ),
        What::ContinuedLine { until, session } => {
            let session = session
                .as_ref()
                .map_or_else(String::new, |session| format!(" ({})", echo(session)));
            format!(
                "Deze regel heeft te weinig waarden en loopt door tot en met regel {until}: \
                 samengevoegd tot één sessie{session}."
            )
        }
        What::CutOff { found, expected } => {
            format!("De laatste rij is afgekapt ({found} van {expected} waarden).")
        }
        What::SecondHeader {
            columns,
            is_the_same: true,
        } => format!("Hier staat dezelfde kop met {columns} kolommen nog eens."),
        What::SecondHeader { columns, .. } => {
            format!(
                "Hier staat een kop met {columns} kolommen; de rijen eronder worden daarmee \
                 gelezen."
            )
        }
        What::Legend { lines: 1 } => {
            String::from("1 regel onder de tabel is de legenda van de tools, geen sessie.")
        }
        What::Legend { lines } => {
            format!("{lines} regels onder de tabel zijn de legenda van de tools, geen sessies.")
        }
        What::ColumnTwice { taken } => format!(
            "De kolom komt twee keer voor; te oordelen naar de kolommen ernaast en de waarden is \
             nummer {taken} die van het rapport. De andere wordt overgenomen als kolom van het \
             account zelf."
        ),
        _ => return None,
    };
    Some(said)
}
