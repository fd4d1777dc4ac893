//! Stretches of time, which durations are made of.

use alloc::vec::Vec;

use chrono::TimeDelta;

use crate::timer::Instant;

/// A stretch of time; the moment at its end is not in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stretch {
    /// Where it begins.
    pub from: Instant,
    /// Where it ends.
    pub until: Instant,
}

impl Stretch {
    /// How long it is.
    pub fn length(self) -> TimeDelta {
        self.until - self.from
    }

    /// What of it lies from a moment on.
    pub fn since(self, moment: Instant) -> Option<Self> {
        self.within(Self {
            from: moment,
            until: self.until.max(moment),
        })
    }

    /// What of it lies within another.
    pub fn within(self, other: Self) -> Option<Self> {
        let from = self.from.max(other.from);
        let until = self.until.min(other.until);
        (from < until).then_some(Self { from, until })
    }
}

/// Puts a stretch after others; one that begins where the last ends goes on with it.
pub(super) fn join(stretches: &mut Vec<Stretch>, next: Stretch) {
    match stretches.last_mut() {
        Some(last) if last.until == next.from => last.until = next.until,
        _ => stretches.push(next),
    }
}

/// How long they are together.
pub(super) fn sum(stretches: &[Stretch]) -> TimeDelta {
    stretches.iter().map(|stretch| stretch.length()).sum()
}

/// What of these lies within another.
pub(super) fn clipped(stretches: &[Stretch], within: Stretch) -> Vec<Stretch> {
    let clipped = stretches.iter().filter_map(|one| one.within(within));
    clipped.collect()
}
