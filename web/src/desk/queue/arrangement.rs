//! How a console is arranged: what it is sorted by, which statuses and names it shows. It lasts as
//! long as the console is open and is nobody else's.

use leptos::prelude::*;
use queuescope_core::desk::Desk;
use queuescope_core::entry::Entry;
use queuescope_core::ids::{Queue, SessionId};
use queuescope_core::session::Session;
use queuescope_core::status::Status;

use super::column::{Column, Direction};
use crate::ui::letters::plain;

/// What a console is sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sort {
    pub(super) by: Column,
    pub(super) direction: Direction,
}

/// How a console is arranged.
#[derive(Clone, Copy)]
pub(super) struct Arrangement {
    /// Nothing: as the queue stands by itself.
    pub(super) sort: RwSignal<Option<Sort>>,
    /// None: every status.
    pub(super) statuses: RwSignal<Vec<Status>>,
    /// What the names contain.
    pub(super) name: RwSignal<String>,
}

/// A queue as it is arranged.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Listing {
    /// Its sessions, in order.
    pub(super) rows: Vec<SessionId>,
    /// The statuses that occur or are asked for, and how often they occur.
    pub(super) statuses: Vec<(Status, usize)>,
    /// How many sessions it holds, whether they are listed or not.
    pub(super) total: usize,
}

impl Arrangement {
    /// Everything, as the queue stands by itself.
    pub(super) fn new() -> Self {
        Self {
            sort: RwSignal::new(None),
            statuses: RwSignal::new(Vec::new()),
            name: RwSignal::new(String::new()),
        }
    }

    /// Sorts by a column; then the other way round; then as the queue stands by itself.
    pub(super) fn turn(self, by: Column) {
        self.sort.update(|sort| {
            let direction = match sort.filter(|sort| sort.by == by) {
                None => Some(Direction::Ascending),
                Some(sort) => match sort.direction {
                    Direction::Ascending => Some(Direction::Descending),
                    Direction::Descending => None,
                },
            };
            *sort = direction.map(|direction| Sort { by, direction });
        });
    }

    /// Asks for a status as well, or no longer.
    pub(super) fn toggle(self, status: Status) {
        self.statuses.update(
            |chosen| match chosen.iter().position(|one| *one == status) {
                Some(index) => {
                    chosen.remove(index);
                }
                None => chosen.push(status),
            },
        );
    }

    /// Shows every status and every name again.
    pub(super) fn show_all(self) {
        self.statuses.set(Vec::new());
        self.name.set(String::new());
    }

    /// The queue, so arranged: one pass over its sessions, of which only ids and keys are kept.
    pub(super) fn list(self, desk: &Desk, queue: Queue) -> Listing {
        let sort = self.sort.get();
        let asked_for = self.statuses.get();
        let name = plain(self.name.get().trim());
        let mut counts = [0; Status::ALL.len()];
        let mut rows = Vec::new();
        let mut total = 0;
        for session in desk.shown_in(queue) {
            let Some(entry) = shown(session, queue) else {
                continue;
            };
            total += 1;
            counts[entry.status as usize] += 1;
            let has_status = asked_for.is_empty() || asked_for.contains(&entry.status);
            if has_status && (name.is_empty() || plain(&session.name).contains(&name)) {
                let key = sort.and_then(|sort| sort.by.key(desk, session, entry, queue));
                rows.push((key, entry.status.kin(), session.id));
            }
        }
        match sort {
            Some(sort) => rows.sort_unstable_by(|one, other| {
                let keys = sort.direction.compare(one.0.as_ref(), other.0.as_ref());
                keys.then_with(|| (one.1, one.2).cmp(&(other.1, other.2)))
            }),
            None => rows.sort_unstable_by_key(|(_, kin, id)| (*kin, *id)),
        }
        let counts = Status::ALL.into_iter().zip(counts);
        let occurs = |(status, count): &(Status, usize)| *count > 0 || asked_for.contains(status);
        Listing {
            rows: rows.into_iter().map(|(_, _, id)| id).collect(),
            statuses: counts.filter(occurs).collect(),
            total,
        }
    }
}

/// The sessions of a queue as it stands by itself.
pub(super) fn by_itself(desk: &Desk, queue: Queue) -> Vec<SessionId> {
    let mut rows = Vec::new();
    for session in desk.shown_in(queue) {
        rows.extend(shown(session, queue).map(|entry| (entry.status.kin(), session.id)));
    }
    rows.sort_unstable();
    rows.into_iter().map(|(_, id)| id).collect()
}

/// A session's entry in that queue, if the queue shows one.
pub(super) fn shown(session: &Session, queue: Queue) -> Option<&Entry> {
    session.entry(queue).filter(|entry| entry.is_shown())
}
