//! What a change does to the idle clock of its entry (`domain` §4).

use super::Rule;
use crate::status::Status;

/// What becomes of the idle clock of an entry that changes its status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IdleEffect {
    /// It is set back to zero: work begins, or begins again.
    StartsAfresh,
    /// It goes on from where it was, and the limit can strike, in an entry that was Active before
    /// (`status-changes` 24 and 30).
    GoesOn,
    /// The link is back: set back to zero where the console is in the foreground, it goes on from
    /// where it was in the background.
    GoesOnInTheBackground,
    /// It cannot expire in the new status, and is not set back by it either.
    CannotExpire,
    /// The entry is over, and with it the clock.
    Over,
}

impl IdleEffect {
    /// Every effect.
    pub const ALL: [Self; 5] = [
        Self::StartsAfresh,
        Self::GoesOn,
        Self::GoesOnInTheBackground,
        Self::CannotExpire,
        Self::Over,
    ];
}

impl Rule {
    /// What the change does to the entry's own idle clock. What somebody does sets it back besides.
    pub const fn idle_effect(&self) -> IdleEffect {
        match (self.to, self.from) {
            (Status::Active, Status::Reconnecting | Status::Offline) => {
                IdleEffect::GoesOnInTheBackground
            }
            // What was disturbed before may have been Active; what was not is known.
            (Status::Reconnecting | Status::Offline, before)
                if before.is_disturbed() || matches!(before, Status::Active) =>
            {
                IdleEffect::GoesOn
            }
            (Status::Active | Status::Collaborating, _) => IdleEffect::StartsAfresh,
            (
                Status::Connecting
                | Status::Waiting
                | Status::OnHold
                | Status::Incoming
                | Status::Outgoing
                | Status::Invitation
                | Status::Rebooting
                | Status::Reconnecting
                | Status::Offline,
                _,
            ) => IdleEffect::CannotExpire,
            (
                Status::TimedOut
                | Status::Closed
                | Status::ClosedByTechnician
                | Status::ClosedByWaitingCustomer
                | Status::Aborted
                | Status::Removed,
                _,
            ) => IdleEffect::Over,
        }
    }
}
