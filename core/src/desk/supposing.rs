//! A change that no rule knows, for a proof that supposes it. No desk of anybody makes one.

use alloc::vec::Vec;

use super::Desk;
use crate::cause::Cause;
use crate::change::Change;
use crate::event::Events;
use crate::ids::{Queue, SessionId};
use crate::refusal::Refusal;
use crate::rules::Supposed;

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
}
