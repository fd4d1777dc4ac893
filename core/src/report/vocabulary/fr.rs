//! French. The product's help has Statut and what is said of people (ID, Nom, Courriel), `status-table`
//! the words that the report shares with the console. All the rest is ours.
//!
//! `status-table` prints “En attente” for Waiting and for On Hold. It is read as both; what is written
//! tells them apart, so that a report of ours can be read again.

use super::Words;
use crate::action::Tool;
use crate::outcome::Outcome;
use crate::report::columns::Column;
use crate::report::session_type::SessionType;
use crate::report::standing::Standing;
use crate::report::time_field::TimeField;

/// What the console shows while a session waits, and while it is on hold.
const WAITING_OR_ON_HOLD: &str = "En attente";

pub(super) const fn column(column: Column) -> Words {
    match column {
        Column::StartTime => &["Heure de début"],
        Column::EndTime => &["Heure de fin"],
        Column::LastActionTime => &["Heure de la dernière action", "Heure de dernière action"],
        Column::TechnicianName => &["Nom du technicien"],
        Column::TechnicianId => &["ID du technicien", "ID technicien"],
        Column::TechnicianEmail => &[
            "Courriel du technicien",
            "E-mail du technicien",
            "Adresse e-mail du technicien",
        ],
        Column::SessionId => &["ID de session", "ID de la session"],
        Column::SessionType => &["Type de session"],
        Column::Status => &["Statut", "État"],
        Column::Name => &["Nom"],
        Column::CustomField(_) => &["Champ personnalisé"],
        Column::TrackingId => &["ID de suivi"],
        Column::CustomerIp => &["IP du client", "Adresse IP du client"],
        Column::DeviceId => &["ID de l'appareil", "ID du périphérique"],
        Column::IncidentToolsUsed => &["Outils utilisés", "Outil utilisé"],
        Column::ResolvedUnresolved => &["Résolu/Non résolu", "Résolu / Non résolu"],
        Column::ChannelId => &["ID du canal", "ID de canal"],
        Column::ChannelName => &["Nom du canal"],
        Column::CallingCard => &["Calling Card"],
        Column::Time(TimeField::Connecting) => &["Temps de connexion"],
        Column::Time(TimeField::Waiting) => &["Temps d'attente"],
        Column::Time(TimeField::Total) => &["Temps total", "Durée totale"],
        Column::Time(TimeField::Active) => &["Temps actif", "Temps d'activité"],
        Column::Time(TimeField::Work) => &["Temps de travail"],
        Column::Time(TimeField::Hold) => &["Temps de mise en attente", "Temps de suspension"],
        Column::Time(TimeField::Transfer) => &["Temps de transfert"],
        Column::Time(TimeField::Rebooting) => &["Temps de redémarrage"],
        Column::Time(TimeField::Reconnecting) => &["Temps de reconnexion"],
        Column::Platform => &["Plate-forme", "Plateforme"],
        Column::BrowserType => &["Type de navigateur"],
        Column::TechnicianGroup => &["Groupe de techniciens"],
        Column::TimeToFirstChat => &["Temps jusqu'au premier chat"],
        Column::WrapUpTime => &["Temps de finalisation", "Temps de clôture"],
        Column::TransferredTo => &["Transféré à", "Transféré vers"],
        Column::FirstChatSent => &["Premier message de chat envoyé", "Premier chat envoyé"],
        Column::CustomerMessages => &["Nombre de messages du client", "Messages du client"],
        Column::TechnicianMessages => {
            &["Nombre de messages du technicien", "Messages du technicien"]
        }
        Column::SystemMessages => &["Nombre de messages système", "Messages système"],
    }
}

pub(super) const fn standing(standing: Standing) -> Words {
    match standing {
        Standing::Connecting => &["Connexion"],
        Standing::Waiting => &["En attente d'un technicien", WAITING_OR_ON_HOLD],
        Standing::Active => &["Actif"],
        Standing::OnHold => &["Mis en attente", WAITING_OR_ON_HOLD],
        Standing::Transferring => &["Transfert en cours", "Transfert"],
        Standing::Rebooting => &["Redémarrage"],
        Standing::Reconnecting => &["Reconnexion"],
        Standing::Offline => &["Hors ligne"],
        Standing::Ended(Outcome::ClosedByTechnician) => &["Fermé par le technicien"],
        Standing::Ended(Outcome::ClosedByCustomer) => &["Fermé par le client"],
        Standing::Ended(Outcome::ClosedByWaitingCustomer) => &["Fermé par le client en attente"],
        Standing::Ended(Outcome::Transferred) => &["Transféré"],
        Standing::Ended(Outcome::TimedOut) => &["Expiration du délai"],
        Standing::Ended(Outcome::TimedOutClosedByTechnician) => &[
            "Expiration du délai : fermé par le technicien",
            "Expiration du délai: fermé par le technicien",
        ],
        Standing::Ended(Outcome::Aborted) => &[
            "Avorté : le technicien a été supprimé ou désactivé",
            "Avorté: le technicien a été supprimé ou désactivé",
            "Avorté",
        ],
        Standing::Ended(Outcome::DeclinedByCustomer) => &["Refusé par le client"],
        Standing::Disconnected => &["Déconnecté"],
        Standing::Rebooted => &["Redémarré"],
        Standing::ClosedByActiveCustomer => {
            &["Fermé par le client actif", "Fermé (par un client actif)"]
        }
        Standing::NotAvailable => &["Non disponible", "Indisponible"],
    }
}

pub(super) const fn session_type(session_type: SessionType) -> Words {
    match session_type {
        SessionType::MobileApplet => &["Applet mobile"],
        SessionType::CallingCard => &["Calling Card"],
        SessionType::InstantChat => &["Instant Chat"],
        SessionType::Unattended => &["Sans surveillance"],
        SessionType::ConnectOnLan => &["Connexion au réseau local"],
        SessionType::Applet => &["Applet"],
    }
}

pub(super) const fn tool(tool: Tool) -> &'static str {
    match tool {
        Tool::RemoteControl => "contrôle à distance",
        Tool::ScreenSharing => "partage d'écran",
        Tool::FileManager => "gestionnaire de fichiers",
        Tool::FileTransfer => "transfert de fichiers",
        Tool::SaveDialog => "boîte de dialogue d'enregistrement",
        Tool::CallingCardInstallation => "installation de la Calling Card",
    }
}
