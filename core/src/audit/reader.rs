//! From text to rows and events, whatever a file is written in.

use alloc::boxed::Box;

use super::header::Header;
use super::log::Log;
use super::shape::{Found, Shape};
use super::table::{Mends, Table};
use super::told::Told;
use super::xml::Xml;

/// Reads a file that is known.
#[derive(Debug)]
pub(super) enum Reader {
    Table(Box<Table>),
    Xml(Box<Xml>),
    Log(Box<Log>),
}

impl Reader {
    /// A reader; a header that is known already is taken as it is.
    pub(super) fn new(found: Found, header: Option<Header>, mends: Mends) -> Self {
        let table = |separator| {
            Self::Table(Box::new(Table::new(
                separator,
                found.header_line,
                header.clone(),
                mends,
            )))
        };
        match found.shape {
            Shape::Pipe => table('|'),
            Shape::Tab => table('\t'),
            Shape::Csv(separator) => table(separator),
            Shape::Xml => Self::Xml(Box::new(Xml::new(header))),
            Shape::Xes => Self::Log(Box::new(Log::xes())),
            #[cfg(feature = "serde")]
            Shape::Log => Self::Log(Box::new(Log::lines())),
        }
    }

    pub(super) fn read(&mut self, piece: &str, tell: &mut dyn FnMut(Told)) {
        match self {
            Self::Table(table) => table.read(piece, tell),
            Self::Xml(xml) => xml.read(piece, tell),
            Self::Log(log) => log.read(piece, tell),
        }
    }

    pub(super) fn end(&mut self, tell: &mut dyn FnMut(Told)) {
        match self {
            Self::Table(table) => table.end(tell),
            Self::Xml(xml) => xml.end(tell),
            Self::Log(log) => log.end(tell),
        }
    }

    pub(super) fn header(&self) -> Option<&Header> {
        match self {
            Self::Table(table) => table.header(),
            Self::Xml(xml) => xml.header(),
            Self::Log(_) => None,
        }
    }

    /// How many rows or events have been read.
    pub(super) fn rows(&self) -> u64 {
        match self {
            Self::Table(table) => table.rows(),
            Self::Xml(xml) => xml.rows(),
            Self::Log(log) => log.events(),
        }
    }
}
