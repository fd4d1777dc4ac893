//! XML as the service answers: a header of numbered fields, then rows of fields with the same numbers.
//!
//! The line before it makes it no XML document; a program that asks the service takes that line away first.

use core::fmt;

use super::text::text;
use crate::language::Language;
use crate::report::cell::Cell;
use crate::xml;

pub(super) fn begin<'a>(
    headers: impl Iterator<Item = &'a str>,
    to: &mut impl fmt::Write,
) -> fmt::Result {
    to.write_str("OK\n\n<report><header>")?;
    for (id, header) in headers.enumerate() {
        field(id, header, to)?;
    }
    to.write_str("</header><data>")
}

pub(super) fn row(
    cells: impl Iterator<Item = Option<Cell>>,
    language: Language,
    to: &mut impl fmt::Write,
) -> fmt::Result {
    to.write_str("<row>")?;
    for (id, cell) in cells.enumerate() {
        match cell {
            Some(cell) => field(id, &text(&cell, language), to)?,
            None => field(id, "", to)?,
        }
    }
    to.write_str("</row>")
}

pub(super) fn end(to: &mut impl fmt::Write) -> fmt::Result {
    to.write_str("</data></report>\n")
}

fn field(id: usize, content: &str, to: &mut impl fmt::Write) -> fmt::Result {
    if content.is_empty() {
        return write!(to, "<field id=\"{id}\"/>");
    }
    write!(to, "<field id=\"{id}\">")?;
    xml::content(content, to)?;
    to.write_str("</field>")
}
