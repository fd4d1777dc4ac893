//! When a cause takes effect, and what a change does to the idle clock (`domain` §4).

use crate::cause::Cause;
use crate::rules::IdleEffect;

/// After how long a cause takes effect.
pub const fn timing(cause: Cause) -> &'static str {
    match cause {
        Cause::LossDetected => "Une minute après la perte de la connexion.",
        Cause::OfflineLimit => {
            "Après plus de cinq minutes dans le statut : à 5:00.000 pas encore, une milliseconde \
             plus tard oui."
        }
        Cause::ConnectingLimit => {
            "Quand le délai de connexion de l’administrateur s’est écoulé depuis l’apparition de \
             l’entrée."
        }
        Cause::WaitingLimit => {
            "Quand le délai d’attente de l’administrateur, de 1 à 999 minutes, s’est écoulé au \
             statut En attente (nouvelle)."
        }
        Cause::IdleLimit => {
            "Quand le compteur d’inactivité atteint le délai d’inactivité de l’administrateur, de \
             1 à 999 minutes."
        }
        Cause::SystemLimit => "Après 14 jours dans le statut.",
        _ => "Aussitôt.",
    }
}

/// What a change does to the entry's idle clock.
pub const fn idle_effect(effect: IdleEffect) -> &'static str {
    match effect {
        IdleEffect::StartsAfresh => {
            "Il est remis à zéro, et le délai d’inactivité peut s’appliquer."
        }
        IdleEffect::GoesOn => {
            "Il n’est pas remis à zéro : le temps déjà compté reste acquis, et le délai \
             d’inactivité peut s’appliquer si l’entrée était au statut Actif auparavant."
        }
        IdleEffect::GoesOnInTheBackground => {
            "Si la console est au premier plan, il est remis à zéro ; si elle est en arrière-plan, \
             il continue là où il en était, et le délai d’inactivité peut s’appliquer."
        }
        IdleEffect::CannotExpire => {
            "Le délai d’inactivité ne peut pas s’appliquer dans le nouveau statut."
        }
        IdleEffect::Over => "Il s’arrête avec l’entrée.",
    }
}

/// Beside the clock's own rule: what somebody does sets it back.
pub const fn deeds_and_the_idle_clock(cause: Cause) -> Option<&'static str> {
    match cause.agent() {
        crate::cause::Agent::Technician => match cause {
            Cause::ConsoleLost | Cause::ConsoleBack | Cause::HideConsole | Cause::SetPresence => {
                None
            }
            _ => Some("Toute action d’un technicien remet à zéro le compteur de sa propre entrée."),
        },
        crate::cause::Agent::Customer => {
            Some("Toute action du client remet à zéro les compteurs de toutes les entrées.")
        }
        crate::cause::Agent::Device
        | crate::cause::Agent::Administrator
        | crate::cause::Agent::Time => None,
    }
}
