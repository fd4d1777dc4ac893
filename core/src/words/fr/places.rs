//! Where something stands in the documents.

use alloc::format;
use alloc::string::String;

use crate::contradiction::{Document, Place};
use crate::language::Language;
use crate::status::Status;

/// A place, as one would look it up.
pub fn place(place: Place, names: Language) -> String {
    let cell = |status: Status, which: &str| {
        format!(
            "Tableau des statuts, {} : {which}",
            status.distinct_name(names)
        )
    };
    match place {
        Place::Heading(document) => format!("{} : titre", title(document)),
        Place::Next(status) => cell(status, "suivant"),
        Place::NextIn(status, language) => {
            format!("{} ({})", cell(status, "suivant"), language.own_name())
        }
        Place::Previous(status) => cell(status, "précédent"),
        Place::PreviousIn(status, language) => {
            format!("{} ({})", cell(status, "précédent"), language.own_name())
        }
        Place::Description(status) => cell(status, "description"),
        Place::Name(status, language) if language == names => {
            format!("{} : « {} »", language.own_name(), status.name(names))
        }
        Place::Name(status, language) => {
            let name = status.name(language);
            format!(
                "{} : « {name} » ({})",
                language.own_name(),
                status.distinct_name(names)
            )
        }
        Place::Row(row) => format!("Changements de statut, ligne {row}"),
        Place::Field(field) => format!("Rapport de session, champ {field}"),
    }
}

const fn title(document: Document) -> &'static str {
    match document {
        Document::StatusTable => "Tableau des statuts",
        Document::StatusChanges => "Changements de statut",
        Document::SessionReport => "Rapport de session",
    }
}
