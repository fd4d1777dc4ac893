//! Which sessions a queue shows, and which have left it.
//!
//! A desk and its copies share the lists of each queue until an entry comes to it or leaves it.

use alloc::sync::Arc;
use alloc::vec::Vec;
use core::hash::{Hash, Hasher};

use rpds::VectorSync;

use crate::entry::Entry;
use crate::ids::{Queue, SessionId};
use crate::session::Session;

/// The sessions of each queue.
///
/// They follow from the sessions, and from the order in which these left: desks with the same sessions
/// are the same.
#[derive(Clone, Debug, Default)]
pub(super) struct Queues {
    technicians: Arc<Vec<Sessions>>,
    channels: Arc<Vec<Sessions>>,
}

/// The sessions of one queue.
#[derive(Clone, Debug, Default)]
struct Sessions {
    /// In the order of their creation.
    shown: Arc<Vec<SessionId>>,
    /// Those of them in which anybody can still do anything, in the same order.
    under_way: Arc<Vec<SessionId>>,
    /// In the order in which they left. Who comes back stays in the list, and may leave again. It only
    /// grows, and every desk that is kept as it was has it: so they share all but its end.
    left: VectorSync<SessionId>,
    /// How many have left and not come back.
    left_count: usize,
}

impl PartialEq for Queues {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Queues {}

impl Hash for Queues {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl Queues {
    /// The sessions that the queue shows.
    pub(super) fn shown_in(&self, queue: Queue) -> &[SessionId] {
        self.sessions_of(queue).map_or(&[], |queue| &queue.shown)
    }

    /// Those of them in which anybody can still do anything.
    pub(super) fn under_way_in(&self, queue: Queue) -> &[SessionId] {
        self.sessions_of(queue)
            .map_or(&[], |queue| &queue.under_way)
    }

    /// The sessions that have left the queue, the last one first, each time they did.
    pub(super) fn left(&self, queue: Queue) -> impl Iterator<Item = SessionId> {
        let left = self.sessions_of(queue).map(|queue| queue.left.iter().rev());
        left.into_iter().flatten().copied()
    }

    /// How many sessions have left the queue and not come back.
    pub(super) fn left_count(&self, queue: Queue) -> usize {
        self.sessions_of(queue).map_or(0, |queue| queue.left_count)
    }

    /// A session has come, or has become another.
    pub(super) fn note(&mut self, before: Option<&Session>, after: &Session) {
        let was_under_way = before.is_some_and(Session::is_under_way);
        let is_under_way = after.is_under_way();
        let before = before.map_or(&[][..], Session::entries);
        // An entry keeps its place among those of its session, even where it is taken into another
        // queue.
        for (place, entry) in after.entries().iter().enumerate() {
            let before = before.get(place);
            let was_in = before.and_then(shown_in);
            let is_in = shown_in(entry);
            if (was_in, was_under_way) != (is_in, is_under_way) {
                if let Some(queue) = was_in.filter(|_| was_under_way) {
                    take(&mut self.sessions_mut(queue).under_way, after.id);
                }
                if let Some(queue) = is_in.filter(|_| is_under_way) {
                    put(&mut self.sessions_mut(queue).under_way, after.id);
                }
            }
            if was_in == is_in {
                continue;
            }
            if let Some(queue) = was_in {
                self.leave(queue, after.id, is_in.is_none());
            }
            if let Some(queue) = is_in {
                let comes_back = before.is_some_and(|before| !before.is_shown());
                self.enter(queue, after.id, comes_back);
            }
        }
    }

    /// Who is taken into another queue has not left: the queue knows no more of it.
    fn leave(&mut self, queue: Queue, session: SessionId, for_good: bool) {
        let sessions = self.sessions_mut(queue);
        take(&mut sessions.shown, session);
        if for_good {
            sessions.left.push_back_mut(session);
            sessions.left_count += 1;
        }
    }

    fn enter(&mut self, queue: Queue, session: SessionId, comes_back: bool) {
        let sessions = self.sessions_mut(queue);
        put(&mut sessions.shown, session);
        if comes_back {
            sessions.left_count -= 1;
        }
    }

    fn sessions_of(&self, queue: Queue) -> Option<&Sessions> {
        match queue {
            Queue::Technician(id) => self.technicians.get(usize::from(id.0)),
            Queue::Channel(id) => self.channels.get(usize::from(id.0)),
        }
    }

    fn sessions_mut(&mut self, queue: Queue) -> &mut Sessions {
        let (queues, number) = match queue {
            Queue::Technician(id) => (&mut self.technicians, id.0),
            Queue::Channel(id) => (&mut self.channels, id.0),
        };
        let (queues, number) = (Arc::make_mut(queues), usize::from(number));
        if number >= queues.len() {
            queues.resize_with(number + 1, Sessions::default);
        }
        &mut queues[number]
    }
}

fn put(sessions: &mut Arc<Vec<SessionId>>, session: SessionId) {
    if let Err(place) = sessions.binary_search(&session) {
        Arc::make_mut(sessions).insert(place, session);
    }
}

fn take(sessions: &mut Arc<Vec<SessionId>>, session: SessionId) {
    if let Ok(place) = sessions.binary_search(&session) {
        Arc::make_mut(sessions).remove(place);
    }
}

/// The queue that shows an entry, if any does.
fn shown_in(entry: &Entry) -> Option<Queue> {
    entry.is_shown().then_some(entry.queue)
}
