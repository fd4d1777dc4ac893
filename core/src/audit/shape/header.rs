//! The header of a table: where it is, what separates it, and whether it is that of a session report.

use alloc::string::String;
use alloc::vec::Vec;

use crate::report::vocabulary::columns_called;
use crate::report::{Column, time_field::TimeField};

use super::super::record::of_line;
use super::{Area, Found, NoReport, Shape};

/// A header is not looked for further down.
const FIRST_LINES: usize = 40;
/// What separates values in files of any kind.
pub const SEPARATORS: [char; 4] = ['|', '\t', ';', ','];
/// A header of a session report has so many of its columns.
const ENOUGH: usize = 3;

/// A line that may be a header.
struct Candidate {
    line: u64,
    separator: char,
    /// What its columns are, where it has several or none.
    known: Vec<Column>,
    /// What stands in it, in lower case.
    words: Vec<String>,
}

/// Finds the header of a session report.
///
/// # Errors
///
/// What the table is instead, or that there is none.
pub(super) fn recognise(beginning: &str, separator: Option<char>) -> Result<Found, NoReport> {
    let lines = beginning.lines().zip(1..).take(FIRST_LINES);
    let candidates = lines.flat_map(|(text, line)| {
        let asked = move |one: &&char| separator.is_none_or(|asked| asked == **one);
        let there = SEPARATORS.iter().filter(asked);
        let there = there.filter(move |one| text.contains(**one));
        there.map(move |separator| Candidate::of(text, line, *separator))
    });
    let mut best: Option<Candidate> = None;
    let mut first_other = None;
    for candidate in candidates {
        if let Some(other) = candidate.other() {
            first_other = first_other.or(Some(other));
        }
        if best
            .as_ref()
            .is_none_or(|best| candidate.known.len() > best.known.len())
        {
            best = Some(candidate);
        }
    }
    if let Some(other) = first_other {
        return Err(other);
    }
    let Some(best) = best.filter(|best| !best.known.is_empty()) else {
        return Err(NoReport::NoHeader);
    };
    best.verdict().map(|()| Found {
        shape: Shape::separated_by(best.separator),
        header_line: best.line,
    })
}

impl Candidate {
    fn of(text: &str, line: u64, separator: char) -> Self {
        let names = of_line(line, text, separator);
        let known = names
            .values()
            .filter_map(|name| columns_called(name).first().copied());
        Self {
            line,
            separator,
            known: known.collect(),
            words: names
                .values()
                .map(|name| name.trim().to_lowercase())
                .collect(),
        }
    }

    /// Whether it is the header of something else of the same service.
    fn other(&self) -> Option<NoReport> {
        let is = |word: &str| self.words.iter().any(|known| known == word);
        let has = |part: &str| {
            self.words
                .iter()
                .any(|known| known.contains(part) && known.len() < 60)
        };
        let area = |area| Some(NoReport::Area(area));
        if is("entry id") && (is("handingoff") || is("is lead technician")) {
            Some(NoReport::LiveList)
        } else if self.words.len() < ENOUGH {
            None
        } else if CHAT_LOGS.iter().any(|part| has(part)) {
            area(Area::ChatLog)
        } else if is("time of transfer") || is("transferred by") || is("transfer comment") {
            area(Area::Transferred)
        } else if is("private session") || is("private sitzung") {
            area(Area::Missed)
        } else if is("total login time") || has("number of sessions") || has("anzahl der sitzungen")
        {
            area(Area::Performance)
        } else if is("busy time") || is("idle time") {
            area(Area::Login)
        } else if is("requested by") && is("entity type") {
            area(Area::Changes)
        } else if is("administrator id") {
            area(Area::Administrators)
        } else if is("source") && is("date") && is("session id") {
            area(Area::Survey)
        } else {
            None
        }
    }

    fn verdict(&self) -> Result<(), NoReport> {
        let has = |column: Column| self.known.contains(&column);
        let own = [
            TimeField::Active,
            TimeField::Work,
            TimeField::Hold,
            TimeField::Rebooting,
            TimeField::Reconnecting,
        ];
        let has_own_times = own.iter().any(|field| has(Column::Time(*field)));
        let is_of_sessions = has(Column::SessionId) || has(Column::TechnicianName) || has_own_times;
        if self.known.len() < ENOUGH || !is_of_sessions {
            return Err(NoReport::Table);
        }
        if has_own_times || has(Column::Status) || has(Column::SessionType) {
            return Ok(());
        }
        Err(NoReport::Area(Area::Other))
    }
}

/// How a log of chats is called, in the languages of exports.
const CHAT_LOGS: [&str; 5] = [
    "chat log",
    "chatlog",
    "chatprotokoll",
    "chat-protokoll",
    "journal de chat",
];
