//! A change that no rule knows, for a proof that supposes it. No desk of anybody makes one.

use alloc::vec::Vec;

use super::Desk;
use crate::cause::Cause;
use crate::change::Change;
use crate::event::Events;
use crate::ids::{Queue, SessionId};
use crate::refusal::Refusal;
use crate::rules::Supposed;
use crate::timer::Deadline;

impl Desk {
    /// The change happens to the entry in that queue. It is nobody's deed: the cause that it is noted with says nothing.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotInTheBook`], where the entry is not in the status that the change leaves.
    pub(crate) fn suppose(
        &mut self,
        session: SessionId,
        queue: Queue,
        supposed: Supposed,
    ) -> Result<Vec<Change>, Refusal> {
        let cause = Cause::StartSession;
        let proposal = self.with_session(session, cause, |session, occasion| {
            session.suppose(queue, supposed, occasion)
        })?;
        let mut events = Events::default();
        self.accept(proposal, &mut events);
        self.strike_until(self.now, &mut events);
        Ok(events.into_changes())
    }

    /// Time passes until every limit of a session has struck but those that would make a change that is left out.
    pub(crate) fn pass_without(&mut self, session: SessionId, left_out: Supposed) {
        while let Some(deadline) = self.next_but(session, left_out) {
            self.now = deadline.due_at;
            let Ok(proposal) = self.strike(&deadline) else {
                break;
            };
            self.accept(proposal, &mut Events::default());
        }
    }

    fn next_but(&self, session: SessionId, left_out: Supposed) -> Option<Deadline> {
        let session = self.session(session)?;
        let is_left_out = |deadline: &Deadline| {
            let from = session.entry(deadline.queue).map(|entry| entry.status);
            from == Some(left_out.from) && deadline.to == left_out.to
        };
        let others = self.deadlines(session);
        others.filter(|deadline| !is_left_out(deadline)).min()
    }
}
