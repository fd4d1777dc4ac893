//! GitHub Flavored Markdown: a table of the statuses and a table of the rules. A status leads to its
//! rules, a rule to its statuses.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::iter::once;

use super::facts;
use crate::language::Language;
use crate::markdown::escaped;
use crate::rules::{RULES, Rule};
use crate::status::Status;
use crate::words::en::book::{RULE_COLUMNS, RULES_HEADING, STATUS_COLUMNS, STATUSES_HEADING};

pub(super) fn write() -> String {
    once(format!("# {STATUSES_HEADING}\n\n"))
        .chain(head(&STATUS_COLUMNS))
        .chain(Status::ALL.into_iter().map(status))
        .chain(once(format!("\n# {RULES_HEADING}\n\n")))
        .chain(head(&RULE_COLUMNS))
        .chain(RULES.iter().map(rule))
        .collect()
}

fn head<const N: usize>(columns: &[&str; N]) -> [String; 2] {
    [
        row(&columns.map(Into::into)),
        row(&[(); N].map(|()| "---".into())),
    ]
}

fn status(status: Status) -> String {
    let [en, de, fr, nl] = Language::ALL.map(|language| escaped(status.name(language)));
    let id = status.id();
    let ways: Vec<_> = Rule::leaving(status)
        .map(|rule| {
            format!(
                "[{}](#{})",
                escaped(rule.to.name(Language::En)),
                anchor(rule)
            )
        })
        .collect();
    row(&[
        format!("<a id=\"{id}\"></a>{en}"),
        format!("`{id}`"),
        de,
        fr,
        nl,
        ways.join(", "),
    ])
}

fn rule(rule: &Rule) -> String {
    let [standing, reason, condition, causes, next, previous, rows] =
        facts::of_rule(rule).map(|(_, text)| text);
    row(&[
        format!("<a id=\"{}\"></a>{}", anchor(rule), link(rule.from)),
        link(rule.to),
        standing,
        escaped(&reason),
        escaped(&condition),
        code(&causes),
        next,
        previous,
        rows,
    ])
}

/// Where a rule stands in the document.
fn anchor(rule: &Rule) -> String {
    format!("{}-to-{}", rule.from.id(), rule.to.id())
}

fn link(status: Status) -> String {
    format!("[{}](#{})", escaped(status.name(Language::En)), status.id())
}

fn code(words: &str) -> String {
    let words: Vec<_> = words
        .split_whitespace()
        .map(|word| format!("`{word}`"))
        .collect();
    words.join(" ")
}

fn row<const N: usize>(cells: &[String; N]) -> String {
    format!("| {} |\n", cells.join(" | "))
}
