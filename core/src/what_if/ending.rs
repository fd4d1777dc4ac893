//! How an entry ends, and how it does in two pasts.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use chrono::TimeDelta;

use crate::change::Change;
use crate::comparison::Standing;
use crate::ids::{Queue, SessionId};
use crate::journal::Journal;
use crate::outcome::Outcome;
use crate::status::Status;
use crate::timer::Instant;

/// How an entry stands at the end of a past, and since when it is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ending {
    /// How it stands.
    pub stands: Standing,
    /// When its last stay was over: Closed, Timed out, Closed by waiting customer or Aborted, else its
    /// removal (`session-report` 2). None while it goes on.
    pub over_at: Option<Instant>,
}

/// An entry that ends differently in two pasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ends {
    /// Of which session.
    pub session: SessionId,
    /// In whose queue.
    pub queue: Queue,
    /// How it ended; none where it was never in that queue.
    pub here: Option<Ending>,
    /// How it ends under the other limits.
    pub there: Option<Ending>,
}

/// What is different about how an entry ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shift {
    /// It is over so much earlier.
    Earlier(TimeDelta),
    /// It is over so much later.
    Later(TimeDelta),
    /// It is over, and was not.
    Ends,
    /// It was over, and is not.
    GoesOn,
    /// It is in that queue, and never was.
    Appears,
    /// It was in that queue, and never is.
    StaysAway,
    /// It stands otherwise: over at the same moment, or in neither past.
    Otherwise,
}

/// The last ending of a session in each queue.
pub(super) type Endings = BTreeMap<Queue, Ending>;

impl Ends {
    /// What the other limits make different.
    pub fn shift(&self) -> Shift {
        let (here, there) = match (self.here, self.there) {
            (Some(here), Some(there)) => (here.over_at, there.over_at),
            (Some(_), None) => return Shift::StaysAway,
            (None, _) => return Shift::Appears,
        };
        match (here, there) {
            (Some(here), Some(there)) if there < here => Shift::Earlier(here - there),
            (Some(here), Some(there)) if there > here => Shift::Later(there - here),
            (Some(_), None) => Shift::GoesOn,
            (None, Some(_)) => Shift::Ends,
            (Some(_), Some(_)) | (None, None) => Shift::Otherwise,
        }
    }
}

impl Ending {
    fn new(status: Status, outcome: Option<Outcome>, since: Instant) -> Self {
        Self {
            stands: Standing { status, outcome },
            over_at: status.is_ended().then_some(since),
        }
    }

    /// What a change makes of it.
    fn becomes(self, change: &Change) -> Self {
        let outcome = change.outcome.or(self.stands.outcome);
        let now = Self::new(change.to, outcome, change.at);
        Self {
            // What was over is not over once more when it is removed.
            over_at: now.over_at.map(|at| self.over_at.unwrap_or(at)),
            ..now
        }
    }
}

/// How a session ends in a journal, after its first so many changes. An entry that appears again
/// begins anew.
pub(super) fn endings(journal: &Journal, session: SessionId, changes: usize) -> Endings {
    let mut endings = Endings::new();
    if let Some(session) = journal.beginning().session(session) {
        for entry in session.entries() {
            let ending = Ending::new(entry.status, entry.outcome, entry.since);
            endings.insert(entry.queue, ending);
        }
    }
    let by_then = journal
        .changes_of(session)
        .skip_while(|(place, _)| *place >= changes);
    let mut by_then: Vec<_> = by_then.map(|(_, change)| change).collect();
    by_then.reverse();
    for change in by_then {
        let before = endings.get(&change.queue).filter(|_| change.from.is_some());
        let ending = match before {
            Some(before) => before.becomes(change),
            None => Ending::new(change.to, change.outcome, change.at),
        };
        endings.insert(change.queue, ending);
        if let Some(channel) = change.taken_from {
            // Its queue shows the entry no more (`domain` §3).
            endings.insert(channel, Ending::new(Status::Removed, None, change.at));
        }
    }
    endings
}

/// The entries of a session that end differently here and there.
pub(super) fn ends(session: SessionId, here: &Endings, there: &Endings) -> Vec<Ends> {
    let queues: BTreeSet<_> = here.keys().chain(there.keys()).copied().collect();
    let held_against = |queue| Ends {
        session,
        queue,
        here: here.get(&queue).copied(),
        there: there.get(&queue).copied(),
    };
    let all = queues.into_iter().map(held_against);
    all.filter(|one| one.here != one.there).collect()
}
