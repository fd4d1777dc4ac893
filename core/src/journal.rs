//! Everything that happened at a desk: replayable, and the desk at any moment of it.
//!
//! What somebody did is kept; what came of it follows, because a desk is deterministic. A snapshot
//! now and then keeps the way back short.

#[cfg(feature = "serde")]
mod line;

#[cfg(feature = "serde")]
pub use line::line;

use alloc::vec::Vec;

use crate::action::Action;
use crate::change::Change;
use crate::desk::{Desk, Turn};
use crate::refusal::Refusal;
use crate::timer::Instant;

/// A desk with its whole past.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journal {
    desk: Desk,
    done: Vec<Done>,
    changes: Vec<Change>,
    snapshots: Vec<Snapshot>,
}

/// What somebody did or tried, and when.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Done {
    /// When.
    pub at: Instant,
    /// What.
    pub action: Action,
    /// Why it was refused, if it was.
    pub refused: Option<Refusal>,
}

/// The desk as it was after so many deeds and changes.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Snapshot {
    desk: Desk,
    done: usize,
    changes: usize,
}

/// How many deeds and changes are replayed at most to come back to a moment.
const SNAPSHOT_EVERY: usize = 64;

impl Journal {
    /// The journal of a desk from now on.
    pub fn new(desk: Desk) -> Self {
        Self {
            snapshots: [Snapshot {
                desk: desk.clone(),
                done: 0,
                changes: 0,
            }]
            .into(),
            desk,
            done: Vec::new(),
            changes: Vec::new(),
        }
    }

    /// The desk as it stands.
    pub const fn desk(&self) -> &Desk {
        &self.desk
    }

    /// What was done and tried, in order.
    pub fn done(&self) -> &[Done] {
        &self.done
    }

    /// What changed, in order.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// [`Desk::act`], written down.
    pub fn act(&mut self, now: Instant, action: &Action) -> Turn {
        let turn = self.desk.act(now, action);
        if !matches!(turn.refused, Some(Refusal::TimeGoesBack { .. })) {
            self.done.push(Done {
                at: now,
                action: action.clone(),
                refused: turn.refused,
            });
            self.note(&turn.changes);
        }
        turn
    }

    /// [`Desk::advance`], written down.
    ///
    /// # Errors
    ///
    /// [`Refusal::TimeGoesBack`] if the desk is at a later time already.
    pub fn advance(&mut self, now: Instant) -> Result<Vec<Change>, Refusal> {
        let changes = self.desk.advance(now)?;
        self.note(&changes);
        Ok(changes)
    }

    /// The desk the journal began with.
    pub fn beginning(&self) -> &Desk {
        &self.snapshots[0].desk
    }

    /// The desk after the first so many deeds, with time passed until a moment.
    pub fn desk_after(&self, deeds: usize, moment: Instant) -> Desk {
        self.branch_after(deeds, moment).desk
    }

    /// The journal up to there.
    #[must_use]
    pub fn branch_after(&self, deeds: usize, moment: Instant) -> Self {
        let mut branch = Self::new(self.beginning().clone());
        for done in &self.done[..deeds] {
            branch.act(done.at, &done.action);
        }
        let _ = branch.advance(moment);
        branch
    }

    /// What changed by then.
    pub fn changes_after(&self, _deeds: usize, moment: Instant) -> &[Change] {
        let until = self.changes.partition_point(|change| change.at <= moment);
        &self.changes[..until]
    }

    /// The desk as it was at a moment, after all that was done by then; before the beginning, as it
    /// began; after the end, as it would be if nothing more happened.
    pub fn desk_at(&self, moment: Instant) -> Desk {
        self.branch_at(moment).desk
    }

    /// The journal up to a moment, to go on differently from there. This one stays as it is.
    #[must_use]
    pub fn branch_at(&self, moment: Instant) -> Self {
        let kept = self
            .snapshots
            .partition_point(|snapshot| snapshot.desk.now() <= moment)
            .max(1);
        let snapshots = self.snapshots[..kept].to_vec();
        let last = &self.snapshots[kept - 1];
        let mut branch = Self {
            desk: last.desk.clone(),
            done: self.done[..last.done].to_vec(),
            changes: self.changes[..last.changes].to_vec(),
            snapshots,
        };
        let later = self.done[last.done..].iter();
        for done in later.take_while(|done| done.at <= moment) {
            branch.act(done.at, &done.action);
        }
        // Before the beginning there is nothing to advance to: the desk stays as it began.
        let _ = branch.advance(moment);
        branch
    }

    fn note(&mut self, changes: &[Change]) {
        self.changes.extend_from_slice(changes);
        let since = self
            .snapshots
            .last()
            .map_or(0, |last| last.done + last.changes);
        if self.done.len() + self.changes.len() >= since + SNAPSHOT_EVERY {
            self.snapshots.push(Snapshot {
                desk: self.desk.clone(),
                done: self.done.len(),
                changes: self.changes.len(),
            });
        }
    }
}
