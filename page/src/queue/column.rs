//! The columns of a queue, and what each is sorted by.

use std::cmp::Reverse;

use queuescope_core::desk::Desk;
use queuescope_core::entry::Entry;
use queuescope_core::ids::Queue;
use queuescope_core::session::Session;
use queuescope_core::status::Status;
use queuescope_core::timer::Instant;

use crate::duration::is_far;
use crate::order::natural;

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The session's name.
    Name,
    /// The entry's status.
    Status,
    /// How long it has had it.
    InStatus,
    /// How long it has been in the queue.
    Total,
    /// The channel it came by, if it came by one.
    Kind,
    /// Who leads the session.
    Lead,
    /// The next limit of time, unless that is far away.
    Next,
}

impl Column {
    /// Every column, from left to right.
    pub const ALL: [Self; 7] = [
        Self::Name,
        Self::Status,
        Self::InStatus,
        Self::Total,
        Self::Kind,
        Self::Lead,
        Self::Next,
    ];

    /// The word for it in the style sheets.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Status => "status",
            Self::InStatus => "in-status",
            Self::Total => "total",
            Self::Kind => "kind",
            Self::Lead => "lead",
            Self::Next => "next",
        }
    }

    /// The column with that word.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.id() == id)
    }

    /// What an entry is sorted by in this column; nothing where the column shows nothing.
    pub fn key(
        self,
        desk: &Desk,
        session: &Session,
        entry: &Entry,
        queue: Queue,
        letters: fn(&str) -> String,
    ) -> Option<Key> {
        let name_of = |queue| Key::Name(letters(desk.staff().queue_name(queue)), None);
        match self {
            Self::Name => {
                let (words, number) = natural(&session.name, letters);
                Some(Key::Name(words, number))
            }
            Self::Status => Some(Key::Status(entry.status)),
            Self::InStatus => Some(Key::Since(Reverse(entry.since))),
            Self::Total => Some(Key::Since(Reverse(entry.appeared_at))),
            Self::Kind => session.channel.map(Queue::Channel).map(name_of),
            Self::Lead => session.lead.map(Queue::Technician).map(name_of),
            Self::Next => desk
                .next_deadline_in(session, queue)
                .filter(|deadline| !is_far(deadline.due_at, desk.now()))
                .map(|deadline| Key::Due(deadline.due_at)),
        }
    }
}

/// What an entry is sorted by; in one column all keys are of one kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// The words, then the number they end with.
    Name(String, Option<u64>),
    /// In the order of a session's life.
    Status(Status),
    /// The shortest time first.
    Since(Reverse<Instant>),
    /// The nearest first.
    Due(Instant),
}
