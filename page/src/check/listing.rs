//! Which of the findings are listed.

use std::collections::BTreeMap;

use queuescope_core::audit::{Kind, Severity};
use serde::{Deserialize, Serialize};

use super::behind::RowLine;
use super::message::Line;

/// How many findings of a kind there are, each as grave as the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Count {
    /// How grave.
    pub severity: Severity,
    /// Of which kind.
    pub kind: Kind,
    /// How many.
    pub count: u64,
}

/// A finding, and its letters as they are looked for: whoever types looks through a hundred thousand with every letter.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// What is said.
    pub line: Line,
    letters: String,
}

impl Found {
    /// A finding; `plain` gives a text in its letters alone.
    pub fn new(line: Line, plain: impl Fn(&str) -> String) -> Self {
        let column = line.column.as_deref().unwrap_or_default();
        let letters = plain(&format!("{column} {}", line.message));
        Self { line, letters }
    }
}

/// A row behind a figure, and its letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundRow {
    /// What is said.
    pub line: RowLine,
    letters: String,
}

impl FoundRow {
    /// A row; `plain` gives a text in its letters alone.
    pub fn new(line: RowLine, plain: impl Fn(&str) -> String) -> Self {
        let letters = plain(&line.said);
        Self { line, letters }
    }
}

/// What is asked of the findings, or of rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// One kind alone.
    pub kind: Option<Kind>,
    /// As grave as this alone.
    pub severity: Option<Severity>,
    /// What is looked for, in plain letters: a row by its number; any other text in the column and in what is said.
    pub find: String,
}

impl Wish {
    /// The places of those that go with it, in the order of the file.
    pub fn places(&self, all: &[Found]) -> Vec<usize> {
        let row: Option<u64> = self.find.parse().ok();
        let goes_with = |found: &Found| {
            let line = &found.line;
            let is_found = match row {
                Some(row) => line.row == row,
                None => found.letters.contains(&self.find),
            };
            is_found
                && self.kind.is_none_or(|kind| kind == line.kind)
                && self
                    .severity
                    .is_none_or(|severity| severity == line.severity)
        };
        let all = all.iter().enumerate();
        all.filter_map(|(place, found)| goes_with(found).then_some(place))
            .collect()
    }

    /// The places of those rows that go with what is looked for.
    pub fn places_of_rows(&self, all: &[FoundRow]) -> Vec<usize> {
        let row: Option<u64> = self.find.parse().ok();
        let goes_with =
            |found: &FoundRow| row == Some(found.line.row) || found.letters.contains(&self.find);
        let all = all.iter().enumerate();
        all.filter_map(|(place, found)| goes_with(found).then_some(place))
            .collect()
    }
}

/// The counts of those as grave as asked, a kind each: errors before notes.
pub fn counts(all: &[Count], severity: Option<Severity>) -> Vec<Count> {
    let asked = all
        .iter()
        .filter(|one| severity.is_none_or(|severity| severity == one.severity));
    let sorted: BTreeMap<_, _> = asked
        .map(|one| ((one.severity, std::cmp::Reverse(one.count), one.kind), *one))
        .collect();
    sorted.into_values().collect()
}
