//! Which sessions of a queue are listed, and in which order.

use queuescope_core::desk::Desk;
use queuescope_core::entry::Entry;
use queuescope_core::ids::{Queue, SessionId};
use queuescope_core::session::Session;
use queuescope_core::status::Status;
use queuescope_core::timer::Instant;

use super::column::Column;
use crate::order;

/// What a console is sorted by.
pub type Sort = order::Sort<Column>;

/// What is asked of a queue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// Nothing: as the queue stands by itself.
    pub sort: Option<Sort>,
    /// None: every status.
    pub statuses: Vec<Status>,
    /// What the names contain, in letters as `letters` gives them.
    pub name: String,
}

/// A queue as it is arranged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Its sessions, in order.
    pub rows: Vec<SessionId>,
    /// The statuses that occur or are asked for, and how often they occur.
    pub statuses: Vec<(Status, usize)>,
    /// How many sessions it holds, whether they are listed or not.
    pub total: usize,
}

impl Listing {
    /// A queue as it is wished for: one pass over its sessions, of which only ids and keys are kept.
    /// Names are compared in the letters that `letters` makes of them.
    pub fn of(desk: &Desk, queue: Queue, wish: &Wish, letters: fn(&str) -> String) -> Self {
        let Wish {
            sort,
            statuses: asked_for,
            name,
        } = wish;
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
            if has_status && (name.is_empty() || letters(&session.name).contains(name)) {
                let key = sort.and_then(|sort| sort.by.key(desk, session, entry, queue, letters));
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
        Self {
            rows: rows.into_iter().map(|(_, _, id)| id).collect(),
            statuses: counts.filter(occurs).collect(),
            total,
        }
    }
}

/// When a limit strikes next in each session of a queue, the nearest first.
pub fn dues(desk: &Desk, queue: Queue) -> Vec<Instant> {
    let mut dues = Vec::new();
    for session in desk.shown_in(queue) {
        dues.extend(
            desk.next_deadline_in(session, queue)
                .map(|next| next.due_at),
        );
    }
    dues.sort_unstable();
    dues
}

/// The sessions of a queue as it stands by itself: those in work first, the ended last, then by age.
pub fn by_itself(desk: &Desk, queue: Queue) -> Vec<SessionId> {
    let mut rows = Vec::new();
    for session in desk.shown_in(queue) {
        rows.extend(shown(session, queue).map(|entry| (entry.status.kin(), session.id)));
    }
    rows.sort_unstable();
    rows.into_iter().map(|(_, id)| id).collect()
}

/// A session's entry in that queue, if the queue shows one.
pub fn shown(session: &Session, queue: Queue) -> Option<&Entry> {
    session.entry(queue).filter(|entry| entry.is_shown())
}
