//! Where something stands in the documents.

use alloc::format;
use alloc::string::String;

use crate::contradiction::Place;
use crate::language::Language;

/// A place, as one would look it up.
pub fn place(place: Place, names: Language) -> String {
    match place {
        Place::Next(status) => format!("Status table, {}: next", status.name(names)),
        Place::Previous(status) => format!("Status table, {}: previous", status.name(names)),
        Place::Description(status) => {
            format!("Status table, {}: description", status.name(names))
        }
        Place::Name(status, language) => {
            format!("{}: “{}”", language.own_name(), status.name(language))
        }
        Place::Row(row) => format!("Status changes, row {row}"),
        Place::Field(field) => format!("Session report, field {field}"),
    }
}
