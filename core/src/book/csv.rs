//! Comma-separated values after RFC 4180: a line of headers, then a rule a line, each ended by CRLF.
//!
//! A line says all of its two statuses, so that nothing has to be looked up. No cell can be read as a
//! formula by a spreadsheet.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::iter::once;

use super::facts;
use crate::delimited;
use crate::rules::{RULES, Rule};
use crate::status::Status;

pub(super) fn write() -> String {
    let rules = RULES.iter().map(columns);
    let header = columns(&RULES[0]).into_iter().map(|(key, _)| key);
    once(line(header))
        .chain(rules.map(|columns| line(columns.into_iter().map(|(_, text)| text))))
        .collect()
}

/// Every key with its text: the two ids, what is said of the rule, what is said of the statuses.
fn columns(rule: &Rule) -> Vec<(String, String)> {
    let ids = [("from", rule.from.id()), ("to", rule.to.id())];
    let ids = ids.map(|(key, id)| (key.into(), id.into()));
    let said = facts::of_rule(rule).map(|(key, text)| (key.into(), text));
    let of = |side: &'static str, status: Status| {
        facts::of_status(status).map(|(key, text)| (format!("{side}_{key}"), text.into()))
    };
    ids.into_iter()
        .chain(said)
        .chain(of("from", rule.from))
        .chain(of("to", rule.to))
        .collect()
}

fn line(cells: impl Iterator<Item = String>) -> String {
    let mut line = String::new();
    for (place, text) in cells.enumerate() {
        if place > 0 {
            line.push(',');
        }
        // A text takes all that is written to it.
        let _ = delimited::value(&delimited::as_text(&text), ',', &mut line);
    }
    line + "\r\n"
}
