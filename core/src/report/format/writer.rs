//! A report on its way out: its beginning, its rows one by one, its end.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::Format;
use super::delimited::Delimited;
#[cfg(feature = "serde")]
use super::json;
use super::xml;
use crate::language::Language;
use crate::report::columns::Column;
use crate::report::row::Row;
use crate::report::vocabulary::Vocabulary;
use crate::staff::Staff;

/// Writes a report row by row. Whoever calls it says how often what was written goes on to its goal.
///
/// Every method fails only where what it writes to takes no more.
pub struct Writer<'a> {
    format: Format,
    language: Language,
    staff: &'a Staff,
    /// With their headers.
    columns: Vec<(Column, String)>,
    rows: usize,
}

impl<'a> Writer<'a> {
    /// Of the rows of a desk with these people, in a format and a language.
    pub fn new(format: Format, language: Language, staff: &'a Staff) -> Self {
        let words = match format {
            // A program looks for keys that are the same in every language.
            #[cfg(feature = "serde")]
            Format::Json => Vocabulary::En,
            Format::Csv | Format::Tab | Format::Pipe | Format::Xml => Vocabulary::of(language),
        };
        let columns = Column::all().into_iter();
        let columns = columns.map(|column| (column, words.header(column)));
        Self {
            format,
            language,
            staff,
            columns: columns.collect(),
            rows: 0,
        }
    }

    /// What comes before the first row.
    ///
    /// # Errors
    ///
    /// What it is written to takes no more.
    pub fn begin(&self, to: &mut impl fmt::Write) -> fmt::Result {
        let headers = self.columns.iter().map(|(_, header)| header.as_str());
        match self.format {
            #[cfg(feature = "serde")]
            Format::Json => json::begin(to),
            Format::Csv => Delimited::csv(self.language).begin(headers, to),
            Format::Tab => Delimited::tab(self.language).begin(headers, to),
            Format::Pipe => Delimited::pipe(self.language).begin(headers, to),
            Format::Xml => xml::begin(headers, to),
        }
    }

    /// The next row.
    ///
    /// # Errors
    ///
    /// What it is written to takes no more.
    pub fn row(&mut self, row: &Row, to: &mut impl fmt::Write) -> fmt::Result {
        let staff = self.staff;
        let columns = self.columns.iter();
        let cells = columns.map(|(column, _)| column.cell(row, staff));
        match self.format {
            #[cfg(feature = "serde")]
            Format::Json => {
                if self.rows > 0 {
                    to.write_str(",\n")?;
                }
                let headers = self.columns.iter().map(|(_, header)| header.as_str());
                json::row(row, headers.zip(cells), self.language, to)?;
            }
            Format::Csv => Delimited::csv(self.language).row(cells, to)?,
            Format::Tab => Delimited::tab(self.language).row(cells, to)?,
            Format::Pipe => Delimited::pipe(self.language).row(cells, to)?,
            Format::Xml => xml::row(cells, self.language, to)?,
        }
        self.rows += 1;
        Ok(())
    }

    /// What comes after the last row.
    ///
    /// # Errors
    ///
    /// What it is written to takes no more.
    pub fn end(&self, to: &mut impl fmt::Write) -> fmt::Result {
        match self.format {
            #[cfg(feature = "serde")]
            Format::Json => json::end(to),
            Format::Csv | Format::Tab | Format::Pipe => Ok(()),
            Format::Xml => xml::end(to),
        }
    }
}
