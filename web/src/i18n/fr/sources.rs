//! The sources in French.

use crate::i18n::sources::SourceWords;

pub(super) const WORDS: SourceWords = SourceWords {
    lead: "Ce que les documents disent de chaque changement, côte à côte, et les points où ils se contredisent. Rien \
           n’est omis parce que nous le lisons autrement.",
    contradictions: "Contradictions et silences",
    stands: "Où cela figure",
    reading: "Notre lecture",
    concerned: |count| match count {
        1 => "Le changement concerné".to_owned(),
        _ => format!("Les {count} changements concernés"),
    },
    edges: "Tous les changements",
    only_differing: "Seulement les divergences",
    shown: |shown, all| format!("{shown} sur {all} changements"),
    change: "Changement",
    next: "Tableau des statuts : suivant",
    previous: "Tableau des statuts : précédent",
    rows: "Changements de statut : lignes",
    no_row: "aucune",
    we_read: "Notre lecture",
};
