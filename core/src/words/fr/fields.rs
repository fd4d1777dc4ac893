//! What a field of the report says, a sentence each (`report` §2; `session-report` 1–38).

use crate::report::Column;
use crate::report::time_field::TimeField;

/// The sentence. What no desk knows is said to be none.
pub const fn field(column: Column) -> &'static str {
    match column {
        Column::StartTime => {
            "Quand le technicien passe pour la première fois à Actif ou à Collaboration."
        }
        Column::EndTime => {
            "Quand le dernier passage du technicien dans la session est terminé ; vide tant qu’il \
             dure."
        }
        Column::LastActionTime => {
            "Quand le technicien a cessé de travailler pour la dernière fois au statut Actif ou \
             Collaboration ; vide tant qu’il travaille."
        }
        Column::TechnicianName => "Le technicien dont la ligne retrace la part dans la session.",
        Column::TechnicianId => "Le numéro du technicien, à partir de 1 dans l’ordre du poste.",
        Column::TechnicianEmail => "L’adresse du technicien ; ce poste n’en a pas.",
        Column::SessionId => "Le numéro de la session, à partir de 1 dans l’ordre de création.",
        Column::SessionType => "Ce que le client utilise ; ici, toujours l’applet.",
        Column::Status => {
            "Comment s’est terminé le dernier passage du technicien ou, s’il dure encore, où il en \
             est."
        }
        Column::Name => "Le nom de la session, en général celui du client.",
        Column::CustomField(_) => "Un champ que le compte nomme lui-même ; ce poste n’en a pas.",
        Column::TrackingId => "Ce qui relie la session à un autre système ; ce poste n’en a pas.",
        Column::CustomerIp => "L’adresse du client sur le réseau ; ce poste n’en a pas.",
        Column::DeviceId => {
            "Ce qui distingue l’appareil du client des autres ; ce poste n’en a pas."
        }
        Column::IncidentToolsUsed => {
            "Les outils utilisés par le technicien, dans l’ordre de leur première ouverture."
        }
        Column::ResolvedUnresolved => {
            "Indique si le problème a été résolu ; les rapports ne le demandent plus depuis 2009."
        }
        Column::ChannelId => "Le numéro du canal sur lequel la session a été ouverte.",
        Column::ChannelName => "Le canal sur lequel la session a été ouverte.",
        Column::CallingCard => "La Calling Card utilisée par le client ; ce poste n’en a pas.",
        Column::Time(field) => duration(field),
        Column::Platform => "Le système d’exploitation du client ; ce poste ne le connaît pas.",
        Column::BrowserType => "Le navigateur du client ; ce poste ne le connaît pas.",
        Column::TechnicianGroup => "Le premier groupe où figure le technicien.",
        Column::TimeToFirstChat => {
            "Du premier passage de la session à En attente (nouvelle) au premier message du \
             technicien ; vide dans la ligne d’un collaborateur."
        }
        Column::WrapUpTime => {
            "Du dernier message de la session jusqu’à ce que l’entrée quitte la file du \
             technicien ; 0 pour celui qui a transféré la session."
        }
        Column::TransferredTo => {
            "Le technicien, le groupe ou le canal auquel le technicien a transféré la session en \
             dernier."
        }
        Column::FirstChatSent => "Quand le technicien a écrit le premier message.",
        Column::CustomerMessages => "Nombre de messages écrits par le client dans la session.",
        Column::TechnicianMessages => {
            "Nombre de messages écrits par le technicien dans la session."
        }
        Column::SystemMessages => {
            "Nombre de messages écrits par le système ; ce poste n’en compte pas."
        }
    }
}

const fn duration(field: TimeField) -> &'static str {
    match field {
        TimeField::Connecting => {
            "Combien de temps la session est restée en Connexion ; identique dans toutes ses \
             lignes."
        }
        TimeField::Waiting => {
            "Du premier passage de la session à En attente (nouvelle) jusqu’à sa prise en charge ou \
             à sa fin ; identique dans toutes ses lignes."
        }
        TimeField::Total => {
            "Somme des temps actif, de mise en attente, de transfert, de redémarrage et de \
             reconnexion : ni le total de la console, ni la fin moins le début."
        }
        TimeField::Active => {
            "Combien de temps le technicien a été au statut Actif ou Collaboration."
        }
        TimeField::Work => {
            "Le temps pendant lequel la session est sélectionnée, la connexion établie, la console \
             au premier plan et le technicien non absent."
        }
        TimeField::Hold => "Combien de temps le technicien a gardé la session En attente (pause).",
        TimeField::Transfer => {
            "Combien de temps l’entrée du technicien a été au statut Sortant, une fois la session \
             prise en charge par quelqu’un."
        }
        TimeField::Rebooting => {
            "Le temps en Redémarrage après la prise en charge, quand il interrompt le temps du \
             technicien lui-même."
        }
        TimeField::Reconnecting => {
            "Le temps en Reconnexion après la prise en charge, tant que la cause est du côté du \
             client."
        }
    }
}
