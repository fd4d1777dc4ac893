//! What one sees of a queue without opening it: how many entries it shows, and whether something
//! there calls.

use leptos::prelude::*;
use queuescope_core::desk::Desk;
use queuescope_core::ids::Queue;
use queuescope_core::timer::Instant;

use super::call::{Call, waits_since};
use crate::store::Store;

/// One queue, at a glance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Glance {
    pub(super) queue: Queue,
    /// How many entries it shows.
    pub(super) shown: usize,
    /// Since when the newest waits that waits to be picked up.
    pub(super) waits_since: Option<Instant>,
    /// When a limit strikes next.
    pub(super) due_at: Option<Instant>,
}

/// Every queue of the desk at a glance, technicians first; one for all that need it.
#[derive(Clone, Copy)]
pub(super) struct Glances {
    store: Store,
    all: Memo<Vec<Glance>>,
}

impl Glances {
    /// Looks at the desk, for everything below.
    pub(super) fn provide() -> Self {
        let store = Store::expect();
        let all = Memo::new(move |_| store.desk(look));
        let glances = Self { store, all };
        provide_context(glances);
        glances
    }

    /// The one that was provided at the desk.
    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// Every queue.
    pub(super) fn queues(self) -> Vec<Queue> {
        self.all
            .with(|all| all.iter().map(|glance| glance.queue).collect())
    }

    /// One of them.
    pub(super) fn of(self, queue: Queue) -> Option<Glance> {
        self.all
            .with(|all| all.iter().find(|glance| glance.queue == queue).copied())
    }

    /// What calls in it now.
    pub(super) fn call(self, queue: Queue) -> Option<Call> {
        let glance = self.of(queue)?;
        Call::at(self.store.now(), glance.waits_since, glance.due_at)
    }

    /// Since when the newest waits in any of these.
    pub(super) fn newest(self, queues: &[Queue]) -> Option<Instant> {
        let glances = queues.iter().filter_map(|queue| self.of(*queue));
        glances.filter_map(|glance| glance.waits_since).max()
    }
}

/// One pass over all entries.
fn look(desk: &Desk) -> Vec<Glance> {
    let technicians = desk.staff().technicians().map(|(id, _)| id);
    let technicians = technicians.map(Queue::Technician);
    let channels = desk.staff().channels().map(|(id, _)| Queue::Channel(id));
    let mut glances: Vec<_> = technicians
        .chain(channels)
        .map(|queue| Glance {
            queue,
            shown: 0,
            waits_since: None,
            due_at: None,
        })
        .collect();
    // Technicians and channels are numbered in their order, and so are the glances.
    let technicians = desk.staff().technicians().count();
    let place = |queue| match queue {
        Queue::Technician(id) => usize::from(id.0),
        Queue::Channel(id) => technicians + usize::from(id.0),
    };
    for session in desk.sessions() {
        let first_due_at = desk.due_at(session.id);
        let mut is_first_anywhere = false;
        for entry in session.entries().iter().filter(|entry| entry.is_shown()) {
            if let Some(glance) = glances.get_mut(place(entry.queue)) {
                glance.shown += 1;
                glance.waits_since = glance.waits_since.max(waits_since(entry));
                is_first_anywhere |= is_sooner(first_due_at, glance.due_at);
            }
        }
        // Few are: after some sessions the others need not be asked.
        if is_first_anywhere {
            for deadline in desk.deadlines(session) {
                if let Some(glance) = glances.get_mut(place(deadline.queue))
                    && is_sooner(Some(deadline.due_at), glance.due_at)
                {
                    glance.due_at = Some(deadline.due_at);
                }
            }
        }
    }
    glances
}

fn is_sooner(one: Option<Instant>, other: Option<Instant>) -> bool {
    one.is_some_and(|one| other.is_none_or(|other| one < other))
}
