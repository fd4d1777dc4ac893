//! Every documented scenario as a log: what the desk does is what the documents say, so nothing is found.

use std::collections::BTreeMap;

use queuescope_core::audit::log::Log;
use queuescope_core::log;
use queuescope_core::scenario::{DOCUMENTED, Player, Scenario};
use serde_json::Value;

use super::{heard_in_pieces, lines, trace, xes};

/// What `replay` prints of each.
fn logs() -> impl Iterator<Item = (&'static str, String)> {
    DOCUMENTED.iter().map(|documented| {
        let scenario = Scenario::read(documented.text).expect("it can be read");
        let mut player = Player::new(&scenario);
        let mut log = String::new();
        while let Some(changes) = player.step() {
            for change in changes.expect("it goes as it says") {
                log += &log::line(&change, player.desk());
                log.push('\n');
            }
        }
        (documented.id, log)
    })
}

/// The same in XES: a trace a session, with the queue of each event.
fn in_xes(log: &str) -> String {
    let mut traces = BTreeMap::<String, String>::new();
    for line in log.lines() {
        let line: Value = serde_json::from_str(line).expect("it is JSON");
        let text = |key: &str| line[key].as_str().expect("a text").replace('&', "&amp;");
        let event = format!(
            "<event><string key=\"org:resource\" value=\"{}\"/><string key=\"concept:name\" value=\"{}\"/>\
             <date key=\"time:timestamp\" value=\"{}\"/></event>\n",
            text("queue"),
            text("to"),
            text("at")
        );
        traces.entry(text("session")).or_default().push_str(&event);
    }
    let traces = traces.iter().map(|(session, events)| {
        format!("<trace><string key=\"concept:name\" value=\"{session}\"/>{events}</trace>")
    });
    format!("<log>{}</log>", traces.collect::<String>())
}

#[test]
fn nothing_is_found_in_what_replay_prints() {
    let mut events = 0;
    for (id, log) in logs() {
        let heard = lines(&log);
        assert_eq!(heard.findings, [], "{id}\n{log}");
        assert_eq!(heard.events.len(), log.lines().count());
        events += heard.events.len();
    }
    assert!(events > 500, "{events} events");
}

#[test]
fn nothing_is_found_in_the_same_as_xes() {
    for (id, log) in logs() {
        let heard = xes(&in_xes(&log));
        assert_eq!(heard.findings, [], "{id}\n{log}");
        assert_eq!(heard.events.len(), log.lines().count());
    }
}

#[test]
fn a_change_that_is_left_out_is_missed() {
    for (id, log) in logs() {
        let all: Vec<_> = log.split_inclusive('\n').collect();
        for left_out in 0..all.len() {
            let value = |line: &str| serde_json::from_str::<Value>(line).expect("it is JSON");
            let gone = value(all[left_out]);
            let after = &all[left_out + 1..];
            let is_next = |line: &&&str| {
                let line = value(line);
                line["session"] == gone["session"] && line["queue"] == gone["queue"]
            };
            let Some(next) = after.iter().find(is_next).map(|line| value(line)) else {
                continue;
            };
            let log = [&all[..left_out], after].concat().concat();
            let heard = lines(&log);
            // A stay that is over can be left out whole, and so can a change there and back.
            let is_missed = next["from"] != gone["from"] && !next["from"].is_null();
            assert_eq!(
                !heard.errors().is_empty(),
                is_missed,
                "{id} without {gone}\n{log}"
            );
        }
    }
}

#[test]
fn it_makes_no_difference_how_a_log_is_cut_into_pieces() {
    for (id, log) in logs() {
        let marked = in_xes(&log);
        for letters in [1, 7] {
            assert_eq!(
                heard_in_pieces(Log::lines(), &log, letters),
                lines(&log),
                "{id}"
            );
            assert_eq!(
                heard_in_pieces(Log::xes(), &marked, letters),
                xes(&marked),
                "{id}"
            );
        }
    }
    let sample = trace("<event>ä€😀<!-- - -- ]]> --><![CDATA[]]]]></event>\r\n<event><a");
    assert_eq!(heard_in_pieces(Log::xes(), &sample, 1), xes(&sample));
}
