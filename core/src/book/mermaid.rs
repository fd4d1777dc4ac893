//! A state diagram of Mermaid. Its lines have no dashes, so a disputed rule says so on its arrow; the
//! evidence stands in comments, a comment before what it is about.

use alloc::format;
use alloc::string::String;
use core::iter::once;

use super::facts::{self, identifier};
use crate::language::Language;
use crate::rules::{RULES, Rule};
use crate::status::{Kin, Status};

pub(super) fn write() -> String {
    once("stateDiagram-v2\n    direction LR\n".into())
        .chain(Kin::ALL.into_iter().map(class))
        .chain(Status::ALL.into_iter().map(state))
        .chain(RULES.iter().map(transition))
        .collect()
}

fn class(kin: Kin) -> String {
    let (class, fill) = (identifier(kin.id()), facts::fill(kin));
    format!("    classDef {class} fill:{fill},color:#000000\n")
}

fn state(status: Status) -> String {
    let (id, name) = (identifier(status.id()), status.name(Language::En));
    let class = identifier(status.kin().id());
    let comment = facts::written(facts::of_status(status), comment);
    format!("{comment}    state \"{name}\" as {id}\n    class {id} {class}\n")
}

fn transition(rule: &Rule) -> String {
    let (from, to) = (identifier(rule.from.id()), identifier(rule.to.id()));
    let label = match facts::label(rule) {
        label if label.is_empty() => label,
        label => format!(" : {label}"),
    };
    let comment = facts::written(facts::of_rule(rule), comment);
    format!("{comment}    {from} --> {to}{label}\n")
}

fn comment(key: &str, text: &str) -> String {
    format!("    %% {key}: {text}\n")
}
