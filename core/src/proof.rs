//! Proof: every state that one session can reach, walked through, and what always, sometimes and eventually holds.
//!
//! A test shows that one run goes right. Of one session with two technicians there are finitely many states, once time is
//! “the next limit strikes” ([`Key`]); so [`Walk`] leaves each of them in every direction, and asks of every move what is to
//! hold ([`Always`]), of all of them together what is to come about ([`Sometimes`]), and of every state what follows from it
//! ([`Eventually`]). Each answer comes with a run that shows it ([`Witness`]), a shortest one.
//!
//! What a rule is there for shows when it is not: a walk can leave one out, or add one ([`Supposed`](crate::rules::Supposed)).

mod always;
mod eventually;
mod key;
mod moves;
mod property;
mod scope;
mod walk;
mod witness;

pub use always::{Always, Held};
pub use key::Key;
pub use moves::{Move, SESSION};
pub use property::{Eventually, Property, Sometimes};
pub use scope::Scope;
pub use walk::{Step, Walk};
pub use witness::{Happened, Proved, Verdict, Witness};
