//! What happened in each session, as far as a report counts it: one pass over the events.

use alloc::vec::Vec;

use crate::action::{Action, Deed, Recipient, Tool};
use crate::cause::Cause;
use crate::change::Change;
use crate::event::{Event, Side, What};
use crate::ids::{Queue, SessionId, TechnicianId};
use crate::journal::{Done, Journal};
use crate::outcome::Outcome;
use crate::staff::{Console, Presence};
use crate::status::Status;
use crate::timer::Instant;

use super::stretch::{Stretch, join};

/// What happened until a moment.
pub(super) struct Facts {
    /// In the order of the sessions.
    pub(super) sessions: Vec<Session>,
    /// Of each technician, how the console stood, and from when on.
    consoles: Vec<Vec<(Instant, Console)>>,
    /// What is still going on counts until then.
    pub(super) moment: Instant,
}

/// What happened in one session.
#[derive(Default)]
pub(super) struct Session {
    /// In the order in which the queues first had an entry.
    pub(super) parts: Vec<Part>,
    /// Who wrote, the customer where there is nobody, and when.
    pub(super) messages: Vec<(Instant, Option<TechnicianId>)>,
    /// What was opened by whom, in order.
    pub(super) tools: Vec<(TechnicianId, Tool)>,
    /// Who handed it on, and to whom, in order.
    pub(super) transfers: Vec<(TechnicianId, Recipient)>,
    /// The first Waiting.
    pub(super) first_waiting: Option<Instant>,
    /// The first Active, by anybody.
    pub(super) pick_up: Option<Instant>,
    /// When the last entry that was not over was, if all are.
    pub(super) over: Option<Instant>,
}

/// What one queue had of it.
pub(super) struct Part {
    pub(super) queue: Queue,
    /// What it showed, in order.
    pub(super) shown: Vec<Shown>,
    /// How the entry was removed, each time it was.
    pub(super) removals: Vec<Removal>,
    /// From when on which side missed the link; none while it stood.
    links: Vec<(Instant, Option<Side>)>,
}

/// An entry in one status.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    pub(super) status: Status,
    /// The status it will restore, where it is a disturbance; else itself.
    pub(super) stands_for: Status,
    pub(super) from: Instant,
    /// None while it has it.
    pub(super) until: Option<Instant>,
    /// Whether the session had been picked up when it got it.
    pub(super) is_picked_up: bool,
    pub(super) outcome: Option<Outcome>,
}

/// An entry that is removed.
#[derive(Clone, Copy)]
pub(super) struct Removal {
    pub(super) at: Instant,
    /// The status that it left, and what that stood for.
    pub(super) before: Status,
    pub(super) stood_for: Status,
    /// How many messages had been sent in the session.
    pub(super) messages: usize,
    pub(super) cause: Cause,
    pub(super) outcome: Option<Outcome>,
}

impl Facts {
    /// Before anything happened.
    pub(super) fn none(journal: &Journal) -> Self {
        let beginning = journal.beginning();
        let consoles = beginning.staff().technicians();
        Self {
            sessions: Vec::new(),
            consoles: consoles
                .map(|(_, technician)| alloc::vec![(Instant::MIN_UTC, technician.console)])
                .collect(),
            moment: beginning.now(),
        }
    }

    /// What had happened after the first so many deeds and until a moment, or until the last of these
    /// deeds if that is later.
    pub(super) fn until(journal: &Journal, deeds: usize, moment: Instant) -> Self {
        let done = &journal.done()[..deeds.min(journal.done().len())];
        let mut facts = Self::none(journal);
        facts.moment = done.last().map_or(moment, |last| moment.max(last.at));
        let end = journal.place_after(deeds, facts.moment);
        for event in journal.events().until(end) {
            facts.happens(event);
        }
        for done in done {
            facts.is_done(done);
        }
        facts
    }

    /// Something happens, to a session perhaps.
    pub(super) fn happens(&mut self, event: Event) -> Option<SessionId> {
        match event {
            Event::Change(change) => {
                self.session(change.session).change(change);
                Some(change.session)
            }
            Event::Circumstance(circumstance) => self.note(circumstance.at, circumstance.what),
        }
    }

    /// Something is done. What is not told by what happens then is to whom a session is handed on.
    pub(super) fn is_done(&mut self, done: &Done) -> Option<SessionId> {
        let Action::Technician(by, session, Deed::TransferSession(to)) = done.action else {
            return None;
        };
        if done.refused.is_some() {
            return None;
        }
        self.session(session).transfers.push((by, to));
        Some(session)
    }

    fn session(&mut self, id: SessionId) -> &mut Session {
        let index = id.0 as usize;
        if index >= self.sessions.len() {
            self.sessions.resize_with(index + 1, Session::default);
        }
        &mut self.sessions[index]
    }

    fn note(&mut self, at: Instant, what: What) -> Option<SessionId> {
        match what {
            What::LinkLost(session, queue, side) => {
                self.session(session).link(at, queue, Some(side));
                Some(session)
            }
            What::LinkBack(session, queue) => {
                self.session(session).link(at, queue, None);
                Some(session)
            }
            What::ConsoleChanged(whose, console) => {
                if let Some(known) = self.consoles.get_mut(usize::from(whose.0)) {
                    known.push((at, console));
                }
                None
            }
            What::ToolOpened(session, Queue::Technician(by), tool) => {
                self.session(session).tools.push((by, tool));
                Some(session)
            }
            What::MessageSent(session, by) => {
                self.session(session).messages.push((at, by));
                Some(session)
            }
            What::ToolOpened(..)
            | What::ToolClosed(..)
            | What::LimitsSet(_)
            | What::TechnicianDisabled(_) => None,
        }
    }

