//! `routes.txt` as the search would write it today.

use std::collections::BTreeMap;
use std::fmt::Write;

use queuescope_core::paths::By;
use queuescope_core::status::Status;

use super::search::{Found, search};
use super::space::Space;

/// Timed out stays, by the one rule that is no change (`status-changes` 61): no search finds it.
const STAYS: (Status, &str) = (Status::TimedOut, "7ai_");

/// The whole file.
pub(super) fn list(spaces: &[(u8, Space)]) -> String {
    let mut text = String::new();
    for from in Status::ALL {
        let measured = measured(spaces, from);
        if measured.is_empty() {
            continue;
        }
        let mut ways: Vec<&str> = Vec::new();
        let mut lines = String::new();
        for to in Status::ALL {
            let mut words: Vec<String> = Vec::new();
            for (found, measures) in measured.get(&to).into_iter().flatten() {
                let way = ways.iter().position(|way| *way == found.way);
                let way = way.unwrap_or_else(|| {
                    ways.push(&found.way);
                    ways.len() - 1
                });
                let way = char::from(b'a' + u8::try_from(way).expect("few ways"));
                let limits = char::from(found.limits);
                words.push(format!("{measures}{way}{limits}{}", found.moves));
            }
            if (from, to) == (STAYS.0, STAYS.0) {
                words.push(STAYS.1.into());
            }
            if !words.is_empty() {
                writeln!(lines, "{} {}", to.id(), words.join(" ")).expect("a string grows");
            }
        }
        writeln!(text, "@{} {}", from.id(), ways.join(" ")).expect("a string grows");
        text.push_str(&lines);
    }
    text
}

/// The routes from a status, each with the measures it is among the best by.
fn measured(spaces: &[(u8, Space)], from: Status) -> BTreeMap<Status, Vec<(Found, u8)>> {
    let mut routes_to: BTreeMap<Status, Vec<(Found, u8)>> = BTreeMap::new();
    for (by, bit) in By::ALL.into_iter().zip([1, 2, 4]) {
        for (to, routes) in search(spaces, from, by) {
            let known = routes_to.entry(to).or_default();
            for route in routes {
                match known.iter_mut().find(|(found, _)| *found == route) {
                    Some((_, measures)) => *measures |= bit,
                    None => known.push((route, bit)),
                }
            }
        }
    }
    routes_to
}
