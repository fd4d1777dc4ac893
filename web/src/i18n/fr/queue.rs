//! The queues in French.

use queuescope_core::words::fr::of;

use crate::i18n::queue::QueueWords;

pub(super) const WORDS: QueueWords = QueueWords {
    queues: "Files",
    go_to_queue: "Aller à la file",
    sessions: |count| match count {
        0 | 1 => "session",
        _ => "sessions",
    },
    show_beside: |name| format!("Afficher à côté la file {}", of(name)),
    not_beside: |name| format!("Fermer la file {}", of(name)),
    bell: "Sonner quand une session attend",
    new: "Nouvelle",
    urgent: "Bientôt",
    busy: "Occupé",
    away: "Absent",
    network_lost: "Sans réseau",
    in_background: "En arrière-plan",
    disabled: "Désactivé",
    of_all: |listed, total| format!("{listed} sur {total}"),
    name: "Nom",
    status: "Statut",
    in_status: "Depuis",
    total: "Total",
    kind: "Type",
    lead: "Responsable",
    next: "Échéance",
    private: "Privée",
    search: "Chercher par nom",
    all_statuses: "Tous les statuts",
    some_statuses: |count| match count {
        0 | 1 => format!("{count} statut"),
        _ => format!("{count} statuts"),
    },
    which_statuses: "N’afficher que ces statuts",
    sort: "Trier",
    by_itself: "En traitement d’abord",
    ascending: "↑",
    descending: "↓",
    empty: "La file est vide. Créez une session, et le client pourra lancer l’applet.",
    nothing_found: "Aucune session ne correspond à ce nom et à ce statut.",
    show_all: "Tout afficher",
    is_hidden: |name| {
        format!("La session sélectionnée, {name}, est masquée par la recherche ou le filtre.")
    },
    gone: "Sorties de la file :",
    and_more: |count| match count {
        1 => "et 1 autre".to_owned(),
        more => format!("et {more} autres"),
    },
};
