//! A stay in a queue: how one begins, and when it is over (`domain` §2, §3).

use crate::status::Status;

/// Whether a stay begins in it: a session is created, handed over, or somebody is asked in.
pub(super) const fn begins_as(status: Status) -> bool {
    match status {
        Status::Connecting | Status::Incoming | Status::Invitation => true,
        Status::Waiting
        | Status::Active
        | Status::OnHold
        | Status::Outgoing
        | Status::Collaborating
        | Status::Rebooting
        | Status::Reconnecting
        | Status::Offline
        | Status::TimedOut
        | Status::Closed
        | Status::ClosedByTechnician
        | Status::ClosedByWaitingCustomer
        | Status::Aborted
        | Status::Removed => false,
    }
}

/// Whether a session comes back as it into a queue that it has left: it is created but once.
pub(super) fn comes_back_as(status: Status) -> bool {
    begins_as(status) && status != Status::Connecting
}

/// Whether the queue has the session no more. Closed by technician is the same end as Removed, seen as an
/// outcome.
pub(super) const fn is_over(status: Status) -> bool {
    match status {
        Status::Removed | Status::ClosedByTechnician => true,
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
        | Status::Offline
        | Status::TimedOut
        | Status::Closed
        | Status::ClosedByWaitingCustomer
        | Status::Aborted => false,
    }
}
