//! What must hold for a cause to bring a change about (`domain` §3 and §4; the procedures of
//! `status-changes`).

use crate::cause::Cause;
use crate::rules::Rule;
use crate::status::Status;

/// What must hold for this cause to bring this change about. Of a cause that is none of the rule's,
/// what it needs anywhere.
pub const fn requirement(rule: &Rule, cause: Cause) -> &'static str {
    match cause {
        Cause::StartSession => start(rule),
        Cause::TransferSession => transfer(rule),
        Cause::CloseApplet => close(rule),
        Cause::DeviceBack | Cause::ConsoleBack | Cause::FinishReboot => back(rule),
        Cause::EndSession => end(rule),
        Cause::OfflineLimit => offline(rule),
        Cause::IdleLimit => idle(rule),
        Cause::RebootDevice => match rule.from {
            Status::OnHold | Status::Incoming => {
                "Un autre technicien le redémarre, depuis En attente (nouvelle), Actif, Sortant ou \
                 Collaboration ; depuis ce statut même, seul le client le peut."
            }
            _ => {
                "Le technicien est connecté à l’appareil, et celui-ci n’est pas en train de \
                 redémarrer."
            }
        },
        Cause::TakeLead => match rule.from {
            Status::Active => {
                "Ce technicien dirige la session, a proposé la direction, et le collaborateur la \
                 prend tant que la proposition tient."
            }
            _ => {
                "La direction a été proposée à ce collaborateur, et le responsable est toujours au \
                 statut Actif."
            }
        },
        other => simple(other),
    }
}

const fn simple(cause: Cause) -> &'static str {
    match cause {
        Cause::StartApplet => "L’applet n’a pas été lancée, ni les conditions refusées.",
        Cause::HoldSession => {
            "C’est l’entrée du technicien lui-même ; personne ne peut mettre en attente celle d’un \
             autre."
        }
        Cause::ExcludeTechnician => {
            "Le responsable est au statut Actif, En attente (pause) ou Redémarrage, et cette \
             entrée est celle d’un technicien invité ou d’un collaborateur."
        }
        Cause::CustomerReboots => {
            "L’applet tourne, l’appareil n’est pas déjà en train de redémarrer, et l’applet est \
             connectée, si bien que la console l’apprend."
        }
        Cause::DisableTechnician => {
            "L’entrée est au statut Actif et appartient au technicien. Ses autres entrées restent \
             telles quelles ; si l’une d’elles revient plus tard à Actif, elle passe alors à \
             Avorté."
        }
        Cause::LossDetected => {
            "Une minute entière sans connexion, quelle qu’en soit la cause : le réseau de \
             l’appareil, celui de la machine du technicien, ou un redémarrage dont cette console \
             n’a pas eu connaissance."
        }
        Cause::ConnectingLimit => {
            "L’administrateur a défini un délai de connexion, et le client n’a pas lancé l’applet \
             entre-temps."
        }
        Cause::WaitingLimit => {
            "L’administrateur a défini un délai d’attente, et personne n’a démarré ni transféré la \
             session entre-temps."
        }
        Cause::SystemLimit => "L’entrée a gardé ce statut pendant tout ce temps.",
        _ => "Rien d’autre.",
    }
}

const fn start(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (Status::Waiting, _) => {
            "La session est dans la file du technicien ou dans celle d’un canal auquel il est \
             affecté."
        }
        (_, Status::Removed) => {
            "Un autre technicien démarre la session transférée, et cette entrée fait partie du \
             transfert, perturbée ou non : personne n’en garde après la prise en charge."
        }
        (Status::Incoming, _) => "Personne n’a pris la session en charge depuis le transfert.",
        (Status::Outgoing, _) => "Aucun destinataire n’a encore pris la session en charge.",
        (Status::OnHold, Status::Collaborating) => {
            "Le technicien a rejoint la session sur invitation et ne la dirige pas."
        }
        (Status::OnHold, _) => {
            "Le technicien dirige la session ; un collaborateur revient à Collaboration."
        }
        (Status::Invitation, _) => {
            "L’invitation tient : ni le responsable ni la fin de la session ne l’a retirée."
        }
        _ => "C’est l’entrée du technicien lui-même.",
    }
}

