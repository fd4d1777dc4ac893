//! What somebody is in a session.

use super::Session;
use crate::entry::Entry;

/// What somebody is in a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Holds it.
    Lead,
    /// Came by invitation, and has been offered the lead.
    Offered,
    /// Came by invitation.
    Collaborator,
    /// Sees it.
    Other,
}

impl Session {
    /// What the one in whose queue the entry is, is in the session.
    pub fn role_of(&self, entry: &Entry) -> Role {
        match entry.queue.technician() {
            Some(one) if self.lead == Some(one) => Role::Lead,
            _ if entry.lead_is_offered => Role::Offered,
            _ if entry.is_collaborator => Role::Collaborator,
            _ => Role::Other,
        }
    }
}
