//! What happens between two states.

use alloc::vec::Vec;

use crate::action::Action;
use crate::change::Change;
use crate::desk::Desk;
use crate::ids::{Queue, SessionId};
use crate::rules::Supposed;

/// The one session of a walk.
pub const SESSION: SessionId = SessionId(0);

/// Somebody does something, or the next limit strikes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Move {
    /// The next limit strikes.
    Time,
    /// Somebody does something.
    Act(Action),
    /// The change that is supposed happens to the entry in that queue.
    Supposed(Queue, Supposed),
}

impl Move {
    /// The desk after it and what changed; none if it is refused, or nothing is due.
    pub fn make(&self, desk: &Desk) -> Option<(Desk, Vec<Change>)> {
        let mut after = desk.clone();
        let changes = match self {
            Self::Time => after.advance(desk.next_deadline()?.due_at).ok()?,
            Self::Act(action) => {
                let turn = after.act(desk.now(), action);
                if turn.refused.is_some() {
                    return None;
                }
                turn.changes
            }
            Self::Supposed(queue, supposed) => after.suppose(SESSION, *queue, *supposed).ok()?,
        };
        Some((after, changes))
    }
}
