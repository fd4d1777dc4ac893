//! What happened, in the past tense.

use crate::cause::Cause;
use crate::ids::{Queue, SessionId};
use crate::outcome::Outcome;
use crate::rules::Rule;
use crate::status::Status;
use crate::timer::Instant;

/// One entry changed its status, or appeared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Change {
    /// When; for a limit its own due time.
    pub at: Instant,
    /// Of which session.
    pub session: SessionId,
    /// In whose queue.
    pub queue: Queue,
    /// The channel's queue that the entry was in until now, where a technician started it from there
    /// (`domain` §3): that queue shows it no more.
    pub taken_from: Option<Queue>,
    /// The status it left; none where the entry appeared.
    pub from: Option<Status>,
    /// The status it entered.
    pub to: Status,
    /// What brought it about.
    pub cause: Cause,
    /// For an entry that appeared as Incoming: the status the sender's entry had (`domain` §2).
    pub origin: Option<Status>,
    /// How it ended, where it ended.
    pub outcome: Option<Outcome>,
}

impl Change {
    /// The queue that showed the entry in the status it left.
    pub fn queue_left(&self) -> Queue {
        self.taken_from.unwrap_or(self.queue)
    }

    /// The rules this change enacts: the edge itself; for an entry that a technician ended also the
    /// edge to Closed by technician, its other name; for one that appeared as Incoming the edge
    /// from its origin (`domain` §2). None for an entry that appeared otherwise.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> {
        let from = self.from.or(self.origin);
        let edge = from.and_then(|from| Rule::find(from, self.to));
        let seen_as_outcome = from
            .filter(|_| self.to == Status::Removed && self.cause == Cause::EndSession)
            .and_then(|from| Rule::find(from, Status::ClosedByTechnician));
        edge.into_iter().chain(seen_as_outcome)
    }
}
