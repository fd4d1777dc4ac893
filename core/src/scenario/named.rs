//! A session as a story knows it: by its name, and looked for at the desk when a step is played.
//!
//! A story that does not go as it says has other sessions than it expects, so a number that was
//! counted while it was read could be that of another one.

use alloc::string::String;

use super::Act;
use crate::action::Action;
use crate::desk::Desk;
use crate::ids::SessionId;
use crate::session::Session;

/// A session of a story.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Named {
    /// What it is called.
    pub name: String,
    /// The number it has if everything before goes as the story says.
    pub(super) expected: SessionId,
}

/// No desk numbers a session so: what is done to it is refused.
const NOWHERE: SessionId = SessionId(u32::MAX);

impl Named {
    /// The session of that name, if the desk has one.
    pub fn at<'a>(&self, desk: &'a Desk) -> Option<&'a Session> {
        desk.session_named(&self.name)
    }
}

impl Act {
    /// What is done at that desk, to the session that has the name there.
    pub fn at(&self, desk: &Desk) -> Action {
        let found = || {
            let named = self.session.as_ref();
            let session = named.and_then(|named| named.at(desk));
            session.map_or(NOWHERE, |session| session.id)
        };
        match &self.action {
            Action::Technician(by, _, deed) => Action::Technician(*by, found(), *deed),
            Action::Customer(_, deed) => Action::Customer(found(), *deed),
            Action::Device(_, deed) => Action::Device(found(), *deed),
            Action::CreateSession(..)
            | Action::OpenChannelSession(..)
            | Action::Console(..)
            | Action::SetLimits(_)
            | Action::DisableTechnician(_) => self.action.clone(),
        }
    }
}
