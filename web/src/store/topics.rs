//! What the parts of a screen ask to be told of: one session, one queue, the people. Each is told
//! when that is different from what was told last, and of nothing else, so what happens at a desk
//! costs what is seen of it.

use std::collections::BTreeMap;

use leptos::prelude::*;
use queuescope_core::desk::Desk;
use queuescope_core::ids::{Queue, SessionId};

/// Who has asked for what.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Topics(StoredValue<Asked>);

struct Asked {
    /// The desk as everybody knows it.
    told: Desk,
    sessions: BTreeMap<SessionId, ArcTrigger>,
    queues: BTreeMap<Queue, OfQueue>,
    staff: ArcTrigger,
}

/// What is told of a queue.
#[derive(Default)]
struct OfQueue {
    topic: ArcTrigger,
    /// How often it has been told.
    times: u64,
    /// The sessions that the last time was about.
    sessions: Vec<SessionId>,
}

/// How often a reader had been told of a queue when it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Times(u64);

/// What is different in a queue since it was read.
pub(crate) enum Since {
    /// These sessions.
    Sessions(Vec<SessionId>),
    /// Nobody knows: it has not been read, or has been told of more than once.
    AnyOfThem,
}

impl Topics {
    /// Everybody knows that desk.
    pub(super) fn new(told: Desk) -> Self {
        Self(StoredValue::new(Asked {
            told,
            sessions: BTreeMap::new(),
            queues: BTreeMap::new(),
            staff: ArcTrigger::new(),
        }))
    }

    /// Who reads this asks for a session.
    pub(super) fn ask_for_session(self, id: SessionId) {
        self.0
            .update_value(|asked| asked.sessions.entry(id).or_default().track());
    }

    /// Who reads this asks for what a queue shows.
    pub(super) fn ask_for_queue(self, queue: Queue) {
        self.0
            .update_value(|asked| asked.queues.entry(queue).or_default().topic.track());
    }

    /// The same, and what is different there since it was read the last time.
    pub(super) fn ask_since(self, queue: Queue, read: &mut Option<Times>) -> Since {
        let since = self.0.try_update_value(|asked| {
            let asked = asked.queues.entry(queue).or_default();
            asked.topic.track();
            let now = Times(asked.times);
            match read.replace(now) {
                Some(before) if before == now => Since::Sessions(Vec::new()),
                Some(Times(before)) if before + 1 == now.0 => {
                    Since::Sessions(asked.sessions.clone())
                }
                _ => Since::AnyOfThem,
            }
        });
        since.unwrap_or(Since::AnyOfThem)
    }

    /// Who reads this asks for the people and their consoles.
    pub(super) fn ask_for_staff(self) {
        self.0.with_value(|asked| asked.staff.track());
    }

    /// Tells those who asked for what is different at the desk as it is now.
    pub(super) fn tell(self, desk: &Desk) {
        let touched = self.0.try_update_value(|asked| {
            let touched = desk.touched_since(&asked.told);
            asked.told = desk.clone();
            let mut topics = Vec::new();
            for id in &touched.sessions {
                topics.extend(asked.sessions.get(id).cloned());
            }
            for (queue, sessions) in touched.queues {
                if let Some(of_queue) = asked.queues.get_mut(&queue) {
                    of_queue.times += 1;
                    of_queue.sessions = sessions;
                    topics.push(of_queue.topic.clone());
                }
            }
            if touched.staff {
                topics.push(asked.staff.clone());
            }
            topics
        });
        for topic in touched.into_iter().flatten() {
            topic.notify();
        }
    }
}
