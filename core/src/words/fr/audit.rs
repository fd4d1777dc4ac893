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
pub const EVENT: [&str; 5] = ["Session", "File", "De", "À", "Heure"];

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
        Some(column) => {
            format!(
                "Ligne {row} (ligne {line} du fichier), {} : {said}",
                echo(column)
            )
        }
        None => format!("Ligne {row} (ligne {line} du fichier) : {said}"),
    }
}

/// What a kind of finding is called.
pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::SumDiffers => "Le temps total n’est pas la somme de ses parties",
        Kind::ExceedsSpan => "Le temps total dépasse la durée entre le début et la fin",
        Kind::Unallocated => "Du temps qui n’est dans aucune colonne",
        Kind::EndBeforeStart => "La fin précède le début",
        Kind::NegativeDuration => "Une durée négative",
        Kind::NotADuration => "Pas une durée",
        Kind::NotATime => "Pas une date avec heure",
        Kind::SpreadsheetDamage => "Modifié par un tableur",
        Kind::AmbiguousDates => "Mois ou jour d’abord ?",
        Kind::NonexistentTime => "Une heure que les horloges ont sautée",
        Kind::WorkExceedsTotal => "Le temps de travail dépasse le temps total",
        Kind::UnknownStatus => "Un statut inconnu",
        Kind::AmbiguousStatus => "Un mot pour plusieurs statuts",
        Kind::StatusContradictsTimes => "Le statut contredit les temps",
        Kind::ActiveWithoutStart => "Un temps actif sans heure de début",
        Kind::StartWithoutActive => "Une heure de début sans temps actif",
        Kind::TooLong => "Trop long",
        Kind::TooManyValues => "Trop de valeurs",
        Kind::TooFewValues => "Trop peu de valeurs",
        Kind::ContinuedLine => "Lignes réunies",
        Kind::CutOff => "Coupé",
        Kind::SecondHeader => "Un en-tête au milieu",
        Kind::Legend => "La légende du bas",
        Kind::ColumnTwice => "Une colonne en double",
        Kind::RepeatedRow => "La même ligne encore une fois",
        Kind::RepeatedKey => "Même session et même technicien encore une fois",
        Kind::NotInTheBook => "Un changement qu’aucun document ne mentionne",
        Kind::Disputed => "Un changement que les documents contestent",
        Kind::WrongStart => "Ne part pas d’où le précédent s’est arrêté",
        Kind::TimeGoesBack => "Le temps recule",
        Kind::NoZone => "Une heure sans fuseau",
    }
}

fn other(what: &What) -> String {
    match what {
        What::UnknownStatus(word) => format!(
            "« {} » n’est un statut dans aucune des langues des documents.",
            echo(word)
        ),
        What::AmbiguousStatus { word, meanings } => format!(
            "« {} » peut vouloir dire {}. Indiquez la langue du fichier ou corrigez ce mot.",
            echo(word),
            meanings.join(" ou ")
        ),
        What::StatusContradictsTimes { status, with } => {
            let status = echo(status);
            match with {
                Contradicted::Start => format!(
                    "« {status} » signifie que personne n’a pris la session en charge, et il y a une heure de \
                     début (session-report 1, 9)."
                ),
                Contradicted::Active => format!(
                    "« {status} » signifie que personne n’a pris la session en charge, et il y a un temps \
                     actif (session-report 9, 23)."
                ),
                Contradicted::End => format!(
                    "« {status} » désigne une session encore en cours, et il y a une heure de fin. Le statut est celui \
                     de la dernière action du technicien (session-report 9) : les deux peuvent donc être justes."
                ),
            }
        }
        What::RepeatedRow(row) => {
            format!(
                "Elle répète exactement la ligne {row} : comptée deux fois, elle gonfle les totaux."
            )
        }
        What::RepeatedKey(row) => format!(
            "Même session et même technicien qu’à la ligne {row}, avec d’autres valeurs : un rapport n’a qu’une ligne \
             par session et par technicien."
        ),
        _ => String::new(),
    }
}
