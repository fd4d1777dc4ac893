//! The desk: every session, everybody who works there, and time.
//!
//! [`Desk::act`] is what somebody does, [`Desk::advance`] is time that passes; both return what has
//! changed. There is no clock inside: `now` is an argument, and it never goes back. A limit strikes
//! at its own due time, so a desk that slept has the same history as one that was awake.

mod foresight;
mod names;
mod possible;
mod proposal;
mod queues;
mod rows;
mod supposing;
mod touched;

pub use possible::{MOST_ASKED, Possibility};
pub use touched::Touched;

use alloc::collections::BTreeSet;
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::action::Action;
use crate::change::Change;
use crate::event::Events;
use crate::ids::{Queue, SessionId};
use crate::limits::Limits;
use crate::refusal::Refusal;
use crate::session::Session;
use crate::staff::Staff;
use crate::timer::{Deadline, Instant};
use names::Names;
use proposal::Proposal;
use queues::Queues;
use rows::Rows;

/// Every session, everybody who works there, and what time it is.
///
/// A clone shares its sessions and people with the original until they change, so that a desk can be
/// kept as it was at little cost.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Desk {
    now: Instant,
    limits: Limits,
    staff: Arc<Staff>,
    sessions: Rows,
    names: Names,
    queues: Queues,
}

/// What came of an action: all that changed, time's doing first, then the action's own. A refused
/// action changes nothing itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// What changed, in order.
    pub changes: Vec<Change>,
    /// Why the action was refused, if it was.
    pub refused: Option<Refusal>,
}

impl Desk {
    /// A desk without sessions.
    pub fn new(now: Instant, limits: Limits, staff: Staff) -> Self {
        Self {
            now,
            limits,
            staff: Arc::new(staff),
            sessions: Rows::default(),
            names: Names::default(),
            queues: Queues::default(),
        }
    }

    /// The desk's time: that of the last action or advance.
    pub const fn now(&self) -> Instant {
        self.now
    }

    /// The administrator's limits.
    pub const fn limits(&self) -> Limits {
        self.limits
    }

    /// Who works at the desk.
    pub fn staff(&self) -> &Staff {
        &self.staff
    }

    /// Every session, in the order of their creation.
    pub fn sessions(
        &self,
    ) -> impl ExactSizeIterator<Item = &Session> + DoubleEndedIterator + Clone {
        self.sessions.iter()
    }

    /// The sessions that a queue shows, in the order of their creation.
    pub fn shown_in(&self, queue: Queue) -> impl Iterator<Item = &Session> {
        let shown = self.queues.shown_in(queue).iter();
        shown.filter_map(|id| self.session(*id))
    }

    /// Those of them in which anybody can still do anything.
    pub(crate) fn under_way_in(&self, queue: Queue) -> impl Iterator<Item = &Session> {
        let under_way = self.queues.under_way_in(queue).iter();
        under_way.filter_map(|id| self.session(*id))
    }

    /// The sessions that have left a queue and not come back, the last one first.
    pub fn left(&self, queue: Queue) -> impl Iterator<Item = &Session> {
        let mut told = BTreeSet::new();
        let left = self.queues.left(queue).filter(move |id| told.insert(*id));
        let left = left.filter_map(|id| self.session(id));
        left.filter(move |session| session.entry(queue).is_some_and(|entry| !entry.is_shown()))
    }

    /// How many these are.
    pub fn left_count(&self, queue: Queue) -> usize {
        self.queues.left_count(queue)
    }

    /// The sessions in which anybody can still do anything, in the order of their creation: of
    /// every so many the one of that number.
    pub(crate) fn under_way(&self, number: u64, of: u64) -> Vec<&Session> {
        self.sessions.under_way(number, of)
    }

    /// The session with that id.
    pub fn session(&self, id: SessionId) -> Option<&Session> {
        self.sessions.get(id)
    }

    /// The session of that name.
    pub fn session_named(&self, name: &str) -> Option<&Session> {
        let alike = self.names.alike(name).filter_map(|id| self.session(id));
        alike.into_iter().find(|session| *session.name == *name)
    }

    /// Somebody does something, after time has passed until `now`.
    pub fn act(&mut self, now: Instant, action: &Action) -> Turn {
        let mut events = Events::default();
        let done = self.pass(now, &mut events);
        let done = done.and_then(|()| self.carry_out(action, &mut events));
        Turn {
            changes: events.into_changes(),
            refused: done.err(),
        }
    }

    /// What an action would change now, or why it is refused. Nothing happens.
    ///
    /// # Errors
    ///
    /// The [`Refusal`] that [`Self::act`] would answer.
    pub fn try_out(&self, action: &Action) -> Result<Vec<Change>, Refusal> {
        Ok(self.propose(action)?.events.into_changes())
    }

