//! Which rows a figure is made of: the one definition of a number and of the rows behind it.

use alloc::string::String;

use chrono::NaiveDateTime;

use super::super::time_field::TimeField;
use super::{Case, Session, Sessions, Within, hour};

/// What is asked for the rows behind it. A figure of sessions has all their rows behind it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Behind {
    /// Sessions that waited, those that still do among them.
    Waited,
    /// Sessions that waited, and were picked up within that time.
    PickedUp(Within),
    /// Sessions that waited, and were not.
    NotPickedUp(Within),
    /// Sessions that ended before anybody had picked them up.
    Lost,
    /// Rows with a Total Time (`session-report` 22).
    Handled,
    /// Rows of technicians.
    Technicians,
    /// Rows of that technician.
    Technician(String),
    /// Rows in which somebody began (`session-report` 1).
    Begun,
    /// Rows in which somebody began in that hour.
    Hour(NaiveDateTime),
    /// Rows in which somebody handed a session over (`session-report` 34).
    Transfers,
    /// Rows in which that technician did, to that recipient last.
    Transfer {
        /// The technician.
        from: String,
        /// A technician, a channel or a group.
        to: String,
    },
}

impl Behind {
    /// Whether a session has to be known as a whole before one can say which rows these are.
    pub const fn is_of_sessions(&self) -> bool {
        match self {
            Self::Waited | Self::PickedUp(_) | Self::NotPickedUp(_) | Self::Lost => true,
            Self::Handled
            | Self::Technicians
            | Self::Technician(_)
            | Self::Begun
            | Self::Hour(_)
            | Self::Transfers
            | Self::Transfer { .. } => false,
        }
    }

    /// Whether a row is one of them. `sessions` are those of all rows; where a figure is not of
    /// sessions, none are needed.
    pub fn has(&self, case: &Case, sessions: &Sessions) -> bool {
        match self {
            Self::Waited | Self::PickedUp(_) | Self::NotPickedUp(_) | Self::Lost => {
                let session = sessions.of_row(case);
                session.is_some_and(|session| self.has_session(session))
            }
            Self::Handled => case.duration(TimeField::Total).is_some(),
            Self::Technicians => case.technician.is_some(),
            Self::Technician(name) => case.technician == Some(name),
            Self::Begun => case.start.is_some(),
            Self::Hour(begun) => case.start.map(hour) == Some(*begun),
            Self::Transfers => case.transfer().is_some(),
            Self::Transfer { from, to } => case.transfer() == Some((from.as_str(), to.as_str())),
        }
    }

    /// Whether the rows of a session are; never, where a figure is not of sessions.
    pub fn has_session(&self, session: &Session) -> bool {
        match self {
            Self::Waited => session.waiting().is_some(),
            Self::PickedUp(within) => session.is_picked_up_within(*within) == Some(true),
            Self::NotPickedUp(within) => session.is_picked_up_within(*within) == Some(false),
            Self::Lost => session.lost().is_some(),
            Self::Handled
            | Self::Technicians
            | Self::Technician(_)
            | Self::Begun
            | Self::Hour(_)
            | Self::Transfers
            | Self::Transfer { .. } => false,
        }
    }
}
