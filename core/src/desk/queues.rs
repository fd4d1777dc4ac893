//! Which sessions a queue shows.
//!
//! A desk and its copies share the list of each queue until an entry comes to it or leaves it.

use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::entry::Entry;
use crate::ids::{Queue, SessionId};
use crate::session::Session;

/// The sessions that each queue shows, in the order of their creation. It follows from the sessions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Queues {
    technicians: Arc<Vec<Shown>>,
    channels: Arc<Vec<Shown>>,
}

type Shown = Arc<Vec<SessionId>>;

impl Queues {
    /// The sessions that the queue shows.
    pub(super) fn shown_in(&self, queue: Queue) -> &[SessionId] {
        let (queues, number) = match queue {
            Queue::Technician(id) => (&self.technicians, id.0),
            Queue::Channel(id) => (&self.channels, id.0),
        };
        queues.get(usize::from(number)).map_or(&[], |shown| shown)
    }

    /// A session has come, or has become another.
    pub(super) fn note(&mut self, before: Option<&Session>, after: &Session) {
        let before = before.map_or(&[][..], Session::entries);
        // An entry keeps its place among those of its session, even where it is taken into another
        // queue.
        for (place, entry) in after.entries().iter().enumerate() {
            let was_in = before.get(place).and_then(shown_in);
            let is_in = shown_in(entry);
            if was_in != is_in {
                if let Some(queue) = was_in {
                    self.leave(queue, after.id);
                }
                if let Some(queue) = is_in {
                    self.enter(queue, after.id);
                }
            }
        }
    }

    fn leave(&mut self, queue: Queue, session: SessionId) {
        let shown = self.list_of(queue);
        if let Ok(place) = shown.binary_search(&session) {
            shown.remove(place);
        }
    }

    fn enter(&mut self, queue: Queue, session: SessionId) {
        let shown = self.list_of(queue);
        if let Err(place) = shown.binary_search(&session) {
            shown.insert(place, session);
        }
    }

    fn list_of(&mut self, queue: Queue) -> &mut Vec<SessionId> {
        let (queues, number) = match queue {
            Queue::Technician(id) => (&mut self.technicians, id.0),
            Queue::Channel(id) => (&mut self.channels, id.0),
        };
        let (queues, number) = (Arc::make_mut(queues), usize::from(number));
        if number >= queues.len() {
            queues.resize_with(number + 1, Shown::default);
        }
        Arc::make_mut(&mut queues[number])
    }
}

/// The queue that shows an entry, if any does.
fn shown_in(entry: &Entry) -> Option<Queue> {
    entry.is_shown().then_some(entry.queue)
}
