//! Why there is no route: one variant a reason.

use crate::rules::{Dispute, Rule, Standing};
use crate::status::Status;

/// Why no entry ever gets from one status into another. The sentences are in [`crate::words`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoRoute {
    /// Aborted, Closed by waiting customer, Removed: nothing follows (`status-table`, next).
    NothingFollows,
    /// Closed by technician is an outcome and no status that an entry shows (`domain` §2).
    OnlyAnOutcome,
    /// Closed and Timed out: a technician can end them, and nothing else follows.
    OnlyTheEndFollows,
    /// Connecting is how a session begins; no entry comes back to it.
    OnlyANewSession,
    /// Invitation is how somebody is asked in; no entry turns into it.
    OnlyAnInvitation,
    /// Waiting is left for good when the session is started or handed on.
    WaitingIsOver,
    /// Closed by waiting customer: only while nobody has ever picked the session up.
    PickedUp,
    /// A document prints the change, and the documents contradict each other; there is no way round.
    Disputed(Dispute),
}

impl NoRoute {
    /// The reason for a pair of statuses without a route; what leaves the one comes before what
    /// enters the other.
    pub(super) fn between(from: Status, to: Status) -> Self {
        let printed = Rule::find(from, to).map(|rule| rule.standing);
        if let Some(Standing::Disputed(dispute)) = printed {
            return Self::Disputed(dispute);
        }
        match from {
            Status::Aborted | Status::ClosedByWaitingCustomer | Status::Removed => {
                Self::NothingFollows
            }
            Status::ClosedByTechnician => Self::OnlyAnOutcome,
            Status::Closed | Status::TimedOut => Self::OnlyTheEndFollows,
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
            | Status::Offline => Self::into(to),
        }
    }

    /// Why a session that is going on does not get there.
    const fn into(to: Status) -> Self {
        match to {
            Status::Connecting => Self::OnlyANewSession,
            Status::Invitation => Self::OnlyAnInvitation,
            Status::Waiting => Self::WaitingIsOver,
            // From a session that is going on there is a way into every other status; where a
            // pair has none all the same, it is because of what a pick-up has changed for good.
            Status::ClosedByWaitingCustomer
            | Status::Active
            | Status::OnHold
            | Status::Incoming
            | Status::Outgoing
            | Status::Collaborating
            | Status::Rebooting
            | Status::Reconnecting
            | Status::Offline
            | Status::TimedOut
            | Status::Closed
            | Status::ClosedByTechnician
            | Status::Aborted
            | Status::Removed => Self::PickedUp,
        }
    }
}
