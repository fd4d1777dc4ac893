//! The desk: every session, everybody who works there, and time.
//!
//! [`Desk::act`] is what somebody does, [`Desk::advance`] is time that passes; both return what has
//! changed. There is no clock inside: `now` is an argument, and it never goes back. A limit strikes
//! at its own due time, so a desk that slept has the same history as one that was awake.

mod foresight;
mod names;
mod possible;
mod queues;
mod rows;
mod touched;

pub use possible::Possibility;
pub use touched::Touched;

use alloc::collections::BTreeSet;
use alloc::sync::Arc;
use alloc::vec::Vec;

use smallvec::SmallVec;

use crate::action::{Action, ConsoleDeed, Deed};
use crate::cause::Cause;
use crate::change::Change;
use crate::event::{Events, What};
use crate::ids::{Queue, SessionId, TechnicianId};
use crate::limits::Limits;
use crate::refusal::Refusal;
use crate::session::{Occasion, Session};
use crate::staff::{Console, Staff, Technician};
use crate::timer::{Deadline, Instant};
use names::Names;
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

/// What an action would make of the desk: the sessions it touches, and whatever else it sets.
struct Proposal {
    sessions: SmallVec<[Session; 1]>,
    staff: Option<Staff>,
    limits: Option<Limits>,
    events: Events,
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
        let now = self.now;
        session
            .deadlines(self.limits)
            .map(move |deadline| Deadline {
                due_at: deadline.due_at.max(now),
                ..deadline
            })
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

    fn strike(&self, deadline: &Deadline) -> Result<Proposal, Refusal> {
        self.with_session(deadline.session, deadline.limit, |session, occasion| {
            session.strike(deadline.queue, deadline.to, occasion)
        })
    }

