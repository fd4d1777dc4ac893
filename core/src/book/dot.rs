//! The DOT language of Graphviz: a disputed rule is a dashed line, kin share a fill, and all that is said
//! stands in attributes, which Graphviz hands on as they are.

use alloc::format;
use alloc::string::String;
use core::iter::once;

use super::facts;
use crate::language::Language;
use crate::rules::{RULES, Rule};
use crate::status::Status;

const OPENING: &str = "digraph rules {
  graph [rankdir=LR]
  node [shape=box, style=\"rounded,filled\", fontname=\"sans-serif\"]
  edge [fontname=\"sans-serif\", fontsize=9]
";

pub(super) fn write() -> String {
    once(OPENING.into())
        .chain(Status::ALL.into_iter().map(node))
        .chain(RULES.iter().map(edge))
        .chain(once("}\n".into()))
        .collect()
}

fn node(status: Status) -> String {
    let (id, label) = (quoted(status.id()), quoted(status.name(Language::En)));
    let fill = quoted(facts::fill(status.kin()));
    let said = facts::written(facts::of_status(status), attribute);
    format!("  {id} [label={label}, fillcolor={fill}{said}]\n")
}

fn edge(rule: &Rule) -> String {
    let (from, to) = (quoted(rule.from.id()), quoted(rule.to.id()));
    let style = if rule.is_enacted() { "solid" } else { "dashed" };
    let label = quoted(&facts::label(rule));
    let said = facts::written(facts::of_rule(rule), attribute);
    format!("  {from} -> {to} [label={label}, style={style}{said}]\n")
}

fn attribute(key: &str, text: &str) -> String {
    format!(", {key}={}", quoted(text))
}

/// A quoted string knows two escapes that matter here: the quote, and the backslash that would start one.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
