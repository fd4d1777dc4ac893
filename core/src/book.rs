//! The rule book to take along: every status and every rule, in the formats that other programs read.
//!
//! [`Format::ALL`] is the one list of them, for the page, the command line and the tests. All say
//! the same, by the same keys ([`facts`]), in English; what one of them cannot say stands in its comments.

mod csv;
mod dot;
mod facts;
#[cfg(feature = "serde")]
mod json;
mod markdown;
mod mermaid;
mod plantuml;
mod scxml;

use alloc::string::String;

/// A format in which the rule book can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// JSON (RFC 8259): two lists, statuses and rules. Needs the feature `serde`.
    #[cfg(feature = "serde")]
    Json,
    /// Comma-separated values (RFC 4180): a rule a line.
    Csv,
    /// GitHub Flavored Markdown: a table of the statuses and a table of the rules, linked.
    Markdown,
    /// A state diagram of Mermaid (`stateDiagram-v2`).
    Mermaid,
    /// A graph in the DOT language of Graphviz.
    Dot,
    /// A state diagram of `PlantUML`.
    PlantUml,
    /// State Chart XML 1.0: a machine that runs.
    Scxml,
}

impl Format {
    /// Every format, in the order they are offered.
    pub const ALL: &'static [Self] = &[
        #[cfg(feature = "serde")]
        Self::Json,
        Self::Csv,
        Self::Markdown,
        Self::Mermaid,
        Self::Dot,
        Self::PlantUml,
        Self::Scxml,
    ];

    /// The stable identifier, used on the command line and in addresses.
    pub const fn id(self) -> &'static str {
        match self {
            #[cfg(feature = "serde")]
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Markdown => "markdown",
            Self::Mermaid => "mermaid",
            Self::Dot => "dot",
            Self::PlantUml => "plantuml",
            Self::Scxml => "scxml",
        }
    }

    /// The format with this identifier, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|format| format.id() == id)
    }

    /// What the format calls itself, in every language.
    pub const fn name(self) -> &'static str {
        match self {
            #[cfg(feature = "serde")]
            Self::Json => "JSON",
            Self::Csv => "CSV",
            Self::Markdown => "Markdown",
            Self::Mermaid => "Mermaid",
            Self::Dot => "Graphviz DOT",
            Self::PlantUml => "PlantUML",
            Self::Scxml => "SCXML",
        }
    }

    /// The extension of a file's name, without the dot.
    pub const fn extension(self) -> &'static str {
        match self {
            #[cfg(feature = "serde")]
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Markdown => "md",
            Self::Mermaid => "mmd",
            Self::Dot => "dot",
            Self::PlantUml => "puml",
            Self::Scxml => "scxml",
        }
    }

    /// The media type as registered with IANA; `PlantUML` has none, so it is plain text.
    pub const fn media_type(self) -> &'static str {
        match self {
            #[cfg(feature = "serde")]
            Self::Json => "application/json",
            Self::Csv => "text/csv;charset=utf-8;header=present",
            Self::Markdown => "text/markdown;charset=utf-8;variant=GFM",
            Self::Mermaid => "application/vnd.mermaid",
            Self::Dot => "text/vnd.graphviz;charset=utf-8",
            Self::PlantUml => "text/plain;charset=utf-8",
            Self::Scxml => "application/scxml+xml",
        }
    }

    /// The whole rule book in this format: UTF-8 without a byte order mark, the same bytes every
    /// time. Lines end with LF, in CSV with CRLF as RFC 4180 has it; the last line is ended too.
    pub fn write(self) -> String {
        match self {
            #[cfg(feature = "serde")]
            Self::Json => json::write(),
            Self::Csv => csv::write(),
            Self::Markdown => markdown::write(),
            Self::Mermaid => mermaid::write(),
            Self::Dot => dot::write(),
            Self::PlantUml => plantuml::write(),
            Self::Scxml => scxml::write(),
        }
    }
}
