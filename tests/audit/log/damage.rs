//! Logs that are damaged, and what is no log: read to the end, in pieces as in one, and never worse than that.

use queuescope_core::audit::log::Log;

use super::{Heard, event, event_in, heard_in_pieces, line, line_in, trace};

/// Keyed dice: every throw depends on the seed and its number alone.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let limit = u64::try_from(limit).expect("a small number");
        usize::try_from((mixed ^ (mixed >> 31)) % limit).expect("a smaller one")
    }
}

/// What a log may be made of, and what may be left of one.
const SHREDS: [&str; 32] = [
    "<event>",
    "</event>",
    "<event",
    "<trace>",
    "</trace>",
    "<log>",
    "</log>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "?>",
    "<!DOCTYPE log [",
    "]>",
    "<string key='concept:name' value='Active'/>",
    "<date key=\"time:timestamp\" value=\"2026-01-05T08:00:00Z\"/>",
    "<x:event xmlns:x='y'>",
    "</x:event>",
    "&amp;",
    "&#0;",
    "\"",
    "'",
    "/",
    ">",
    "<",
    "ä€😀",
    "\n",
    "\u{0}",
    "{\"at\":\"2026\",",
    "\"from\":null}",
    "[[[[",
];

fn garbage(dice: &mut Dice) -> String {
    let shreds = 1 + dice.below(60);
    (0..shreds)
        .map(|_| SHREDS[dice.below(SHREDS.len())])
        .collect()
}

/// Takes something out, puts something in, or says something twice.
fn damaged(log: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = log.chars().collect();
    for _ in 0..=dice.below(4) {
        let at = dice.below(letters.len());
        let until = (at + 1 + dice.below(40)).min(letters.len());
        match dice.below(4) {
            0 => drop(letters.drain(at..until)),
            1 => drop(letters.splice(at..at, SHREDS[dice.below(SHREDS.len())].chars())),
            2 => letters.extend_from_within(at..until),
            _ => letters.truncate(at.max(1)),
        }
        if letters.is_empty() {
            letters.push('<');
        }
    }
    letters.into_iter().collect()
}

/// Reads it as both, and in pieces of a letter and in one.
fn read(text: &str) -> [Heard; 2] {
    [Log::lines, Log::xes].map(|log| {
        let heard = heard_in_pieces(log(), text, usize::MAX);
        assert_eq!(heard_in_pieces(log(), text, 1), heard, "{text}");
        let told = u64::try_from(heard.events.len()).expect("a small number");
        assert!(told <= heard.count);
        heard
    })
}

#[test]
fn what_is_no_log_is_read_to_its_end() {
    let mut events = 0;
    for seed in 0..4_000 {
        let [_, xes] = read(&garbage(&mut Dice(seed)));
        events += xes.events.len();
    }
    assert!(events > 0, "some of it looks like a log");
}

#[test]
fn a_damaged_log_is_read_to_its_end() {
    let lines = line(0, "", "Connecting")
        + &*line(1, "Connecting", "Waiting")
        + &*line(2, "Waiting", "Active");
    let lines = lines + &*line(3, "Active", "Outgoing") + &*line_in("B", 3, "", "Incoming");
    let queues = event_in("A", 2, "Outgoing") + &*event_in("B", 2, "Incoming");
    let marked = trace(&(event(0, "Waiting") + &*event(1, "Active") + &*queues));
    let mut found = 0;
    for seed in 0..2_000 {
        let mut dice = Dice(seed);
        let [as_lines, _] = read(&damaged(&lines, &mut dice));
        let [_, as_xes] = read(&damaged(&marked, &mut dice));
        found +=
            usize::from(!as_lines.findings.is_empty()) + usize::from(!as_xes.findings.is_empty());
    }
    assert!(found > 3_000, "most damage is found: {found}");
}

#[test]
fn an_element_in_an_element_is_read_however_deep_it_is() {
    let deep = "<a>".repeat(100_000);
    let [_, heard] = read(&trace(&format!(
        "<event>{deep}</event>{deep}{}",
        event(1, "Active")
    )));
    assert_eq!(heard.findings.len(), 2);
    assert_eq!(heard.events.len(), 1);
}
