//! A JSON object that is asked for its keys, and answers with the problem where one is wrong.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde_json::{Map, Value};

use super::problem::Problem;

/// The object.
pub(super) struct Object<'a>(pub(super) &'a Map<String, Value>);

impl<'a> Object<'a> {
    pub(super) fn new(value: &'a Value, key: &str) -> Result<Self, Problem> {
        value.as_object().map(Self).ok_or_else(|| Problem::NotA {
            key: key.to_string(),
            expected: "an object {…}",
        })
    }

    /// Whether it has no other keys than these.
    pub(super) fn allows(&self, keys: &[&str]) -> Result<(), Problem> {
        match self.0.keys().find(|key| !keys.contains(&key.as_str())) {
            Some(key) => Err(Problem::UnknownKey(key.clone())),
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
                expected: "a text",
            })
        };
        self.get(key).map(text).transpose()
    }

    pub(super) fn list(&self, key: &'static str) -> Result<&'a Vec<Value>, Problem> {
        list(self.get(key).ok_or(Problem::MissingKey(key))?, key)
    }
}

/// A list, wherever it stands.
pub(super) fn list<'a>(value: &'a Value, key: &str) -> Result<&'a Vec<Value>, Problem> {
    value.as_array().ok_or_else(|| Problem::NotA {
        key: key.to_string(),
        expected: "a list",
    })
}
