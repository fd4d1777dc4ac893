//! How a table is ordered: by one of its columns, upwards or downwards.

use std::cmp::Ordering;

/// Upwards or downwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// The smallest first.
    Ascending,
    /// The largest first.
    Descending,
}

impl Direction {
    /// The word for it in `aria-sort` and in addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Ascending => "ascending",
            Self::Descending => "descending",
        }
    }

    /// Compares two keys; what has none comes last either way.
    pub fn compare<K: Ord>(self, one: Option<&K>, other: Option<&K>) -> Ordering {
        match (one, other) {
            (Some(one), Some(other)) => match self {
                Self::Ascending => one.cmp(other),
                Self::Descending => other.cmp(one),
            },
            (one, other) => other.is_some().cmp(&one.is_some()),
        }
    }
}

/// What a table is sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort<C> {
    /// The column.
    pub by: C,
    /// Upwards or downwards.
    pub direction: Direction,
}

impl<C: Copy + PartialEq> Sort<C> {
    /// By another column, then the other way round, then as the table stands by itself.
    pub fn turned(sort: Option<Self>, by: C) -> Option<Self> {
        let direction = match sort.filter(|sort| sort.by == by) {
            None => Some(Direction::Ascending),
            Some(sort) => match sort.direction {
                Direction::Ascending => Some(Direction::Descending),
                Direction::Descending => None,
            },
        };
        direction.map(|direction| Self { by, direction })
    }
}

/// What names are ordered by: the words, then the number they end with, so that "Session 9" comes
/// before "Session 10".
pub fn natural(name: &str, letters: fn(&str) -> String) -> (String, Option<u64>) {
    let words = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
    (letters(words), name[words.len()..].parse().ok())
}
