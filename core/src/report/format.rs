//! The report to take along, in the formats that its readers know.
//!
//! [`Format::ALL`] is the one list of them, for the page, the command line and the tests. All say the same
//! cells in the same order. A report is written row by row ([`Writer`]), so that it needs no more memory
//! than its longest row.

mod delimited;
#[cfg(feature = "serde")]
mod json;
mod text;
mod writer;
mod xml;

use alloc::string::String;

use crate::language::Language;
use crate::staff::Staff;

pub use writer::Writer;

use super::row::Row;

/// A format in which a report can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// JSON (RFC 8259): a list of rows by the English headers, for programs. Needs the feature `serde`.
    #[cfg(feature = "serde")]
    Json,
    /// Comma-separated values (RFC 4180), for spreadsheets: with semicolons where their lists have them.
    Csv,
    /// Tab-separated text, as real exports have it.
    Tab,
    /// Text with bars between, as the service answers programs.
    Pipe,
    /// XML, as the service answers programs.
    Xml,
}

impl Format {
    /// Every format, in the order they are offered.
    pub const ALL: &'static [Self] = &[
        #[cfg(feature = "serde")]
        Self::Json,
        Self::Csv,
        Self::Tab,
        Self::Pipe,
        Self::Xml,
    ];

    /// The stable identifier, used on the command line and in addresses.
    pub const fn id(self) -> &'static str {
        match self {
            #[cfg(feature = "serde")]
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Tab => "tab",
            Self::Pipe => "pipe",
            Self::Xml => "xml",
        }
    }

    /// What it is called.
    pub const fn name(self) -> &'static str {
        match self {
            #[cfg(feature = "serde")]
            Self::Json => "JSON",
            Self::Csv => "CSV",
            Self::Tab => "Tabs",
            Self::Pipe => "Bars (|)",
            Self::Xml => "XML",
        }
    }

    /// The format with this identifier, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|format| format.id() == id)
    }

    /// The extension of a file's name, without the dot.
    pub const fn extension(self) -> &'static str {
        match self {
            #[cfg(feature = "serde")]
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Tab => "tsv",
            Self::Pipe => "txt",
            Self::Xml => "xml",
        }
    }

    /// The media type as registered with IANA. What begins with a line of its own is plain text, the XML
    /// too.
    pub const fn media_type(self) -> &'static str {
        match self {
            #[cfg(feature = "serde")]
            Self::Json => "application/json",
            Self::Csv => "text/csv;charset=utf-8;header=present",
            Self::Tab => "text/tab-separated-values;charset=utf-8",
            Self::Pipe | Self::Xml => "text/plain;charset=utf-8",
        }
    }

    /// A whole report in this format: UTF-8 without a byte order mark, the same bytes every time. Of a
    /// large one a [`Writer`] makes less at a time.
    pub fn write(self, language: Language, rows: &[Row], staff: &Staff) -> String {
        let mut text = String::new();
        let mut writer = Writer::new(self, language, staff);
        // A text takes all that is written to it.
        let _ = writer.begin(&mut text);
        for row in rows {
            let _ = writer.row(row, &mut text);
        }
        let _ = writer.end(&mut text);
        text
    }
}
