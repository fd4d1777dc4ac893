//! What concerns one session, among everything that happened: each change and each deed leads to the
//! one before it of the same session, so a session's story costs what happened to it.

use alloc::vec::Vec;

use super::Done;
use crate::action::Action;
use crate::change::Change;
use crate::ids::{SessionId, TechnicianId};

/// The threads through what happened. They follow from it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Threads {
    /// How many sessions there are.
    sessions: usize,
    changes_of_sessions: Thread,
    deeds_in_sessions: Thread,
    deeds_at_consoles: Thread,
    limits_set: Thread,
}

/// Places in a list: for each key the last one, and for each place the one before it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Thread {
    last: Vec<u32>,
    knots: Vec<Knot>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Knot {
    place: u32,
    earlier: u32,
}

/// The number of no knot.
const NONE: u32 = u32::MAX;

impl Threads {
    /// Through what happens at a desk of so many sessions.
    pub(super) fn new(sessions: usize) -> Self {
        Self {
            sessions,
            ..Self::default()
        }
    }

    /// Something has changed, at that place among the changes.
    pub(crate) fn changed(&mut self, change: &Change, place: usize) {
        self.changes_of_sessions
            .tie(change.session.0 as usize, place);
    }

    /// Something was done or tried, at that place among the deeds; a creation that was refused, with the
    /// session that has the name.
    pub(super) fn done(&mut self, done: &Done, named: Option<SessionId>, place: usize) {
        let session = match &done.action {
            Action::CreateSession(..) | Action::OpenChannelSession(..) => {
                if done.refused.is_none() {
                    self.sessions += 1;
                    // A desk numbers its sessions without a gap.
                    Some(self.sessions - 1)
                } else {
                    named.map(|session| session.0 as usize)
                }
            }
            Action::Technician(_, session, _)
            | Action::Customer(session, _)
            | Action::Device(session, _) => Some(session.0 as usize),
            Action::Console(of, _) | Action::DisableTechnician(of) => {
                return self.deeds_at_consoles.tie(usize::from(of.0), place);
            }
            Action::SetLimits(_) => return self.limits_set.tie(0, place),
        };
        // Nothing belongs to the story of a session that is not there yet.
        if let Some(session) = session.filter(|session| *session < self.sessions) {
            self.deeds_in_sessions.tie(session, place);
        }
    }

    /// The places of a session's changes, the last one first.
    pub(crate) fn changes_of(&self, session: SessionId) -> impl Iterator<Item = usize> {
        self.changes_of_sessions.back_from(session.0 as usize)
    }

    /// The places of what was done or tried with a session, the last one first.
    pub(super) fn deeds_in(&self, session: SessionId) -> impl Iterator<Item = usize> {
        self.deeds_in_sessions.back_from(session.0 as usize)
    }

    /// The places of what happened to a console and its technician, the last one first.
    pub(super) fn deeds_at(&self, console: TechnicianId) -> impl Iterator<Item = usize> {
        self.deeds_at_consoles.back_from(usize::from(console.0))
    }

    /// The places where the limits were set, the last one first.
    pub(super) fn limits_set(&self) -> impl Iterator<Item = usize> {
        self.limits_set.back_from(0)
    }
}

impl Thread {
    fn tie(&mut self, key: usize, place: usize) {
        // A journal of more than four thousand million lines has no room anywhere.
        let (Ok(place), Ok(knot)) = (u32::try_from(place), u32::try_from(self.knots.len())) else {
            return;
        };
        if key >= self.last.len() {
            self.last.resize(key + 1, NONE);
        }
        let earlier = core::mem::replace(&mut self.last[key], knot);
        self.knots.push(Knot { place, earlier });
    }

    fn back_from(&self, key: usize) -> impl Iterator<Item = usize> {
        let mut knot = self.last.get(key).copied().unwrap_or(NONE);
        core::iter::from_fn(move || {
            let found = self.knots.get(usize::try_from(knot).ok()?)?;
            knot = found.earlier;
            usize::try_from(found.place).ok()
        })
    }
}
