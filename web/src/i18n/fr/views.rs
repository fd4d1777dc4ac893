//! The explorer's views in French.

use queuescope_core::rules::Rule;
use queuescope_page::address::{Choice, Key, Source, Verdict, View};

use super::explorer::counted;
use crate::i18n::Words;
use crate::i18n::views::{MatrixWords, NextWords, SearchWords, ViewsWords};

pub(super) const WORDS: ViewsWords = ViewsWords {
    switch: "Vues",
    filters: "Filtres",
    key: |key| match key {
        Key::View => "Vue",
        Key::By => "Trier par",
        Key::Route => "Chemin",
        Key::Who => "Qui",
        Key::Source => "Document",
        Key::Standing => "Au poste",
        Key::Limit => "Délai",
    },
    choice,
    any: "Tous",
    shown: |shown, all| match shown {
        0 | 1 => format!("{shown} sur {all} changements affiché"),
        _ => format!("{shown} sur {all} changements affichés"),
    },
    clear: "Effacer les filtres",
    map_keys: &[
        ("← ↑ ↓ →", "de case en case"),
        ("Entrée", "ouvre"),
        ("O", "ce qui suit, numéroté"),
    ],
    next: NextWords {
        title: "Ce qui peut suivre",
        close: "Fermer",
        hint: "Appuyez sur la touche pour suivre le changement.",
    },
    matrix: MatrixWords {
        title: "Changements de chaque statut vers tous les autres",
        from: "De",
        to: "À",
        cell,
        empty: |from, to, changes| {
            let way = changes.map_or_else(
                || "et il n’y a pas de chemin".to_owned(),
                |changes| {
                    format!(
                        "le chemin le plus court compte {}",
                        counted(changes, "changement", "changements")
                    )
                },
            );
            format!("De « {from} » à « {to} » : aucun document ne mentionne ce changement, {way}")
        },
        round_about: "non documenté : changements du chemin le plus court",
        legend: "Légende",
        printed: |source| match source {
            Source::Table => "dans le tableau des statuts",
            Source::Changes => "dans les changements de statut",
            Source::Both => "dans les deux documents",
            Source::TableOnly => "dans le tableau des statuts seulement",
            Source::ChangesOnly => "dans les changements de statut seulement",
        },
        hint: "Les flèches vont de cellule en cellule, Entrée ouvre. Un nombre ouvre les chemins et indique \
               combien de changements compte le plus court.",
    },
    search: SearchWords {
        label: "Chercher un statut ou un changement",
        found: |statuses, changes| {
            format!(
                "{}, {}",
                counted(statuses, "statut", "statuts"),
                counted(changes, "changement", "changements")
            )
        },
        nothing: "Rien ne correspond à cette recherche et à ces filtres.",
    },
};

fn choice(choice: Choice, words: &Words) -> &'static str {
    match choice {
        Choice::View(View::Map) => "Carte",
        Choice::View(View::Matrix) => "Matrice",
        Choice::View(View::List) => "Liste",
        Choice::By(by) => (words.cards.routes.by)(by),
        Choice::Route(_) => choice.id(),
        Choice::Who(agent) => (words.domain.agent)(agent),
        Choice::Source(Source::Table) => "Dans le tableau des statuts",
        Choice::Source(Source::Changes) => "Dans les changements de statut",
        Choice::Source(Source::Both) => "Dans les deux documents",
        Choice::Source(Source::TableOnly) => "Tableau des statuts seulement",
        Choice::Source(Source::ChangesOnly) => "Changements de statut seulement",
        Choice::Standing(Verdict::Enacted) => "Simulés",
        Choice::Standing(Verdict::Disputed) => "Non simulés",
        Choice::Limit(limit) => (words.domain.limit)(limit),
    }
}

fn cell(from: &str, to: &str, rule: &Rule, words: &Words) -> String {
    let standing = (words.explorer.standing)(rule.standing).to_lowercase();
    let table = rule
        .evidence
        .in_status_table()
        .then(|| "tableau des statuts".to_owned());
    let rows: Vec<_> = rule.evidence.rows.iter().map(u8::to_string).collect();
    let rows = match rows.split_last() {
        None => None,
        Some((row, [])) => Some(format!("ligne {row}")),
        Some((last, others)) => Some(format!("lignes {} et {last}", others.join(", "))),
    };
    let sources: Vec<_> = table.into_iter().chain(rows).collect();
    format!(
        "De « {from} » à « {to} » : {standing}, {}",
        sources.join(" et ")
    )
}
