//! The nine fields of the report that are durations of statuses, and which of them counts when.
//!
//! The report has no field for Offline: what is spent there between Start and End is *unallocated*,
//! so that the two still reconcile (`DOMAIN` §5).

use crate::rules::Rule;
use crate::status::Status;

/// A duration of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TimeField {
    /// `session-report` 20.
    Connecting,
    /// `session-report` 21: from the first Waiting to the first Active of the session.
    Waiting,
    /// `session-report` 22: the sum of five others.
    Total,
    /// `session-report` 23.
    Active,
    /// `session-report` 24: part of Active Time, and no summand of Total Time.
    Work,
    /// `session-report` 25.
    Hold,
    /// `session-report` 26: the entry's own Outgoing.
    Transfer,
    /// `session-report` 27.
    Rebooting,
    /// `session-report` 28: the customer's side only.
    Reconnecting,
}

/// When a field counts in a status that it counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum When {
    /// As long as the status lasts.
    Always,
    /// While the session is selected, the link up, the console in the foreground and the technician
    /// not Away (`session-report` 24).
    WhileAtWork,
    /// Until somebody has picked the session up: a disturbance before that belongs to the waiting.
    BeforePickUp,
    /// Once somebody has picked the session up.
    AfterPickUp,
    /// Once somebody has picked the session up, for a loss on the customer's side
    /// (`session-report` 28).
    AfterPickUpOnCustomersSide,
}

/// A field that counts in a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Counting {
    /// Which.
    pub field: TimeField,
    /// When.
    pub when: When,
}

/// Why a row has nothing to count, or not all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Uncounted {
    /// There is a field for every moment of it.
    Nothing,
    /// The technician's own time has not begun: the field of the status belongs to the sender.
    NotPickedUp,
    /// The technician has not accepted.
    NotAccepted,
    /// Offline: no field, so the time is unallocated.
    Unallocated,
    /// Reconnecting: a loss on the technician's side has no field.
    TechniciansSide,
    /// The entry is over.
    Over,
}

impl TimeField {
    /// Every one, in the order of the report.
    pub const ALL: [Self; 9] = [
        Self::Connecting,
        Self::Waiting,
        Self::Total,
        Self::Active,
        Self::Work,
        Self::Hold,
        Self::Transfer,
        Self::Rebooting,
        Self::Reconnecting,
    ];

    /// The place of the field in `session-report`, 1–38.
    pub const fn number(self) -> u8 {
        20 + self as u8
    }

    /// The English header as real exports print it (`DOMAIN` §5).
    pub const fn header(self) -> &'static str {
        match self {
            Self::Connecting => "Connecting Time",
            Self::Waiting => "Waiting Time",
            Self::Total => "Total Time",
            Self::Active => "Active Time",
            Self::Work => "Work Time",
            Self::Hold => "Hold Time",
            Self::Transfer => "Time in Transfer",
            Self::Rebooting => "Rebooting Time",
            Self::Reconnecting => "Reconnecting Time",
        }
    }

    const fn counts(self, when: When) -> Counting {
        Counting { field: self, when }
    }
}

const WAITING_BEFORE_PICK_UP: Counting = TimeField::Waiting.counts(When::BeforePickUp);

