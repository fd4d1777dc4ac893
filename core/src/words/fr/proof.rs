//! What is proved, each in a sentence.

use alloc::format;
use alloc::string::String;

use crate::language::Language;
use crate::proof::{Always, Eventually, Property, Sometimes, Verdict};
use crate::report::Standing;
use crate::report::vocabulary::Vocabulary;

/// What a property says.
pub fn property(property: Property) -> String {
    match property {
        Property::Always(always) => self::always(always).into(),
        Property::Sometimes(Sometimes::Shown(status)) => {
            format!("Une file affiche {}.", status.distinct_name(Language::Fr))
        }
        Property::Sometimes(Sometimes::Ended(outcome)) => format!(
            "Dans le rapport de session, une entrée a pour issue « {} ».",
            Vocabulary::Fr.standing(Standing::Ended(outcome))
        ),
        Property::Eventually(Eventually::Rests) => {
            "Si plus personne ne fait rien, les délais mettent fin à tout, sauf aux invitations et \
             aux entrées qui attendent leur connexion."
                .into()
        }
        Property::Eventually(Eventually::CanEnd) => {
            "Il existe toujours un moyen de mettre fin à la session pour tous ceux qui peuvent encore agir.".into()
        }
    }
}

const fn always(always: Always) -> &'static str {
    match always {
        Always::OneIsActive => "La session est au statut Actif dans une file au plus.",
        Always::OnceInAQueue => "Une file affiche la session une fois au plus.",
        Always::ActiveLeads => "Le technicien au statut Actif dirige la session.",
        Always::LeadIsNoCollaborator => "Le responsable n’est pas un collaborateur.",
        Always::OfferNeedsAnActiveLead => {
            "La direction n’est proposée que tant que le responsable est au statut Actif."
        }
        Always::InTheBook => {
            "Chaque changement de statut est mentionné dans un document et simulé."
        }
        Always::ByItsCause => "Chaque changement de statut a l’un des déclencheurs de sa règle.",
        Always::ByWhomTheRuleNames => {
            "Le technicien qui déclenche un changement est celui que désigne la règle."
        }
        Always::NeverClosedByTechnician => {
            "Aucune file n’affiche Fermé par le technicien : l’entrée est retirée."
        }
        Always::TransferHasAnOrigin => {
            "Une session au statut Entrant ou Sortant était, avant son transfert, au statut En \
             attente (nouvelle), Actif ou En attente (pause)."
        }
        Always::PickUpEndsTheTransfer => {
            "Dès que quelqu’un prend en charge une session transférée, plus aucune entrée n’est au \
             statut Entrant ou Sortant."
        }
        Always::ComesByInvitationOrTransfer => {
            "Une session n’arrive dans une file que par sa création, par un transfert ou par une \
             invitation."
        }
        Always::DisturbedRemembers => {
            "Une entrée au statut Redémarrage, Reconnexion ou Hors ligne garde en mémoire son \
             statut d’avant la perturbation, et ce n’était aucun de ces trois-là."
        }
        Always::MemoryIsKept => {
            "Une seconde perturbation ne change rien au statut mémorisé lors de la première."
        }
        Always::RestoreGivesBack => {
            "Quand la connexion revient, l’entrée retrouve son statut d’avant la perturbation."
        }
        Always::PromisesAreKept => {
            "Une entrée perturbée peut retrouver le statut mémorisé, sauf si la session s’est \
             terminée ou si son technicien a été désactivé."
        }
        Always::NobodyIsStuck => "Aucune entrée ne reste perturbée quand tout est connecté.",
        Always::InvitationIsLeftAlone => {
            "Un redémarrage ou une perte de connexion ne change rien à une invitation."
        }
        Always::NoCollaboratorReconnects => {
            "L’entrée d’un collaborateur ne passe jamais à Reconnexion : aucun document ne \
             mentionne ce changement."
        }
        Always::WaitingCustomerWasNotPickedUp => {
            "Fermé par le client en attente n’apparaît que si personne n’avait pris la session en \
             charge."
        }
        Always::LastStatusStays => "Avorté et Fermé par le client en attente sont définitifs.",
        Always::SystemsEndStays => {
            "Une entrée à laquelle le délai du système a mis fin reste au statut Expiration du \
             délai."
        }
        Always::EndedByTechnicianAlone => {
            "Une entrée au statut Fermé ou Expiration du délai ne quitte la file que si un \
             technicien ferme la session."
        }
        Always::OthersEndTheirOwn => {
            "Qui ferme la session sans la diriger ne ferme que sa propre entrée."
        }
        Always::EndsHaveAnOutcome => {
            "Toute entrée terminée a une issue pour le rapport, sauf celle d’un transfert que \
             l’expéditeur a repris."
        }
        Always::AbortedIfDisabled => {
            "Avorté apparaît quand un technicien au statut Actif est désactivé ou qu’un technicien \
             désactivé revient à Actif, et seulement alors."
        }
        Always::DisabledDoesNothing => "Un technicien désactivé ne peut plus rien faire.",
        Always::TimeMakesNobodyActive => "Aucun délai ne fait passer une entrée à Actif.",
        Always::NoDeadlineIsPast => "Aucune échéance n’est déjà passée.",
    }
}

/// What came of it.
pub const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "vrai",
        Verdict::Broken => "enfreint",
        Verdict::Never => "jamais en jeu",
    }
}

/// How much was walked.
pub fn walked(states: usize, moves: usize) -> String {
    format!("{states} états, {moves} passages de l’un à l’autre.")
}

/// What is said of a change that is supposed.
pub const fn supposed() -> &'static str {
    "Le changement supposé se produit."
}
