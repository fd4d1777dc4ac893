//! What a reader of a format tells: the statuses, and the rules as pairs of them.

use queuescope_core::language::Language;
use queuescope_core::rules::RULES;
use queuescope_core::status::Status;
use serde_json::Value;

/// The rule book as somebody else read it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Told {
    /// In the order of [`Status::ALL`], whatever the order they were told in.
    statuses: Vec<Status>,
    /// In the order of the statuses.
    rules: Vec<ToldRule>,
}

/// One arrow.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ToldRule {
    /// The status it leaves.
    pub(super) from: Status,
    /// The status it enters.
    pub(super) to: Status,
    /// Whether it is marked as one that is not done.
    pub(super) disputed: bool,
    /// The rows of `status-changes`; none where only a comment tells them.
    pub(super) rows: Option<String>,
}

impl Told {
    /// What was told, by whatever the format calls a status: its id, its English name.
    pub(super) fn new<'a>(
        statuses: impl IntoIterator<Item = &'a str>,
        rules: impl IntoIterator<Item = ToldRule>,
    ) -> Self {
        let mut told = Self {
            statuses: statuses.into_iter().map(status).collect(),
            rules: rules.into_iter().collect(),
        };
        told.statuses.sort();
        told.rules.sort();
        told
    }

    /// `{"statuses": ["Waiting"], "rules": [{"from", "to", "disputed", "rows"?}]}`, as the foreign programs print it.
    pub(super) fn from_json(text: &str) -> Self {
        let told: Value = serde_json::from_str(text).expect("the reader tells JSON");
        let list = |key: &str| told[key].as_array().expect("a list").iter();
        let word = |value: &'_ Value| value.as_str().map(str::to_owned);
        let statuses: Vec<_> = list("statuses").filter_map(word).collect();
        Self::new(
            statuses.iter().map(String::as_str),
            list("rules").map(|rule| ToldRule {
                from: status(rule["from"].as_str().expect("a status")),
                to: status(rule["to"].as_str().expect("a status")),
                disputed: rule["disputed"].as_bool().expect("yes or no"),
                rows: word(&rule["rows"]),
            }),
        )
    }

    /// The rule book as it is.
    pub(super) fn whole() -> Self {
        Self::new(
            Status::ALL.map(Status::id),
            RULES.iter().map(|rule| {
                let rows: Vec<_> = rule.evidence.rows.iter().map(u8::to_string).collect();
                ToldRule {
                    from: rule.from,
                    to: rule.to,
                    disputed: !rule.is_enacted(),
                    rows: Some(rows.join(" ")),
                }
            }),
        )
    }

    /// The rule book as far as a format tells it that has the rows in comments only.
    pub(super) fn without_rows(mut self) -> Self {
        for rule in &mut self.rules {
            rule.rows = None;
        }
        self
    }
}

/// The status of an id, with hyphens or without, or of an English name.
pub(super) fn status(word: &str) -> Status {
    Status::ALL
        .into_iter()
        .find(|status| word.replace('_', "-") == status.id() || word == status.name(Language::En))
        .unwrap_or_else(|| panic!("there is no status “{word}”"))
}
