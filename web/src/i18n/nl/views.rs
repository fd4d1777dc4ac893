//! The explorer's views in Dutch.

use queuescope_core::rules::Rule;
use queuescope_page::address::{Choice, Key, Source, Verdict, View};

use super::explorer::counted;
use crate::i18n::Words;
use crate::i18n::views::{MatrixWords, NextWords, SearchWords, ViewsWords};

pub(super) const WORDS: ViewsWords = ViewsWords {
    switch: "Weergaven",
    filters: "Filters",
    key: |key| match key {
        Key::View => "Weergave",
        Key::By => "Sorteren op",
        Key::Route => "Route",
        Key::Who => "Wie",
        Key::Source => "Document",
        Key::Standing => "Op de werkplek",
        Key::Limit => "Tijdslimiet",
    },
    choice,
    any: "Alle",
    shown: |shown, all| format!("{shown} van {all} overgangen getoond"),
    clear: "Filters wissen",
    map_keys: &[
        ("← ↑ ↓ →", "van vak naar vak"),
        ("Enter", "opent"),
        ("O", "wat kan volgen, genummerd"),
    ],
    next: NextWords {
        title: "Wat kan volgen",
        close: "Sluiten",
        hint: "Druk op de toets om de overgang te volgen.",
    },
    matrix: MatrixWords {
        title: "Overgangen van elke status naar elke andere",
        from: "Van",
        to: "Naar",
        cell,
        empty: |from, to, changes| {
            let way = changes.map_or_else(
                || "en er is geen route".to_owned(),
                |changes| {
                    format!(
                        "de kortste route heeft {}",
                        counted(changes, "overgang", "overgangen")
                    )
                },
            );
            format!("Van {from} naar {to}: in geen document, {way}")
        },
        round_about: "niet gedocumenteerd: aantal overgangen op de kortste route",
        legend: "Legenda",
        printed: |source| match source {
            Source::Table => "in de statustabel",
            Source::Changes => "in de statuswijzigingen",
            Source::Both => "in beide documenten",
            Source::TableOnly => "alleen in de statustabel",
            Source::ChangesOnly => "alleen in de statuswijzigingen",
        },
        hint: "Pijltoetsen gaan van cel naar cel, Enter opent. Een getal opent de routes en telt \
               de overgangen van de kortste.",
    },
    search: SearchWords {
        label: "Zoeken in statussen en overgangen",
        found: |statuses, changes| {
            format!(
                "{}, {}",
                counted(statuses, "status", "statussen"),
                counted(changes, "overgang", "overgangen")
            )
        },
        nothing: "Niets gevonden met deze zoekopdracht en deze filters.",
    },
};

fn choice(choice: Choice, words: &Words) -> &'static str {
    match choice {
        Choice::View(View::Map) => "Diagram",
        Choice::View(View::Matrix) => "Matrix",
        Choice::View(View::List) => "Lijst",
        Choice::By(by) => (words.cards.routes.by)(by),
        Choice::Route(_) => choice.id(),
        Choice::Who(agent) => (words.domain.agent)(agent),
        Choice::Source(Source::Table) => "In de statustabel",
        Choice::Source(Source::Changes) => "In de statuswijzigingen",
        Choice::Source(Source::Both) => "In beide documenten",
        Choice::Source(Source::TableOnly) => "Alleen statustabel",
        Choice::Source(Source::ChangesOnly) => "Alleen statuswijzigingen",
        Choice::Standing(Verdict::Enacted) => "Gesimuleerd",
        Choice::Standing(Verdict::Disputed) => "Niet gesimuleerd",
        Choice::Limit(limit) => (words.domain.limit)(limit),
    }
}

fn cell(from: &str, to: &str, rule: &Rule, words: &Words) -> String {
    let standing = (words.explorer.standing)(rule.standing).to_lowercase();
    let table = rule
        .evidence
        .in_status_table()
        .then(|| "statustabel".to_owned());
    let rows: Vec<_> = rule.evidence.rows.iter().map(u8::to_string).collect();
    let rows = match rows.split_last() {
        None => None,
        Some((row, [])) => Some(format!("rij {row}")),
        Some((last, others)) => Some(format!("rijen {} en {last}", others.join(", "))),
    };
    let sources: Vec<_> = table.into_iter().chain(rows).collect();
    format!("Van {from} naar {to}: {standing}, {}", sources.join(" en "))
}
