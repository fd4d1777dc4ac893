//! What makes two desks the same state: everything but instants, of which only the order counts.

use queuescope_core::cause::Cause;
use queuescope_core::desk::Desk;
use queuescope_core::entry::Entry;
use queuescope_core::ids::{Queue, TechnicianId};
use queuescope_core::status::Status;

use crate::stage::S;

/// A state of the walk.
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct Key {
    entries: Vec<EntryKey>,
    device: (u8, bool, bool),
    lead: Option<TechnicianId>,
    was_picked_up: bool,
    consoles: Vec<(bool, bool)>,
    due: Vec<(Cause, Queue)>,
}

/// An entry that has left its queue is the same as one that was never there: it can come again, and
/// it is not told from the other by anything that follows.
#[derive(PartialEq, Eq, Hash)]
struct EntryKey {
    queue: Queue,
    status: Status,
    restores_to: Option<Status>,
    origin: Option<Status>,
    flags: [bool; 4],
}

impl Key {
    pub(crate) fn of(desk: &Desk) -> Self {
        let session = desk.session(S).expect("the walk has a session");
        let mut due: Vec<_> = desk.deadlines(session).collect();
        due.sort_unstable();
        let mut entries: Vec<_> = session
            .entries()
            .iter()
            .filter(|entry| entry.is_shown())
            .map(entry_key)
            .collect();
        entries.sort_unstable_by_key(|entry| entry.queue);
        Self {
            entries,
            device: (
                session.device.applet as u8,
                session.device.has_network(),
                session.device.is_rebooting,
            ),
            lead: session.lead,
            was_picked_up: session.was_picked_up,
            consoles: desk
                .staff()
                .technicians()
                .map(|(_, one)| (one.console.has_network, one.is_disabled))
                .collect(),
            due: due
                .into_iter()
                .map(|deadline| (deadline.limit, deadline.queue))
                .collect(),
        }
    }
}

fn entry_key(entry: &Entry) -> EntryKey {
    EntryKey {
        queue: entry.queue,
        status: entry.status,
        restores_to: entry.restores_to,
        origin: entry.origin,
        flags: [
            entry.is_collaborator,
            entry.lead_is_offered,
            entry.is_final,
            entry.link_lost_at.is_some(),
        ],
    }
}
