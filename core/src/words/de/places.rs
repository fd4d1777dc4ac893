//! Where something stands in the documents, in German.

use alloc::format;
use alloc::string::String;

use crate::contradiction::{Document, Place};
use crate::language::Language;
use crate::status::Status;

/// A place, as one would look it up.
pub fn place(place: Place, names: Language) -> String {
    let cell =
        |status: Status, which: &str| format!("Statustabelle, {}: {which}", status.name(names));
    let next = |status| cell(status, "nächster Status");
    let previous = |status| cell(status, "vorheriger Status");
    match place {
        Place::Heading(document) => format!("{}: Überschrift", title(document)),
        Place::Next(status) => next(status),
        Place::NextIn(status, language) => {
            format!("{} ({})", next(status), language.own_name())
        }
        Place::Previous(status) => previous(status),
        Place::PreviousIn(status, language) => {
            format!("{} ({})", previous(status), language.own_name())
        }
        Place::Description(status) => cell(status, "Beschreibung"),
        Place::Name(status, language) if language == names => {
            format!("{}: „{}“", language.own_name(), status.name(names))
        }
        Place::Name(status, language) => {
            let name = status.name(language);
            format!("{}: „{name}“ ({})", language.own_name(), status.name(names))
        }
        Place::Row(row) => format!("Statusänderungen, Zeile {row}"),
        Place::Field(field) => format!("Sitzungsbericht, Feld {field}"),
    }
}

const fn title(document: Document) -> &'static str {
    match document {
        Document::StatusTable => "Statustabelle",
        Document::StatusChanges => "Statusänderungen",
        Document::SessionReport => "Sitzungsbericht",
    }
}
