//! The cards in French.

use queuescope_core::paths::By;

use super::explorer::counted;
use crate::i18n::cards::{CardWords, ChangePartWords, CitationWords, RouteWords, StatusPartWords};

pub(super) const WORDS: CardWords = CardWords {
    status: StatusPartWords {
        yours: "Ce que vous pouvez faire",
        others: "Ce que d’autres peuvent faire",
        other_technicians: "Autres techniciens",
        your_machine: "Votre machine",
        nothing_changes: "Rien qui change le statut.",
        unchanged: "Sans changement de statut :",
        at_any_time: "À tout moment : mettre la console au premier plan ou en arrière-plan, indiquer sa présence, \
                      couper et rétablir un réseau, définir les délais. Un technicien dont la machine est sans \
                      réseau ne peut que sélectionner une session.",
        report: "Dans le rapport de session",
        disagreements: "Ce sur quoi les documents divergent",
    },
    change: ChangePartWords {
        needs: "Requis",
        takes_effect: "Quand",
        others: "Les entrées des autres participants",
        others_lead: "Au même instant, si la session est aussi dans d’autres files :",
        nobody_else: "Aucune autre entrée ne change.",
        appears: "apparaît",
        stays: "Inchangé :",
        not_seen: "Aucun scénario documenté ne le montre.",
        idle: "Le compteur d’inactivité",
        report: "Le rapport de session",
        stops: "S’arrête",
        begins: "Commence",
        goes_on: "Continue",
        no_field: "Aucun champ de temps ne commence ni ne s’arrête.",
        outcome: "Issue",
        no_outcome: "aucun mot dans le rapport",
        reproduce: "Comment le reproduire",
        play: |name| format!("Jouer : {name}"),
        against: "Contradictions",
        not_against: "Aucune : les deux documents le mentionnent, aux deux extrémités et dans toutes les éditions.",
    },
    routes: RouteWords {
        title: "Chemins",
        question: "Comment aller d’ici à…",
        target: "Vers",
        choose: "Choisir un statut",
        show: "Voir les chemins",
        measure: "Trier par",
        by: |by| match by {
            By::Steps => "nombre de changements",
            By::Time => "durée",
            By::Actions => "nombre d’actions",
        },
        count: |count| match count {
            1 => "1 chemin".to_owned(),
            _ => format!("{count} chemins, le meilleur d’abord"),
        },
        name: |number| format!("Chemin {number}"),
        on_the_map: "Montrer sur la carte",
        totals: |steps, time, actions| {
            format!(
                "{}, {time}, {}",
                counted(steps, "changement", "changements"),
                counted(actions, "action", "actions")
            )
        },
        at_once: "aussitôt",
        after: |time| format!("après {time}"),
        stays: "Rien ne se passe, quelle que soit la durée de l’attente.",
        play: "Jouer",
        none: "Aucun chemin",
        printed: "Les documents mentionnent le changement",
        not_printed: "Aucun document ne mentionne de changement direct de l’un à l’autre.",
        from_here: "Chemins entre eux",
    },
    citation: CitationWords {
        cited: |number, name, version, address| {
            format!("Queuescope {version}, règle {number} : {name}. {address}")
        },
        copy: "Copier la référence",
        copied: "Référence copiée.",
        by_hand: "Votre navigateur ne permet pas à cette page de copier. Sélectionnez la ligne ci-dessus.",
    },
};
