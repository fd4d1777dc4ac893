//! A state diagram of `PlantUML`: a disputed rule is a dashed line, kin share a stereotype; the evidence
//! stands in comments, a comment before what it is about.

use alloc::format;
use alloc::string::String;
use core::iter::once;

use super::facts::{self, identifier};
use crate::language::Language;
use crate::rules::{RULES, Rule};
use crate::status::{Kin, Status};

pub(super) fn write() -> String {
    once("@startuml\nhide empty description\nleft to right direction\n".into())
        .chain(Kin::ALL.into_iter().map(stereotype))
        .chain(Status::ALL.into_iter().map(state))
        .chain(RULES.iter().map(transition))
        .chain(once("@enduml\n".into()))
        .collect()
}

fn stereotype(kin: Kin) -> String {
    let (id, fill) = (kin.id(), facts::fill(kin));
    format!("skinparam stateBackgroundColor<<{id}>> {fill}\n")
}

fn state(status: Status) -> String {
    let (id, name) = (identifier(status.id()), status.name(Language::En));
    let kin = status.kin().id();
    let comment = facts::written(facts::of_status(status), comment);
    format!("{comment}state \"{name}\" as {id} <<{kin}>>\n")
}

fn transition(rule: &Rule) -> String {
    let (from, to) = (identifier(rule.from.id()), identifier(rule.to.id()));
    let arrow = if rule.is_enacted() {
        "-->"
    } else {
        "-[dashed]->"
    };
    let label = match facts::label(rule) {
        label if label.is_empty() => label,
        label => format!(" : {label}"),
    };
    let comment = facts::written(facts::of_rule(rule), comment);
    format!("{comment}{from} {arrow} {to}{label}\n")
}

fn comment(key: &str, text: &str) -> String {
    format!("' {key}: {text}\n")
}
