//! What the statuses, causes, limits and agents mean, each in a sentence or two.
//!
//! `seen_by` stands beside `meaning` because a status belongs to an entry: the same session shows
//! one status in one queue and another in the next.

use crate::cause::{Agent, Cause};
use crate::status::Status;

/// What a status says of the session (`status-table`, description; for Closed also
/// `status-changes` 48 and 53, for Aborted `session-report` 9). Closed by technician has no
/// description: what is said of it is said of Removed.
pub const fn meaning(status: Status) -> &'static str {
    match status {
        Status::Connecting => {
            "La session existe, créée avec un code PIN ou sur un canal, et l’applet est en route \
             vers l’appareil du client."
        }
        Status::Waiting => {
            "Le client a lancé l’applet et il est connecté. Personne n’a encore démarré la session."
        }
        Status::Active => "Un technicien a pris la session en charge et la dirige.",
        Status::OnHold => "Le technicien a mis la session en pause et peut la reprendre.",
        Status::Incoming => {
            "La session a été transférée vers cette file et attend d’être prise en charge."
        }
        Status::Outgoing => {
            "La session a été transférée depuis cette file et personne ne l’a encore prise en \
             charge. Jusque-là, l’expéditeur peut la reprendre."
        }
        Status::Invitation => "Le technicien est invité à collaborer et n’a pas encore accepté.",
        Status::Collaborating => {
            "Le technicien a accepté une invitation et travaille avec le responsable."
        }
        Status::Rebooting => {
            "L’appareil s’arrête et redémarre. À son retour, l’entrée retrouve son statut \
             précédent."
        }
        Status::Reconnecting => {
            "La console et l’applet ont perdu le contact, à cause du réseau de l’une ou de \
             l’autre. Quand elles le retrouvent, l’entrée reprend son statut précédent."
        }
        Status::Offline => {
            "Plus de cinq minutes de Redémarrage ou de Reconnexion n’ont rien donné. La console \
             continue d’essayer : l’entrée peut encore retrouver son statut."
        }
        Status::TimedOut => {
            "La session a été inactive plus longtemps que l’administrateur ne le permet, et reste \
             dans la file jusqu’à ce qu’un technicien la ferme ; ou les 14 jours du système sont \
             écoulés, et rien ne suit."
        }
        Status::Closed => {
            "Le client a fermé une session qui avait été prise en charge. Un collaborateur voit \
             aussi ce statut quand le responsable ferme la session."
        }
        Status::ClosedByTechnician => {
            "Un technicien a fermé la session : active, perturbée, expirée ou déjà fermée. C’est \
             l’issue ; l’entrée elle-même est retirée de la file."
        }
        Status::ClosedByWaitingCustomer => {
            "Le client est parti avant que quelqu’un prenne la session en charge."
        }
        Status::Aborted => {
            "Le technicien a été désactivé ou supprimé alors qu’il dirigeait la session."
        }
        Status::Removed => "L’entrée a quitté la file, quelle qu’en soit la cause ; rien ne suit.",
    }
}

