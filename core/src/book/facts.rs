//! What the rule book says of a status and of a rule, as keys and texts: what every format carries.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::evidence::Editions;
use crate::language::Language;
use crate::rules::{Rule, Standing};
use crate::status::{Kin, Status};
use crate::words::en;

/// What is said of a status beside its id.
pub(super) fn of_status(status: Status) -> [(&'static str, &'static str); 6] {
    [
        ("name_en", status.name(Language::En)),
        ("name_de", status.name(Language::De)),
        ("name_fr", status.name(Language::Fr)),
        ("name_nl", status.name(Language::Nl)),
        ("kin", status.kin().id()),
        ("meaning", en::meaning(status)),
    ]
}

/// What is said of a rule beside the two statuses. A text is empty where the documents are silent.
///
/// Causes are `agent:cause`; editions are languages; several of anything stand with spaces between.
pub(super) fn of_rule(rule: &Rule) -> [(&'static str, String); 7] {
    let (standing, reason) = match rule.standing {
        Standing::Enacted => ("enacted", ""),
        Standing::Disputed(dispute) => ("disputed", en::dispute(dispute)),
    };
    let causes = rule.causes.iter();
    [
        ("standing", standing.into()),
        ("reason", reason.into()),
        ("condition", rule.condition.map_or("", en::condition).into()),
        (
            "causes",
            spaced(causes.map(|cause| format!("{}:{}", cause.agent().id(), cause.id()))),
        ),
        ("next", editions(rule.evidence.next)),
        ("previous", editions(rule.evidence.previous)),
        ("rows", spaced(rule.evidence.rows.iter().map(u8::to_string))),
    ]
}

/// All that is said, each in the syntax of a format. Of what the documents are silent on, nothing is said.
pub(super) fn written<Text: AsRef<str>>(
    facts: impl IntoIterator<Item = (&'static str, Text)>,
    syntax: impl Fn(&str, &str) -> String,
) -> String {
    facts
        .into_iter()
        .filter(|(_, text)| !text.as_ref().is_empty())
        .map(|(key, text)| syntax(key, text.as_ref()))
        .collect()
}

/// What stands on the arrow of a rule: what is done, whoever does it, or that nobody does.
pub(super) fn label(rule: &Rule) -> String {
    match rule.standing {
        Standing::Enacted => deeds(rule).join(", "),
        Standing::Disputed(_) => "disputed".into(),
    }
}

/// The ids of the causes, each once: two agents can do the same.
pub(super) fn deeds(rule: &Rule) -> Vec<&'static str> {
    let mut deeds = Vec::new();
    for cause in rule.causes {
        if !deeds.contains(&cause.id()) {
            deeds.push(cause.id());
        }
    }
    deeds
}

/// The id in a language whose names have no hyphens.
pub(super) fn identifier(id: &str) -> String {
    id.replace('-', "_")
}

/// A pale fill on which black text reads well; kin share it, as they share a hue on the page.
pub(super) const fn fill(kin: Kin) -> &'static str {
    match kin {
        Kin::InWork => "#d0f2d8",
        Kin::WaitingForUs => "#fbe5c3",
        Kin::WaitingForOthers => "#ede1ff",
        Kin::Disturbed => "#ffdcd9",
        Kin::Ended => "#d2eaff",
    }
}

fn editions(editions: Editions) -> String {
    spaced(editions.languages().map(Language::code))
}

fn spaced(words: impl Iterator<Item = impl Into<String>>) -> String {
    words.map(Into::into).collect::<Vec<String>>().join(" ")
}
