//! Where a document says so: the cells of the status table and the rows of the status changes.

use crate::language::Language;

/// The editions of the status table (English, French, Dutch) in which a cell names a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Editions(u8);

impl Editions {
    /// Printed in no edition.
    pub const NONE: Self = Self(0);
    /// Printed in all three editions.
    pub const ALL: Self = Self(0b111);
    /// Printed in French and Dutch; the English edition lost the cell.
    pub const FR_NL: Self = Self(0b110);

    /// The three languages in which the status table exists.
    pub const LANGUAGES: [Language; 3] = [Language::En, Language::Fr, Language::Nl];

    /// Whether the edition in that language prints it. There is no German status table.
    pub const fn contains(self, language: Language) -> bool {
        let bit = match language {
            Language::En => 0b001,
            Language::Fr => 0b010,
            Language::Nl => 0b100,
            Language::De => 0,
        };
        self.0 & bit != 0
    }

    /// The languages of the editions, in the order of [`Self::LANGUAGES`].
    pub fn languages(self) -> impl Iterator<Item = Language> {
        Self::LANGUAGES
            .into_iter()
            .filter(move |language| self.contains(*language))
    }

    /// Whether no edition prints it.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// Everything the documents print of one change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Evidence {
    /// `status-table`: the `next` cell of the status it leaves.
    pub next: Editions,
    /// `status-table`: the `previous` cell of the status it enters.
    pub previous: Editions,
    /// `status-changes`: the rows, 1…62, in the order printed.
    pub rows: &'static [u8],
}

impl Evidence {
    /// Whether the status table prints the change at all.
    pub const fn in_status_table(&self) -> bool {
        !self.next.is_empty() || !self.previous.is_empty()
    }

    /// Whether the status changes print the change.
    pub const fn in_status_changes(&self) -> bool {
        !self.rows.is_empty()
    }

    /// Whether everything that could print the change does: both cells in every edition, and a row.
    pub fn is_alike_everywhere(&self) -> bool {
        self.next == Editions::ALL && self.previous == Editions::ALL && self.in_status_changes()
    }
}
