//! What each entry has shown last, and since when.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;

use chrono::NaiveDateTime;

use crate::status::Status;

/// What the log has said so far of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Last {
    /// Nothing, and nothing was lost.
    Never,
    /// It showed this.
    Showed(Status),
    /// It showed something that cannot be told.
    Unclear,
}

/// A session and a queue, by number.
#[derive(Clone, Copy, Debug)]
pub(super) struct Key {
    session: u32,
    queue: u32,
}

/// One session in one queue.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) last: Last,
    /// Since when, on a clock that shows UTC.
    pub(super) since: Option<NaiveDateTime>,
    /// Whether a technician has created the session here: then it is in no channel's queue.
    pub(super) is_private: bool,
}

/// All of them.
#[derive(Debug, Default)]
pub(super) struct Entries {
    sessions: Names,
    queues: Names,
    /// Each with how many gaps the log had when it was heard of.
    known: BTreeMap<(u32, u32), (Entry, u32)>,
    /// The queue in which a session waited last, where that may be a channel's.
    waiting: BTreeMap<u32, u32>,
    gaps: u32,
}

impl Entries {
    /// Forgets all of them: what comes is about others.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Something could not be read, and any of them may have changed with it.
    pub(super) fn lose(&mut self) {
        self.gaps = self.gaps.saturating_add(1);
    }

    pub(super) fn key(&mut self, session: &str, queue: &str) -> Key {
        Key {
            session: self.sessions.number(session),
            queue: self.queues.number(queue),
        }
    }

    /// What is known of it.
    pub(super) fn entry(&self, key: Key) -> Entry {
        let never = Entry {
            last: Last::Never,
            since: None,
            is_private: false,
        };
        let known = self.known.get(&(key.session, key.queue));
        let (entry, gaps) = known.copied().unwrap_or((never, 0));
        if gaps == self.gaps {
            return entry;
        }
        Entry {
            last: Last::Unclear,
            since: None,
            ..entry
        }
    }

    /// From now on that is known of it.
    pub(super) fn set(&mut self, key: Key, entry: Entry) {
        let place = (key.session, key.queue);
        self.known.insert(place, (entry, self.gaps));
        if entry.last == Last::Showed(Status::Waiting) && !entry.is_private {
            self.waiting.insert(key.session, key.queue);
        }
    }

    /// Takes a session that waits in the queue of a channel away from there, where it shows Removed from now
    /// on (`domain` §3); none if it waits nowhere.
    pub(super) fn take_from_channel(&mut self, into: Key) -> Option<Entry> {
        let queue = *self.waiting.get(&into.session)?;
        let channel = Key { queue, ..into };
        let waiting = self.entry(channel);
        if waiting.last != Last::Showed(Status::Waiting) {
            return None;
        }
        let removed = Entry {
            last: Last::Showed(Status::Removed),
            ..waiting
        };
        self.set(channel, removed);
        Some(waiting)
    }
}

/// Names, numbered in the order in which they were first heard.
#[derive(Debug, Default)]
struct Names(BTreeMap<Box<str>, u32>);

impl Names {
    fn number(&mut self, name: &str) -> u32 {
        if let Some(number) = self.0.get(name) {
            return *number;
        }
        let number = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        self.0.insert(name.into(), number);
        number
    }
}
