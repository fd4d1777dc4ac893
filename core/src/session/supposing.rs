//! A change that no rule knows: the one door is told to let it through.

use super::{Occasion, Session};
use crate::ids::Queue;
use crate::outcome::Outcome;
use crate::refusal::Refusal;
use crate::rules::Supposed;
use crate::status::Status;

impl Session {
    /// The entry in that queue changes as is supposed, and nothing else does.
    pub(crate) fn suppose(
        &mut self,
        queue: Queue,
        supposed: Supposed,
        occasion: &mut Occasion,
    ) -> Result<(), Refusal> {
        let Supposed { from, to } = supposed;
        let index = self.index_of(queue);
        let index = index.filter(|index| self.entries[*index].status == from);
        let index = index.ok_or(Refusal::NotInTheBook { from, to })?;
        occasion.supposed = Some(supposed);
        self.change(index, to, outcome(to), occasion)
    }
}

/// What the report says of an entry that ends in that status.
const fn outcome(to: Status) -> Option<Outcome> {
    Some(match to {
        Status::Closed => Outcome::ClosedByCustomer,
        Status::ClosedByWaitingCustomer => Outcome::ClosedByWaitingCustomer,
        Status::ClosedByTechnician | Status::Removed => Outcome::ClosedByTechnician,
        Status::TimedOut => Outcome::TimedOut,
        Status::Aborted => Outcome::Aborted,
        Status::Connecting
        | Status::Waiting
        | Status::Active
        | Status::OnHold
        | Status::Incoming
        | Status::Outgoing
        | Status::Invitation
        | Status::Collaborating
        | Status::Rebooting
        | Status::Reconnecting
        | Status::Offline => return None,
    })
}
