//! JSON: two lists, and lists inside them where the other formats have words with spaces between.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use serde_json::{Map, Value, json};

use crate::cause::Cause;
use crate::evidence::{Editions, Evidence};
use crate::language::Language;
use crate::rules::{RULES, Rule, Standing};
use crate::status::Status;
use crate::words::en;

pub(super) fn write() -> String {
    format!("{:#}\n", as_json())
}

/// `{"statuses": [{"id", "name", "kin", "meaning"}], "rules": [{"from", "to", "standing", "reason"?,
/// "condition"?, "causes": [{"id", "agent"}], "evidence": {"next", "previous", "rows"}}]}`, with
/// `from` and `to` as the English names.
pub fn as_json() -> Value {
    json!({
        "statuses": Status::ALL.iter().map(|status| self::status(*status)).collect::<Vec<_>>(),
        "rules": RULES.iter().map(rule).collect::<Vec<_>>(),
    })
}

fn status(status: Status) -> Value {
    let name: Map<_, _> = Language::ALL
        .iter()
        .map(|language| (language.code().into(), status.name(*language).into()))
        .collect();
    json!({
        "id": status.id(),
        "name": name,
        "kin": status.kin().id(),
        "meaning": en::meaning(status),
    })
}

fn rule(rule: &Rule) -> Value {
    let mut value = json!({
        "from": rule.from.name(Language::En),
        "to": rule.to.name(Language::En),
        "standing": "enacted",
        "causes": rule.causes.iter().copied().map(cause).collect::<Vec<_>>(),
        "evidence": evidence(&rule.evidence),
    });
    if let Standing::Disputed(dispute) = rule.standing {
        value["standing"] = "disputed".into();
        value["reason"] = en::dispute(dispute).into();
    }
    if let Some(condition) = rule.condition {
        value["condition"] = en::condition(condition).into();
    }
    value
}

fn cause(cause: Cause) -> Value {
    json!({ "id": cause.id(), "agent": cause.agent().id() })
}

fn evidence(evidence: &Evidence) -> Value {
    json!({
        "next": codes(evidence.next),
        "previous": codes(evidence.previous),
        "rows": evidence.rows,
    })
}

fn codes(editions: Editions) -> Vec<&'static str> {
    editions.languages().map(Language::code).collect()
}
