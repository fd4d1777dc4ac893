//! What is known of a session, of all its rows: how long it waited, and what came of it.

use alloc::collections::BTreeMap;

use chrono::TimeDelta;

use crate::outcome::Outcome;

use super::super::standing::Standing;
use super::super::time_field::TimeField;
use super::{Case, Within};

/// A session, counted once however many rows it has.
#[derive(Clone, Copy, Debug, Default)]
pub struct Session {
    rows: u64,
    waiting: Option<TimeDelta>,
    is_picked_up: bool,
    is_over: bool,
    ended: Option<Standing>,
}

/// What came of a session's waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Somebody picked it up.
    PickedUp,
    /// It was over before anybody had.
    Over,
    /// Nobody knows yet.
    Open,
}

impl Session {
    fn add(&mut self, case: &Case) {
        self.waiting = self.waiting.max(case.duration(TimeField::Waiting));
        self.is_picked_up |= case.start.is_some();
        self.ended = case.standing.filter(|it| is_lost(*it)).or(self.ended);
        // A session is over when nothing of it goes on.
        self.is_over = (self.rows == 0 || self.is_over) && case.end.is_some();
        self.rows += 1;
    }

    /// How many rows it has.
    pub const fn rows(&self) -> u64 {
        self.rows
    }

    /// Its Waiting Time, until now where it goes on; none where it never waited (`session-report` 21).
    pub const fn waiting(&self) -> Option<TimeDelta> {
        self.waiting
    }

    /// What came of its waiting.
    pub const fn fate(&self) -> Fate {
        if self.is_picked_up {
            Fate::PickedUp
        } else if self.is_over {
            Fate::Over
        } else {
            Fate::Open
        }
    }

    /// Whether it was picked up within that time. None where it never waited, and where it has waited no
    /// longer and still does: nobody knows yet.
    pub fn is_picked_up_within(&self, within: Within) -> Option<bool> {
        let is_within = self.waiting? <= within.time();
        match (self.fate(), is_within) {
            (Fate::Open, true) => None,
            (fate, is_within) => Some(is_within && fate == Fate::PickedUp),
        }
    }

    /// How it ended, where that was before anybody had picked it up: the customer closed or declined, or a
    /// limit struck.
    pub fn lost(&self) -> Option<Standing> {
        self.ended.filter(|_| !self.is_picked_up)
    }
}

/// Every session of some rows.
#[derive(Clone, Debug, Default)]
pub struct Sessions(BTreeMap<u64, Session>);

impl Sessions {
    /// Those of some rows.
    pub fn of<'a>(cases: impl IntoIterator<Item = Case<'a>>) -> Self {
        let mut sessions = Self::default();
        for case in cases {
            sessions.add(&case);
        }
        sessions
    }

    pub(super) fn add(&mut self, case: &Case) {
        self.0.entry(case.session).or_default().add(case);
    }

    /// Each of them.
    pub fn all(&self) -> impl Iterator<Item = &Session> {
        self.0.values()
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn of_row(&self, case: &Case) -> Option<&Session> {
        self.0.get(&case.session)
    }
}

/// Whether a row's status says that its session ended, by the customer or by a limit.
const fn is_lost(standing: Standing) -> bool {
    match standing {
        Standing::Ended(outcome) => match outcome {
            Outcome::ClosedByWaitingCustomer
            | Outcome::DeclinedByCustomer
            | Outcome::ClosedByCustomer
            | Outcome::TimedOut
            | Outcome::TimedOutClosedByTechnician => true,
            Outcome::ClosedByTechnician | Outcome::Transferred | Outcome::Aborted => false,
        },
        Standing::ClosedByActiveCustomer => true,
        Standing::Connecting
        | Standing::Waiting
        | Standing::Active
        | Standing::OnHold
        | Standing::Transferring
        | Standing::Rebooting
        | Standing::Reconnecting
        | Standing::Offline
        | Standing::Disconnected
        | Standing::Rebooted
        | Standing::NotAvailable => false,
    }
}
