//! A row that was read.

use crate::report::Column;

use super::header::Header;
use super::record::Record;

/// A row of a report.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// From 1.
    pub number: u64,
    /// What stands in it.
    pub record: &'a Record,
    /// What stands above it.
    pub header: &'a Header,
    /// Whether it has a value for each column: else it is kept, and says nothing of any column.
    pub is_whole: bool,
}

impl<'a> Row<'a> {
    /// What stands in a column, without blanks around it; nothing where there is no such column.
    pub fn value(&self, column: Column) -> &'a str {
        self.at(self.header.place(column))
    }

    pub(super) fn at(&self, place: Option<usize>) -> &'a str {
        place.map_or("", |place| self.record.value(place).trim())
    }
}
