//! Everything that happened at a desk: replayable, and the desk at any moment of it.
//!
//! What somebody did is kept; what came of it follows, because a desk is deterministic. A snapshot
//! now and then keeps the way back short; of long ago there are fewer.

mod threads;

use alloc::vec::Vec;
use core::ops::Range;

use crate::action::Action;
use crate::change::Change;
use crate::desk::{Desk, Turn};
use crate::event::{Events, Place};
use crate::ids::{SessionId, TechnicianId};
use crate::refusal::Refusal;
use crate::timer::Instant;

pub(crate) use threads::Threads;

/// A desk with its whole past.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journal {
    desk: Desk,
    done: Vec<Done>,
    events: Events,
    threads: Threads,
    snapshots: Vec<Snapshot>,
}

/// What somebody did or tried, and when.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Done {
    /// When.
    pub at: Instant,
    /// What.
    pub action: Action,
    /// Why it was refused, if it was.
    pub refused: Option<Refusal>,
    /// Where what it brought about stands among the events of the journal.
    pub events: Range<Place>,
}

/// The desk as it was after so many deeds and changes.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Snapshot {
    desk: Desk,
    done: usize,
    events: Place,
}

/// How many deeds and events are replayed at most to come back to a moment that is not long ago.
const SNAPSHOT_EVERY: usize = 4_096;

/// So many snapshots are kept at most. Where there are more, every second one of the older half goes:
/// the further back a moment lies, the more is replayed to come there, and memory has a bound.
const MOST_SNAPSHOTS: usize = 512;

impl Journal {
    /// The journal of a desk from now on.
    pub fn new(desk: Desk) -> Self {
        let threads = Threads::new(desk.sessions().len());
        Self {
            snapshots: [Snapshot {
                desk: desk.clone(),
                done: 0,
                events: Place::default(),
            }]
            .into(),
            threads,
            desk,
            done: Vec::new(),
            events: Events::default(),
        }
    }

    /// The desk as it stands.
    pub const fn desk(&self) -> &Desk {
        &self.desk
    }

    /// What was done and tried, in order.
    pub fn done(&self) -> &[Done] {
        &self.done
    }

    /// What changed, in order.
    pub fn changes(&self) -> &[Change] {
        self.events.changes()
    }

    /// Everything that happened, in order.
    pub const fn events(&self) -> &Events {
        &self.events
    }

    /// [`Desk::act`], written down.
    pub fn act(&mut self, now: Instant, action: &Action) -> Turn {
        let mut changes = match self.advance(now) {
            Ok(passed) => passed,
            Err(refusal) => {
                return Turn {
                    changes: Vec::new(),
                    refused: Some(refusal),
                };
            }
        };
        let mut events = Events::default();
        let refused = self.desk.carry_out(action, &mut events).err();
        let first = self.events.end();
        self.write_down(&events);
        let done = Done {
            at: now,
            action: action.clone(),
            refused,
            events: first..self.events.end(),
        };
        let named = self.named(action);
        self.threads.done(&done, named, self.done.len());
        self.done.push(done);
        self.keep_snapshot();
        if changes.is_empty() {
            changes = events.into_changes();
        } else {
            changes.extend(events.into_changes());
        }
        Turn { changes, refused }
    }

    /// [`Desk::advance`], written down.
    ///
    /// # Errors
    ///
    /// [`Refusal::TimeGoesBack`] if the desk is at a later time already.
    pub fn advance(&mut self, now: Instant) -> Result<Vec<Change>, Refusal> {
        let mut events = Events::default();
        self.desk.pass(now, &mut events)?;
        self.write_down(&events);
        self.keep_snapshot();
        Ok(events.into_changes())
    }

    /// The desk the journal began with.
    pub fn beginning(&self) -> &Desk {
        &self.snapshots[0].desk
    }

    /// The desk after the first so many deeds, with time passed until a moment, or until the last
    /// of these deeds if that is later. Several deeds can have the same time, so the moment alone
    /// does not tell them apart.
    pub fn desk_after(&self, deeds: usize, moment: Instant) -> Desk {
        let kept = self.snapshots_until(deeds, moment);
        let last = &self.snapshots[kept - 1];
        let mut desk = last.desk.clone();
        for done in &self.done[last.done..deeds.min(self.done.len())] {
            desk.act(done.at, &done.action);
        }
        // A moment before the last deed, or before the beginning, is none to advance to.
        let _ = desk.advance(moment);
        desk
    }

    /// The journal up to there, to go on differently. This one stays as it is.
    #[must_use]
    pub fn branch_after(&self, deeds: usize, moment: Instant) -> Self {
        let kept = self.snapshots_until(deeds, moment);
        let last = &self.snapshots[kept - 1];
        let mut branch = Self {
            desk: last.desk.clone(),
            done: self.done[..last.done].to_vec(),
            threads: self.threads_until(last),
            events: self.events.cut(last.events),
            snapshots: self.snapshots[..kept].to_vec(),
        };
        for done in &self.done[last.done..deeds.min(self.done.len())] {
            branch.act(done.at, &done.action);
        }
        // A moment before the last deed, or before the beginning, is none to advance to.
        let _ = branch.advance(moment);
        branch
    }

