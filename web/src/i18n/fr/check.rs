//! The check of a file in French.

use queuescope_core::audit::{Order, Severity};

use super::number;
use crate::i18n::check::CheckWords;

pub(super) const WORDS: CheckWords = CheckWords {
    title: "Vérifier un fichier",
    lead: "Un rapport de session (texte, CSV, XML) ou un journal d’événements (lignes JSON, XES) est lu et vérifié \
           dans cet onglet. Rien n’est envoyé nulle part, et votre poste reste tel quel.",
    open: "Choisir un fichier",
    open_another: "Choisir un autre fichier",
    drop_here: "ou déposez-en un ici, ou collez son texte",
    pasted: "Texte collé",
    called: |name, bytes| format!("{name} · {}", length(bytes)),
    reading: |percent| format!("lecture : {percent} %"),
    stop: "Arrêter",
    stopped: "Arrêté avant la fin. Voici les constats faits jusque-là.",
    unreadable: "Le fichier n’est plus lisible : il a été déplacé ou modifié. Choisissez-le à nouveau.",
    broken: "Le programme qui lit les fichiers n’a pas pu être chargé, ou s’est arrêté. Rechargez la page et \
             choisissez à nouveau le fichier.",
    not_allowed: "Ce navigateur n’exécute aucun programme à côté d’une page ouverte depuis un fichier. Pour vérifier \
                  des fichiers, ouvrez la page à son adresse web.",
    lasted: |all| {
        let all: Vec<_> = all
            .iter()
            .map(|(name, time)| format!("{name} {time}"))
            .collect();
        format!("Durées, toutes entrées confondues : {}.", all.join(", "))
    },
    how: "Comment il est lu",
    columns: "Colonnes",
    figures: "Indicateurs",
    columns_lead: "Chaque colonne, sous le nom qu’elle a dans le fichier, et le champ du rapport qui lui est attribué.",
    not_known: "Aucun : gardée telle quelle",
    encoding: "Encodage",
    separator: "Séparateur",
    separator_name: |separator| match separator {
        '|' => "Barre |".to_owned(),
        '\t' => "Tabulation".to_owned(),
        ',' => "Virgule ,".to_owned(),
        ';' => "Point-virgule ;".to_owned(),
        other => other.to_string(),
    },
    dates: "Dates",
    order: |order| match order {
        Order::MonthFirst => "Mois d’abord",
        Order::DayFirst => "Jour d’abord",
    },
    language: "Langue des statuts",
    as_found: |found| format!("{found} (détecté)"),
    find_out: "Détecter",
    zone: "Fuseau horaire",
    no_zone: "Non défini",
    no_such_zone: |zone| {
        format!("« {zone} » n’est pas un fuseau. Écrivez-le sous la forme Europe/Paris.")
    },
    mends: "Corrections",
    joins_lines: "Réunir les lignes si une valeur contient un saut de ligne",
    joins_values: "Réunir les valeurs si l’une contient le séparateur",
    summary: |rows, is_log, errors, notes, is_over| {
        let rows = match (rows, is_log) {
            (0 | 1, true) => format!("{} événement", number(rows)),
            (_, true) => format!("{} événements", number(rows)),
            (0, false) if is_over => "Un rapport sans session".to_owned(),
            (0 | 1, false) => format!("{} ligne", number(rows)),
            (_, false) => format!("{} lignes", number(rows)),
        };
        let errors = match errors {
            0 => "aucune erreur".to_owned(),
            1 => "1 erreur".to_owned(),
            _ => format!("{} erreurs", number(errors)),
        };
        let notes = match notes {
            0 => String::new(),
            1 => ", 1 remarque".to_owned(),
            _ => format!(", {} remarques", number(notes)),
        };
        let so_far = if is_over { "" } else { " jusqu’ici" };
        format!("{rows}, {errors}{notes}{so_far}")
    },
    kinds: "Types de constats",
    severity: |severity| match severity {
        Severity::Error => "Erreur :",
        Severity::Note => "Remarque :",
    },
    search: "Chercher un constat",
    only_errors: "Erreurs seulement",
    listed: |listed, all| match (listed == all, listed) {
        (true, 0 | 1) => format!("{} affiché", number(all)),
        (true, _) => format!("{} affichés", number(all)),
        (false, 0 | 1) => format!("{} sur {} affiché", number(listed), number(all)),
        (false, _) => format!("{} sur {} affichés", number(listed), number(all)),
    },
    save: |format| format!("Enregistrer tous les constats en {format}"),
    findings: "Constats",
    place: "Où",
    said: "Quoi",
    row: |row| format!("Ligne {row}"),
    lines: |line, lines| match lines {
        0 | 1 => format!("Ligne {line} du fichier"),
        _ => format!("Lignes {line} à {} du fichier", line + lines - 1),
    },
    nothing_listed: "Aucun constat ne correspond : choisissez un autre type ou cherchez autre chose.",
    nothing_found: "Aucun constat : chaque ligne est cohérente et conforme au document.",
    no_rows_behind: "Aucune ligne du fichier ne compte dans cet indicateur, ou aucune avec ce que vous cherchez.",
    all_findings: "Afficher tous les constats",
    nothing_in_row: |row| format!("Aucun constat à la ligne {row}. "),
    open_row: |row| format!("Ouvrir la ligne {row}"),
    close: "Fermer la ligne",
    look_up: |change| format!("{change} dans l’explorateur, avec les chemins qui y mènent"),
    session: "La session de cette ligne, telle que le fichier la donne",
    in_no_column: "dans aucune colonne",
    made_of: |parts, is_log| {
        let parts = parts.join(", ");
        if is_log {
            format!("{parts}.")
        } else {
            format!("{parts}. Un rapport ne dit pas dans quel ordre.")
        }
    },
    status_from: |status, length, from| format!("{status} {length} à partir de {from}"),
    no_lane: "Ses temps ne concordent pas",
    lanes_left_out: |lanes| match lanes {
        1 => "1 autre bande n’est pas dessinée.".to_owned(),
        more => format!("{more} autres bandes ne sont pas dessinées."),
    },
    left_out: |letters| match letters {
        1 => " … et 1 autre caractère".to_owned(),
        more => format!(" … et {more} autres caractères"),
    },
    no_header: "sans en-tête",
    empty: "vide",
    row_comes: "La ligne s’affichera quand tout le fichier sera lu.",
    row_not_kept: "Cette ligne n’existe pas dans le fichier, ou n’est plus lisible.",
};

/// As people say how long a file is, with a decimal comma.
fn length(bytes: f64) -> String {
    match bytes {
        ..2.0 => format!("{bytes} octet"),
        ..1_000.0 => format!("{bytes} octets"),
        ..1_000_000.0 => format!("{:.0} Ko", bytes / 1_000.0),
        _ => format!("{:.1} Mo", bytes / 1_000_000.0).replace('.', ","),
    }
}
