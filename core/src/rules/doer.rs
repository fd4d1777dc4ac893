//! Which technician brings a change about, seen from the entry that changes (`domain` §3).

use super::Rule;
use crate::cause::{Agent, Cause};
use crate::status::Status;

/// Which technician it is who does something that changes an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Doer {
    /// The one in whose queue the entry is, or comes to be.
    Own,
    /// Another one who has the session.
    Another,
    /// The one in whose queue the entry is, or another.
    Either,
    /// The sender of a transfer, whose own entry had the status before: this one appears.
    Sender,
}

impl Rule {
    /// Which technician brings the change about by this cause; none where it is no technician's.
    pub const fn doer(&self, cause: Cause) -> Option<Doer> {
        if !matches!(cause.agent(), Agent::Technician) {
            return None;
        }
        Some(match (cause, self.from, self.to) {
            // Who picks up a transfer ends it for everybody else.
            (Cause::StartSession, _, Status::Removed)
            | (Cause::TransferSession, Status::Outgoing, _)
            | (Cause::TakeLead, Status::Active, _)
            // From On Hold and Incoming themselves only the customer reboots.
            | (Cause::RebootDevice, Status::OnHold | Status::Incoming, _)
            | (Cause::ExcludeTechnician, ..)
            // The lead ends the session for everybody.
            | (Cause::EndSession, _, Status::Closed)
            | (Cause::EndSession, Status::Incoming | Status::Outgoing | Status::Invitation, _) => {
                Doer::Another
            }
            (Cause::TransferSession, _, Status::Incoming) => Doer::Sender,
            (Cause::RebootDevice, Status::Active | Status::Outgoing | Status::Collaborating, _)
            | (
                Cause::EndSession,
                Status::Rebooting | Status::Reconnecting | Status::Offline,
                Status::Removed | Status::ClosedByTechnician,
            ) => Doer::Either,
            _ => Doer::Own,
        })
    }
}
