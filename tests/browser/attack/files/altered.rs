//! Documented stories in which every place is altered in every way, and others that are damaged at
//! many places.

use queuescope_core::scenario::DOCUMENTED;
use serde_json::{Map, Value, json};

use super::Handed;

/// Stories in which, together, every key of the format stands.
const WHOLE: [&str; 3] = [
    "case-started-from-a-channel",
    "case-disabled-is-nobodys-goal",
    "case-technician-without-network",
];

/// How many places of every story are damaged.
const PLACES: usize = 8;

/// All of them.
pub(super) fn files() -> Vec<Handed> {
    let mut files = Vec::new();
    for story in &DOCUMENTED {
        if WHOLE.contains(&story.id) {
            let whole = serde_json::from_str(story.text).expect("a documented story is JSON");
            let altered = altered(&whole).into_iter();
            files.extend(altered.map(|altered| Handed::new("altered", altered.to_string())));
        }
        files.extend((0..PLACES).flat_map(|number| damaged(story.text, number)));
    }
    files
}

/// What comes in the place of a value: one of every type, and the ends of the range.
fn others() -> [Value; 9] {
    [
        json!(null),
        json!(true),
        json!(-1),
        json!(u64::MAX),
        json!(1e300),
        json!(""),
        json!("nonsense"),
        json!([]),
        json!({}),
    ]
}

/// The value with one place in it altered, for every place and every way.
fn altered(value: &Value) -> Vec<Value> {
    let mut all: Vec<_> = others()
        .into_iter()
        .filter(|other| other != value)
        .collect();
    match value {
        Value::Object(object) => {
            for (key, inner) in object {
                let mut without = object.clone();
                without.remove(key);
                all.push(renamed(&without, inner));
                all.push(without.into());
                for inner in altered(inner) {
                    let mut with = object.clone();
                    with.insert(key.clone(), inner);
                    all.push(with.into());
                }
            }
        }
        Value::Array(list) => {
            for (at, inner) in list.iter().enumerate() {
                let without = [&list[..at], &list[at + 1..]].concat();
                let twice = [&list[..=at], &list[at..]].concat();
                all.extend([without.into(), twice.into()]);
                for inner in altered(inner) {
                    let mut with = list.clone();
                    with[at] = inner;
                    all.push(with.into());
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
    all
}

/// The value under a key that nobody knows.
fn renamed(without: &Map<String, Value>, inner: &Value) -> Value {
    let mut renamed = without.clone();
    renamed.insert("unknown".to_owned(), inner.clone());
    renamed.into()
}

/// The text cut, and with another letter, at a place that goes through all of it.
fn damaged(text: &str, number: usize) -> [Handed; 2] {
    // So that the places of no two stories are the same.
    let at = (text.len() * number + text.len() * text.len() % 101) / PLACES % text.len();
    let mut other = text.as_bytes().to_vec();
    other[at] ^= 1 << (at % 7);
    [
        Handed::new("cut", &text.as_bytes()[..at]),
        Handed::new("letter", other),
    ]
}
