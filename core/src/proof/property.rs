//! What is asked of a walk.

use super::always::Always;
use crate::outcome::Outcome;
use crate::status::Status;

/// What is to be so; [`words`](crate::words) says each in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case")
)]
pub enum Property {
    /// In every move.
    Always(Always),
    /// In at least one.
    Sometimes(Sometimes),
    /// From every state on.
    Eventually(Eventually),
}

/// What is to come about in at least one run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case")
)]
pub enum Sometimes {
    /// An entry has this status.
    Shown(Status),
    /// An entry ends like this.
    Ended(Outcome),
}

/// What is to come about whatever has been done before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case")
)]
pub enum Eventually {
    /// If nobody does anything more, every entry ends or is what no limit ends: an invitation, and a disturbance that stands
    /// for something else than Active.
    Rests,
    /// There is a way on which every entry ends of those who can act.
    CanEnd,
}

impl Property {
    /// Everything that is asked, in the order in which it is shown.
    pub fn all() -> impl Iterator<Item = Self> {
        let always = Always::ALL.into_iter().map(Self::Always);
        let sometimes = Sometimes::all().map(Self::Sometimes);
        let eventually = [Eventually::Rests, Eventually::CanEnd].map(Self::Eventually);
        always.chain(sometimes).chain(eventually)
    }
}

impl Sometimes {
    /// Every status that a queue can show, and every end. Closed by technician is no status: the entry is removed
    /// (`domain` §2).
    pub fn all() -> impl Iterator<Item = Self> {
        let shown = Status::ALL.into_iter();
        let shown = shown.filter(|status| *status != Status::ClosedByTechnician);
        let ended = Outcome::ALL.into_iter().map(Self::Ended);
        shown.map(Self::Shown).chain(ended)
    }
}
