//! Where something stands in the documents.

use alloc::format;
use alloc::string::String;

use crate::contradiction::{Document, Place};
use crate::language::Language;
use crate::status::Status;

/// A place, as one would look it up.
pub fn place(place: Place, names: Language) -> String {
    let cell =
        |status: Status, which: &str| format!("Statustabel, {}: {which}", status.name(names));
    match place {
        Place::Heading(document) => format!("{}: kop", title(document)),
        Place::Next(status) => cell(status, "volgende"),
        Place::NextIn(status, language) => {
            format!("{} ({})", cell(status, "volgende"), language.own_name())
        }
        Place::Previous(status) => cell(status, "vorige"),
        Place::PreviousIn(status, language) => {
            format!("{} ({})", cell(status, "vorige"), language.own_name())
        }
        Place::Description(status) => cell(status, "beschrijving"),
        Place::Name(status, language) if language == names => {
            format!("{}: “{}”", language.own_name(), status.name(names))
        }
        Place::Name(status, language) => {
            let name = status.name(language);
            format!("{}: “{name}” ({})", language.own_name(), status.name(names))
        }
        Place::Row(row) => format!("Statuswijzigingen, rij {row}"),
        Place::Field(field) => format!("Sessierapport, veld {field}"),
    }
}

const fn title(document: Document) -> &'static str {
    match document {
        Document::StatusTable => "Statustabel",
        Document::StatusChanges => "Statuswijzigingen",
        Document::SessionReport => "Sessierapport",
    }
}
