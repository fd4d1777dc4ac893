//! The reports that are written: of every documented story, of names that break what is written
//! carelessly, of a busy morning.

use chrono::TimeDelta;
use queuescope_core::busy::{BEGINNING, Busy, Settings};
use queuescope_core::journal::Journal;
use queuescope_core::language::Language;
use queuescope_core::report::{Format, Row};
use queuescope_core::scenario::{DOCUMENTED, Scenario};
use queuescope_core::staff::Staff;
use serde_json::json;

/// Names that a scenario file can hold: each is a session and a technician, and begins the name of a group
/// and of a channel.
const NASTY: [&str; 22] = [
    "=1+1",
    "=HYPERLINK(\"https://example.org\",\"a;b\")",
    "+49 30",
    "-42",
    "@x",
    "'=1",
    "''-1",
    "'",
    "\"quoted\" first",
    "say \"hi\"",
    "\"",
    "a|b",
    "|",
    "a;b",
    "a,b",
    " blank before and after ",
    "Jürgen Äußerst",
    "\u{202e}txt.exe",
    "<field id=\"3\">&amp;</field>",
    "]]>",
    "0012",
    "👩‍💻",
];

/// What no scenario file can hold, but a row can.
const NASTIER: [&str; 11] = [
    "two\nlines",
    "two\r\nlines",
    "\rbefore",
    "after\r",
    "\n=1",
    "\ttab",
    "a\tb",
    "\"\n\"",
    "\0\u{1}\u{1f}",
    "_x0041_",
    "\u{fffe}\u{ffff}\u{fffd}",
];

/// Rows to be written, and the desk that they are of.
pub(super) struct Story {
    pub(super) rows: Vec<Row>,
    journal: Journal,
}

impl Story {
    fn of(journal: Journal) -> Self {
        Self {
            rows: super::super::at_the_end(&journal),
            journal,
        }
    }

    pub(super) fn staff(&self) -> &Staff {
        self.journal.desk().staff()
    }

    pub(super) fn written(&self, format: Format, language: Language) -> String {
        format.write(language, &self.rows, self.staff())
    }
}

pub(super) fn all() -> Vec<Story> {
    let documented = DOCUMENTED.iter().map(|documented| {
        let scenario = Scenario::read(documented.text).expect("it is documented");
        Story::of(scenario.journal())
    });
    documented.chain([nasty(), busy()]).collect()
}

/// Everybody opens a session of their own name and hands it over to the next name.
pub(super) fn nasty() -> Story {
    let mut steps = Vec::new();
    for (place, name) in NASTY.iter().enumerate() {
        let next = NASTY[(place + 1) % NASTY.len()];
        let to = match place % 3 {
            0 => json!({ "technician": next }),
            1 => json!({ "group": team(next, "group") }),
            _ => json!({ "channel": team(next, "channel") }),
        };
        let at = |seconds: usize| format!("PT{}.5S", place * 100 + seconds);
        let technician = json!({ "technician": name });
        steps.extend([
            json!({ "at": at(0), "actor": technician, "action": "create_session", "session": name }),
            json!({ "at": at(1), "actor": "customer", "action": "start_applet", "session": name }),
            json!({ "at": at(2), "actor": technician, "action": "start_session", "session": name }),
            json!({ "at": at(3), "actor": technician, "action": "open_tool", "session": name, "tool": "file_manager" }),
            json!({ "at": at(4), "actor": technician, "action": "open_tool", "session": name, "tool": "save_dialog" }),
            json!({ "at": at(5), "actor": technician, "action": "transfer_session", "session": name, "to": to }),
        ]);
    }
    // Everybody is in each of them.
    let teams = |kind| -> serde_json::Map<_, _> {
        let teams = NASTY.iter().map(|name| (team(name, kind), json!(NASTY)));
        teams.collect()
    };
    let scenario = json!({
        "format": "queuescope-scenario/1", "start": "2026-10-25T11:58:00Z",
        "technicians": NASTY, "groups": teams("group"), "channels": teams("channel"), "steps": steps,
    });
    let scenario = Scenario::read(&scenario.to_string()).expect("names may be so");
    let mut story = Story::of(scenario.journal());
    assert!(story.rows.len() >= NASTY.len());
    for name in NASTIER {
        let mut row = story.rows[0].clone();
        name.clone_into(&mut row.name);
        row.group = Some(name.to_owned());
        story.rows.push(row);
    }
    story
}

fn team(name: &str, kind: &str) -> String {
    format!("{name}{kind}")
}

/// An hour of it, so that there are many rows that are not over.
pub(super) fn busy() -> Story {
    let busy = Busy {
        settings: Settings::default(),
    };
    let mut journal = busy.beginning();
    busy.live_until(&mut journal, BEGINNING + TimeDelta::minutes(60));
    Story::of(journal)
}