    /// The stretches of another in which the technician worked on the session: it was selected, the
    /// console in the foreground, the technician not Away, and the link up (`session-report` 24).
    pub(super) fn at_work(
        &self,
        session: SessionId,
        whose: TechnicianId,
        part: &Part,
        within: Stretch,
    ) -> Vec<Stretch> {
        let Some(consoles) = self.consoles.get(usize::from(whose.0)) else {
            return Vec::new();
        };
        let attended = stretches(consoles, within, |console| attends(console, session));
        let linked = |stretch: &Stretch| part.linked(*stretch);
        let mut at_work = Vec::new();
        for stretch in attended.iter().flat_map(linked) {
            join(&mut at_work, stretch);
        }
        at_work
    }

    /// Whether the technician does at the moment.
    pub(super) fn is_at_work(&self, session: SessionId, whose: TechnicianId, part: &Part) -> bool {
        let consoles = self.consoles.get(usize::from(whose.0));
        let console = consoles.and_then(|consoles| consoles.last());
        let is_missed = part
            .links
            .last()
            .is_some_and(|(_, missed)| missed.is_some());
        console.is_some_and(|(_, console)| attends(console, session)) && !is_missed
    }
}

/// Whether a console shows that its technician attends to a session.
fn attends(console: &Console, session: SessionId) -> bool {
    console.selected == Some(session) && console.in_foreground && console.presence != Presence::Away
}

impl Session {
    fn change(&mut self, change: &Change) {
        let left = change.from.map(|_| change.queue_left());
        let before = left.and_then(|queue| self.part(queue).leave(change.at));
        if change.to == Status::Removed {
            let messages = self.messages.len();
            if let (Some(queue), Some(before)) = (left, before) {
                self.part(queue).removals.push(Removal {
                    at: change.at,
                    before: before.status,
                    stood_for: before.stands_for,
                    messages,
                    cause: change.cause,
                    outcome: change.outcome,
                });
            }
        } else {
            let undisturbed = before.map_or(change.to, |before| before.stands_for);
            let is_disturbed = change.to.is_disturbed();
            let is_picked_up = self.pick_up.is_some();
            self.part(change.queue).shown.push(Shown {
                status: change.to,
                stands_for: if is_disturbed { undisturbed } else { change.to },
                from: change.at,
                until: None,
                is_picked_up,
                outcome: change.outcome,
            });
        }
        if !change.to.is_linked() {
            // What is not tied to the device misses no link, and is not told when it is back.
            self.link(change.at, left.unwrap_or(change.queue), None);
        }
        match change.to {
            Status::Waiting => self.first_waiting = self.first_waiting.or(Some(change.at)),
            Status::Active => self.pick_up = self.pick_up.or(Some(change.at)),
            _ => {}
        }
        let is_over = self.parts.iter().all(Part::is_over);
        self.over = is_over.then(|| self.over.unwrap_or(change.at));
    }

    fn part(&mut self, queue: Queue) -> &mut Part {
        let known = self.parts.iter().position(|part| part.queue == queue);
        let index = known.unwrap_or_else(|| {
            self.parts.push(Part {
                queue,
                shown: Vec::new(),
                removals: Vec::new(),
                links: alloc::vec![(Instant::MIN_UTC, None)],
            });
            self.parts.len() - 1
        });
        &mut self.parts[index]
    }

    fn link(&mut self, at: Instant, queue: Queue, missed: Option<Side>) {
        self.part(queue).links.push((at, missed));
    }
}

impl Part {
    /// The entry leaves its status, which it returns.
    fn leave(&mut self, at: Instant) -> Option<Shown> {
        let last = self.shown.last_mut()?;
        last.until = last.until.or(Some(at));
        Some(*last)
    }

    /// Whether there is no entry, or one that is over.
    pub(super) fn is_over(&self) -> bool {
        let last = self.shown.last();
        last.is_none_or(|last| last.until.is_some() || last.status.is_ended())
    }

    /// What of a stretch passed with the link up.
    fn linked(&self, within: Stretch) -> Vec<Stretch> {
        stretches(&self.links, within, Option::is_none)
    }

    /// What of a stretch passed while the link was missed on the customer's side.
    pub(super) fn missed_by_customer(&self, within: Stretch) -> Vec<Stretch> {
        let missed = |side: &Option<Side>| matches!(side, Some(Side::Customer | Side::Both));
        stretches(&self.links, within, missed)
    }
}

impl Shown {
    /// Whether the technician leads in it or collaborates.
    pub(super) fn is_active(&self) -> bool {
        matches!(self.status, Status::Active | Status::Collaborating)
    }

    /// From when until when, at a moment.
    pub(super) fn stretch(&self, moment: Instant) -> Stretch {
        Stretch {
            from: self.from,
            until: self.until.unwrap_or(moment).max(self.from),
        }
    }
}

/// What of a stretch passed while something stood as it is asked for. Its states stand in order, each
/// with the moment from which on it stood so.
fn stretches<T>(
    states: &[(Instant, T)],
    within: Stretch,
    is_asked_for: impl Fn(&T) -> bool,
) -> Vec<Stretch> {
    let first = states.partition_point(|(from, _)| *from <= within.from);
    let states = &states[first.saturating_sub(1)..];
    let mut found = Vec::new();
    for (place, (from, state)) in states.iter().enumerate() {
        if *from >= within.until {
            break;
        }
        let until = states
            .get(place + 1)
            .map_or(within.until, |(next, _)| *next);
        let lasts = Stretch { from: *from, until }.within(within);
        if let Some(lasts) = lasts.filter(|_| is_asked_for(state)) {
            join(&mut found, lasts);
        }
    }
    found
}
