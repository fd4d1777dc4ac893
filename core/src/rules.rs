//! The rule book: which status can turn into which, and what the documents say of it.
//!
//! Every edge that any document prints is a rule. The desk accepts only the enacted ones; the
//! disputed ones are kept, with the reason why they are not done.

mod doer;
mod idle;
mod supposed;
mod table;

pub use doer::Doer;
pub use idle::IdleEffect;
pub use supposed::Supposed;
pub use table::RULES;

use crate::cause::Cause;
use crate::evidence::{Editions, Evidence};
use crate::status::Status;

/// One edge of the rule book: a status, the status it turns into, and the evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rule {
    /// The status the entry leaves.
    pub from: Status,
    /// The status the entry enters.
    pub to: Status,
    /// Where the documents print the edge.
    pub evidence: Evidence,
    /// The condition the documents print beside it, if they print one.
    pub condition: Option<Condition>,
    /// What brings the change about on the desk: every cause, and no other. Empty for a disputed
    /// rule, and for the one rule that is no change: Timed out stays (`status-changes` 61).
    pub causes: &'static [Cause],
    /// Whether the desk does it.
    pub standing: Standing,
}

/// Whether the desk makes a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// The desk can do it.
    Enacted,
    /// The documents contradict each other or themselves: the desk does not do it.
    Disputed(Dispute),
}

/// Why a printed edge is not enacted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dispute {
    /// Active → Closed by waiting customer: by its own definition (`status-table`) that status
    /// needs a session nobody has picked up.
    ContradictsDefinition,
    /// Active → Offline: Offline follows five minutes of Reconnecting or Rebooting
    /// (`status-table`, Offline; `status-changes` 28), so the change has a status between.
    PassesThroughReconnecting,
    /// Incoming → On Hold and Outgoing → On Hold: printed only as a previous status of On Hold;
    /// no row of `status-changes` and no `next` cell knows how.
    NoProcedure,
    /// Incoming → Closed: `status-changes` 37 removes the recipient's entry instead.
    RemovedInstead,
}

/// A condition that a document prints beside an edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Condition {
    /// "If the session was in … status" before the disturbance (`status-table`: Rebooting,
    /// Reconnecting and Offline, next).
    WasThatBefore,
    /// Only after the administrator's limit, not after the system's (`status-table`: Timed out, next).
    AdministratorsLimit,
    /// "(after timeout)" (`status-table`: Collaborating, next; `status-changes` 47).
    AfterTimeout,
    /// "(after closed by technician)" (`status-table`: the name of the row Removed from TC queue).
    AfterClosedByTechnician,
}

/// The enacted edges of [`RULES`] as a matrix, for the one question the desk asks all the time.
const ENACTED: [[bool; 17]; 17] = {
    let mut enacted = [[false; 17]; 17];
    let mut index = 0;
    while index < RULES.len() {
        let rule = &RULES[index];
        enacted[rule.from as usize][rule.to as usize] = rule.is_enacted();
        index += 1;
    }
    enacted
};

impl Rule {
    /// The rule for that edge, if any document prints it.
    pub fn find(from: Status, to: Status) -> Option<&'static Self> {
        RULES.iter().find(|rule| rule.from == from && rule.to == to)
    }

    /// Its number, by which it is cited: its place in [`RULES`], counted from 1.
    pub fn number(&self) -> usize {
        RULES.iter().take_while(|rule| *rule != self).count() + 1
    }

    /// The change, as one that is supposed to be otherwise.
    pub const fn edge(&self) -> Supposed {
        Supposed {
            from: self.from,
            to: self.to,
        }
    }

    /// Whether the desk can turn the one status into the other.
    pub const fn is_enacted_between(from: Status, to: Status) -> bool {
        ENACTED[from as usize][to as usize]
    }

    /// The rules that leave a status, in the order of the table.
    pub fn leaving(status: Status) -> impl Iterator<Item = &'static Self> {
        RULES.iter().filter(move |rule| rule.from == status)
    }

    /// The rules that enter a status, in the order of the table.
    pub fn entering(status: Status) -> impl Iterator<Item = &'static Self> {
        RULES.iter().filter(move |rule| rule.to == status)
    }

    /// Whether the desk makes this change.
    pub const fn is_enacted(&self) -> bool {
        matches!(self.standing, Standing::Enacted)
    }

    const fn new(from: Status, to: Status) -> Self {
        Self {
            from,
            to,
            evidence: Evidence {
                next: Editions::NONE,
                previous: Editions::NONE,
                rows: &[],
            },
            condition: None,
            causes: &[],
            standing: Standing::Enacted,
        }
    }

    const fn next(mut self, editions: Editions) -> Self {
        self.evidence.next = editions;
        self
    }

    const fn previous(mut self, editions: Editions) -> Self {
        self.evidence.previous = editions;
        self
    }

    const fn rows(mut self, rows: &'static [u8]) -> Self {
        self.evidence.rows = rows;
        self
    }

    const fn only(mut self, condition: Condition) -> Self {
        self.condition = Some(condition);
        self
    }

    const fn by(mut self, causes: &'static [Cause]) -> Self {
        self.causes = causes;
        self
    }

    const fn disputed(mut self, dispute: Dispute) -> Self {
        self.standing = Standing::Disputed(dispute);
        self
    }
}
