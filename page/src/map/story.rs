//! A story as the map shows it: where it is, what has just changed, and all that it passes.

use queuescope_core::change::Change;
use queuescope_core::rules::{RULES, Rule};
use queuescope_core::status::Status;

/// All that a story passes: it is known once it has been played to its end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Course {
    statuses: Statuses,
    changes: Edges,
}

impl Course {
    /// Goes on with what one step has changed.
    pub fn goes_on(&mut self, changes: &[Change]) {
        for change in changes {
            self.statuses.add(change.to);
            for rule in change.rules() {
                self.statuses.add(rule.from);
                self.statuses.add(rule.to);
                self.changes.add(rule);
            }
        }
    }
}

/// A moment of a story.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scene {
    course: Course,
    here: Statuses,
    last: Edges,
}

impl Scene {
    /// The moment at which the entries stand in these statuses, and the last step has made these
    /// changes.
    pub fn of(course: Course, here: impl Iterator<Item = Status>, changes: &[Change]) -> Self {
        let mut scene = Self {
            course,
            ..Self::default()
        };
        here.for_each(|status| scene.here.add(status));
        let last = changes.iter().flat_map(Change::rules);
        last.for_each(|rule| scene.last.add(rule));
        scene
    }

    /// Whether an entry stands in a status.
    pub(super) fn is_at(self, status: Status) -> bool {
        self.here.contains(status)
    }

    /// Whether the last step has led there or away from there.
    pub(super) fn has_just_touched(self, status: Status) -> bool {
        self.last.touch(status)
    }

    /// Whether the last step has made a change.
    pub(super) fn has_just_made(self, rule: &Rule) -> bool {
        self.last.contains(rule)
    }

    /// Whether an entry is ever in a status.
    pub(super) fn passes(self, status: Status) -> bool {
        self.course.statuses.contains(status)
    }

    /// Whether a change is ever made.
    pub(super) fn makes(self, rule: &Rule) -> bool {
        self.course.changes.contains(rule)
    }
}

/// A set of statuses: a bit each, in the order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Statuses(u32);

const _: () = assert!(Status::ALL.len() <= 32, "a bit each");

impl Statuses {
    const fn add(&mut self, status: Status) {
        self.0 |= 1 << status as u32;
    }

    const fn contains(self, status: Status) -> bool {
        self.0 >> status as u32 & 1 == 1
    }
}

/// A set of changes: a bit each, in the order of the rule book.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Edges(u128);

const _: () = assert!(RULES.len() <= 128, "a bit each");

impl Edges {
    fn add(&mut self, rule: &Rule) {
        if let Some(position) = RULES.iter().position(|known| known == rule) {
            self.0 |= 1 << position;
        }
    }

    fn contains(self, rule: &Rule) -> bool {
        let position = RULES.iter().position(|known| known == rule);
        position.is_some_and(|position| self.0 >> position & 1 == 1)
    }

    fn touch(self, status: Status) -> bool {
        let ends = |rule: &&Rule| rule.from == status || rule.to == status;
        RULES.iter().filter(ends).any(|rule| self.contains(rule))
    }
}
