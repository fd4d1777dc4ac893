//! What is different at a desk from how it was, found through what the two still share.
//!
//! It costs what has changed, however many sessions there are, and it is the same question for a
//! moment later, for a deed, and for any other moment that is looked at.

use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::Desk;
use crate::ids::{Queue, SessionId};
use crate::session::Session;

/// What is, or may be, different.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Touched {
    /// Sessions, in the order of their creation; those that were not there before or are not there
    /// now, too.
    pub sessions: Vec<SessionId>,
    /// The queues that have or had an entry of these, each with those whose entries they are.
    pub queues: BTreeMap<Queue, Vec<SessionId>>,
    /// Whether a technician or a console is.
    pub staff: bool,
    /// Whether the limits are.
    pub limits: bool,
}

impl Desk {
    /// What is different from a desk as it was. What a desk and its copies share is not looked at, so
    /// a desk that has no common past with the other differs in every session.
    pub fn touched_since(&self, before: &Self) -> Touched {
        let sessions = self.sessions.touched_since(&before.sessions);
        let mut queues = BTreeMap::<_, Vec<_>>::new();
        for id in &sessions {
            let [now, before] = [self, before].map(|desk| desk.session(*id));
            let entries = now.into_iter().chain(before).flat_map(Session::entries);
            for entry in entries {
                let touched = queues.entry(entry.queue).or_default();
                if touched.last() != Some(id) {
                    touched.push(*id);
                }
            }
        }
        Touched {
            sessions,
            queues,
            staff: !Arc::ptr_eq(&self.staff, &before.staff),
            limits: self.limits != before.limits,
        }
    }
}
