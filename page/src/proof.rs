//! What is proved beside the page: what the page asks of the program that walks, and what that one tells.
//!
//! A walk through every state takes a second, and the page is to answer meanwhile. Both speak in the messages that are here,
//! as JSON.

use queuescope_core::proof::{Proved, Scope, Walk};
use queuescope_core::rules::Supposed;
use serde::{Deserialize, Serialize};

/// Who takes part in what the page walks.
pub const SCOPE: Scope = Scope::Two;

/// So many states are left before it is said how many there are.
const PORTION: usize = 500;

/// What the page asks: to walk, with what is supposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ask {
    /// The change that is supposed to be otherwise than in the rule book.
    pub supposed: Option<Supposed>,
}

/// What the program tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Said {
    /// It hears.
    Ready,
    /// So much has been walked.
    Walked(Walked),
    /// All of it has been walked, and this came of it.
    Proved(Walked, Vec<Proved>),
}

/// How much has been walked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Walked {
    /// How many states have been found.
    pub states: usize,
    /// How many moves have been made from them.
    pub moves: usize,
}

impl Walked {
    fn of(walk: &Walk) -> Self {
        Self {
            states: walk.states(),
            moves: walk.moves(),
        }
    }
}

/// Walks, and tells of it now and then.
pub fn prove(ask: Ask, tell: &mut dyn FnMut(Said)) {
    let mut walk = Walk::new(SCOPE, ask.supposed);
    while (0..PORTION).all(|_| walk.step(|_| {})) {
        tell(Said::Walked(Walked::of(&walk)));
    }
    tell(Said::Proved(Walked::of(&walk), walk.proved()));
}
