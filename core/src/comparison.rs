//! Two pasts, entry by entry: what is different.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use crate::change::Change;
use crate::ids::{Queue, SessionId};
use crate::outcome::Outcome;
use crate::status::Status;

/// How an entry stands after some changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Standing {
    /// Its status.
    pub status: Status,
    /// How it ended, if it has.
    pub outcome: Option<Outcome>,
}

/// An entry that stands differently in two pasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Difference {
    /// Of which session.
    pub session: SessionId,
    /// In whose queue.
    pub queue: Queue,
    /// How it stands in one of them; none where it was never in that queue.
    pub here: Option<Standing>,
    /// How it stands in the other.
    pub there: Option<Standing>,
}

/// The entries whose status or outcome differ after these changes and after those, by session and
/// queue.
pub fn differences(here: &[Change], there: &[Change]) -> Vec<Difference> {
    let (here_stands, there_stands) = (standings(here), standings(there));
    let entries: BTreeSet<_> = here_stands.keys().chain(there_stands.keys()).collect();
    let differs = |&(session, queue): &(SessionId, Queue)| {
        let here = here_stands.get(&(session, queue)).copied();
        let there = there_stands.get(&(session, queue)).copied();
        (here != there).then_some(Difference {
            session,
            queue,
            here,
            there,
        })
    };
    entries.into_iter().filter_map(differs).collect()
}

/// A channel's queue whose entry a technician has started shows it no more (`domain` §6).
const TAKEN: Standing = Standing {
    status: Status::Removed,
    outcome: None,
};

fn standings(changes: &[Change]) -> BTreeMap<(SessionId, Queue), Standing> {
    let mut standings = BTreeMap::new();
    for change in changes {
        let key = (change.session, change.queue);
        // An entry that appears again begins anew.
        let before = change.from.and_then(|_| standings.get(&key));
        let outcome = change
            .outcome
            .or(before.and_then(|before: &Standing| before.outcome));
        let status = change.to;
        standings.insert(key, Standing { status, outcome });
        if let Some(channel) = change.taken_from {
            standings.insert((change.session, channel), TAKEN);
        }
    }
    standings
}
