//! The words of the report: what its columns are called and what stands in those that hold one of a
//! few words, a small file a language.
//!
//! Of the words for one thing the first is what is written; the others are read, too. What is written
//! means one thing. A word of real exports can mean two: it stands with both, and
//! [`standings_called`] answers with both.

mod called;
mod de;
mod en;
mod fr;
mod it;
mod nl;

use alloc::format;
use alloc::string::{String, ToString};

use crate::action::Tool;
use crate::language::Language;
use crate::words;

pub use called::{columns_called, session_types_called, standings_called};

use super::columns::Column;
use super::session_type::SessionType;
use super::standing::Standing;

/// Words for one thing in one language: the first is written, all are read.
pub type Words = &'static [&'static str];

/// A language that reports are read in. All but Italian are written, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Vocabulary {
    /// English.
    En,
    /// German.
    De,
    /// French.
    Fr,
    /// Dutch.
    Nl,
    /// Italian, which no other part of the product speaks.
    It,
}

impl Vocabulary {
    /// Every one.
    pub const ALL: [Self; 5] = [Self::En, Self::De, Self::Fr, Self::Nl, Self::It];

    /// That of a language of the product.
    pub const fn of(language: Language) -> Self {
        match language {
            Language::En => Self::En,
            Language::De => Self::De,
            Language::Fr => Self::Fr,
            Language::Nl => Self::Nl,
        }
    }

    /// Its language, if the product speaks it.
    pub const fn language(self) -> Option<Language> {
        match self {
            Self::En => Some(Language::En),
            Self::De => Some(Language::De),
            Self::Fr => Some(Language::Fr),
            Self::Nl => Some(Language::Nl),
            Self::It => None,
        }
    }

    /// Every header of a column; of a field of the account's own, what stands before its number.
    pub const fn column_words(self, column: Column) -> Words {
        match self {
            Self::En => en::column(column),
            Self::De => de::column(column),
            Self::Fr => fr::column(column),
            Self::Nl => nl::column(column),
            Self::It => it::column(column),
        }
    }

    /// The header that is written.
    pub fn header(self, column: Column) -> String {
        let word = first(self.column_words(column));
        match column {
            Column::CustomField(number) => format!("{word} {number}"),
            _ => word.to_string(),
        }
    }

    /// Every status word for how a row stands.
    pub const fn standing_words(self, standing: Standing) -> Words {
        match self {
            Self::En => en::standing(standing),
            Self::De => de::standing(standing),
            Self::Fr => fr::standing(standing),
            Self::Nl => nl::standing(standing),
            Self::It => it::standing(standing),
        }
    }

    /// The status word that is written.
    pub const fn standing(self, standing: Standing) -> &'static str {
        first(self.standing_words(standing))
    }

    /// Every word for a type of session.
    pub const fn session_type_words(self, session_type: SessionType) -> Words {
        match self {
            Self::En => en::session_type(session_type),
            Self::De => de::session_type(session_type),
            Self::Fr => fr::session_type(session_type),
            Self::Nl => nl::session_type(session_type),
            Self::It => it::session_type(session_type),
        }
    }

    /// The word for a type of session that is written.
    pub const fn session_type(self, session_type: SessionType) -> &'static str {
        first(self.session_type_words(session_type))
    }

    /// The name of a tool.
    pub const fn tool(self, tool: Tool) -> &'static str {
        match self {
            Self::En => words::en::tool(tool),
            Self::De => de::tool(tool),
            Self::Fr => fr::tool(tool),
            Self::Nl => nl::tool(tool),
            Self::It => it::tool(tool),
        }
    }
}

const fn first(words: Words) -> &'static str {
    match words {
        [first, ..] => first,
        [] => "",
    }
}