const fn transfer(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (Status::Outgoing, _) => {
            "Un destinataire renvoie la session à cet expéditeur : les deux entrées s’échangent."
        }
        (_, Status::Incoming) => {
            "Du point de vue du destinataire : l’entrée de l’expéditeur a le premier statut, et le \
             destinataire n’est pas désactivé et n’a pas déjà la session."
        }
        (Status::Incoming, _) => {
            "Le destinataire transfère la session à quelqu’un qui ne l’a pas, ou la renvoie à un \
             expéditeur."
        }
        (Status::OnHold, _) => {
            "Le technicien dirige la session, et quelqu’un qui ne l’a pas déjà peut la recevoir."
        }
        _ => "Quelqu’un qui n’a pas déjà la session peut la recevoir.",
    }
}

const fn close(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (Status::Incoming | Status::Outgoing, Status::ClosedByWaitingCustomer) => {
            "Personne n’a jamais pris la session en charge, ni avant le transfert ni après."
        }
        (Status::Incoming | Status::Outgoing, _) => {
            "Quelqu’un avait pris la session en charge avant le transfert."
        }
        _ => {
            "L’applet tourne, l’appareil n’est pas en train de redémarrer, et la console l’apprend."
        }
    }
}

/// A collaborator's entry is never Offline: no document knows a way from there to Collaborating.
const fn offline(rule: &Rule) -> &'static str {
    match rule.from {
        Status::Rebooting => {
            "Le redémarrage n’est pas fini. L’entrée d’un collaborateur reste tout de même en \
             Redémarrage."
        }
        _ => "La connexion n’est pas revenue.",
    }
}

const fn idle(rule: &Rule) -> &'static str {
    match rule.from {
        Status::Reconnecting | Status::Offline => {
            "L’administrateur a défini un délai d’inactivité, l’entrée était au statut Actif avant \
             la perturbation, et le compteur d’inactivité a atteint ce délai : il tourne dès la \
             perte, quoi qu’affiche la console, et ce qu’il comptait déjà s’ajoute."
        }
        _ => {
            "L’administrateur a défini un délai d’inactivité, et le compteur d’inactivité l’a \
             atteint : console en arrière-plan et aucun outil bloquant ouvert, ou connexion perdue."
        }
    }
}

const fn back(rule: &Rule) -> &'static str {
    match rule.to {
        Status::Closed => {
            "Le client a fermé l’applet pendant la coupure, et la console l’apprend maintenant."
        }
        Status::ClosedByWaitingCustomer | Status::Removed => {
            "Le client a fermé l’applet pendant la coupure, et la console l’apprend maintenant. Ce \
             qui était perturbé est d’abord rétabli, au même instant."
        }
        Status::Aborted => {
            "L’entrée était perturbée quand son technicien a été désactivé. Elle revient à Actif \
             et passe à Avorté au même instant."
        }
        _ => {
            "L’entrée avait ce statut avant la perturbation, et plus rien n’empêche la connexion : \
             ni réseau coupé, ni redémarrage."
        }
    }
}

const fn end(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (Status::TimedOut, _) => {
            "C’est le délai de l’administrateur qui a expiré : après celui du système, il n’y a \
             plus rien à faire."
        }
        (_, Status::Closed) => {
            "Le responsable ferme la session, et cette entrée est celle d’un collaborateur ; elle \
             se ferme en même temps."
        }
        (Status::Incoming | Status::Outgoing | Status::Invitation, _) => {
            "Le responsable ferme la session ; depuis ce statut même, personne ne peut la fermer."
        }
        (Status::Collaborating, _) => "Le collaborateur s’en va ; la session continue sans lui.",
        (Status::Rebooting | Status::Reconnecting | Status::Offline, _) => {
            "C’est l’entrée du technicien lui-même ; ou le responsable ferme la session alors que \
             cette entrée fait partie d’un transfert."
        }
        _ => "C’est l’entrée du technicien lui-même.",
    }
}