/// Who sees a status, and in whose queue (`status-table`, descriptions of Incoming, Outgoing,
/// Invitation and Collaborating; `status-changes` 37–54).
pub const fn seen_by(status: Status) -> &'static str {
    match status {
        Status::Connecting | Status::Waiting => {
            "Le technicien qui a créé la session, dans sa propre file, ou tous ceux qui voient la \
             file du canal."
        }
        Status::Active => "Le responsable, dans sa propre file.",
        Status::OnHold => {
            "Le responsable ou le collaborateur qui a mis la session en attente, dans sa propre \
             file."
        }
        Status::Incoming => {
            "Le destinataire, dans sa propre file ; après un transfert à un groupe ou à un canal, \
             tous les membres sauf l’expéditeur."
        }
        Status::Outgoing => "L’expéditeur, dans sa propre file.",
        Status::Invitation => "Le technicien invité, dans sa propre file.",
        Status::Collaborating => "Le collaborateur, dans sa propre file.",
        Status::Rebooting => {
            "Tous ceux chez qui la session attend, est traitée, mise en attente ou transférée, \
             pourvu que leur console ait connaissance du redémarrage."
        }
        Status::Reconnecting => {
            "Après une perte du côté du client, tous ceux chez qui la session attend, est active, \
             mise en attente ou transférée ; après une perte du côté d’un technicien, lui seul. \
             Jamais un collaborateur."
        }
        Status::Offline => {
            "Ceux qui voyaient Redémarrage ou Reconnexion, dans la même file. Jamais un \
             collaborateur."
        }
        Status::TimedOut => {
            "Quiconque avait la session à l’expiration du délai, dans la même file. L’entrée d’un \
             collaborateur, elle, est retirée."
        }
        Status::Closed => {
            "Le responsable, l’expéditeur d’un transfert et les collaborateurs, chacun dans sa \
             propre file."
        }
        Status::ClosedByTechnician => {
            "Personne dans une file : cela figure dans l’historique et dans le rapport."
        }
        Status::ClosedByWaitingCustomer => {
            "Quiconque avait la session En attente (nouvelle) ; après un transfert que personne \
             n’a pris en charge, l’expéditeur et les destinataires."
        }
        Status::Aborted => "Il s’affiche dans la file du technicien désactivé.",
        Status::Removed => {
            "Plus personne dans une file : l’historique montre que l’entrée y était. La file d’un \
             canal l’affiche dès qu’un technicien démarre la session."
        }
    }
}

/// Who does what, whatever comes of it (`status-changes`, procedures; `status-table`, descriptions of
/// Offline, Timed out and Connecting). Of a known change [`super::cause_of`] says whose deed it is.
pub const fn cause(cause: Cause) -> &'static str {
    match cause {
        Cause::CreateSession => "Le technicien crée une session privée.",
        Cause::StartSession => "Le technicien clique sur Démarrer la session.",
        Cause::HoldSession => "Le technicien clique sur Mettre en attente.",
        Cause::TransferSession => "Le technicien clique sur Transférer la session.",
        Cause::InviteTechnician => "Le responsable clique sur Inviter un technicien.",
        Cause::ExcludeTechnician => "Le responsable clique sur Exclure un technicien.",
        Cause::OfferLead => "Le responsable propose la direction à un collaborateur.",
        Cause::TakeLead => {
            "Le technicien à qui la direction a été proposée clique sur Prendre la direction."
        }
        Cause::RebootDevice => "Le technicien redémarre l’appareil du client.",
        Cause::EndSession => "Le technicien clique sur Fermer la session.",
        Cause::SendChat => "Le technicien écrit au client.",
        Cause::SelectSession => "Le technicien sélectionne l’onglet de la session.",
        Cause::OpenTool => "Le technicien ouvre un outil.",
        Cause::CloseTool => "Le technicien ferme un outil.",
        Cause::ShowConsole => "Le technicien met la console au premier plan.",
        Cause::HideConsole => "Le technicien met la console en arrière-plan.",
        Cause::SetPresence => "Le technicien indique sa présence.",
        Cause::ConsoleLost => "La machine du technicien perd son réseau.",
        Cause::ConsoleBack => "La machine du technicien retrouve son réseau.",
        Cause::OpenChannelSession => "Le client ouvre une session sur un canal.",
        Cause::StartApplet => "Le client lance l’applet.",
        Cause::DeclineTerms => "Le client refuse les conditions.",
        Cause::CloseApplet => "Le client ferme l’applet.",
        Cause::CustomerReboots => "Le client redémarre l’appareil.",
        Cause::CustomerChats => "Le client écrit au technicien.",
        Cause::DeviceLost => "L’appareil du client perd son réseau.",
        Cause::DeviceBack => "L’appareil du client retrouve son réseau.",
        Cause::FinishReboot => "L’appareil du client a fini de redémarrer.",
        Cause::SetLimits => "L’administrateur définit les délais.",
        Cause::DisableTechnician => "L’administrateur désactive le technicien.",
        Cause::LossDetected => "La connexion est perdue depuis une minute.",
        Cause::OfflineLimit => "Redémarrage ou Reconnexion dure depuis plus de cinq minutes.",
        Cause::ConnectingLimit => "Le délai de connexion de l’administrateur est écoulé.",
        Cause::WaitingLimit => "Le délai d’attente de l’administrateur est écoulé.",
        Cause::IdleLimit => "Le délai d’inactivité de l’administrateur est écoulé.",
        Cause::SystemLimit => "Les 14 jours du système sont écoulés.",
    }
}

