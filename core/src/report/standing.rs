//! How a row stands: the words of the report, which are not the console's.

use crate::outcome::Outcome;
use crate::status::Status;

use super::own::Stay;

/// What stands in the column Status (`session-report` 9; `domain` §5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Standing {
    /// The customer connects.
    Connecting,
    /// It waits.
    Waiting,
    /// It is worked on, by whoever leads and by whoever collaborates.
    Active,
    /// It is on hold.
    OnHold,
    /// It is handed over, on either side.
    Transferring,
    /// The device restarts.
    Rebooting,
    /// The link is lost.
    Reconnecting,
    /// It has been for long.
    Offline,
    /// It is over.
    Ended(Outcome),
    /// The link was cut. The document lists it and does not say when; no desk gives it.
    Disconnected,
    /// The device has restarted. The document lists it and does not say when; no desk gives it.
    Rebooted,
    /// Real exports alone carry it: the customer closed what was being worked on.
    ClosedByActiveCustomer,
    /// Real exports alone carry it.
    NotAvailable,
}

impl Standing {
    /// Every one that a report can carry.
    pub const ALL: [Self; 20] = [
        Self::Connecting,
        Self::Waiting,
        Self::Active,
        Self::OnHold,
        Self::Transferring,
        Self::Rebooting,
        Self::Reconnecting,
        Self::Offline,
        Self::Ended(Outcome::ClosedByTechnician),
        Self::Ended(Outcome::ClosedByCustomer),
        Self::Ended(Outcome::ClosedByWaitingCustomer),
        Self::Ended(Outcome::Transferred),
        Self::Ended(Outcome::TimedOut),
        Self::Ended(Outcome::TimedOutClosedByTechnician),
        Self::Ended(Outcome::Aborted),
        Self::Ended(Outcome::DeclinedByCustomer),
        Self::Disconnected,
        Self::Rebooted,
        Self::ClosedByActiveCustomer,
        Self::NotAvailable,
    ];

    pub(super) fn of(stay: &Stay) -> Option<Self> {
        match stay.over_at {
            Some(_) => stay.outcome.map(Self::Ended),
            None => Self::shown(stay.status),
        }
    }

    /// That of an entry that is not over. The report has no word for an invitation.
    const fn shown(status: Status) -> Option<Self> {
        match status {
            Status::Connecting => Some(Self::Connecting),
            Status::Waiting => Some(Self::Waiting),
            Status::Active | Status::Collaborating => Some(Self::Active),
            Status::OnHold => Some(Self::OnHold),
            Status::Incoming | Status::Outgoing => Some(Self::Transferring),
            Status::Rebooting => Some(Self::Rebooting),
            Status::Reconnecting => Some(Self::Reconnecting),
            Status::Offline => Some(Self::Offline),
            Status::Invitation
            | Status::TimedOut
            | Status::Closed
            | Status::ClosedByTechnician
            | Status::ClosedByWaitingCustomer
            | Status::Aborted
            | Status::Removed => None,
        }
    }
}
