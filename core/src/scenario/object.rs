//! A JSON object that is asked for its keys, and answers with the problem where one is wrong.

use alloc::string::{String, ToString};

use super::json::{Members, Value};
use super::problem::{Kind, Problem};

/// The object.
pub(super) struct Object<'a>(pub(super) &'a Members);

impl<'a> Object<'a> {
    pub(super) fn new(value: &'a Value, key: &str) -> Result<Self, Problem> {
        value.as_object().map(Self).ok_or_else(|| Problem::NotA {
            key: key.to_string(),
            expected: Kind::Object,
        })
    }

    /// Whether it has no other keys than these.
    pub(super) fn allows(&self, keys: &[&str]) -> Result<(), Problem> {
        let mut unknown = self.0.in_order().filter(|(key, _)| !keys.contains(key));
        match unknown.next() {
            Some((key, _)) => Err(Problem::UnknownKey(key.to_string())),
            None => Ok(()),
        }
    }

    pub(super) fn get(&self, key: &str) -> Option<&'a Value> {
        self.0.get(key)
    }

    pub(super) fn text(&self, key: &'static str) -> Result<&'a str, Problem> {
        self.optional_text(key)?.ok_or(Problem::MissingKey(key))
    }

    pub(super) fn optional_text(&self, key: &'static str) -> Result<Option<&'a str>, Problem> {
        let text = |value: &'a Value| {
            value.as_str().ok_or_else(|| Problem::NotA {
                key: String::from(key),
                expected: Kind::Text,
            })
        };
        self.get(key).map(text).transpose()
    }

    pub(super) fn list(&self, key: &'static str) -> Result<&'a [Value], Problem> {
        list(self.get(key).ok_or(Problem::MissingKey(key))?, key)
    }
}

/// A list, wherever it stands.
pub(super) fn list<'a>(value: &'a Value, key: &str) -> Result<&'a [Value], Problem> {
    value.as_list().ok_or_else(|| Problem::NotA {
        key: key.to_string(),
        expected: Kind::List,
    })
}

/// A name that can be shown: not empty, and without control characters (`domain` §6).
pub(super) fn checked_name(name: &str) -> Result<&str, Problem> {
    if name.trim().is_empty() {
        return Err(Problem::NameEmpty);
    }
    if name.chars().any(char::is_control) {
        return Err(Problem::NameUnprintable(String::from(name)));
    }
    Ok(name)
}
