//! How a session ended, in the words of the report. Never mixed with the console's statuses.

/// A status word of the session report (`session-report` 9) that an entry can end with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Outcome {
    /// A technician ended the entry.
    ClosedByTechnician,
    /// The customer closed the applet.
    ClosedByCustomer,
    /// The customer closed the applet before anybody picked the session up.
    ClosedByWaitingCustomer,
    /// Somebody else picked the transferred session up.
    Transferred,
    /// A limit ended the entry.
    TimedOut,
    /// A technician ended the entry after the idle limit had.
    TimedOutClosedByTechnician,
    /// The technician was disabled.
    Aborted,
    /// The customer declined the terms and the limit removed the entry.
    DeclinedByCustomer,
}

impl Outcome {
    /// Every outcome.
    pub const ALL: [Self; 8] = [
        Self::ClosedByTechnician,
        Self::ClosedByCustomer,
        Self::ClosedByWaitingCustomer,
        Self::Transferred,
        Self::TimedOut,
        Self::TimedOutClosedByTechnician,
        Self::Aborted,
        Self::DeclinedByCustomer,
    ];

    /// Whether it says that a technician ended the entry.
    pub const fn is_a_technicians(self) -> bool {
        matches!(
            self,
            Self::ClosedByTechnician | Self::TimedOutClosedByTechnician
        )
    }

    /// The English word of the report (`domain` §5).
    pub const fn name(self) -> &'static str {
        match self {
            Self::ClosedByTechnician => "Closed by technician",
            Self::ClosedByCustomer => "Closed by customer",
            Self::ClosedByWaitingCustomer => "Closed by waiting customer",
            Self::Transferred => "Transferred",
            Self::TimedOut => "Timed out",
            Self::TimedOutClosedByTechnician => "Timed out: closed by technician",
            Self::Aborted => "Aborted: technician was deleted or disabled",
            Self::DeclinedByCustomer => "Declined by customer",
        }
    }
}