    /// Time passes until `now`; every limit that is over by then strikes, in order.
    ///
    /// # Errors
    ///
    /// [`Refusal::TimeGoesBack`] if the desk is at a later time already.
    pub fn advance(&mut self, now: Instant) -> Result<Vec<Change>, Refusal> {
        let mut events = Events::default();
        self.pass(now, &mut events)?;
        Ok(events.into_changes())
    }

    /// [`Self::advance`], with everything that happens meanwhile.
    pub(crate) fn pass(&mut self, now: Instant, events: &mut Events) -> Result<(), Refusal> {
        if now < self.now {
            return Err(Refusal::TimeGoesBack { now: self.now });
        }
        self.strike_until(now, events);
        self.now = now;
        Ok(())
    }

    /// Somebody does something at the desk's own time.
    pub(crate) fn carry_out(
        &mut self,
        action: &Action,
        events: &mut Events,
    ) -> Result<(), Refusal> {
        let proposal = self.propose(action)?;
        self.accept(proposal, events);
        self.strike_until(self.now, events);
        Ok(())
    }

    /// The limit that strikes next if nothing happens before. What is over already is due now.
    pub fn next_deadline(&self) -> Option<Deadline> {
        // Whatever is over by now counts as due now, so it is not the earliest alone.
        let first = self.sessions.due_at()?.max(self.now);
        let due = self.sessions.due_by(first).into_iter();
        due.filter_map(|session| self.deadlines(session).min())
            .min()
    }

    /// When the first limit strikes an entry of that session if nothing happens before; known
    /// without asking its entries.
    pub fn due_at(&self, id: SessionId) -> Option<Instant> {
        Some(self.sessions.due_at_in(id)?.max(self.now))
    }

    /// Every limit that will strike this session if nothing happens before, in no particular order.
    pub fn deadlines(&self, session: &Session) -> impl Iterator<Item = Deadline> {
        let deadlines = session.deadlines(self.limits);
        deadlines.map(|deadline| self.not_before_now(deadline))
    }

    /// Those that will strike its entry in that queue. A session that was handed to a large group has
    /// hundreds of entries, and of the others nothing is asked.
    pub fn deadlines_in(&self, session: &Session, queue: Queue) -> impl Iterator<Item = Deadline> {
        let entry = session.entry(queue).into_iter();
        let deadlines = entry.flat_map(|entry| session.deadlines_of(entry, self.limits));
        deadlines.map(|deadline| self.not_before_now(deadline))
    }

    /// The first of these.
    pub fn next_deadline_in(&self, session: &Session, queue: Queue) -> Option<Deadline> {
        self.deadlines_in(session, queue).min()
    }

    fn not_before_now(&self, deadline: Deadline) -> Deadline {
        Deadline {
            due_at: deadline.due_at.max(self.now),
            ..deadline
        }
    }

    fn strike_until(&mut self, now: Instant, events: &mut Events) {
        while let Some(due_at) = self.sessions.due_at().filter(|due_at| *due_at <= now) {
            self.now = due_at.max(self.now);
            // A deadline is only ever set for an enacted rule; stop rather than spin.
            if self.strike_now(events).is_err() {
                break;
            }
        }
    }

    /// Every limit that is due now strikes, in order. Thousands can be due in the same millisecond,
    /// so they are found once, and after each strike only its session is asked again.
    fn strike_now(&mut self, events: &mut Events) -> Result<(), Refusal> {
        let now = self.now;
        let due_now = |desk: &Self, session: &Session| -> Vec<Deadline> {
            let deadlines = desk.deadlines(session);
            deadlines.filter(|one| one.due_at == now).collect()
        };
        let sessions = self.sessions.due_by(now).into_iter();
        let mut due: BTreeSet<_> = sessions
            .flat_map(|session| due_now(self, session))
            .collect();
        while let Some(deadline) = due.pop_first() {
            // What struck the session before may have taken this one away.
            let session = self.session(deadline.session);
            if session.is_some_and(|session| due_now(self, session).contains(&deadline)) {
                let proposal = self.strike(&deadline)?;
                self.accept(proposal, events);
                let struck = self.session(deadline.session);
                due.extend(struck.into_iter().flat_map(|one| due_now(self, one)));
            }
        }
        Ok(())
    }

    fn accept(&mut self, proposal: Proposal, events: &mut Events) {
        for session in proposal.sessions {
            let before = self.sessions.get(session.id);
            if before.is_none() {
                self.names.add(&session.name, session.id);
            }
            self.queues.note(before, &session);
            self.sessions.put(session, self.limits);
        }
        if let Some(staff) = proposal.staff {
            self.staff = Arc::new(staff);
        }
        if let Some(limits) = proposal.limits {
            self.limits = limits;
            self.sessions.time_anew(limits);
        }
        events.append(proposal.events);
    }
}
