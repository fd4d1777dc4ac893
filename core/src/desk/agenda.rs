//! When each session is next due, so that the next limit is found without asking every session.

use alloc::collections::BTreeSet;
use core::hash::{Hash, Hasher};

use crate::ids::SessionId;
use crate::limits::Limits;
use crate::session::Session;
use crate::timer::Instant;

/// The earliest due time of every session that has one.
///
/// It follows from the sessions and the limits, so two desks never differ in it alone: it takes no
/// part in comparing and hashing them.
#[derive(Clone, Debug, Default)]
pub(super) struct Agenda(BTreeSet<(Instant, SessionId)>);

impl Agenda {
    /// The agenda of these sessions under these limits.
    pub(super) fn of<'a>(sessions: impl Iterator<Item = &'a Session>, limits: Limits) -> Self {
        Self(
            sessions
                .filter_map(|session| line(session, limits))
                .collect(),
        )
    }

    /// A session has become another, or has come in.
    pub(super) fn replace(&mut self, old: Option<&Session>, new: &Session, limits: Limits) {
        let old = old.and_then(|old| line(old, limits));
        let new = line(new, limits);
        if old == new {
            return;
        }
        if let Some(old) = old {
            self.0.remove(&old);
        }
        self.0.extend(new);
    }

    /// The sessions among which the next limit strikes, at a desk whose time is `now`: whatever is
    /// over by now counts as due now, so it is not the earliest alone.
    pub(super) fn next(&self, now: Instant) -> impl Iterator<Item = SessionId> {
        let first = self.0.first().map(|(due_at, _)| (*due_at).max(now));
        self.0
            .iter()
            .take_while(move |(due_at, _)| first.is_some_and(|first| *due_at <= first))
            .map(|(_, session)| *session)
    }
}

fn line(session: &Session, limits: Limits) -> Option<(Instant, SessionId)> {
    let earliest = session
        .deadlines(limits)
        .map(|deadline| deadline.due_at)
        .min();
    Some((earliest?, session.id))
}

impl PartialEq for Agenda {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Agenda {}

impl Hash for Agenda {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}
