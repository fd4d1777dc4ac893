//! Comma-separated values after RFC 4180: a line of headers, then a rule a line, each ended by CRLF.
//!
//! A line says all of its two statuses, so that nothing has to be looked up. No cell can be read as a
//! formula by a spreadsheet.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::iter::once;

use super::facts;
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
    let cells: Vec<_> = cells.map(|text| cell(&text)).collect();
    cells.join(",") + "\r\n"
}

/// Quoted where RFC 4180 asks for it. A text that a spreadsheet would take for a formula gets an
/// apostrophe in front, which spreadsheets take for "this is text".
fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    let guard = if formula { "'" } else { "" };
    if formula || text.contains(['"', ',', '\r', '\n']) {
        format!("\"{guard}{}\"", text.replace('"', "\"\""))
    } else {
        text.into()
    }
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn a_text_is_quoted_only_where_it_must_be() {
        assert_eq!(cell("Waiting"), "Waiting");
        assert_eq!(cell("A, B"), "\"A, B\"");
        assert_eq!(cell("“A” \"B\""), "\"“A” \"\"B\"\"\"");
        assert_eq!(cell("A\r\nB"), "\"A\r\nB\"");
    }

    #[test]
    fn no_text_is_read_as_a_formula() {
        for start in ['=', '+', '-', '@', '\t', '\r', '\n'] {
            assert!(cell(&alloc::format!("{start}1+1")).starts_with("\"'"));
        }
        assert_eq!(cell("=HYPERLINK(\"a\")"), "\"'=HYPERLINK(\"\"a\"\")\"");
    }
}
