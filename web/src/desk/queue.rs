//! The queues of the desk: a tab for each of them, a console for the one that is worked and for up
//! to two beside it, each with a table of its entries.

mod arrangement;
mod call;
mod console;
mod cursor;
mod glance;
mod gone;
mod hand;
mod sound;
mod table;
mod tabs;
mod take_along;
mod toolbar;

use queuescope_core::ids::{Queue, SessionId};
use queuescope_page::queue::by_itself;

use crate::store::Store;

pub(super) use call::{Call, CallBadge, waits_since};
pub(super) use console::Consoles;
pub(super) use cursor::Cursor;
pub(super) use hand::Hand;
pub(super) use tabs::Tabs;

/// The sessions shown in a queue as it stands by itself.
pub(super) fn order(store: Store, queue: Queue) -> Vec<SessionId> {
    store.queue(queue, |desk| by_itself(desk, queue))
}

/// Names a queue within the page, for the ids of elements.
pub(super) fn element_id(queue: Queue) -> String {
    match queue {
        Queue::Technician(id) => format!("technician-{}", id.0),
        Queue::Channel(id) => format!("channel-{}", id.0),
    }
}
