//! When a cause takes effect, and what a change does to the idle clock (`domain` §4).

use crate::cause::Cause;
use crate::rules::IdleEffect;

/// After how long a cause takes effect.
pub const fn timing(cause: Cause) -> &'static str {
    match cause {
        Cause::LossDetected => "One minute after the connection is lost.",
        Cause::OfflineLimit => {
            "After more than five minutes in the status: at 5:00.000 not yet, a millisecond later."
        }
        Cause::ConnectingLimit => {
            "When the administrator’s connecting limit has passed since the entry appeared."
        }
        Cause::WaitingLimit => {
            "When the administrator’s waiting limit, 1 to 999 minutes, has passed in Waiting."
        }
        Cause::IdleLimit => {
            "When the idle clock reaches the administrator’s idle limit, 1 to 999 minutes."
        }
        Cause::SystemLimit => "After 14 days in the status.",
        _ => "At once.",
    }
}

/// What a change does to the entry's idle clock.
pub const fn idle_effect(effect: IdleEffect) -> &'static str {
    match effect {
        IdleEffect::StartsAfresh => "It is set back to zero, and the idle limit can strike.",
        IdleEffect::GoesOn => {
            "It is not set back: what has run counts on, and the idle limit can strike if the entry \
             was Active before."
        }
        IdleEffect::GoesOnInTheBackground => {
            "With the console in the foreground it is set back to zero; in the background it goes on \
             from where it was, and the idle limit can strike."
        }
        IdleEffect::CannotExpire => "The idle limit cannot strike in the new status.",
        IdleEffect::Over => "It ends with the entry.",
    }
}

/// Beside the clock's own rule: what somebody does sets it back.
pub const fn deeds_and_the_idle_clock(cause: Cause) -> Option<&'static str> {
    match cause.agent() {
        crate::cause::Agent::Technician => match cause {
            Cause::ConsoleLost | Cause::ConsoleBack | Cause::HideConsole | Cause::SetPresence => {
                None
            }
            _ => Some("What a technician does sets the clock of their own entry back to zero."),
        },
        crate::cause::Agent::Customer => {
            Some("What the customer does sets the clocks of all entries back to zero.")
        }
        crate::cause::Agent::Device
        | crate::cause::Agent::Administrator
        | crate::cause::Agent::Time => None,
    }
}
