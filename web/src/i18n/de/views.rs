//! The explorer's views in German.

use queuescope_core::rules::Rule;
use queuescope_page::address::{Choice, Key, Source, Verdict, View};

use super::explorer::counted;
use crate::i18n::Words;
use crate::i18n::views::{MatrixWords, NextWords, SearchWords, ViewsWords};

pub(super) const WORDS: ViewsWords = ViewsWords {
    switch: "Ansichten",
    filters: "Filter",
    key: |key| match key {
        Key::View => "Ansicht",
        Key::By => "Reihenfolge",
        Key::Route => "Weg",
        Key::Who => "Wer",
        Key::Source => "Dokument",
        Key::Standing => "Am Arbeitsplatz",
        Key::Limit => "Zeitlimit",
    },
    choice,
    any: "Beliebig",
    shown: |shown, all| format!("{shown} von {all} Wechseln angezeigt"),
    clear: "Filter löschen",
    map_keys: &[
        ("← ↑ ↓ →", "von Kasten zu Kasten"),
        ("Eingabe", "öffnet"),
        ("O", "was folgt, nummeriert"),
    ],
    next: NextWords {
        title: "Was folgen kann",
        close: "Schließen",
        hint: "Drücken Sie die Taste, um dem Wechsel zu folgen.",
    },
    matrix: MatrixWords {
        title: "Wechsel von jedem Status zu jedem anderen",
        from: "Von",
        to: "Zu",
        cell,
        empty: |from, to, changes| {
            let way = changes.map_or_else(
                || "es gibt keinen Weg".to_owned(),
                |changes| {
                    format!(
                        "der kürzeste Weg hat {}",
                        counted(changes, "Wechsel", "Wechsel")
                    )
                },
            );
            format!("Von {from} zu {to}: in keinem Dokument; {way}")
        },
        round_about: "nicht dokumentiert: Wechsel auf dem kürzesten Weg",
        legend: "Legende",
        printed: |source| match source {
            Source::Table => "in der Statustabelle",
            Source::Changes => "in den Statusänderungen",
            Source::Both => "in beiden Dokumenten",
            Source::TableOnly => "nur in der Statustabelle",
            Source::ChangesOnly => "nur in den Statusänderungen",
        },
        hint: "Pfeiltasten führen von Zelle zu Zelle, Eingabe öffnet. Eine Zahl öffnet die Wege \
               und zählt die Wechsel des kürzesten.",
    },
    search: SearchWords {
        label: "Status und Wechsel suchen",
        found: |statuses, changes| {
            format!(
                "{}, {}",
                counted(statuses, "Status", "Status"),
                counted(changes, "Wechsel", "Wechsel")
            )
        },
        nothing: "Nichts passt zu dieser Suche und diesen Filtern.",
    },
};

fn choice(choice: Choice, words: &Words) -> &'static str {
    match choice {
        Choice::View(View::Map) => "Diagramm",
        Choice::View(View::Matrix) => "Matrix",
        Choice::View(View::List) => "Liste",
        Choice::By(by) => (words.cards.routes.by)(by),
        Choice::Route(_) => choice.id(),
        Choice::Who(agent) => (words.domain.agent)(agent),
        Choice::Source(Source::Table) => "In der Statustabelle",
        Choice::Source(Source::Changes) => "In den Statusänderungen",
        Choice::Source(Source::Both) => "In beiden Dokumenten",
        Choice::Source(Source::TableOnly) => "Nur Statustabelle",
        Choice::Source(Source::ChangesOnly) => "Nur Statusänderungen",
        Choice::Standing(Verdict::Enacted) => "Simuliert",
        Choice::Standing(Verdict::Disputed) => "Nicht simuliert",
        Choice::Limit(limit) => (words.domain.limit)(limit),
    }
}

fn cell(from: &str, to: &str, rule: &Rule, words: &Words) -> String {
    let standing = (words.explorer.standing)(rule.standing).to_lowercase();
    let table = rule
        .evidence
        .in_status_table()
        .then(|| "Statustabelle".to_owned());
    let rows: Vec<_> = rule.evidence.rows.iter().map(u8::to_string).collect();
    let rows = match rows.split_last() {
        None => None,
        Some((row, [])) => Some(format!("Zeile {row}")),
        Some((last, others)) => Some(format!("Zeilen {} und {last}", others.join(", "))),
    };
    let sources: Vec<_> = table.into_iter().chain(rows).collect();
    format!("Von {from} zu {to}: {standing}, {}", sources.join(" und "))
}
