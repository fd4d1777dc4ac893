//! When a cause takes effect, and what a change does to the idle clock (`domain` §4), in German.

use crate::cause::Cause;
use crate::rules::IdleEffect;

/// After how long a cause takes effect.
pub const fn timing(cause: Cause) -> &'static str {
    match cause {
        Cause::LossDetected => "Eine Minute nach dem Verlust der Verbindung.",
        Cause::OfflineLimit => {
            "Nach mehr als fünf Minuten im Status: bei 5:00.000 noch nicht, eine Millisekunde \
             später schon."
        }
        Cause::ConnectingLimit => {
            "Sobald seit dem Erscheinen des Eintrags das Verbindungslimit des Administrators \
             abgelaufen ist."
        }
        Cause::WaitingLimit => {
            "Sobald der Eintrag so lange „Wartend“ ist, wie das Wartelimit des Administrators \
             erlaubt (1 bis 999 Minuten)."
        }
        Cause::IdleLimit => {
            "Sobald die Leerlaufuhr das Leerlauflimit des Administrators erreicht (1 bis 999 \
             Minuten)."
        }
        Cause::SystemLimit => "Nach 14 Tagen im Status.",
        _ => "Sofort.",
    }
}

/// What a change does to the entry's idle clock.
pub const fn idle_effect(effect: IdleEffect) -> &'static str {
    match effect {
        IdleEffect::StartsAfresh => {
            "Sie wird auf null zurückgesetzt, und das Leerlauflimit kann greifen."
        }
        IdleEffect::GoesOn => {
            "Sie wird nicht zurückgesetzt: Was gelaufen ist, zählt weiter, und das Leerlauflimit \
             kann greifen, wenn der Eintrag vorher „Aktiv“ war."
        }
        IdleEffect::GoesOnInTheBackground => {
            "Ist die Konsole im Vordergrund, wird sie auf null zurückgesetzt; im Hintergrund läuft \
             sie von ihrem Stand aus weiter, und das Leerlauflimit kann greifen."
        }
        IdleEffect::CannotExpire => "Im neuen Status kann das Leerlauflimit nicht greifen.",
        IdleEffect::Over => "Sie endet mit dem Eintrag.",
    }
}

/// Beside the clock's own rule: what somebody does sets it back.
pub const fn deeds_and_the_idle_clock(cause: Cause) -> Option<&'static str> {
    match cause.agent() {
        crate::cause::Agent::Technician => match cause {
            Cause::ConsoleLost | Cause::ConsoleBack | Cause::HideConsole | Cause::SetPresence => {
                None
            }
            _ => Some(
                "Was ein Techniker tut, setzt die Uhr seines eigenen Eintrags auf null zurück.",
            ),
        },
        crate::cause::Agent::Customer => {
            Some("Was der Kunde tut, setzt die Uhren aller Einträge auf null zurück.")
        }
        crate::cause::Agent::Device
        | crate::cause::Agent::Administrator
        | crate::cause::Agent::Time => None,
    }
}
