//! JSON: two lists, and lists inside them where the other formats have words with spaces between.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use crate::cause::Cause;
use crate::evidence::Editions;
use crate::language::Language;
use crate::rules::{RULES, Rule, Standing};
use crate::status::Status;
use crate::words::en;

/// Text alone has no reason to fail: no key that is not text, no number that is not finite, no I/O.
pub(super) fn write() -> String {
    let book = BookJson {
        statuses: Status::ALL.map(StatusJson::new),
        rules: RULES.iter().map(RuleJson::new).collect(),
    };
    let mut text = serde_json::to_string_pretty(&book).unwrap_or_default();
    text.push('\n');
    text
}

#[derive(Serialize)]
struct BookJson {
    statuses: [StatusJson; 17],
    rules: Vec<RuleJson>,
}

#[derive(Serialize)]
struct StatusJson {
    id: &'static str,
    name: NameJson,
    kin: &'static str,
    meaning: &'static str,
}

#[derive(Serialize)]
struct NameJson {
    en: &'static str,
    de: &'static str,
    fr: &'static str,
    nl: &'static str,
}

/// `from` and `to` are English names.
#[derive(Serialize)]
struct RuleJson {
    from: &'static str,
    to: &'static str,
    standing: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    condition: Option<&'static str>,
    causes: Vec<CauseJson>,
    evidence: EvidenceJson,
}

#[derive(Serialize)]
struct CauseJson {
    id: &'static str,
    agent: &'static str,
}

#[derive(Serialize)]
struct EvidenceJson {
    next: Vec<&'static str>,
    previous: Vec<&'static str>,
    rows: &'static [u8],
}

impl StatusJson {
    fn new(status: Status) -> Self {
        let [en, de, fr, nl] = Language::ALL.map(|language| status.name(language));
        Self {
            id: status.id(),
            name: NameJson { en, de, fr, nl },
            kin: status.kin().id(),
            meaning: en::meaning(status),
        }
    }
}

impl RuleJson {
    fn new(rule: &Rule) -> Self {
        let (standing, reason) = match rule.standing {
            Standing::Enacted => ("enacted", None),
            Standing::Disputed(dispute) => ("disputed", Some(en::dispute(dispute))),
        };
        Self {
            from: rule.from.name(Language::En),
            to: rule.to.name(Language::En),
            standing,
            reason,
            condition: rule.condition.map(en::condition),
            causes: rule.causes.iter().copied().map(CauseJson::new).collect(),
            evidence: EvidenceJson {
                next: codes(rule.evidence.next),
                previous: codes(rule.evidence.previous),
                rows: rule.evidence.rows,
            },
        }
    }
}

impl CauseJson {
    fn new(cause: Cause) -> Self {
        Self {
            id: cause.id(),
            agent: cause.agent().id(),
        }
    }
}

fn codes(editions: Editions) -> Vec<&'static str> {
    editions.languages().map(Language::code).collect()
}
