//! What stands in every part of a story: names, limits, how many there are.

use alloc::string::String;

use super::arithmetic::Coder;
use super::models::{Name, Number};
use crate::limits::{Limit, Limits};
use crate::scenario::object::checked_name;

/// What a story is written to, or read from.
pub(super) struct Script<'c> {
    /// Any, and not one of a kind: all that is said of a story would be in the program once for each.
    pub(super) coder: &'c mut dyn Coder,
    name: Name,
    count: Number,
    minutes: Number,
}

impl<'c> Script<'c> {
    pub(super) fn new(coder: &'c mut dyn Coder) -> Self {
        Self {
            coder,
            name: Name::new(),
            count: Number::new(),
            minutes: Number::new(),
        }
    }

    /// How many things there are: few enough.
    pub(super) fn count(&mut self, most: usize, given: Option<usize>) -> Option<usize> {
        let given = u64::try_from(given.unwrap_or_default()).ok()?;
        let count = usize::try_from(self.count.code(self.coder, 0, given)).ok()?;
        (count <= most).then_some(count)
    }

    /// A name that can be shown.
    pub(super) fn name(&mut self, given: Option<&str>) -> Option<String> {
        let name = self.text(given)?;
        checked_name(&name).is_ok().then_some(name)
    }

    /// The administrator's limits.
    pub(super) fn limits(&mut self, given: Option<Limits>) -> Option<Limits> {
        let given = given.unwrap_or_default();
        let mut limit = |which, given: Limit| {
            let given = u64::from(given.minutes());
            let minutes = self.minutes.code(self.coder, which, given);
            Limit::from_minutes(u32::try_from(minutes).ok()?).ok()
        };
        Some(Limits {
            connecting: limit(0, given.connecting)?,
            waiting: limit(1, given.waiting)?,
            idle: limit(2, given.idle)?,
        })
    }

    /// Any text.
    pub(super) fn text(&mut self, given: Option<&str>) -> Option<String> {
        self.name.code(self.coder, given.unwrap_or_default())
    }
}
