//! The parts of a scenario file: its frame, and its steps as they stand in the text. These are by far
//! the most of it, and are read one by one.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::json::{self, Members, Value};
use super::object::Object;
use super::problem::{Kind, Problem};

const STEPS: &str = "steps";

/// Everything but the steps, and where each of these is.
pub(super) struct Parts {
    pub(super) frame: Members,
    steps: Option<Steps>,
}

/// The steps, if they are a list.
type Steps = Result<Vec<Range<usize>>, Problem>;

/// The same, as a text of JSON has it.
struct RawParts<'a> {
    frame: Members,
    steps: Option<&'a RawValue>,
}

impl Parts {
    /// Takes a file apart.
    ///
    /// # Errors
    ///
    /// What is wrong with it as a text.
    pub(super) fn of(file: &str) -> Result<Self, Problem> {
        let parts: Result<RawParts, Problem> = json::parse(file, 0..file.len());
        let parts = match parts {
            Ok(parts) => parts,
            Err(problem) => {
                // What is no object is another mistake than a key that stands twice.
                let whole: Value = json::parse(file, 0..file.len())?;
                Object::new(&whole, "the file")?;
                return Err(problem);
            }
        };
        Ok(Self {
            frame: parts.frame,
            steps: parts.steps.map(|steps| places(file, steps)),
        })
    }

    /// Where the steps are.
    ///
    /// # Errors
    ///
    /// There are none, or they are no list.
    pub(super) fn steps(self) -> Steps {
        self.steps.unwrap_or(Err(Problem::MissingKey(STEPS)))
    }
}

fn places(file: &str, steps: &RawValue) -> Steps {
    let not_a_list = |_| Problem::NotA {
        key: String::from(STEPS),
        expected: Kind::List,
    };
    let steps: Vec<&RawValue> = serde_json::from_str(steps.get()).map_err(not_a_list)?;
    let place = |step: &&RawValue| {
        let text = step.get();
        // It is a part of the file, so it begins behind its beginning.
        let start = text.as_ptr().addr() - file.as_ptr().addr();
        start..start + text.len()
    };
    Ok(steps.iter().map(place).collect())
}

impl<'de> Deserialize<'de> for RawParts<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(AnyParts)
    }
}

struct AnyParts;

impl<'de> Visitor<'de> for AnyParts {
    type Value = RawParts<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<RawParts<'de>, A::Error> {
        let (mut frame, mut steps) = (Members::default(), None);
        while let Some(key) = entries.next_key::<String>()? {
            if key != STEPS {
                frame.add(key, entries.next_value()?)?;
            } else if steps.replace(entries.next_value()?).is_some() {
                return Err(A::Error::custom("a key stands twice"));
            }
        }
        Ok(RawParts { frame, steps })
    }
}
