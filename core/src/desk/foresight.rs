//! What other limits would end, and when.

use alloc::vec::Vec;

use super::Desk;
use crate::action::Action;
use crate::cause::Cause;
use crate::change::Change;
use crate::limits::Limits;
use crate::timer::Deadline;

/// So often time is let strike in what is foreseen, whatever strikes.
const MOST_STRIKES: usize = 500;

impl Desk {
    /// What the administrator's limits would end if these were the limits and nobody did anything, the next first: all that
    /// would be over at once (`domain` §4: what is over by then ends now), and then until there are so many. What comes only
    /// after something else has happened by itself is among it, as that somebody is Offline first.
    pub fn deadlines_under(&self, limits: Limits, most: usize) -> Vec<Deadline> {
        let mut desk = self.clone();
        let mut ends = ends_in(&desk.act(self.now, &Action::SetLimits(limits)).changes);
        for _ in 0..MOST_STRIKES {
            let Some(next) = desk.next_deadline().filter(|_| ends.len() < most) else {
                break;
            };
            // The next deadline is never earlier than now.
            let changes = desk.advance(next.due_at.max(desk.now)).unwrap_or_default();
            ends.append(&mut ends_in(&changes));
        }
        ends.sort_unstable();
        ends
    }
}

fn ends_in(changes: &[Change]) -> Vec<Deadline> {
    let is_end = |change: &&Change| {
        matches!(
            change.cause,
            Cause::ConnectingLimit | Cause::WaitingLimit | Cause::IdleLimit
        )
    };
    let ends = changes.iter().filter(is_end);
    ends.map(|change| Deadline {
        due_at: change.at,
        limit: change.cause,
        session: change.session,
        queue: change.queue,
        to: change.to,
    })
    .collect()
}
