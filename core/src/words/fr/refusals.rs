//! Why not, in a sentence that a technician can read.

use alloc::format;
use alloc::string::String;

use super::grammar::of;
use crate::cause::Cause;
use crate::ids::{Queue, TechnicianId};
use crate::language::Language;
use crate::refusal::Refusal;
use crate::staff::Staff;
use crate::status::Status;

/// Why an action is not possible. Names are looked up among the staff.
pub fn refusal(refusal: Refusal, staff: &Staff) -> String {
    let name = |id: TechnicianId| staff.queue_name(Queue::Technician(id));
    match refusal {
        Refusal::TimeGoesBack { now } => {
            format!("Il est déjà {now} : le temps ne recule pas.")
        }
        Refusal::NoSuchSession => "Cette session n’existe pas.".into(),
        Refusal::NoSuchTechnician => "Ce technicien n’existe pas.".into(),
        Refusal::NoSuchGroup => "Ce groupe n’existe pas.".into(),
        Refusal::NoSuchChannel => "Ce canal n’existe pas.".into(),
        Refusal::NameTaken => "Une autre session porte déjà ce nom.".into(),
        Refusal::Disabled(whom) => {
            format!("{} est désactivé et ne peut plus rien faire.", name(whom))
        }
        Refusal::NotInQueue(whom) => {
            format!("La session n’est pas dans la file {}.", of(name(whom)))
        }
        Refusal::InChannelQueue => {
            "La session est dans la file du canal : démarrez-la d’abord.".into()
        }
        Refusal::NotAMember => "Ce technicien n’est pas affecté à ce canal.".into(),
        Refusal::SessionOver => "La session est terminée.".into(),
        Refusal::NotInStatus { action, status } => not_in_status(action, status),
        Refusal::TheyAreNotInStatus {
            action,
            whom,
            status,
        } => they_are_not_in_status(action, name(whom), status),
        Refusal::NotInTheBook { from, to } => format!(
            "Aucun document ne mentionne de passage de « {} » à « {} ».",
            from.distinct_name(Language::Fr),
            to.distinct_name(Language::Fr)
        ),
        Refusal::EndedBySystem => {
            "Le délai du système a mis fin à la session : rien ne suit.".into()
        }
        Refusal::NotTheLead => "Seul le responsable peut le faire.".into(),
        Refusal::NotWithOneself => "Choisissez un autre technicien.".into(),
        Refusal::HasItAlready(whom) => {
            format!("{} a déjà la session dans sa file.", name(whom))
        }
        Refusal::NobodyToReceive => "Aucun destinataire ne peut recevoir la session.".into(),
        Refusal::LeadNotOffered => "La direction n’a pas été proposée.".into(),
        Refusal::LeadOfferedAlready => "La direction a déjà été proposée.".into(),
        Refusal::LeadNotActive => {
            "La direction ne peut changer de mains que si le responsable est au statut Actif."
                .into()
        }
        Refusal::AppletNotStarted => "L’applet n’est pas encore lancée.".into(),
        Refusal::AppletStarted => "L’applet est déjà lancée.".into(),
        Refusal::AppletClosed => "Le client a fermé l’applet.".into(),
        Refusal::TermsDeclined => "Le client a refusé les conditions.".into(),
        Refusal::NetworkLostAlready => "Le réseau est déjà coupé.".into(),
        Refusal::NetworkNotLost => "Le réseau n’est pas coupé.".into(),
        Refusal::LinkLost => "La connexion est perdue : rien ne passe avant son retour.".into(),
        Refusal::NoNetwork(whom) => format!(
            "La machine {} est sans réseau : rien n’atteint la session avant qu’il soit rétabli.",
            of(name(whom))
        ),
        Refusal::DeviceReboots => "L’appareil est en train de redémarrer.".into(),
        Refusal::NoReboot => "L’appareil n’est pas en train de redémarrer.".into(),
        Refusal::ToolOpen => "L’outil est déjà ouvert.".into(),
        Refusal::ToolNotOpen => "L’outil n’est pas ouvert.".into(),
    }
}

/// Says where the action is possible, as that is what one wants to know next.
fn not_in_status(action: Cause, status: Status) -> String {
    let name = status.distinct_name(Language::Fr);
    let is_final = matches!(status, Status::Aborted | Status::ClosedByWaitingCustomer);
    if is_final && action == Cause::EndSession {
        return format!("La session s’est terminée au statut {name} : rien ne suit.");
    }
    let possible = match action {
        Cause::StartSession => {
            "aux statuts En attente (nouvelle), Entrant, Sortant, En attente (pause) et Invitation"
        }
        Cause::HoldSession | Cause::OpenTool => "aux statuts Actif et Collaboration",
        Cause::TransferSession => {
            "aux statuts En attente (nouvelle), Actif, En attente (pause) et Entrant"
        }
        Cause::InviteTechnician => "au statut Actif",
        Cause::ExcludeTechnician => {
            "quand le responsable est au statut Actif, En attente (pause) ou Redémarrage"
        }
        Cause::TakeLead => "au statut Collaboration",
        Cause::RebootDevice => "aux statuts Actif, En attente (nouvelle), Sortant et Collaboration",
        Cause::EndSession => {
            "aux statuts Actif, Fermé, Expiration du délai, Reconnexion, Redémarrage, Hors ligne \
             et Collaboration"
        }
        Cause::SendChat => "une fois l’invitation acceptée",
        _ => "dans un autre statut",
    };
    format!("Impossible au statut {name}, mais possible {possible}.")
}

/// Says whom it can be done to.
fn they_are_not_in_status(action: Cause, whom: &str, status: Status) -> String {
    let possible = match action {
        Cause::OfferLead => "la direction ne se cède qu’à un technicien en Collaboration",
        Cause::ExcludeTechnician => {
            "on ne peut exclure qu’un technicien invité, en Collaboration ou, comme collaborateur, \
             en Redémarrage"
        }
        _ => "possible dans un autre statut",
    };
    let status = status.distinct_name(Language::Fr);
    format!("L’entrée {} est au statut {status} : {possible}.", of(whom))
}
