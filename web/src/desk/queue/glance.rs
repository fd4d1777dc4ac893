//! What one sees of a queue without opening it: how many entries it shows, and whether something
//! there calls.

use std::collections::BTreeMap;

use leptos::prelude::*;
use queuescope_core::desk::Desk;
use queuescope_core::ids::Queue;
use queuescope_core::staff::Staff;
use queuescope_core::timer::Instant;

use super::call::{Call, waits_since};
use crate::store::Store;

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
            queues: Memo::new(move |_| store.staff(queues)),
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
            let look = move |_: Option<&_>| store.queue(queue, |desk| look(desk, queue));
            let known = glances.entry(queue).or_insert_with(|| ArcMemo::new(look));
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

fn queues(staff: &Staff) -> Vec<Queue> {
    let technicians = staff.technicians().map(|(id, _)| Queue::Technician(id));
    let channels = staff.channels().map(|(id, _)| Queue::Channel(id));
    technicians.chain(channels).collect()
}

/// One pass over what the queue shows.
fn look(desk: &Desk, queue: Queue) -> Glance {
    let mut glance = Glance::default();
    for session in desk.shown_in(queue) {
        glance.shown += 1;
        let waits_since = session.entry(queue).and_then(waits_since);
        glance.waits_since = glance.waits_since.max(waits_since);
        // Few are sooner: after some sessions the others need not be asked.
        if is_sooner(desk.due_at(session.id), glance.due_at) {
            let deadlines = desk.deadlines(session);
            let own = deadlines.filter(|deadline| deadline.queue == queue);
            let first = own.map(|deadline| deadline.due_at).min();
            if is_sooner(first, glance.due_at) {
                glance.due_at = first;
            }
        }
    }
    glance
}

fn is_sooner(one: Option<Instant>, other: Option<Instant>) -> bool {
    one.is_some_and(|one| other.is_none_or(|other| one < other))
}