/// The name of a limit, as short as a label (`domain` §4); of anything else its sentence.
pub const fn limit(limit: Cause) -> &'static str {
    match limit {
        Cause::LossDetected => "Perte de connexion",
        Cause::OfflineLimit => "Hors ligne",
        Cause::ConnectingLimit => "Délai de connexion",
        Cause::WaitingLimit => "Délai d’attente",
        Cause::IdleLimit => "Délai d’inactivité",
        Cause::SystemLimit => "Délai du système",
        other => cause(other),
    }
}

/// The limits of time that can strike in a status (`status-changes` 2, 5, 6, 9, 24, 28, 30 and 47;
/// `status-table`, Offline and Timed out; `domain` §4). A value of 0 switches an administrator's
/// limit off.
pub const fn limits(status: Status) -> &'static [&'static str] {
    match status {
        Status::Connecting => &[CONNECTING_LIMIT],
        Status::Waiting => &[LOSS_DETECTED, WAITING_LIMIT, SYSTEM_LIMIT],
        Status::Active => &[LOSS_DETECTED, IDLE_LIMIT, SYSTEM_LIMIT],
        Status::OnHold | Status::Incoming | Status::Outgoing => &[LOSS_DETECTED, SYSTEM_LIMIT],
        Status::Collaborating => &[COLLABORATOR_IDLE_LIMIT],
        Status::Rebooting => &[OFFLINE_LIMIT, COLLABORATOR_REBOOTS],
        Status::Reconnecting => &[OFFLINE_LIMIT, IDLE_LIMIT_IF_ACTIVE],
        Status::Offline => &[IDLE_LIMIT_IF_ACTIVE],
        Status::Invitation
        | Status::TimedOut
        | Status::Closed
        | Status::ClosedByTechnician
        | Status::ClosedByWaitingCustomer
        | Status::Aborted
        | Status::Removed => &[],
    }
}

const LOSS_DETECTED: &str = "Reconnexion une minute après la perte de la connexion.";
const OFFLINE_LIMIT: &str = "Hors ligne après plus de cinq minutes.";
const COLLABORATOR_REBOOTS: &str = "L’entrée d’un collaborateur reste en Redémarrage jusqu’à la \
                                    fin du redémarrage, quelle qu’en soit la durée.";
const CONNECTING_LIMIT: &str = "Retiré à l’expiration du délai de connexion (en minutes, défini \
                                par l’administrateur, 0 = jamais).";
const WAITING_LIMIT: &str =
    "Retiré à l’expiration du délai d’attente (de 1 à 999 minutes, 0 = jamais).";
const IDLE_LIMIT: &str =
    "Expiration du délai à la fin du délai d’inactivité (de 1 à 999 minutes, 0 = jamais).";
const IDLE_LIMIT_IF_ACTIVE: &str = "Expiration du délai à la fin du délai d’inactivité (de 1 à 999 \
                                    minutes, 0 = jamais), si l’entrée était au statut Actif \
                                    auparavant.";
const COLLABORATOR_IDLE_LIMIT: &str =
    "Retiré à l’expiration du délai d’inactivité (de 1 à 999 minutes, 0 = jamais).";
const SYSTEM_LIMIT: &str = "Expiration du délai, définitive, après 14 jours.";

/// Who or what brings a change about (`status-changes`, the actors of the procedures).
pub const fn agent(agent: Agent) -> &'static str {
    match agent {
        Agent::Technician => "Technicien",
        Agent::Customer => "Client",
        Agent::Device => "Appareil",
        Agent::Administrator => "Administrateur",
        Agent::Time => "Temps",
    }
}
