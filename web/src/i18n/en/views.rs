//! The explorer's views in English.

use queuescope_core::rules::Rule;
use queuescope_page::address::{Choice, Key, Source, Verdict, View};

use super::explorer::counted;
use crate::i18n::Words;
use crate::i18n::views::{MatrixWords, NextWords, SearchWords, ViewsWords};

pub(super) const WORDS: ViewsWords = ViewsWords {
    switch: "Views",
    filters: "Filters",
    key: |key| match key {
        Key::View => "View",
        Key::By => "Sort by",
        Key::Route => "Route",
        Key::Who => "Who",
        Key::Source => "Document",
        Key::Standing => "At the desk",
        Key::Limit => "Time limit",
    },
    choice,
    any: "Any",
    shown: |shown, all| format!("{shown} of {all} changes shown"),
    clear: "Clear filters",
    map_keys: &[
        ("← ↑ ↓ →", "from box to box"),
        ("Enter", "opens"),
        ("O", "what follows, numbered"),
    ],
    next: NextWords {
        title: "What can follow",
        close: "Close",
        hint: "Press the key to follow the change.",
    },
    matrix: MatrixWords {
        title: "Changes from every status to every other",
        from: "From",
        to: "To",
        cell,
        empty: |from, to, changes| {
            let way = changes.map_or_else(
                || "and there is no route".to_owned(),
                |changes| {
                    format!(
                        "the shortest route has {}",
                        counted(changes, "change", "changes")
                    )
                },
            );
            format!("From {from} to {to}: no document prints it, {way}")
        },
        round_about: "not documented: changes on the shortest route",
        legend: "Legend",
        printed: |source| match source {
            Source::Table => "in the status table",
            Source::Changes => "in the status changes",
            Source::Both => "in both documents",
            Source::TableOnly => "in the status table only",
            Source::ChangesOnly => "in the status changes only",
        },
        hint: "Arrow keys move from cell to cell, Enter opens. A number opens the routes and counts the changes of the shortest.",
    },
    search: SearchWords {
        label: "Search statuses and changes",
        found: |statuses, changes| {
            format!(
                "{}, {}",
                counted(statuses, "status", "statuses"),
                counted(changes, "change", "changes")
            )
        },
        nothing: "No match for this search and these filters.",
    },
};

fn choice(choice: Choice, words: &Words) -> &'static str {
    match choice {
        Choice::View(View::Map) => "Map",
        Choice::View(View::Matrix) => "Matrix",
        Choice::View(View::List) => "List",
        Choice::By(by) => (words.cards.routes.by)(by),
        Choice::Route(_) => choice.id(),
        Choice::Who(agent) => (words.domain.agent)(agent),
        Choice::Source(Source::Table) => "In the status table",
        Choice::Source(Source::Changes) => "In the status changes",
        Choice::Source(Source::Both) => "In both documents",
        Choice::Source(Source::TableOnly) => "Status table only",
        Choice::Source(Source::ChangesOnly) => "Status changes only",
        Choice::Standing(Verdict::Enacted) => "Simulated",
        Choice::Standing(Verdict::Disputed) => "Not simulated",
        Choice::Limit(limit) => (words.domain.limit)(limit),
    }
}

fn cell(from: &str, to: &str, rule: &Rule, words: &Words) -> String {
    let standing = (words.explorer.standing)(rule.standing).to_lowercase();
    let table = rule
        .evidence
        .in_status_table()
        .then(|| "status table".to_owned());
    let rows: Vec<_> = rule.evidence.rows.iter().map(u8::to_string).collect();
    let rows = match rows.split_last() {
        None => None,
        Some((row, [])) => Some(format!("row {row}")),
        Some((last, others)) => Some(format!("rows {} and {last}", others.join(", "))),
    };
    let sources: Vec<_> = table.into_iter().chain(rows).collect();
    format!("From {from} to {to}: {standing}, {}", sources.join(" and "))
}
