//! A run that shows something.

use alloc::vec::Vec;

use super::moves::Move;
use super::property::Property;
use super::scope::Scope;
use crate::change::Change;
#[cfg(feature = "serde")]
use crate::journal::Journal;
use crate::rules::Supposed;

/// What came of a property.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Proved {
    /// What was asked.
    pub property: Property,
    /// Whether it is so.
    pub verdict: Verdict,
    /// In how many moves it was at stake, or was seen; for what comes about from every state, in how many states.
    pub times: usize,
    /// A shortest run in which it is at stake and holds, in which it comes about, or which breaks it; of what comes about from
    /// every state the one in which that takes longest.
    pub witness: Option<Witness>,
}

/// Whether something is so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case")
)]
pub enum Verdict {
    /// It is.
    Holds,
    /// There is a run that breaks it.
    Broken,
    /// There is no run in which it comes about, or is at stake.
    Never,
}

/// A run: of each state the number of the move that leaves it, among those of the scope.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct Witness(pub(super) Vec<u8>);

/// A move of a run, and what it changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happened {
    /// The move.
    pub by: Move,
    /// What it changed.
    pub changes: Vec<Change>,
}

impl Witness {
    /// What happens in it, move by move; of a run of another scope as far as it makes sense.
    pub fn told(&self, scope: Scope, supposed: Option<Supposed>) -> Vec<Happened> {
        let mut desk = scope.beginning();
        let mut told = Vec::new();
        for by in &self.0 {
            let mut moves = scope.moves(&desk, supposed);
            if usize::from(*by) >= moves.len() {
                break;
            }
            let by = moves.swap_remove(usize::from(*by));
            let Some((after, changes)) = by.make(&desk) else {
                break;
            };
            told.push(Happened { by, changes });
            desk = after;
        }
        told
    }

    /// The run as a scenario file, with what every queue shows in the end. None where something happens that is supposed: no
    /// desk plays that.
    #[cfg(feature = "serde")]
    pub fn scenario(&self, scope: Scope, title: &str) -> Option<alloc::string::String> {
        let mut journal = Journal::new(scope.empty_desk());
        for action in scope.preparations() {
            journal.act(journal.desk().now(), &action);
        }
        for by in &self.0 {
            let moves = scope.moves(journal.desk(), None);
            match moves.get(usize::from(*by))? {
                Move::Time => {
                    let due = journal.desk().next_deadline()?;
                    journal.advance(due.due_at).ok()?;
                }
                Move::Act(action) => {
                    let turn = journal.act(journal.desk().now(), action);
                    turn.refused.is_none().then_some(())?;
                }
                Move::Supposed(..) => return None,
            }
        }
        Some(crate::scenario::record(&journal, title))
    }
}
