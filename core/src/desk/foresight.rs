//! What other limits would end, and when.

use alloc::vec::Vec;

use super::Desk;
use crate::cause::Cause;
use crate::limits::Limits;
use crate::timer::Deadline;

impl Desk {
    /// Every limit of the administrator's that would strike if these were the limits, the next
    /// first. What would be over at once is due now (`domain` §4: what is over by then ends now).
    pub fn deadlines_under(&self, limits: Limits) -> Vec<Deadline> {
        let mut deadlines: Vec<_> = self
            .sessions()
            .flat_map(|session| session.deadlines(limits))
            .filter(|deadline| {
                matches!(
                    deadline.limit,
                    Cause::ConnectingLimit | Cause::WaitingLimit | Cause::IdleLimit
                )
            })
            .map(|deadline| Deadline {
                due_at: deadline.due_at.max(self.now),
                ..deadline
            })
            .collect();
        deadlines.sort_unstable();
        deadlines
    }
}
