//! The formats of a line a row: a header, then every row, with separators between the cells.

use core::fmt;

use super::text::text;
use crate::delimited;
use crate::language::Language;
use crate::report::cell::Cell;

/// What tells these formats from each other.
pub(super) struct Delimited {
    language: Language,
    /// What stands before the header.
    greeting: &'static str,
    separator: char,
    end_of_line: &'static str,
    /// Whether a spreadsheet opens it, which would take some texts for formulas.
    is_for_spreadsheets: bool,
}

impl Delimited {
    /// With the separator of lists in the language: so a spreadsheet opens it without asking.
    pub(super) const fn csv(language: Language) -> Self {
        Self {
            language,
            greeting: "",
            separator: match language {
                Language::En => ',',
                Language::De | Language::Fr | Language::Nl => ';',
            },
            end_of_line: "\r\n",
            is_for_spreadsheets: true,
        }
    }

    pub(super) const fn tab(language: Language) -> Self {
        Self {
            language,
            greeting: "",
            separator: '\t',
            end_of_line: "\r\n",
            is_for_spreadsheets: true,
        }
    }

    /// As the service answers: that all is well, an empty line, and a bar after the last cell, too.
    pub(super) const fn pipe(language: Language) -> Self {
        Self {
            language,
            greeting: "OK\n\n",
            separator: '|',
            end_of_line: "|\n",
            is_for_spreadsheets: false,
        }
    }

    pub(super) fn begin<'a>(
        &self,
        headers: impl Iterator<Item = &'a str>,
        to: &mut impl fmt::Write,
    ) -> fmt::Result {
        to.write_str(self.greeting)?;
        for (place, header) in headers.enumerate() {
            self.between(place, to)?;
            delimited::value(header, self.separator, to)?;
        }
        to.write_str(self.end_of_line)
    }

    pub(super) fn row(
        &self,
        cells: impl Iterator<Item = Option<Cell>>,
        to: &mut impl fmt::Write,
    ) -> fmt::Result {
        for (place, cell) in cells.enumerate() {
            self.between(place, to)?;
            if let Some(cell) = cell {
                self.cell(&cell, to)?;
            }
        }
        to.write_str(self.end_of_line)
    }

    fn between(&self, place: usize, to: &mut impl fmt::Write) -> fmt::Result {
        match place {
            0 => Ok(()),
            _ => to.write_char(self.separator),
        }
    }

    fn cell(&self, cell: &Cell, to: &mut impl fmt::Write) -> fmt::Result {
        let said = text(cell, self.language);
        let said = match cell {
            Cell::Text(text) if self.is_for_spreadsheets => delimited::as_text(text),
            // The words are ours, and what is counted is to be calculated with.
            Cell::Text(_)
            | Cell::SessionType(_)
            | Cell::Standing(_)
            | Cell::Tools(_)
            | Cell::Number(_)
            | Cell::Duration(_)
            | Cell::Moment(_) => said,
        };
        delimited::value(&said, self.separator, to)
    }
}
