//! Scenario files: a story at a desk that anybody can write, play and test (`domain` §6).
//!
//! [`Scenario::read`] checks everything before anything is played: keys, names, times, and that a
//! session is used only after its creation; [`Reading`] does the same step by step. [`Player`] plays it,
//! step by step too. [`record`] is the way back: what was done at a desk, as a file;
//! a [`Recording`] is written while it happens. A short story can be a text that a link holds, too
//! ([`Scenario::short`]).

mod documented;
mod duration;
mod json;
mod named;
mod object;
mod observed;
mod parts;
mod play;
mod problem;
mod read;
mod short;
mod steps;
mod theme;
mod write;

pub use documented::{DOCUMENTED, Documented, Source};
pub use duration::parse as duration;
pub use named::Named;
pub use observed::{Effect, Observed, OtherEntry};
pub use play::{Failure, Missed, Player};
pub use problem::{Kind, Problem, ScenarioError};
pub use read::{FRAME_KEYS, LARGEST_FILE, Reading};
pub use short::{Beginning, MOST_LETTERS, TooLong, Unreadable};
pub use theme::Theme;
pub(crate) use write::recorded;
pub use write::{Recording, expecting_step, last_step, record};

use alloc::string::String;
use alloc::vec::Vec;

use chrono::TimeDelta;

use crate::action::Action;
use crate::ids::Queue;
use crate::limits::Limits;
use crate::outcome::Outcome;
use crate::staff::Staff;
use crate::status::Status;
use crate::timer::Instant;

/// A story at a desk, read and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// What it is called.
    pub title: String,
    /// When it begins.
    pub start: Instant,
    /// The limits it begins with.
    pub limits: Limits,
    /// Who works there.
    pub staff: Staff,
    /// What happens, in order.
    pub steps: Vec<Step>,
}

/// One step: when, what is done, and what must hold then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// How long after the start; never less than the step before.
    pub at: TimeDelta,
    /// What somebody does, if the step is not only an expectation.
    pub act: Option<Act>,
    /// What must hold after it.
    pub expect: Vec<Expectation>,
}

/// What somebody does in a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// The action, as it is if everything before it goes as the story says; see [`Self::at`].
    pub action: Action,
    /// The session it is about; none if it is about none, or creates one.
    pub session: Option<Named>,
    /// Whether it must be refused.
    pub refused: bool,
}

/// What must hold of one session in one queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expectation {
    /// Which session.
    pub session: Named,
    /// In whose queue.
    pub queue: Queue,
    /// Its status there; none if it must never have been there.
    pub status: Option<Status>,
    /// Its outcome, if that matters.
    pub outcome: Option<ExpectedOutcome>,
}

/// An outcome as a scenario names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExpectedOutcome {
    /// One that the desk knows.
    Known(Outcome),
    /// A status word of the report (`domain` §5) with which no entry ends at this desk.
    NeverHere(&'static str),
}
