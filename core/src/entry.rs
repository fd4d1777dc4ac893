//! One session in one queue.

use crate::action::Tools;
use crate::ids::Queue;
use crate::outcome::Outcome;
use crate::status::Status;
use crate::timer::{IdleClock, Instant};

/// One session in one queue: its status there, since when, and what it will come back to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Entry {
    /// In whose queue.
    pub queue: Queue,
    /// The status shown there.
    pub status: Status,
    /// When it got that status.
    pub since: Instant,
    /// When the entry appeared; the console's total counts from here.
    pub appeared_at: Instant,
    /// In Rebooting, Reconnecting and Offline: the status before the disturbance.
    pub restores_to: Option<Status>,
    /// In a transfer: the status that the entry of the first sender had.
    pub origin: Option<Status>,
    /// Whether this technician came by invitation and does not lead.
    pub is_collaborator: bool,
    /// The lead has been offered to this collaborator.
    pub lead_is_offered: bool,
    /// The open tools that keep the entry from being idle.
    pub tools: Tools,
    /// How it ended, once it has.
    pub outcome: Option<Outcome>,
    /// The system's limit ended it: nothing follows (`status-table`, Timed out).
    pub is_final: bool,
    /// When its link was lost, if it is.
    pub link_lost_at: Option<Instant>,
    pub(crate) idle: IdleClock,
}

impl Entry {
    pub(crate) fn new(queue: Queue, status: Status, at: Instant) -> Self {
        Self {
            queue,
            status,
            since: at,
            appeared_at: at,
            restores_to: None,
            origin: None,
            is_collaborator: false,
            lead_is_offered: false,
            tools: Tools::default(),
            outcome: None,
            is_final: false,
            link_lost_at: None,
            idle: IdleClock::STOPPED,
        }
    }

    /// Whether the queue still shows it.
    pub fn is_shown(&self) -> bool {
        self.status != Status::Removed
    }

    /// Whether anybody can still do anything about it.
    pub fn is_under_way(&self) -> bool {
        match self.status {
            Status::TimedOut => !self.is_final,
            Status::ClosedByTechnician
            | Status::ClosedByWaitingCustomer
            | Status::Aborted
            | Status::Removed => false,
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
            | Status::Closed => true,
        }
    }

    /// The status, looking through a disturbance.
    pub fn undisturbed(&self) -> Status {
        self.restores_to.unwrap_or(self.status)
    }

    /// Since when it has its status, if that is one of these.
    pub(crate) fn since_in(&self, statuses: &[Status]) -> Option<Instant> {
        statuses.contains(&self.status).then_some(self.since)
    }

    /// Whether this entry is part of a transfer nobody has picked up yet, disturbed or not.
    pub fn is_in_transfer(&self) -> bool {
        matches!(self.undisturbed(), Status::Incoming | Status::Outgoing)
    }

    /// Whether it is tied to the device.
    pub fn is_linked(&self) -> bool {
        self.status.is_linked()
    }
}
