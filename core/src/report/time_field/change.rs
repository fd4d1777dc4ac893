//! What a change of status does to the fields: which stop, which begin, which go on, and the moment
//! that is kept (`report` §2).
//!
//! Where a change can come before the pick-up and after it, each case is looked at by itself; what
//! holds in one of them only says so. What a disturbance stands for is read off the change's other
//! end.

use super::{Counting, Only, PickUp, TimeField};
use crate::rules::Rule;
use crate::status::Status;

/// A moment that the report keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// `session-report` 1: the first own Active or Collaborating.
    StartTime,
    /// `session-report` 2: the stay is over.
    EndTime,
    /// `session-report` 2: the stay is over, of somebody who may have no row. Incoming and
    /// Invitation alone make none.
    EndTimeOfARow,
    /// `session-report` 2: it was kept when the entry became Closed or Timed out.
    EndTimeStays,
}

impl Rule {
    /// The fields that stop counting with this change.
    pub fn stops(&self) -> impl Iterator<Item = Counting> {
        self.fields(|before, after| before.filter(|_| after.is_none()))
    }

    /// The fields that begin to count with this change.
    pub fn begins(&self) -> impl Iterator<Item = Counting> {
        self.fields(|before, after| after.filter(|_| before.is_none()))
    }

    /// The fields that count before and after.
    pub fn goes_on(&self) -> impl Iterator<Item = Counting> {
        self.fields(|before, after| after.filter(|_| before.is_some()))
    }

    /// The moment that the report keeps of this change, if it keeps one.
    pub const fn mark(&self) -> Option<Mark> {
        if self.from as u8 == self.to as u8 {
            return None;
        }
        match self.to {
            Status::Active | Status::Collaborating => self.start(),
            Status::TimedOut
            | Status::Closed
            | Status::ClosedByTechnician
            | Status::ClosedByWaitingCustomer
            | Status::Aborted
            | Status::Removed => Some(self.end()),
            Status::Connecting
            | Status::Waiting
            | Status::OnHold
            | Status::Incoming
            | Status::Outgoing
            | Status::Invitation
            | Status::Rebooting
            | Status::Reconnecting
            | Status::Offline => None,
        }
    }

    /// From where one comes to work; elsewhere the technician has started before.
    const fn start(&self) -> Option<Mark> {
        match self.from {
            Status::Waiting | Status::Incoming | Status::Outgoing | Status::Invitation => {
                Some(Mark::StartTime)
            }
            Status::Connecting
            | Status::Active
            | Status::OnHold
            | Status::Collaborating
            | Status::Rebooting
            | Status::Reconnecting
            | Status::Offline
            | Status::TimedOut
            | Status::Closed
            | Status::ClosedByTechnician
            | Status::ClosedByWaitingCustomer
            | Status::Aborted
            | Status::Removed => None,
        }
    }

    const fn end(&self) -> Mark {
        match self.from {
            Status::Incoming | Status::Invitation => Mark::EndTimeOfARow,
            Status::TimedOut
            | Status::Closed
            | Status::ClosedByTechnician
            | Status::ClosedByWaitingCustomer
            | Status::Aborted
            | Status::Removed => Mark::EndTimeStays,
            Status::Connecting
            | Status::Waiting
            | Status::Active
            | Status::OnHold
            | Status::Outgoing
            | Status::Collaborating
            | Status::Rebooting
            | Status::Reconnecting
            | Status::Offline => Mark::EndTime,
        }
    }

    /// The fields of which, in one case or in both, the question has an answer: it is given what
    /// must hold for the field to count before the change and after it, none where it does not.
    fn fields(
        &self,
        question: impl Fn(Option<Only>, Option<Only>) -> Option<Only> + Copy,
    ) -> impl Iterator<Item = Counting> {
        TimeField::ALL.into_iter().filter_map(move |field| {
            let answer = |was_picked_up: bool| {
                let is_possible = self.was_picked_up() != Some(!was_picked_up);
                let answer = || {
                    question(
                        self.before(field, was_picked_up),
                        self.after(field, was_picked_up),
                    )
                };
                is_possible.then(answer)
            };
            let (pick_up, only) = match (answer(false), answer(true)) {
                (Some(Some(only)), Some(None)) => (PickUp::Before, only),
                (Some(None), Some(Some(only))) => (PickUp::After, only),
                (Some(Some(only)), _) | (None, Some(Some(only))) => (PickUp::Either, only),
                (Some(None) | None, Some(None) | None) => return None,
            };
            Some(Counting {
                field,
                pick_up,
                only,
            })
        })
    }

