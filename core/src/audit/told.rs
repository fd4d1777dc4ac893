//! What is told of a file while it is read.

use crate::report::figures::Case;

use super::event::Event;
use super::finding::Finding;
use super::row::Row;

/// What a reader tells, in the order of the file.
#[derive(Debug)]
pub enum Told<'a> {
    /// A row of a report.
    Row(Row<'a>),
    /// What figures ask of a row that was not there before; it comes after all that is said of it.
    Case(Case<'a>),
    /// An event of a log.
    Event(Event<'a>),
    /// Something that is said of a place in the file.
    Finding(Finding),
}
