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
    queues: BTreeMap<Queue, ArcTrigger>,
    staff: ArcTrigger,
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
            .update_value(|asked| asked.queues.entry(queue).or_default().track());
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
            let sessions = touched.sessions.iter().map(|id| asked.sessions.get(id));
            let queues = touched.queues.iter().map(|queue| asked.queues.get(queue));
            let staff = touched.staff.then_some(&asked.staff);
            let asked_for = sessions.chain(queues).chain([staff]).flatten();
            asked_for.cloned().collect::<Vec<_>>()
        });
        for topic in touched.into_iter().flatten() {
            topic.notify();
        }
    }
}
