//! What makes two desks the same state: everything but instants, of which only the order counts.

use alloc::vec::Vec;

use super::moves::SESSION;
use crate::cause::Cause;
use crate::desk::Desk;
use crate::entry::Entry;
use crate::ids::{Queue, TechnicianId};
use crate::session::Session;
use crate::status::Status;

/// A state of the walk's session.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    entries: Vec<EntryKey>,
    device: (u8, bool, bool),
    lead: Option<TechnicianId>,
    was_picked_up: bool,
    consoles: Vec<(bool, bool)>,
    due: Vec<(Cause, Queue)>,
}

/// An entry that has left its queue is the same as one that was never there: it can come again, and
/// it is not told from the other by anything that follows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct EntryKey {
    queue: Queue,
    status: Status,
    restores_to: Option<Status>,
    origin: Option<Status>,
    flags: [bool; 4],
}

impl Key {
    /// The state that a desk is in. A desk without the session is in the state of nothing.
    pub fn of(desk: &Desk) -> Self {
        let Some(session) = desk.session(SESSION) else {
            return Self::default();
        };
        let mut due: Vec<_> = desk.deadlines(session).collect();
        due.sort_unstable();
        let shown = session.entries().iter().filter(|entry| entry.is_shown());
        let mut entries: Vec<_> = shown.map(EntryKey::of).collect();
        entries.sort_unstable_by_key(|entry| entry.queue);
        let technicians = desk.staff().technicians();
        Self {
            entries,
            device: device(session),
            lead: session.lead,
            was_picked_up: session.was_picked_up,
            consoles: technicians
                .map(|(_, one)| (one.console.has_network, one.is_disabled))
                .collect(),
            due: due.iter().map(|due| (due.limit, due.queue)).collect(),
        }
    }
}

fn device(session: &Session) -> (u8, bool, bool) {
    let device = &session.device;
    (
        device.applet as u8,
        device.has_network(),
        device.is_rebooting,
    )
}

impl EntryKey {
    fn of(entry: &Entry) -> Self {
        Self {
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
}
