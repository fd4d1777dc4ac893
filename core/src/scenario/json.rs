//! JSON in which no key stands twice, for the second would silently win, and in which the order of the
//! keys counts: groups and channels are numbered in it.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::{Serialize, Serializer};
use serde_json::Number;

use super::problem::Problem;

/// What stands at that place of a file.
///
/// # Errors
///
/// [`Problem::NotJson`], or [`Problem::KeyTwice`], with the line and column of the file.
pub(super) fn parse<'a, T: Deserialize<'a>>(
    file: &'a str,
    place: Range<usize>,
) -> Result<T, Problem> {
    let before = &file[..place.start];
    serde_json::from_str(&file[place]).map_err(|error| {
        let line = before.matches('\n').count() + error.line();
        let indent = before.len() - before.rfind('\n').map_or(0, |end| end + 1);
        let column = error.column() + if error.line() == 1 { indent } else { 0 };
        // Only what we refuse ourselves is an error of the data; the rest is one of the text.
        if error.is_data() {
            Problem::KeyTwice { line }
        } else {
            Problem::NotJson { line, column }
        }
    })
}

/// The value on one line, with a space after every colon and comma, as people write it.
pub(super) fn written(value: &impl Serialize) -> String {
    // Nothing here has a reason to fail: no key that is not text, no number that is not finite.
    let dense = serde_json::to_string(value).unwrap_or_default();
    let mut text = String::with_capacity(dense.len() * 9 / 8);
    let (mut is_in_text, mut is_escaped) = (false, false);
    for letter in dense.chars() {
        text.push(letter);
        match letter {
            '"' if !is_escaped => is_in_text = !is_in_text,
            ':' | ',' if !is_in_text => text.push(' '),
            _ => {}
        }
        is_escaped = letter == '\\' && !is_escaped;
    }
    text
}

/// What a text of JSON says.
pub(super) enum Value {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    List(Vec<Value>),
    Object(Members),
}

/// The members of an object by their keys, each with its place in the text.
#[derive(Default)]
pub(super) struct Members(BTreeMap<String, (usize, Value)>);

impl Value {
    pub(super) fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    pub(super) fn as_u64(&self) -> Option<u64> {
        match self {
            Self::Number(number) => number.as_u64(),
            _ => None,
        }
    }

    pub(super) fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(super) fn as_list(&self) -> Option<&[Self]> {
        match self {
            Self::List(list) => Some(list),
            _ => None,
        }
    }

    pub(super) fn as_object(&self) -> Option<&Members> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }
}

impl Members {
    /// One more; no key stands twice.
    pub(super) fn add<E: Error>(&mut self, key: String, value: Value) -> Result<(), E> {
        let place = self.len();
        match self.0.insert(key, (place, value)) {
            None => Ok(()),
            Some(_) => Err(E::custom("a key stands twice")),
        }
    }

    pub(super) fn get(&self, key: &str) -> Option<&Value> {
        self.0.get(key).map(|(_, value)| value)
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// The members in the order of the text.
    pub(super) fn in_order(&self) -> impl Iterator<Item = (&str, &Value)> {
        let mut members: Vec<_> = self.0.iter().collect();
        members.sort_unstable_by_key(|(_, (place, _))| *place);
        members
            .into_iter()
            .map(|(key, (_, value))| (key.as_str(), value))
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(number) => number.serialize(serializer),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(list) => list.serialize(serializer),
            Self::Object(members) => serializer.collect_map(members.in_order()),
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = values.next_element()? {
            list.push(value);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut members = Members::default();
        while let Some((key, value)) = entries.next_entry()? {
            members.add(key, value)?;
        }
        Ok(Value::Object(members))
    }
}
