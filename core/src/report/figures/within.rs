//! How soon a session should be picked up: the time that a service level is measured by.

use chrono::TimeDelta;

/// A whole number of seconds from 1 to an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Within(u16);

impl Within {
    /// The shortest.
    pub const SHORTEST: Self = Self(1);
    /// The longest: an hour.
    pub const LONGEST: Self = Self(3_600);

    /// What most service levels are agreed on.
    pub const USUAL: Self = Self(20);

    /// So many seconds, if that is one.
    pub fn from_seconds(seconds: u16) -> Option<Self> {
        let within = Self(seconds);
        (Self::SHORTEST..=Self::LONGEST)
            .contains(&within)
            .then_some(within)
    }

    /// As somebody writes it.
    pub fn read(text: &str) -> Option<Self> {
        Self::from_seconds(text.trim().parse().ok()?)
    }

    /// In seconds.
    pub const fn seconds(self) -> u16 {
        self.0
    }

    /// As a time.
    pub fn time(self) -> TimeDelta {
        TimeDelta::seconds(i64::from(self.0))
    }
}

impl Default for Within {
    fn default() -> Self {
        Self::USUAL
    }
}