    /// What changed until there.
    pub fn changes_after(&self, deeds: usize, moment: Instant) -> &[Change] {
        &self.changes()[..self.place_after(deeds, moment).changes]
    }

    /// The place among the events that everything stands before that happened until there.
    pub fn place_after(&self, deeds: usize, moment: Instant) -> Place {
        let deeds = deeds.min(self.done.len());
        let last = deeds.checked_sub(1).map(|last| &self.done[last]);
        let first = last.map_or(Place::default(), |last| last.events.end);
        let next = self.done.get(deeds);
        let next = next.map_or(self.events.end(), |next| next.events.start);
        self.events.place_at(first, next, moment)
    }

    /// What changed in a session, the last first, each with its place among all changes.
    pub fn changes_of(&self, session: SessionId) -> impl Iterator<Item = (usize, &Change)> {
        let places = self.threads.changes_of(session);
        places.map(|place| (place, &self.changes()[place]))
    }

    /// What was done or tried with a session, the last first, each with its place among all deeds.
    pub fn done_in(&self, session: SessionId) -> impl Iterator<Item = (usize, &Done)> {
        let places = self.threads.deeds_in(session);
        places.map(|place| (place, &self.done[place]))
    }

    /// What happened to a console and its technician, likewise.
    pub fn done_at(&self, console: TechnicianId) -> impl Iterator<Item = (usize, &Done)> {
        let places = self.threads.deeds_at(console);
        places.map(|place| (place, &self.done[place]))
    }

    /// When the limits were set, likewise.
    pub fn limits_set(&self) -> impl Iterator<Item = (usize, &Done)> {
        let places = self.threads.limits_set();
        places.map(|place| (place, &self.done[place]))
    }

    /// How many deeds were done by a moment.
    pub fn deeds_until(&self, moment: Instant) -> usize {
        self.done.partition_point(|done| done.at <= moment)
    }

    /// The desk as it was at a moment, after all that was done by then; before the beginning, as it
    /// began; after the end, as it would be if nothing more happened.
    pub fn desk_at(&self, moment: Instant) -> Desk {
        self.desk_after(self.deeds_until(moment), moment)
    }

    /// The journal up to a moment, to go on differently from there. This one stays as it is.
    #[must_use]
    pub fn branch_at(&self, moment: Instant) -> Self {
        self.branch_after(self.deeds_until(moment), moment)
    }

    /// How many desks of the past are kept to come back to.
    pub const fn snapshots(&self) -> usize {
        self.snapshots.len()
    }

    /// How many snapshots lie before a place: the first one always does.
    fn snapshots_until(&self, deeds: usize, moment: Instant) -> usize {
        let last_deed = deeds.checked_sub(1).and_then(|last| self.done.get(last));
        let moment = last_deed.map_or(moment, |last| last.at.max(moment));
        let is_before =
            |snapshot: &Snapshot| snapshot.done <= deeds && snapshot.desk.now() <= moment;
        self.snapshots.partition_point(is_before).max(1)
    }

    fn write_down(&mut self, events: &Events) {
        for (place, change) in (self.changes().len()..).zip(events.changes()) {
            self.threads.changed(change, place);
        }
        self.events.extend(events);
    }

    fn threads_until(&self, snapshot: &Snapshot) -> Threads {
        let mut threads = Threads::new(self.beginning().sessions().len());
        let changes = &self.changes()[..snapshot.events.changes];
        for (place, change) in changes.iter().enumerate() {
            threads.changed(change, place);
        }
        for (place, done) in self.done[..snapshot.done].iter().enumerate() {
            threads.done(done, self.named(&done.action), place);
        }
        threads
    }

    /// The session that has the name of a creation.
    fn named(&self, action: &Action) -> Option<SessionId> {
        let (Action::CreateSession(_, name) | Action::OpenChannelSession(_, name)) = action else {
            return None;
        };
        Some(self.desk.session_named(name)?.id)
    }

    /// Keeps the desk as it is, if enough has happened since it was kept.
    fn keep_snapshot(&mut self) {
        let replayed = |done: usize, events: Place| done + events.changes;
        let last = self.snapshots.last();
        let since = last.map_or(0, |last| replayed(last.done, last.events));
        let end = self.events.end();
        if replayed(self.done.len(), end) >= since + SNAPSHOT_EVERY {
            self.snapshots.push(Snapshot {
                desk: self.desk.clone(),
                done: self.done.len(),
                events: end,
            });
        }
        if self.snapshots.len() > MOST_SNAPSHOTS {
            self.thin();
        }
    }

    fn thin(&mut self) {
        let mut place = 0..;
        let older = self.snapshots.len() / 2;
        self.snapshots.retain(|_| {
            let place = place.next().unwrap_or(older);
            place >= older || place % 2 == 0
        });
    }
}
