//! What an action or a limit would make of a desk. The deed is done to copies: what is refused leaves
//! no trace, and what is accepted is accepted whole.

use alloc::sync::Arc;

use smallvec::SmallVec;

use super::Desk;
use crate::action::{Action, ConsoleDeed, Deed};
use crate::cause::Cause;
use crate::event::{Events, What};
use crate::ids::{Queue, SessionId, TechnicianId};
use crate::limits::Limits;
use crate::refusal::Refusal;
use crate::session::{Occasion, Session};
use crate::staff::{Console, Staff, Technician};
use crate::timer::Deadline;

/// What an action would make of the desk: the sessions it touches, and whatever else it sets.
pub(super) struct Proposal {
    pub(super) sessions: SmallVec<[Session; 1]>,
    pub(super) staff: Option<Staff>,
    pub(super) limits: Option<Limits>,
    pub(super) events: Events,
}

impl Proposal {
    /// These events, and nothing that they change.
    fn of(events: Events) -> Self {
        Self {
            sessions: SmallVec::new(),
            staff: None,
            limits: None,
            events,
        }
    }
}

impl Desk {
    /// What a limit makes of the desk.
    pub(super) fn strike(&self, deadline: &Deadline) -> Result<Proposal, Refusal> {
        self.with_session(deadline.session, deadline.limit, |session, occasion| {
            session.strike(deadline.queue, deadline.to, occasion)
        })
    }

    /// What an action would make of the desk, or why it is refused.
    pub(super) fn propose(&self, action: &Action) -> Result<Proposal, Refusal> {
        let cause = action.cause();
        match action {
            Action::CreateSession(by, name) => {
                self.staff.require_connected(*by)?;
                self.open(name, Queue::Technician(*by), cause)
            }
            Action::OpenChannelSession(channel, name) => {
                self.staff.channel(*channel).ok_or(Refusal::NoSuchChannel)?;
                self.open(name, Queue::Channel(*channel), cause)
            }
            Action::Technician(by, session, deed) => {
                if deed.is_local() {
                    self.staff.require_enabled(*by)?;
                } else {
                    self.staff.require_connected(*by)?;
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
                self.staff.require_enabled(*by)?;
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
                limits: Some(*limits),
                ..Proposal::of(self.event(What::LimitsSet(*limits)))
            }),
            Action::DisableTechnician(whom) => self.disable(*whom),
        }
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
        let technician = self.staff.require_enabled(by)?;
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
        if let ConsoleDeed::SetPresence(_) = deed {
            // No clock and no link heeds what technicians say of themselves.
            return Ok(Proposal {
                staff: Some(staff),
                ..Proposal::of(events)
            });
        }
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
        self.staff.require_enabled(whom)?;
        let staff = self.with_technician(whom, |technician| technician.is_disabled = true)?;
        let events = self.event(What::TechnicianDisabled(whom));
        let abort = |session: &mut Session, occasion: &mut Occasion| session.abort(whom, occasion);
        self.in_every_session_of(whom, staff, events, Cause::DisableTechnician, abort)
    }

    /// What is over for everybody heeds no console: of a long day that is nearly all of a queue.
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
        for before in self.under_way_in(queue) {
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
            ..Proposal::of(events)
        })
    }

    pub(super) fn with_session(
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
            supposed: None,
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
            ..Proposal::of(occasion.events)
        }
    }
}