    fn before(&self, field: TimeField, was_picked_up: bool) -> Option<Only> {
        // The recipient's entry appears: the status before is the sender's, and only the session's
        // waiting was counted for both.
        if self.is_appearance() && field != TimeField::Waiting {
            return None;
        }
        counts(self.from, field, was_picked_up, self.stands_for())
    }

    fn after(&self, field: TimeField, was_picked_up: bool) -> Option<Only> {
        let is_picked_up = was_picked_up || self.to == Status::Active;
        counts(self.to, field, is_picked_up, self.stands_for())
    }

    /// A transfer seen by its recipient (`domain` §2).
    const fn is_appearance(&self) -> bool {
        matches!(self.to, Status::Incoming)
            && matches!(self.from, Status::Waiting | Status::Active | Status::OnHold)
    }

    /// Whether somebody had picked the session up before the change; none where both can be.
    fn was_picked_up(&self) -> Option<bool> {
        let is_pick_up = self.to == Status::Active && self.from.is_in_transfer();
        let told_by_the_end = self.stands_for().unwrap_or(self.to).is_picked_up();
        let told_by_the_start = self.from.is_picked_up();
        told_by_the_start.or(told_by_the_end.filter(|_| !is_pick_up))
    }

    /// What a disturbance that begins or ends with the change stands for, if that can be told.
    const fn stands_for(&self) -> Option<Status> {
        match (self.from, self.to) {
            (from, to) if from.is_disturbed() && to.is_disturbed() => None,
            (from, to) if to.is_disturbed() => Some(from),
            // The idle limit ends no other disturbance (`domain` §4).
            (from, Status::TimedOut) if from.is_disturbed() => Some(Status::Active),
            (from, to) if from.is_disturbed() && !to.is_ended() => Some(to),
            _ => None,
        }
    }
}

impl Status {
    const fn is_in_transfer(self) -> bool {
        matches!(self, Self::Incoming | Self::Outgoing)
    }

    /// Whether it is the technician's own time that a disturbance interrupts.
    const fn is_own_time(self) -> bool {
        matches!(
            self,
            Self::Active | Self::Collaborating | Self::OnHold | Self::Outgoing
        )
    }

    /// Whether somebody has picked the session up when an entry shows this; none where it can be
    /// either.
    const fn is_picked_up(self) -> Option<bool> {
        match self {
            Self::Connecting | Self::Waiting | Self::ClosedByWaitingCustomer => Some(false),
            Self::Active
            | Self::OnHold
            | Self::Invitation
            | Self::Collaborating
            | Self::Closed
            | Self::Aborted => Some(true),
            Self::Incoming
            | Self::Outgoing
            | Self::Rebooting
            | Self::Reconnecting
            | Self::Offline
            | Self::TimedOut
            | Self::ClosedByTechnician
            | Self::Removed => None,
        }
    }
}

/// What must hold for a field to count in a status; none where it does not count.
fn counts(
    status: Status,
    field: TimeField,
    is_picked_up: bool,
    stands_for: Option<Status>,
) -> Option<Only> {
    let is_it = |one: &&Counting| {
        one.field == field
            && match one.pick_up {
                PickUp::Either => true,
                PickUp::Before => !is_picked_up,
                PickUp::After => is_picked_up,
            }
    };
    let one = status.counted().iter().find(is_it)?;
    match (one.only, stands_for) {
        (Only::OwnTime | Only::OwnTimeOnCustomersSide, Some(status)) if !status.is_own_time() => {
            None
        }
        (Only::OwnTime, Some(_)) => Some(Only::Always),
        (Only::OwnTimeOnCustomersSide, Some(_)) => Some(Only::CustomersSide),
        (only, _) => Some(only),
    }
}
