//! What a file is, told from its beginning.

mod header;
mod json;
mod markup;
mod others;

pub use header::SEPARATORS;
pub use others::{Area, Binary, NoReport, Product};

/// How a file is written that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shape {
    /// Values between bars, as the service answers programs.
    Pipe,
    /// Values between tabs, as the service saves for people.
    Tab,
    /// Values between these, as spreadsheets save.
    Csv(char),
    /// The service's XML.
    Xml,
    /// A line of JSON an event, as a scenario is replayed. Needs the feature `serde`.
    #[cfg(feature = "serde")]
    Log,
    /// An event log in XES.
    Xes,
}

impl Shape {
    /// The word that stands for it in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Pipe => "pipe",
            Self::Tab => "tab",
            Self::Csv(_) => "csv",
            Self::Xml => "xml",
            #[cfg(feature = "serde")]
            Self::Log => "log",
            Self::Xes => "xes",
        }
    }

    /// What stands between values; none where something else does.
    pub const fn separator(self) -> Option<char> {
        match self {
            Self::Pipe => Some('|'),
            Self::Tab => Some('\t'),
            Self::Csv(separator) => Some(separator),
            Self::Xml | Self::Xes => None,
            #[cfg(feature = "serde")]
            Self::Log => None,
        }
    }

    const fn separated_by(separator: char) -> Self {
        match separator {
            '|' => Self::Pipe,
            '\t' => Self::Tab,
            _ => Self::Csv(separator),
        }
    }
}

/// A file that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) shape: Shape,
    /// The line that its header is on, from 1.
    pub(super) header_line: u64,
}

/// Tells what a file is. `is_whole`: whether there is no more of it than this; `separator`: what stands between
/// the values of a table, where somebody has said so.
///
/// # Errors
///
/// What it is instead of a report or a log.
pub(super) fn recognise(
    beginning: &str,
    is_whole: bool,
    separator: Option<char>,
) -> Result<Found, NoReport> {
    let content = beginning.trim_start();
    if content.is_empty() {
        return Err(NoReport::Empty);
    }
    if let Some(binary) = others::binary(beginning) {
        return Err(binary);
    }
    let after_ok = others::after_ok(content);
    if after_ok.starts_with('<') {
        return markup::recognise(after_ok).map(|shape| Found {
            shape,
            header_line: 1,
        });
    }
    if content.starts_with(['{', '[']) {
        return json::recognise(content).map(|shape| Found {
            shape,
            header_line: 1,
        });
    }
    if let Some(other) = others::recognise(content, is_whole) {
        return Err(other);
    }
    header::recognise(beginning, separator)
}
