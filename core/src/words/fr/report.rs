//! What the report counts, and when (`report` §2; `session-report` 1, 2 and 20–28).

use crate::report::time_field::{Counting, Mark, Only, PickUp, Uncounted};

/// When a field counts, a condition each; none where it does as long as the status lasts.
pub const fn when(one: Counting) -> [Option<&'static str>; 2] {
    [pick_up(one.pick_up), only(one.only)]
}

const fn pick_up(pick_up: PickUp) -> Option<&'static str> {
    match pick_up {
        PickUp::Either => None,
        PickUp::Before => Some("si personne n’a encore pris la session en charge"),
        PickUp::After => Some("si quelqu’un a pris la session en charge"),
    }
}

const fn only(only: Only) -> Option<&'static str> {
    match only {
        Only::Always => None,
        Only::AtWork => Some(
            "tant que la session est sélectionnée, que la connexion est établie, que la console \
             est au premier plan et que le technicien n’est pas absent",
        ),
        Only::OwnTime => {
            Some("s’il interrompt Actif, Collaboration, En attente (pause) ou Sortant")
        }
        Only::CustomersSide => Some("tant que l’appareil est sans réseau ou redémarre"),
        Only::OwnTimeOnCustomersSide => Some(
            "s’il interrompt Actif, Collaboration, En attente (pause) ou Sortant, tant \
             que l’appareil est sans réseau ou redémarre",
        ),
    }
}

/// What of a status no field counts; none where nothing is left.
pub const fn uncounted(uncounted: Uncounted) -> Option<&'static str> {
    match uncounted {
        Uncounted::Nothing => None,
        Uncounted::NotPickedUp => Some(
            "Aucun champ propre : le destinataire n’a pas commencé, et le transfert est compté \
             dans la ligne de l’expéditeur.",
        ),
        Uncounted::NotAccepted => Some("Rien : le technicien n’a pas commencé à travailler."),
        Uncounted::StandsForIncoming => Some(
            "S’il interrompt Entrant, rien après la prise en charge : le destinataire \
             n’a pas commencé.",
        ),
        Uncounted::Unallocated => Some(
            "Le rapport n’a pas de champ pour Hors ligne : après la prise en charge, ce temps \
             n’est imputé à aucun.",
        ),
        Uncounted::TechniciansSide => Some(
            "Une perte du côté du technicien n’a pas de champ : après la prise en charge, ce temps \
             n’est imputé à aucun. Si elle interrompt Entrant, rien après la prise en \
             charge : le destinataire n’a pas commencé.",
        ),
        Uncounted::Over => {
            Some("Rien : l’entrée est terminée, et plus aucun champ propre ne compte.")
        }
    }
}

/// The moment that the report keeps of a change.
pub const fn mark(mark: Mark) -> &'static str {
    match mark {
        Mark::StartTime => {
            "L’heure de début est cet instant, sauf si ce technicien avait déjà été au statut \
             Actif ou Collaboration dans la session."
        }
        Mark::EndTime => {
            "L’heure de fin est cet instant, jusqu’à ce que la session revienne à ce technicien."
        }
        Mark::EndTimeOfARow => {
            "L’heure de fin est cet instant, si ce technicien a une ligne : Entrant et Invitation \
             seuls n’en créent pas."
        }
        Mark::EndTimeStays => {
            "L’heure de fin reste celle du passage à Fermé ou à Expiration du délai."
        }
    }
}
