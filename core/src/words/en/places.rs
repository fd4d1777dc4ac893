//! Where something stands in the documents.

use alloc::format;
use alloc::string::String;

use crate::contradiction::{Document, Place};
use crate::language::Language;
use crate::status::Status;

/// A place, as one would look it up.
pub fn place(place: Place, names: Language) -> String {
    let cell =
        |status: Status, which: &str| format!("Status table, {}: {which}", status.name(names));
    match place {
        Place::Heading(document) => format!("{}: heading", title(document)),
        Place::Next(status) => cell(status, "next"),
        Place::NextIn(status, language) => {
            format!("{} ({})", cell(status, "next"), language.own_name())
        }
        Place::Previous(status) => cell(status, "previous"),
        Place::PreviousIn(status, language) => {
            format!("{} ({})", cell(status, "previous"), language.own_name())
        }
        Place::Description(status) => cell(status, "description"),
        Place::Name(status, language) if language == names => {
            format!("{}: “{}”", language.own_name(), status.name(names))
        }
        Place::Name(status, language) => {
            let name = status.name(language);
            format!("{}: “{name}” ({})", language.own_name(), status.name(names))
        }
        Place::Row(row) => format!("Status changes, row {row}"),
        Place::Field(field) => format!("Session report, field {field}"),
    }
}

const fn title(document: Document) -> &'static str {
    match document {
        Document::StatusTable => "Status table",
        Document::StatusChanges => "Status changes",
        Document::SessionReport => "Session report",
    }
}
