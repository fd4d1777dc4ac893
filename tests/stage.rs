//! A desk for tests: time is told in words, people are called A, B and C.

use chrono::{DateTime, TimeDelta};
use queuescope_core::action::{Action, ConsoleDeed, CustomerDeed, Deed, DeviceDeed};
use queuescope_core::change::Change;
use queuescope_core::desk::Desk;
use queuescope_core::ids::{Queue, SessionId, TechnicianId};
use queuescope_core::limits::{Limit, Limits};
use queuescope_core::outcome::Outcome;
use queuescope_core::refusal::Refusal;
use queuescope_core::staff::Staff;
use queuescope_core::status::Status;
use queuescope_core::timer::Instant;

pub(crate) const A: TechnicianId = TechnicianId(0);
pub(crate) const B: TechnicianId = TechnicianId(1);

/// The one session of these tests.
pub(crate) const S: SessionId = SessionId(0);

/// A desk with technicians A, B and C, and a session whose time is counted from its creation.
pub(crate) struct Stage {
    pub(crate) desk: Desk,
    now: Instant,
    pub(crate) changes: Vec<Change>,
}

/// Connecting, waiting and idle limit, in minutes.
pub(crate) fn limits(connecting: u32, waiting: u32, idle: u32) -> Limits {
    let minutes = |minutes| Limit::from_minutes(minutes).expect("a test sets a limit there is");
    Limits {
        connecting: minutes(connecting),
        waiting: minutes(waiting),
        idle: minutes(idle),
    }
}

impl Stage {
    /// A has just created a session; nobody has set a limit.
    pub(crate) fn connecting() -> Self {
        Self::connecting_with(Limits::default())
    }

    pub(crate) fn connecting_with(limits: Limits) -> Self {
        let mut staff = Staff::default();
        for name in ["A", "B", "C"] {
            staff.add_technician(name);
        }
        let start = DateTime::from_timestamp_millis(1_767_600_000_000).expect("a day in 2026");
        let mut stage = Self {
            desk: Desk::new(start, limits, staff),
            now: start,
            changes: Vec::new(),
        };
        stage.does(&Action::CreateSession(A, "s1".into()));
        stage
    }

    /// The customer's applet runs.
    pub(crate) fn waiting_with(limits: Limits) -> Self {
        let mut stage = Self::connecting_with(limits);
        stage.customer(CustomerDeed::StartApplet);
        stage
    }

    pub(crate) fn waiting() -> Self {
        Self::waiting_with(Limits::default())
    }

    /// A works on the session.
    pub(crate) fn active_with(limits: Limits) -> Self {
        let mut stage = Self::waiting_with(limits);
        stage.technician(A, Deed::StartSession);
        stage
    }

    pub(crate) fn active() -> Self {
        Self::active_with(Limits::default())
    }

    /// Time passes, in milliseconds.
    pub(crate) fn pass(&mut self, milliseconds: i64) -> &mut Self {
        self.now += TimeDelta::milliseconds(milliseconds);
        let changes = self.desk.advance(self.now).expect("time goes on");
        self.changes.extend(changes);
        self
    }

    /// Somebody does something that must be possible.
    pub(crate) fn does(&mut self, action: &Action) -> &mut Self {
        let turn = self.desk.act(self.now, action);
        assert_eq!(turn.refused, None, "{action:?}");
        self.changes.extend(turn.changes);
        self
    }

    /// Somebody tries something that must be refused, and it must change nothing.
    pub(crate) fn refuses(&mut self, action: &Action) -> Refusal {
        let before = self.desk.clone();
        let turn = self.desk.act(self.now, action);
        assert_eq!(self.desk, before, "a refused action changes nothing");
        assert_eq!(turn.changes, []);
        turn.refused
            .unwrap_or_else(|| panic!("{action:?} should be refused"))
    }

    pub(crate) fn technician(&mut self, by: TechnicianId, deed: Deed) -> &mut Self {
        self.does(&Action::Technician(by, S, deed))
    }

    pub(crate) fn customer(&mut self, deed: CustomerDeed) -> &mut Self {
        self.does(&Action::Customer(S, deed))
    }

    pub(crate) fn device(&mut self, deed: DeviceDeed) -> &mut Self {
        self.does(&Action::Device(S, deed))
    }

    pub(crate) fn console(&mut self, of: TechnicianId, deed: ConsoleDeed) -> &mut Self {
        self.does(&Action::Console(of, deed))
    }

    pub(crate) fn status(&self, of: TechnicianId) -> Option<Status> {
        let session = self.desk.session(S)?;
        Some(session.entry(Queue::Technician(of))?.status)
    }

    pub(crate) fn outcome(&self, of: TechnicianId) -> Option<Outcome> {
        let session = self.desk.session(S)?;
        session.entry(Queue::Technician(of))?.outcome
    }

    /// A has this status now.
    #[track_caller]
    pub(crate) fn is(&mut self, status: Status) -> &mut Self {
        assert_eq!(self.status(A), Some(status));
        self
    }
}

pub(crate) const SECOND: i64 = 1_000;
pub(crate) const MINUTE: i64 = 60 * SECOND;
pub(crate) const DAY: i64 = 24 * 60 * MINUTE;
