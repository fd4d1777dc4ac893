//! What one sees of a queue without opening it: how many entries it shows, and whether something
//! there calls.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use leptos::prelude::*;
use queuescope_core::desk::Desk;
use queuescope_core::ids::{Queue, SessionId};
use queuescope_core::session::Session;
use queuescope_core::timer::Instant;
use queuescope_page::queue::shown;

use super::call::{Call, waits_since};
use crate::store::{Since, Store, Times};

/// One queue, at a glance.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Glance {
    /// How many entries it shows.
    pub(super) shown: usize,
    /// Since when the newest waits that waits to be picked up.
    pub(super) waits_since: Option<Instant>,
    /// When a limit strikes next.
    pub(super) due_at: Option<Instant>,
}

/// The queues of the desk at a glance; each is looked at by whoever asks for it.
#[derive(Clone, Copy)]
pub(super) struct Glances {
    store: Store,
    queues: Memo<Vec<Queue>>,
    looked_at: StoredValue<BTreeMap<Queue, ArcMemo<Glance>>>,
}

impl Glances {
    /// Looks at the desk, for everything below.
    pub(super) fn provide() -> Self {
        let store = Store::expect();
        let glances = Self {
            store,
            queues: Memo::new(move |_| store.staff(|staff| staff.queues().collect())),
            looked_at: StoredValue::new(BTreeMap::new()),
        };
        provide_context(glances);
        glances
    }

    /// The one that was provided at the desk.
    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// Every queue, technicians first.
    pub(super) fn queues(self) -> Vec<Queue> {
        self.queues.get()
    }

    /// One of them.
    pub(super) fn of(self, queue: Queue) -> Glance {
        let store = self.store;
        let mut glance = None;
        self.looked_at.update_value(|glances| {
            let known = glances.entry(queue).or_insert_with(|| {
                let known = Mutex::default();
                ArcMemo::new(move |_| looked(store, queue, &known))
            });
            glance = Some(known.clone());
        });
        glance.map(|glance| glance.get()).unwrap_or_default()
    }

    /// What calls in it now.
    pub(super) fn call(self, queue: Queue) -> Option<Call> {
        let glance = self.of(queue);
        Call::at(self.store.now(), glance.waits_since, glance.due_at)
    }

    /// Since when the newest waits in any of these.
    pub(super) fn newest(self, queues: &[Queue]) -> Option<Instant> {
        let glances = queues.iter().map(|queue| self.of(*queue));
        glances.filter_map(|glance| glance.waits_since).max()
    }
}

/// Looks at a queue, with what is known of it and how often it had been told of then.
fn looked(store: Store, queue: Queue, last: &Mutex<(Option<Times>, Known)>) -> Glance {
    let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
    let (times, known) = &mut *last;
    store.queue_since(queue, times, |desk, since| known.look(desk, queue, since))
}

/// What is known of a queue, so that only what is different there has to be looked at: some are very
/// long.
#[derive(Default)]
struct Known {
    /// Of each session that it shows: since when it waits, and when a limit strikes it.
    sessions: BTreeMap<SessionId, (Option<Instant>, Option<Instant>)>,
    waiting: BTreeSet<(Instant, SessionId)>,
    due: BTreeSet<(Instant, SessionId)>,
}

impl Known {
    fn look(&mut self, desk: &Desk, queue: Queue, since: Since) -> Glance {
        match since {
            Since::Sessions(sessions) => {
                for id in sessions {
                    self.forget(id);
                    self.note(desk, queue, desk.session(id));
                }
            }
            Since::AnyOfThem => {
                self.sessions.clear();
                self.waiting.clear();
                self.due.clear();
                for session in desk.shown_in(queue) {
                    self.note(desk, queue, Some(session));
                }
            }
        }
        Glance {
            shown: self.sessions.len(),
            waits_since: self.waiting.last().map(|(since, _)| *since),
            due_at: self.due.first().map(|(due_at, _)| *due_at),
        }
    }

    fn forget(&mut self, id: SessionId) {
        if let Some((waits, due)) = self.sessions.remove(&id) {
            waits.map(|since| self.waiting.remove(&(since, id)));
            due.map(|due_at| self.due.remove(&(due_at, id)));
        }
    }

    fn note(&mut self, desk: &Desk, queue: Queue, session: Option<&Session>) {
        let shown = session.and_then(|session| Some((session, shown(session, queue)?)));
        let Some((session, entry)) = shown else {
            return;
        };
        let waits = waits_since(entry);
        let due = desk
            .next_deadline_in(session, queue)
            .map(|deadline| deadline.due_at);
        self.waiting.extend(waits.map(|since| (since, session.id)));
        self.due.extend(due.map(|due_at| (due_at, session.id)));
        self.sessions.insert(session.id, (waits, due));
    }
}
