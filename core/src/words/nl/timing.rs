//! When a cause takes effect, and what a change does to the idle clock (`domain` §4).

use crate::cause::Cause;
use crate::rules::IdleEffect;

/// After how long a cause takes effect.
pub const fn timing(cause: Cause) -> &'static str {
    match cause {
        Cause::LossDetected => "Eén minuut nadat de verbinding is weggevallen.",
        Cause::OfflineLimit => {
            "Na meer dan vijf minuten in de status: bij 5:00.000 nog niet, een milliseconde later \
             wel."
        }
        Cause::ConnectingLimit => {
            "Zodra sinds het verschijnen van het item de verbindingslimiet van de beheerder is \
             bereikt."
        }
        Cause::WaitingLimit => {
            "Zodra de tijd in Aan het wachten de wachtlimiet van de beheerder bereikt, 1 tot en \
             met 999 minuten."
        }
        Cause::IdleLimit => {
            "Zodra de inactiviteitstimer de inactiviteitslimiet van de beheerder bereikt, 1 tot en \
             met 999 minuten."
        }
        Cause::SystemLimit => "Na 14 dagen in de status.",
        _ => "Meteen.",
    }
}

/// What a change does to the entry's idle clock.
pub const fn idle_effect(effect: IdleEffect) -> &'static str {
    match effect {
        IdleEffect::StartsAfresh => {
            "Hij begint weer bij nul, en de inactiviteitslimiet kan worden bereikt."
        }
        IdleEffect::GoesOn => {
            "Hij begint niet opnieuw: wat is verstreken, telt mee, en de inactiviteitslimiet kan \
             worden bereikt als het item daarvoor Actief was."
        }
        IdleEffect::GoesOnInTheBackground => {
            "Met de console op de voorgrond begint hij weer bij nul; op de achtergrond loopt hij \
             door vanaf waar hij was gebleven, en kan de inactiviteitslimiet worden bereikt."
        }
        IdleEffect::CannotExpire => {
            "In de nieuwe status kan de inactiviteitslimiet niet worden bereikt."
        }
        IdleEffect::Over => "Hij eindigt met het item.",
    }
}

/// Beside the clock's own rule: what somebody does sets it back.
pub const fn deeds_and_the_idle_clock(cause: Cause) -> Option<&'static str> {
    match cause.agent() {
        crate::cause::Agent::Technician => match cause {
            Cause::ConsoleLost | Cause::ConsoleBack | Cause::HideConsole | Cause::SetPresence => {
                None
            }
            _ => Some("Wat een technicus doet, zet de timer van het eigen item terug op nul."),
        },
        crate::cause::Agent::Customer => {
            Some("Wat de klant doet, zet de timers van alle items terug op nul.")
        }
        crate::cause::Agent::Device
        | crate::cause::Agent::Administrator
        | crate::cause::Agent::Time => None,
    }
}
