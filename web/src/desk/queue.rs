//! The queues of the desk: a tab for each of them, a console for the one that is worked and for up
//! to two beside it, each with a table of its entries.

mod arrangement;
mod call;
mod column;
mod console;
mod cursor;
mod glance;
mod gone;
mod sound;
mod table;
mod tabs;
mod toolbar;

use queuescope_core::desk::Desk;
use queuescope_core::ids::{Queue, SessionId};
use queuescope_core::session::Session;
use queuescope_core::timer::Deadline;

use crate::store::Store;

pub(super) use call::{Call, CallBadge, waits_since};
pub(super) use column::Column;
pub(super) use console::Consoles;
pub(super) use cursor::Cursor;
pub(super) use tabs::Tabs;

/// The sessions shown in a queue as it stands by itself: those in work first, the ended last, then
/// by age.
pub(super) fn order(store: Store, queue: Queue) -> Vec<SessionId> {
    store.queue(queue, |desk| arrangement::by_itself(desk, queue))
}

/// The limit that will strike a session's entry in that queue first.
pub(super) fn next_deadline(desk: &Desk, session: &Session, queue: Queue) -> Option<Deadline> {
    desk.deadlines(session)
        .filter(|deadline| deadline.queue == queue)
        .min()
}

/// Names a queue within the page, for the ids of elements.
pub(super) fn element_id(queue: Queue) -> String {
    match queue {
        Queue::Technician(id) => format!("technician-{}", id.0),
        Queue::Channel(id) => format!("channel-{}", id.0),
    }
}
