//! French.

#[cfg(feature = "alloc")]
mod actions;
#[cfg(feature = "alloc")]
pub mod audit;
pub mod book;
#[cfg(feature = "alloc")]
mod busy;
mod contradictions;
mod deeds;
#[cfg(feature = "alloc")]
mod fields;
#[cfg(feature = "alloc")]
mod grammar;
mod meanings;
#[cfg(feature = "alloc")]
mod paths;
#[cfg(feature = "alloc")]
mod places;
#[cfg(all(feature = "serde", feature = "alloc"))]
mod problems;
mod procedures;
#[cfg(feature = "alloc")]
mod proof;
#[cfg(feature = "alloc")]
mod refusals;
mod report;
mod requirements;
#[cfg(all(feature = "serde", feature = "alloc"))]
mod scenarios;
mod timing;
pub mod titles;

#[cfg(feature = "alloc")]
pub use actions::{action, choice, tool};
#[cfg(feature = "alloc")]
pub use busy::{setting, settings_error};
pub use contradictions::{contradiction, kind_of_contradiction, reading};
pub use deeds::cause_of;
#[cfg(feature = "alloc")]
pub use fields::field;
#[cfg(feature = "alloc")]
pub use grammar::of;
pub use meanings::*;
#[cfg(feature = "alloc")]
pub use paths::no_route;
#[cfg(feature = "alloc")]
pub use places::place;
#[cfg(all(feature = "serde", feature = "alloc"))]
pub use problems::{problem, scenario_error};
pub use procedures::PROCEDURES;
#[cfg(feature = "alloc")]
pub use proof::{property, supposed, verdict, walked};
#[cfg(feature = "alloc")]
pub use refusals::refusal;
pub use report::{mark, uncounted, when};
pub use requirements::requirement;
#[cfg(all(feature = "serde", feature = "alloc"))]
pub use scenarios::missed;
pub use timing::{deeds_and_the_idle_clock, idle_effect, timing};

use core::fmt;

use crate::limits::{LONGEST_MINUTES, LimitTooLong};
use crate::rules::{Condition, Dispute};

/// Which limits can be set. It is written without an allocator, as limits are.
///
/// # Errors
///
/// What it is written to takes no more.
pub fn limit_too_long(asked: LimitTooLong, to: &mut impl fmt::Write) -> fmt::Result {
    let LimitTooLong { minutes } = asked;
    write!(
        to,
        "Un délai va de 0 (jamais) à {LONGEST_MINUTES} minutes ; {minutes} dépasse cette plage."
    )
}

/// Why a printed edge is not enacted.
pub const fn dispute(dispute: Dispute) -> &'static str {
    match dispute {
        Dispute::ContradictsDefinition => {
            "Fermé par le client en attente signifie que personne n’a pris la session en charge ; \
             or une session active l’a été. Fermer l’applet d’une session active donne Fermé."
        }
        Dispute::PassesThroughReconnecting => {
            "Hors ligne suit plus de cinq minutes de Reconnexion ou de Redémarrage : une session \
             active affiche donc d’abord l’un des deux."
        }
        Dispute::NoProcedure => {
            "Mentionné seulement comme statut précédant En attente (pause). Aucun document ne dit \
             comment on y passe, et la mise en attente n’est possible qu’aux statuts Actif et \
             Collaboration."
        }
        Dispute::RemovedInstead => {
            "Un document ferme l’entrée du destinataire, l’autre la retire de la file. Le second \
             décrit comment : c’est lui qui est suivi."
        }
    }
}

/// A condition that a document prints beside an edge.
pub const fn condition(condition: Condition) -> &'static str {
    match condition {
        Condition::WasThatBefore => "Seulement si l’entrée avait ce statut avant la perturbation.",
        Condition::AdministratorsLimit => {
            "Seulement à l’expiration du délai d’inactivité de l’administrateur ; après celui du \
             système, rien ne suit."
        }
        Condition::AfterTimeout => {
            "Ne vaut que pour l’expiration : le délai d’inactivité doit être écoulé. Une exclusion \
             ou un départ n’en suppose aucun."
        }
        Condition::AfterClosedByTechnician => "Après qu’un technicien a fermé la session.",
    }
}