impl Status {
    /// The fields that count while an entry shows this status, in that technician's row.
    pub const fn counted(self) -> &'static [Counting] {
        const AT_WORK: &[Counting] = &[
            TimeField::Total.counts(When::Always),
            TimeField::Active.counts(When::Always),
            TimeField::Work.counts(When::WhileAtWork),
        ];
        match self {
            Self::Connecting => const { &[TimeField::Connecting.counts(When::Always)] },
            Self::Waiting => const { &[TimeField::Waiting.counts(When::Always)] },
            Self::Active | Self::Collaborating => AT_WORK,
            Self::OnHold => {
                const {
                    &[
                        TimeField::Total.counts(When::Always),
                        TimeField::Hold.counts(When::Always),
                    ]
                }
            }
            Self::Outgoing => {
                const {
                    &[
                        WAITING_BEFORE_PICK_UP,
                        TimeField::Total.counts(When::Always),
                        TimeField::Transfer.counts(When::Always),
                    ]
                }
            }
            Self::Rebooting => {
                const {
                    &[
                        WAITING_BEFORE_PICK_UP,
                        TimeField::Total.counts(When::AfterPickUp),
                        TimeField::Rebooting.counts(When::AfterPickUp),
                    ]
                }
            }
            Self::Reconnecting => {
                const {
                    &[
                        WAITING_BEFORE_PICK_UP,
                        TimeField::Total.counts(When::AfterPickUpOnCustomersSide),
                        TimeField::Reconnecting.counts(When::AfterPickUpOnCustomersSide),
                    ]
                }
            }
            Self::Incoming | Self::Offline => const { &[WAITING_BEFORE_PICK_UP] },
            Self::Invitation
            | Self::TimedOut
            | Self::Closed
            | Self::ClosedByTechnician
            | Self::ClosedByWaitingCustomer
            | Self::Aborted
            | Self::Removed => &[],
        }
    }

    /// What the row does not count of it.
    pub const fn uncounted(self) -> Uncounted {
        match self {
            Self::Incoming => Uncounted::NotPickedUp,
            Self::Invitation => Uncounted::NotAccepted,
            Self::Offline => Uncounted::Unallocated,
            Self::Reconnecting => Uncounted::TechniciansSide,
            Self::Connecting
            | Self::Waiting
            | Self::Active
            | Self::OnHold
            | Self::Outgoing
            | Self::Collaborating
            | Self::Rebooting => Uncounted::Nothing,
            Self::TimedOut
            | Self::Closed
            | Self::ClosedByTechnician
            | Self::ClosedByWaitingCustomer
            | Self::Aborted
            | Self::Removed => Uncounted::Over,
        }
    }

    /// Whether somebody has picked the session up when an entry shows this; none where it can be
    /// either.
    const fn is_picked_up(self) -> Option<bool> {
        match self {
            Self::Connecting | Self::Waiting => Some(false),
            Self::Active | Self::OnHold | Self::Invitation | Self::Collaborating => Some(true),
            Self::Incoming
            | Self::Outgoing
            | Self::Rebooting
            | Self::Reconnecting
            | Self::Offline
            | Self::TimedOut
            | Self::Closed
            | Self::ClosedByTechnician
            | Self::ClosedByWaitingCustomer
            | Self::Aborted
            | Self::Removed => None,
        }
    }
}

/// A moment that the report keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// `session-report` 1: the first entry into Active.
    StartTime,
    /// `session-report` 2: the entry into Closed or Timed out.
    EndTime,
    /// `session-report` 2: where Closed and Timed out never came, the end of the entry.
    EndTimeUnlessSet,
}

impl Rule {
    /// The fields that stop counting with this change.
    pub fn stops(&self) -> impl Iterator<Item = Counting> {
        let (before, after) = self.counted();
        before.filter(move |one| !after.clone().any(|other| other.field == one.field))
    }

    /// The fields that begin to count with this change.
    pub fn begins(&self) -> impl Iterator<Item = Counting> {
        let (before, after) = self.counted();
        after.filter(move |one| !before.clone().any(|other| other.field == one.field))
    }

    /// The fields that count before and after.
    pub fn goes_on(&self) -> impl Iterator<Item = Counting> {
        let (before, after) = self.counted();
        after.filter(move |one| before.clone().any(|other| other.field == one.field))
    }

    /// The moment that the report keeps of this change, if it keeps one.
    pub const fn mark(&self) -> Option<Mark> {
        if self.from as u8 == self.to as u8 {
            return None;
        }
        match self.to {
            Status::Active => Some(Mark::StartTime),
            Status::Closed | Status::TimedOut => Some(Mark::EndTime),
            Status::ClosedByTechnician
            | Status::ClosedByWaitingCustomer
            | Status::Aborted
            | Status::Removed => Some(Mark::EndTimeUnlessSet),
            Status::Connecting
            | Status::Waiting
            | Status::OnHold
            | Status::Incoming
            | Status::Outgoing
            | Status::Invitation
            | Status::Collaborating
            | Status::Rebooting
            | Status::Reconnecting
            | Status::Offline => None,
        }
    }

    fn counted(
        &self,
    ) -> (
        impl Iterator<Item = Counting> + Clone,
        impl Iterator<Item = Counting> + Clone,
    ) {
        let (from, to) = (self.from.is_picked_up(), self.to.is_picked_up());
        // A transfer that is picked up may be what first makes the session Active.
        let is_pick_up = matches!(self.from, Status::Incoming | Status::Outgoing)
            && matches!(self.to, Status::Active);
        let before = if is_pick_up { None } else { from.or(to) };
        (counted(self.from, before), counted(self.to, to.or(from)))
    }
}

/// What counts in a status, where it is known whether the session has been picked up.
fn counted(status: Status, is_picked_up: Option<bool>) -> impl Iterator<Item = Counting> + Clone {
    let fits = move |one: &Counting| match one.when {
        When::Always | When::WhileAtWork => true,
        When::BeforePickUp => is_picked_up != Some(true),
        When::AfterPickUp | When::AfterPickUpOnCustomersSide => is_picked_up != Some(false),
    };
    status.counted().iter().copied().filter(fits)
}
