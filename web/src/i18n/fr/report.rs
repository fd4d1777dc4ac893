//! The report in French.

use queuescope_page::report::{Group, Part};

use super::explorer::counted;
use super::number;
use crate::i18n::report::ReportWords;

pub(super) const WORDS: ReportWords = ReportWords {
    table: "Toutes les lignes",
    search: "Chercher un nom, un technicien, un statut",
    rows: |listed, total| {
        let rows = counted(total, "ligne", "lignes");
        if listed == total {
            rows
        } else {
            format!("{} sur {rows}", number(listed))
        }
    },
    columns: "Colonnes",
    columns_title: "Colonnes du rapport",
    columns_shown: "Affichées, de gauche à droite",
    group: |group| match group {
        Group::Who => "Qui",
        Group::When => "Quand",
        Group::Durations => "Durées",
        Group::Messages => "Messages",
        Group::Other => "Autres",
    },
    earlier: |column| format!("Déplacer {column} vers la gauche"),
    later: |column| format!("Déplacer {column} vers la droite"),
    hide: |column| format!("Masquer {column}"),
    usual: "Réinitialiser les colonnes",
    as_a_file: "Tout le rapport en fichier",
    for_a_spreadsheet: "Pour un tableur",
    in_language: |language| {
        format!("Les en-têtes et les mots sont dans la langue des noms de statuts : {language}.")
    },
    copy: "Copier",
    saved: |rows, file| {
        format!(
            "Enregistré : {} dans {file}.",
            counted(rows, "ligne", "lignes")
        )
    },
    spreadsheet_under_way: "Création de la feuille de calcul…",
    no_spreadsheet: "Le module qui crée les feuilles de calcul n’a pas pu être chargé : il vient du même endroit que \
                     la page. Enregistrez plutôt le rapport en CSV, qu’un tableur ouvre aussi.",
    copied: |rows| {
        format!(
            "{} : à coller dans une feuille de calcul.",
            counted(rows, "ligne copiée", "lignes copiées")
        )
    },
    not_copied: "Le navigateur ne permet pas à cette page de copier. Enregistrez plutôt le rapport en fichier.",
    number: |number| format!("session-report {number}"),
    help: "L’en-tête d’une colonne dit ce qu’elle compte, et sert à trier. Chaque durée s’ouvre sur les intervalles \
           qui la composent.",
    none_sign: "–",
    none: "vide",
    days_later: |time, days| format!("{time} +{days} j"),
    counting: "Décompte des lignes…",
    empty: "Pas encore de ligne : une session en a une dès sa création, et chaque technicien qui y travaille \
            reçoit la sienne.",
    empty_in_the_past: "Aucune ligne à cet instant : une session en a une dès sa création. Voyez un \
                        instant ultérieur ci-dessous.",
    to_desk: "Créer une session au poste",
    nothing_found: "Aucune ligne ne contient tous ces mots.",
    show_all: "Afficher toutes les lignes",
    no_such_row: |name| format!("À cet instant, le rapport n’a pas cette ligne pour {name}."),
    close: "Fermer la ligne",
    no_technician: "Pas encore de technicien",
    at_the_desk: "Voir au poste",
    lane: |technician, story| format!("{technician} : {story}"),
    counted: |field| format!("Compté comme {field}"),
    durations: "Durées",
    from: "De",
    until: "À",
    length: "Durée",
    together: "Total",
    nothing_counted: "Rien encore.",
    nothing_to_count: "Vide, et non 0 : il n’y avait rien à compter.",
    total_is: "Le temps total se compose de",
    and_more: |more| {
        format!(
            "et {}",
            counted(more, "autre intervalle", "autres intervalles")
        )
    },
    sum: "Du temps total à « fin − début »",
    part: |part| match part {
        Part::Total => (
            "Temps total",
            "actif, mise en attente, transfert, redémarrage, reconnexion",
        ),
        Part::BeforeStart => (
            "Avant le début",
            "dans le temps total, et avant l’heure de début",
        ),
        Part::Offline => ("Hors ligne", "aucun champ ne le compte"),
        Part::TechniciansSide => ("Côté technicien", "Reconnexion qu’aucun champ ne compte"),
        Part::NotAccepted => ("Non accepté", "Entrant ou Invitation"),
        Part::Absent => (
            "Absent",
            "pas dans la file du technicien, ou terminé chez lui",
        ),
        Part::Span => ("Fin − début", ""),
    },
    so_far: "Cumul",
    span: |start, end| format!("{start} – {end}"),
    span_until_now: |start, now| format!("{start} – {now}, toujours en cours"),
    in_head: str::to_owned,
    no_sum: "Pas d’heure de début : rien à quoi comparer le temps total.",
    all_fields: "Tous les champs de cette ligne",
};
