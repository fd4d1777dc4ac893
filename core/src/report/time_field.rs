//! The nine fields of the report that are durations of statuses, and which of them counts when
//! (`report` §2).
//!
//! The report has no field for Offline: what is spent there between Start and End is *unallocated*,
//! so that the two still reconcile.

mod change;

pub use change::Mark;

use crate::status::Status;

/// A duration of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TimeField {
    /// `session-report` 20.
    Connecting,
    /// `session-report` 21: from the first Waiting to the first Active of the session.
    Waiting,
    /// `session-report` 22: the sum of five others.
    Total,
    /// `session-report` 23.
    Active,
    /// `session-report` 24: no summand of Total Time.
    Work,
    /// `session-report` 25.
    Hold,
    /// `session-report` 26: the entry's own Outgoing after the pick-up.
    Transfer,
    /// `session-report` 27.
    Rebooting,
    /// `session-report` 28: the customer's side only.
    Reconnecting,
}

/// On which side of the pick-up, the session's first Active, a field counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PickUp {
    /// On both, or the status says on which.
    Either,
    /// Before it: whatever an entry shows then belongs to the waiting (`session-report` 21).
    Before,
    /// After it.
    After,
}

/// What else must hold for a field to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Only {
    /// Nothing: it counts as long as the status lasts.
    Always,
    /// The session is selected, the link up, the console in the foreground and the technician not
    /// Away (`session-report` 24).
    AtWork,
    /// The disturbance stands for the technician's own time: Active, Collaborating, On Hold or
    /// Outgoing.
    OwnTime,
    /// The cause is the customer's side: the device has no network or is rebooting
    /// (`session-report` 28).
    CustomersSide,
    /// Both of these.
    OwnTimeOnCustomersSide,
}

/// A field that counts in a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Counting {
    /// Which.
    pub field: TimeField,
    /// On which side of the pick-up.
    pub pick_up: PickUp,
    /// What else must hold.
    pub only: Only,
}

/// Why a row has nothing to count, or not all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Uncounted {
    /// There is a field for every moment of it.
    Nothing,
    /// The recipient's own time has not begun: the field of the transfer belongs to the sender.
    NotPickedUp,
    /// The technician has not accepted.
    NotAccepted,
    /// Rebooting: where it stands for Incoming, the recipient's own time has not begun.
    StandsForIncoming,
    /// Offline: no field, so the time is unallocated.
    Unallocated,
    /// Reconnecting: a loss on the technician's side has no field; and where it stands for
    /// Incoming, the recipient's own time has not begun.
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

    /// What Total Time is the sum of (`session-report` 22).
    pub const PARTS_OF_TOTAL: [Self; 5] = [
        Self::Active,
        Self::Hold,
        Self::Transfer,
        Self::Rebooting,
        Self::Reconnecting,
    ];

    /// The place of the field in `session-report`, 1–38.
    pub const fn number(self) -> u8 {
        20 + self as u8
    }

    /// The English header as real exports print it (`domain` §5).
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

    const fn always(self) -> Counting {
        self.counts(PickUp::Either, Only::Always)
    }

    const fn after(self, only: Only) -> Counting {
        self.counts(PickUp::After, only)
    }

    const fn counts(self, pick_up: PickUp, only: Only) -> Counting {
        Counting {
            field: self,
            pick_up,
            only,
        }
    }
}

const STILL_WAITING: Counting = TimeField::Waiting.counts(PickUp::Before, Only::Always);
const WORK: Counting = TimeField::Work.counts(PickUp::Either, Only::AtWork);

impl Status {
    /// The fields that count while an entry shows this status, in that technician's row.
    pub const fn counted(self) -> &'static [Counting] {
        match self {
            Self::Connecting => const { &[TimeField::Connecting.always()] },
            Self::Waiting => const { &[TimeField::Waiting.always()] },
            Self::Active | Self::Collaborating => {
                const { &[TimeField::Total.always(), TimeField::Active.always(), WORK] }
            }
            Self::OnHold => const { &[TimeField::Total.always(), WORK, TimeField::Hold.always()] },
            Self::Outgoing => {
                const {
                    &[
                        STILL_WAITING,
                        TimeField::Total.after(Only::Always),
                        TimeField::Work.after(Only::AtWork),
                        TimeField::Transfer.after(Only::Always),
                    ]
                }
            }
            Self::Rebooting => {
                const {
                    &[
                        STILL_WAITING,
                        TimeField::Total.after(Only::OwnTime),
                        TimeField::Rebooting.after(Only::OwnTime),
                    ]
                }
            }
            Self::Reconnecting => {
                const {
                    &[
                        STILL_WAITING,
                        TimeField::Total.after(Only::OwnTimeOnCustomersSide),
                        TimeField::Reconnecting.after(Only::OwnTimeOnCustomersSide),
                    ]
                }
            }
            Self::Incoming | Self::Offline => const { &[STILL_WAITING] },
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
            Self::Rebooting => Uncounted::StandsForIncoming,
            Self::Offline => Uncounted::Unallocated,
            Self::Reconnecting => Uncounted::TechniciansSide,
            Self::Connecting
            | Self::Waiting
            | Self::Active
            | Self::OnHold
            | Self::Outgoing
            | Self::Collaborating => Uncounted::Nothing,
            Self::TimedOut
            | Self::Closed
            | Self::ClosedByTechnician
            | Self::ClosedByWaitingCustomer
            | Self::Aborted
            | Self::Removed => Uncounted::Over,
        }
    }
}
