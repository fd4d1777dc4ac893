//! Why there is no route.

use crate::paths::NoRoute;

/// Why no entry ever gets from one status into another.
pub const fn no_route(reason: NoRoute) -> &'static str {
    match reason {
        NoRoute::NothingFollows => {
            "Nothing follows: the entry is over, and a session that comes back into the queue is \
             a new entry."
        }
        NoRoute::OnlyAnOutcome => {
            "Closed by technician is an outcome. The entry itself is removed and never shows it as \
             a status, so no route begins there."
        }
        NoRoute::OnlyTheEndFollows => {
            "The session is over. A technician can end the entry, and nothing else follows."
        }
        NoRoute::OnlyANewSession => {
            "Connecting is how a new session begins. No entry comes back to it."
        }
        NoRoute::OnlyAnInvitation => {
            "An invitation comes into the queue of somebody who does not have the session. No entry \
             turns into one."
        }
        NoRoute::WaitingIsOver => {
            "Waiting is left for good once the session has been started or handed on. Only a \
             disturbance gives it back, to an entry that was Waiting before."
        }
        NoRoute::PickedUp => {
            "Closed by waiting customer needs a session that nobody has ever picked up, and this \
             one has been."
        }
        NoRoute::Disputed(dispute) => super::dispute(dispute),
    }
}
