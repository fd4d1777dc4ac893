//! Why there is no route.

use crate::paths::NoRoute;

/// Why no entry ever gets from one status into another.
pub const fn no_route(reason: NoRoute) -> &'static str {
    match reason {
        NoRoute::NothingFollows => {
            "Rien ne suit : l’entrée est terminée, et une session qui revient dans la file est une \
             nouvelle entrée."
        }
        NoRoute::OnlyAnOutcome => {
            "Fermé par le technicien est une issue. L’entrée elle-même est retirée et n’affiche \
             jamais ce statut : aucun chemin n’en part."
        }
        NoRoute::OnlyTheEndFollows => {
            "La session est terminée. Un technicien peut fermer l’entrée, et rien d’autre ne suit."
        }
        NoRoute::OnlyANewSession => {
            "Toute nouvelle session commence en Connexion. Aucune entrée n’y revient."
        }
        NoRoute::OnlyAnInvitation => {
            "Une invitation arrive dans la file de quelqu’un qui n’a pas la session. Aucune entrée \
             n’en devient une."
        }
        NoRoute::WaitingIsOver => {
            "On quitte En attente (nouvelle) pour de bon dès que la session est démarrée ou \
             transférée. Seule la fin d’une perturbation y ramène une entrée qui s’y trouvait \
             auparavant."
        }
        NoRoute::PickedUp => {
            "Fermé par le client en attente suppose une session que personne n’a jamais prise en \
             charge ; celle-ci l’a été."
        }
        NoRoute::Disputed(dispute) => super::dispute(dispute),
    }
}
