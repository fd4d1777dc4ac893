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
use alloc::vec::Vec;

use crate::audit::{Contradicted, Finding, Kind, What};
use crate::echo::echo;
use crate::language::Language;
use crate::report::Standing;
use crate::report::vocabulary::Vocabulary;
use crate::status::Status;

/// What an event of a log says, a word each: whose session, in whose queue, the status before and after, and when.
pub const EVENT: [&str; 5] = ["Sessie", "Wachtrij", "Van", "Naar", "Tijdstip"];

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
        Some(column) => format!("Rij {row}, regel {line}, {}: {said}", echo(column)),
        None => format!("Rij {row}, regel {line}: {said}"),
    }
}

/// What a kind of finding is called.
pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::SumDiffers => "Totale tijd is niet de som van de delen",
        Kind::ExceedsSpan => "Totale tijd is langer dan van start tot eind",
        Kind::Unallocated => "Tijd die in geen enkele kolom staat",
        Kind::EndBeforeStart => "Het einde ligt vóór de start",
        Kind::NegativeDuration => "Een negatieve tijdsduur",
        Kind::NotADuration => "Geen tijdsduur",
        Kind::NotATime => "Geen datum en tijd",
        Kind::SpreadsheetDamage => "Gewijzigd door een spreadsheet",
        Kind::AmbiguousDates => "Maand of dag voorop?",
        Kind::NonexistentTime => "Een tijd die de klok oversloeg",
        Kind::WorkExceedsTotal => "Werktijd is langer dan Totale tijd",
        Kind::UnknownStatus => "Een onbekende status",
        Kind::AmbiguousStatus => "Een statuswoord met meerdere betekenissen",
        Kind::StatusContradictsTimes => "De status is in strijd met de tijden",
        Kind::ActiveWithoutStart => "Actieve tijd zonder start",
        Kind::StartWithoutActive => "Een start zonder Actieve tijd",
        Kind::TooLong => "Te lang",
        Kind::TooManyValues => "Te veel waarden",
        Kind::TooFewValues => "Te weinig waarden",
        Kind::ContinuedLine => "Regels samengevoegd",
        Kind::CutOff => "Afgekapt",
        Kind::SecondHeader => "Een kop halverwege",
        Kind::Legend => "De legenda onderaan",
        Kind::ColumnTwice => "Een dubbele kolom",
        Kind::RepeatedRow => "Nogmaals dezelfde rij",
        Kind::RepeatedKey => "Nogmaals dezelfde sessie en technicus",
        Kind::NotInTheBook => "Een overgang die geen document vermeldt",
        Kind::Disputed => "Een betwiste overgang",
        Kind::WrongStart => "Sluit niet aan op de vorige overgang",
        Kind::TimeGoesBack => "De tijd loopt terug",
        Kind::NoZone => "Een tijd zonder tijdzone",
    }
}

fn other(what: &What) -> String {
    match what {
        What::UnknownStatus(word) => format!(
            "“{}” is geen status in een van de talen van de documenten.",
            echo(word)
        ),
        What::AmbiguousStatus { word, meanings } => format!(
            "“{}” kan {} betekenen. Geef aan in welke taal het bestand is, of verbeter het woord.",
            echo(word),
            meanings
                .iter()
                .map(|meaning| meant(meaning))
                .collect::<Vec<_>>()
                .join(" of ")
        ),
        What::StatusContradictsTimes { status, with } => {
            let status = echo(status);
            match with {
                Contradicted::Start => format!(
                    "“{status}” betekent dat niemand de sessie heeft opgepakt, maar er is een \
                     Starttijd (session-report 1, 9)."
                ),
                Contradicted::Active => format!(
                    "“{status}” betekent dat niemand de sessie heeft opgepakt, maar er is Actieve \
                     tijd (session-report 9, 23)."
                ),
                Contradicted::End => format!(
                    "“{status}” betekent dat de sessie nog loopt, maar er is een Eindtijd. De \
                     status is die bij de laatste actie van de technicus (session-report 9), dus \
                     beide kunnen kloppen."
                ),
            }
        }
        What::RepeatedRow(row) => {
            format!("Deze rij herhaalt rij {row} precies: wie beide meetelt, telt te veel.")
        }
        What::RepeatedKey(row) => format!(
            "Dezelfde sessie en technicus als in rij {row}, maar met andere waarden: een rapport \
             heeft van elke combinatie één rij."
        ),
        _ => String::new(),
    }
}

/// A status of the console or a status word of the report, which the finding names in English.
fn meant(english: &'static str) -> &'static str {
    let mut statuses = Status::ALL.into_iter();
    let status = statuses.find(|status| status.name(Language::En) == english);
    status.map_or_else(
        || {
            let mut standings = Standing::ALL.into_iter();
            let standing = standings.find(|it| Vocabulary::En.standing(*it) == english);
            standing.map_or(english, |standing| Vocabulary::Nl.standing(standing))
        },
        |status| status.name(Language::Nl),
    )
}
