//! The explorer in French.

use queuescope_core::rules::Standing;
use queuescope_core::status::Kin;

use super::number;
use crate::i18n::explorer::{
    ExplorerWords, IntroWords, ListWords, MapWords, RuleCardWords, StatusCardWords,
};

pub(super) const WORDS: ExplorerWords = ExplorerWords {
    title: "Statuts et changements",
    kin: |kin| match kin {
        Kin::InWork => "En traitement",
        Kin::WaitingForUs => "À prendre en charge",
        Kin::WaitingForOthers => "En suspens",
        Kin::Disturbed => "Perturbé",
        Kin::Ended => "Terminé",
    },
    standing: |standing| match standing {
        Standing::Enacted => "Simulé",
        Standing::Disputed(_) => "Non simulé",
    },
    to: "vers",
    close_card: "Fermer la fiche",
    map: MapWords {
        title: "Carte de tous les statuts et changements",
        box_label: |name, ways_out, ways_in| {
            format!(
                "{name}, {}, {}",
                counted(ways_out, "départ", "départs"),
                counted(ways_in, "arrivée", "arrivées")
            )
        },
        legend: "Légende",
        line_enacted: "simulé",
        line_disputed: "non simulé",
        way_out: "départ",
        way_in: "arrivée",
        here: "statut actuel",
        just_changed: "changé à cette étape",
        in_story: "ailleurs dans le scénario",
        signs: "Noms des symboles",
        zoom: "Zoom",
        larger: "Agrandir",
        smaller: "Réduire",
    },
    list: ListWords {
        statuses: "Tous les statuts",
        changes: "Tous les changements",
        from: "De",
    },
    intro: IntroWords {
        title: "Choisissez un statut ou un trait",
        lead: "Tous les statuts qu’une session peut avoir dans une file, et tous les changements de l’un à l’autre que \
               les documents mentionnent.",
        statuses: "statuts",
        changes: "changements",
        enacted: "simulés au poste",
        disputed: "non simulés",
        how: "Comment lire cette vue",
        hints: &[
            "La fiche d’un statut donne d’abord sa signification, ses délais et les actions possibles. Le reste se \
             déplie.",
            "Celle d’un trait dit d’abord qui provoque le changement, au bout de combien de temps, et ce qui change \
             par ailleurs.",
            "Survolez un statut pour ne voir que ses voisins.",
            "Au clavier : Tab jusqu’à la carte, flèches de case en case, Entrée pour ouvrir. Les changements sont des \
             liens sur la fiche.",
            "Chaque fiche a sa propre adresse : copiez-la pour envoyer la fiche à un collègue.",
        ],
        the_disputed: "Où les documents se contredisent",
    },
    status: StatusCardWords {
        seen_by: "Qui le voit",
        limits: "Délais",
        no_limits: "Aucun : aucun délai ne met fin à ce statut.",
        ways_out: "Peut passer à",
        no_way_out: "Aucun statut : rien ne suit.",
        ways_in: "Peut venir de",
        no_way_in: "Aucun statut : une entrée commence par lui.",
        names: "Dans la console",
    },
    rule: RuleCardWords {
        title: "Changement",
        stays: "Ce n’est pas un changement : une fois le délai de l’administrateur écoulé, l’entrée reste telle quelle \
                jusqu’à ce qu’un technicien la ferme.",
        condition: "Condition",
        causes: "Déclencheur",
        evidence: "Ce que disent les documents",
        status_table: "Tableau des statuts",
        not_in_status_table: "Absent du tableau des statuts.",
        cell: "Cellule",
        next_of: |name| format!("Suivant, ligne {name}"),
        previous_of: |name| format!("Précédent, ligne {name}"),
        printed: "mentionné",
        not_printed: "non mentionné",
        status_changes: "Changements de statut",
        not_in_status_changes: "Absent des 62 procédures.",
        row: |row| format!("Ligne {row}"),
        reverse: "Changement inverse",
    },
};

/// A number with its noun; zero takes the singular.
pub(super) fn counted(count: usize, one: &str, more: &str) -> String {
    format!("{} {}", number(count), if count < 2 { one } else { more })
}