    fn propose(&self, action: &Action) -> Result<Proposal, Refusal> {
        let cause = action.cause();
        match action {
            Action::CreateSession(by, name) => {
                self.staff.connected(*by)?;
                self.open(name, Queue::Technician(*by), cause)
            }
            Action::OpenChannelSession(channel, name) => {
                self.staff.channel(*channel).ok_or(Refusal::NoSuchChannel)?;
                self.open(name, Queue::Channel(*channel), cause)
            }
            Action::Technician(by, session, deed) => {
                if deed.is_local() {
                    self.staff.enabled(*by)?;
                } else {
                    self.staff.connected(*by)?;
                }
                let mut proposal = self.with_session(*session, cause, |session, occasion| {
                    session.technician(*by, *deed, occasion)
                })?;
                if *deed == Deed::SelectSession {
                    let select = |console: &mut Console| console.selected = Some(*session);
                    proposal.staff = Some(self.with_console(*by, select, &mut proposal.events)?);
                }
                Ok(proposal)
            }
            Action::Console(by, deed) => {
                self.staff.enabled(*by)?;
                self.console(*by, *deed)
            }
            Action::Customer(session, deed) => {
                self.with_session(*session, cause, |session, occasion| {
                    session.customer(*deed, occasion)
                })
            }
            Action::Device(session, deed) => {
                self.with_session(*session, cause, |session, occasion| {
                    session.device(*deed, occasion)
                })
            }
            Action::SetLimits(limits) => Ok(Proposal {
                sessions: SmallVec::new(),
                staff: None,
                limits: Some(*limits),
                events: self.event(What::LimitsSet(*limits)),
            }),
            Action::DisableTechnician(whom) => self.disable(*whom),
        }
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

    fn event(&self, what: What) -> Events {
        let mut events = Events::default();
        events.note(self.now, what);
        events
    }

    fn open(&self, name: &str, queue: Queue, cause: Cause) -> Result<Proposal, Refusal> {
        if self.session_named(name).is_some() {
            return Err(Refusal::NameTaken);
        }
        let id = u32::try_from(self.sessions.len()).map_err(|_| Refusal::NameTaken)?;
        let mut occasion = self.occasion(cause, &self.staff);
        let session = Session::new(SessionId(id), Arc::from(name), queue, &mut occasion);
        Ok(self.settled(None, session, occasion))
    }

    fn console(&self, by: TechnicianId, deed: ConsoleDeed) -> Result<Proposal, Refusal> {
        let technician = self.staff.enabled(by)?;
        match deed {
            ConsoleDeed::LoseNetwork if !technician.console.has_network => {
                return Err(Refusal::NetworkLostAlready);
            }
            ConsoleDeed::RestoreNetwork if technician.console.has_network => {
                return Err(Refusal::NetworkNotLost);
            }
            _ => {}
        }
        let become_so = |console: &mut Console| match deed {
            ConsoleDeed::Show => console.in_foreground = true,
            ConsoleDeed::Hide => console.in_foreground = false,
            ConsoleDeed::SetPresence(presence) => console.presence = presence,
            ConsoleDeed::LoseNetwork => console.has_network = false,
            ConsoleDeed::RestoreNetwork => console.has_network = true,
        };
        let mut events = Events::default();
        let staff = self.with_console(by, become_so, &mut events)?;
        let does = |session: &mut Session, occasion: &mut Occasion| match deed {
            ConsoleDeed::Show => {
                session.reset_idle_clock(by, occasion.at);
                Ok(())
            }
            ConsoleDeed::RestoreNetwork => session.hear(occasion),
            _ => Ok(()),
        };
        self.in_every_session_of(by, staff, events, deed.cause(), does)
    }

    /// Their Active entries become Aborted (`status-table`, Active, next). Of the others the
    /// documents say nothing: they stay.
    fn disable(&self, whom: TechnicianId) -> Result<Proposal, Refusal> {
        self.staff.enabled(whom)?;
        let staff = self.with_technician(whom, |technician| technician.is_disabled = true)?;
        let events = self.event(What::TechnicianDisabled(whom));
        let abort = |session: &mut Session, occasion: &mut Occasion| session.abort(whom, occasion);
        self.in_every_session_of(whom, staff, events, Cause::DisableTechnician, abort)
    }

    fn in_every_session_of(
        &self,
        whom: TechnicianId,
        staff: Staff,
        mut events: Events,
        cause: Cause,
        mut deed: impl FnMut(&mut Session, &mut Occasion) -> Result<(), Refusal>,
    ) -> Result<Proposal, Refusal> {
        let mut sessions = SmallVec::new();
        let queue = Queue::Technician(whom);
        for before in self.shown_in(queue) {
            let mut occasion = self.occasion(cause, &staff);
            let mut session = before.clone();
            deed(&mut session, &mut occasion)?;
            let mut proposal = self.settled(Some(before), session, occasion);
            sessions.append(&mut proposal.sessions);
            events.append(proposal.events);
        }
        Ok(Proposal {
            sessions,
            staff: Some(staff),
            limits: None,
            events,
        })
    }

    fn with_session(
        &self,
        id: SessionId,
        cause: Cause,
        deed: impl FnOnce(&mut Session, &mut Occasion) -> Result<(), Refusal>,
    ) -> Result<Proposal, Refusal> {
        let before = self.session(id).ok_or(Refusal::NoSuchSession)?;
        let mut session = before.clone();
        let mut occasion = self.occasion(cause, &self.staff);
        deed(&mut session, &mut occasion)?;
        Ok(self.settled(Some(before), session, occasion))
    }

    /// The staff with a console that becomes another.
    fn with_console(
        &self,
        of: TechnicianId,
        set: impl FnOnce(&mut Console),
        events: &mut Events,
    ) -> Result<Staff, Refusal> {
        let staff = self.with_technician(of, |technician| set(&mut technician.console))?;
        let [before, now] = [&self.staff, &staff].map(|staff| staff.technician(of));
        let [before, now] = [before, now].map(|technician| technician.map(|one| one.console));
        if let Some(console) = now.filter(|_| before != now) {
            events.note(self.now, What::ConsoleChanged(of, console));
        }
        Ok(staff)
    }

    fn with_technician(
        &self,
        id: TechnicianId,
        set: impl FnOnce(&mut Technician),
    ) -> Result<Staff, Refusal> {
        let mut staff = Staff::clone(&self.staff);
        set(staff.technician_mut(id).ok_or(Refusal::NoSuchTechnician)?);
        Ok(staff)
    }

    fn occasion<'a>(&self, cause: Cause, staff: &'a Staff) -> Occasion<'a> {
        Occasion {
            at: self.now,
            cause,
            staff,
            taken_from: None,
            events: Events::default(),
        }
    }

    /// A session after something was done to it: its links and idle clocks follow.
    fn settled(
        &self,
        before: Option<&Session>,
        mut session: Session,
        mut occasion: Occasion,
    ) -> Proposal {
        session.settle(occasion.at, occasion.staff);
        if let Some(before) = before {
            session.note_links(before, &self.staff, &mut occasion);
        }
        Proposal {
            sessions: [session].into(),
            staff: None,
            limits: None,
            events: occasion.events,
        }
    }
}
