//! The rows of a desk that goes on: counted a step at a time, and of those that were counted before
//! only what can be different since.
//!
//! A session that is over for everybody is counted once more when something happens in it, and
//! otherwise never again. So what a report costs is what goes on at its desk, not how long its day was.

use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::event::{Event, Place};
use crate::ids::SessionId;
use crate::journal::Journal;
use crate::timer::Instant;

use super::facts::Facts;
use super::row::Row;

/// So many events and deeds are heard of in one step.
const HEARD: usize = 1_000;
/// So many sessions are counted in one step.
const COUNTED: usize = 32;

/// A report that is counted.
pub struct Counting {
    facts: Facts,
    /// What the facts have been told.
    heard: Place,
    deeds: usize,
    /// Where it is to come to.
    goal: Goal,
    sessions: Vec<Counted>,
    /// Those that are still to be counted, the last one first.
    to_count: Vec<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Goal {
    end: Place,
    deeds: usize,
    /// Whether all of that has been heard, so that it is known what is to be counted.
    is_heard: bool,
}

/// What one session comes to.
#[derive(Default)]
struct Counted {
    rows: Vec<Arc<Row>>,
    /// Whether only something that happens in it can change that.
    is_settled: bool,
}

impl Counting {
    /// Of a journal, nothing of which has been counted.
    pub fn new(journal: &Journal) -> Self {
        let goal = Goal {
            end: Place::default(),
            deeds: 0,
            is_heard: true,
        };
        Self {
            facts: Facts::none(journal),
            heard: Place::default(),
            deeds: 0,
            goal,
            sessions: Vec::new(),
            to_count: Vec::new(),
        }
    }

    /// From now on it is to come to the place after the first so many deeds and at a moment. It cannot
    /// go back: of a place before the one it has come to it says that it is none of its own.
    #[must_use]
    pub fn go_on_to(&mut self, journal: &Journal, deeds: usize, moment: Instant) -> bool {
        let deeds = deeds.min(journal.done().len());
        let last = journal.done()[..deeds].last();
        let moment = last.map_or(moment, |last| moment.max(last.at));
        let end = journal.place_after(deeds, moment);
        let heard = self.heard;
        let is_ahead = end.changes >= heard.changes
            && end.circumstances >= heard.circumstances
            && deeds >= self.deeds;
        if is_ahead {
            self.facts.moment = moment;
            self.goal = Goal {
                end,
                deeds,
                is_heard: false,
            };
        }
        is_ahead
    }

    /// Takes one step of the same journal, which may have gone on. Says whether it has come to the end.
    pub fn step(&mut self, journal: &Journal) -> bool {
        if !self.goal.is_heard {
            self.hear(journal);
            return false;
        }
        let staff = journal.beginning().staff();
        let first = self.to_count.len().saturating_sub(COUNTED);
        for session in self.to_count.drain(first..).rev() {
            let id = u32::try_from(session).ok().map(SessionId);
            let known = id.and_then(|id| journal.desk().session(id));
            let facts = self.facts.sessions.get(session);
            let counted = self.sessions.get_mut(session);
            if let (Some(known), Some(of_it), Some(counted)) = (known, facts, counted) {
                let rows = Row::all(known, of_it, &self.facts, staff);
                counted.replace(rows);
                counted.is_settled = of_it.over.is_some();
            }
        }
        self.to_count.is_empty()
    }

    /// The rows that have been counted, in the order of [`super::rows`]. What is the same as before is
    /// shared with what was told before.
    pub fn rows(&self) -> Vec<Arc<Row>> {
        let rows = self.sessions.iter().flat_map(|session| &session.rows);
        rows.cloned().collect()
    }

    fn hear(&mut self, journal: &Journal) {
        let (events, done) = (journal.events(), journal.done());
        let (known, end) = (events.end(), self.goal.end);
        let is_another = known.changes < self.heard.changes
            || known.circumstances < self.heard.circumstances
            || done.len() < self.deeds;
        if is_another {
            // Of another journal nothing is heard.
            self.goal.is_heard = true;
            return;
        }
        let end = Place {
            changes: end.changes.clamp(self.heard.changes, known.changes),
            circumstances: end
                .circumstances
                .clamp(self.heard.circumstances, known.circumstances),
        };
        let mut heard = 0;
        for event in events.between(self.heard, end).take(HEARD) {
            match event {
                Event::Change(_) => self.heard.changes += 1,
                Event::Circumstance(_) => self.heard.circumstances += 1,
            }
            let session = self.facts.happens(event);
            self.sessions.touch(session);
            heard += 1;
        }
        let until = self.goal.deeds.min(done.len()).min(self.deeds + HEARD);
        for done in &done[self.deeds..until] {
            let session = self.facts.is_done(done);
            self.sessions.touch(session);
        }
        self.deeds = until;
        if heard < HEARD && self.deeds >= self.goal.deeds.min(done.len()) {
            self.goal.is_heard = true;
            let sessions = self.sessions.iter().enumerate();
            let unsettled = sessions.filter(|(_, session)| !session.is_settled);
            self.to_count = unsettled.map(|(place, _)| place).rev().collect();
        }
    }
}

impl Counted {
    /// A row that is the same stays the one that it was.
    fn replace(&mut self, rows: Vec<Row>) {
        let before = core::mem::take(&mut self.rows);
        let mut before = before.into_iter();
        let same = |row: Row| match before.next() {
            Some(old) if *old == row => old,
            _ => Arc::new(row),
        };
        self.rows = rows.into_iter().map(same).collect();
    }
}

/// Something has happened in a session.
trait Touch {
    fn touch(&mut self, session: Option<SessionId>);
}

impl Touch for Vec<Counted> {
    fn touch(&mut self, session: Option<SessionId>) {
        let Some(SessionId(place)) = session else {
            return;
        };
        let place = place as usize;
        if place >= self.len() {
            self.resize_with(place + 1, Counted::default);
        }
        self[place].is_settled = false;
    }
}
