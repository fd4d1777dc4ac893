//! A scenario file that somebody is writing: its steps are moved, cut and timed, its sessions and people named. Whether it
//! is a scenario is for [`queuescope_core::scenario::Scenario::read`] to say; until then it can be anything.

mod next;

pub use next::Next;

use std::cmp::Ordering;
use std::fmt::Write;

use queuescope_core::language::Language;
use queuescope_core::scenario::{ExpectedOutcome, FRAME_KEYS, Scenario, duration};
use serde_json::{Map, Value};

/// The keys of a step, in the order in which they are read aloud.
const STEP_KEYS: [&str; 11] = [
    "at",
    "actor",
    "action",
    "session",
    "to",
    "technician",
    "channel",
    "tool",
    "presence",
    "limits",
    "refused",
];
/// The file, as far as it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    frame: Map<String, Value>,
    steps: Vec<Map<String, Value>>,
}

impl Draft {
    /// Goes on with a file; nothing where it is none with steps.
    pub fn of(text: &str) -> Option<Self> {
        let Ok(Value::Object(mut frame)) =
            serde_json::from_str(text.trim_start_matches('\u{feff}'))
        else {
            return None;
        };
        let Some(Value::Array(steps)) = frame.remove("steps") else {
            return None;
        };
        let steps = steps.into_iter().map(|step| match step {
            Value::Object(step) => Some(step),
            _ => None,
        });
        Some(Self {
            frame,
            steps: steps.collect::<Option<_>>()?,
        })
    }

    /// What it is called.
    pub fn title(&self) -> &str {
        let title = self.frame.get("title");
        title.and_then(Value::as_str).unwrap_or_default()
    }

    /// Calls it something else.
    pub fn set_title(&mut self, title: &str) {
        self.frame.insert("title".to_owned(), title.into());
    }

    /// How many steps it has.
    pub const fn len(&self) -> usize {
        self.steps.len()
    }

    /// Whether it has none.
    pub const fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// When a step is: as it is written, an ISO 8601 duration.
    pub fn at(&self, step: usize) -> &str {
        let at = self.steps.get(step).and_then(|step| step.get("at"));
        at.and_then(Value::as_str).unwrap_or_default()
    }

    /// Writes when a step is. It goes to its place among the others: returns which one it is then.
    pub fn set_at(&mut self, step: usize, at: &str) -> usize {
        if step >= self.steps.len() {
            return step;
        }
        self.write_at(step, at);
        let time = |step: &usize| duration(self.at(*step));
        let others = (0..self.steps.len()).filter(|other| *other != step);
        let is_before = |other: &usize| match time(other).cmp(&time(&step)) {
            Ordering::Less => true,
            Ordering::Equal => *other < step,
            Ordering::Greater => false,
        };
        let place = others.filter(is_before).count();
        let moved = self.steps.remove(step);
        self.steps.insert(place, moved);
        place
    }

    fn write_at(&mut self, step: usize, at: &str) {
        if let Some(step) = self.steps.get_mut(step) {
            step.insert("at".to_owned(), at.into());
        }
    }

    /// Writes into every step what `goes` says that it comes to: this file, read, and [`Scenario::as_it_goes`].
    pub fn expect_what_happens(&mut self, read: &Scenario, goes: &Scenario) {
        let steps = read.steps.iter().zip(&goes.steps);
        for (written, (before, now)) in self.steps.iter_mut().zip(steps) {
            if before == now {
                continue;
            }
            if now.act.as_ref().is_some_and(|act| act.refused) {
                written.insert("refused".to_owned(), true.into());
            } else {
                written.shift_remove("refused");
            }
            for (written, found) in expectations(written).zip(&now.expect) {
                let status = found.status.map_or("absent", |it| it.name(Language::En));
                written.insert("status".to_owned(), status.into());
                if let Some(ExpectedOutcome::Known(outcome)) = found.outcome {
                    written.insert("outcome".to_owned(), outcome.name().into());
                } else {
                    written.shift_remove("outcome");
                }
            }
        }
    }

    /// Exchanges what happens in two steps that follow each other; when they are stays.
    pub fn exchange_with_next(&mut self, step: usize) {
        let next = step + 1;
        if next >= self.steps.len() {
            return;
        }
        let times = [self.at(step).to_owned(), self.at(next).to_owned()];
        self.steps.swap(step, next);
        for (step, at) in [step, next].into_iter().zip(times) {
            self.write_at(step, &at);
        }
    }

    /// Takes in a step that is written as a file has it, at its time and behind all that are at the same: returns which one it
    /// is then. None where it is no step.
    pub fn add(&mut self, step: &str) -> Option<usize> {
        let step: Map<String, Value> = serde_json::from_str(step).ok()?;
        let at = step.get("at")?.as_str()?.to_owned();
        self.steps.push(step);
        Some(self.set_at(self.steps.len() - 1, &at))
    }

    /// Leaves a step out.
    pub fn remove(&mut self, step: usize) {
        if step < self.steps.len() {
            self.steps.remove(step);
        }
    }

    /// The sessions, in the order in which they are first named.
    pub fn sessions(&self) -> Vec<String> {
        let mut names = Vec::new();
        for step in &self.steps {
            names_in(step.get("session"), &mut names);
        }
        names
    }

    /// Technicians, groups and channels, in the order of the file.
    pub fn queues(&self) -> Vec<String> {
        let mut names = Vec::new();
        if let Some(Value::Array(technicians)) = self.frame.get("technicians") {
            for name in technicians {
                names_in(Some(name), &mut names);
            }
        }
        for teams in ["groups", "channels"] {
            if let Some(Value::Object(teams)) = self.frame.get(teams) {
                for name in teams.keys() {
                    names_in(Some(&Value::from(name.as_str())), &mut names);
                }
            }
        }
        names
    }

    /// Gives a session another name, wherever it is named; false where that is no name, or another's.
    pub fn rename_session(&mut self, from: &str, to: &str) -> bool {
        if !is_free(to, &self.sessions()) {
            return false;
        }
        for step in &mut self.steps {
            rename(step.get_mut("session"), from, to);
            for one in expectations(step) {
                rename(one.get_mut("session"), from, to);
            }
        }
        true
    }

    /// Gives a technician, a group or a channel another name, wherever it is named; false where that is no name, or
    /// another's.
    pub fn rename_queue(&mut self, from: &str, to: &str) -> bool {
        if !is_free(to, &self.queues()) {
            return false;
        }
        if let Some(Value::Array(technicians)) = self.frame.get_mut("technicians") {
            for name in technicians {
                rename(Some(name), from, to);
            }
        }
        for teams in ["groups", "channels"] {
            if let Some(Value::Object(teams)) = self.frame.get_mut(teams) {
                *teams = std::mem::take(teams)
                    .into_iter()
                    .map(|(name, mut members)| {
                        if let Value::Array(members) = &mut members {
                            for member in members {
                                rename(Some(member), from, to);
                            }
                        }
                        (if name == from { to.to_owned() } else { name }, members)
                    })
                    .collect();
            }
        }
        for step in &mut self.steps {
            for within in ["actor", "to"] {
                if let Some(Value::Object(named)) = step.get_mut(within) {
                    for name in named.values_mut() {
                        rename(Some(name), from, to);
                    }
                }
            }
            for key in ["technician", "channel"] {
                rename(step.get_mut(key), from, to);
            }
            for one in expectations(step) {
                rename(one.get_mut("queue"), from, to);
            }
        }
        true
    }

    /// The file: a line a step.
    pub fn text(&self) -> String {
        let mut text = String::from("{\n");
        for (key, value) in in_order(&self.frame, &FRAME_KEYS) {
            // A text takes all that is written to it.
            let _ = writeln!(text, "  {}: {value},", Value::from(key));
        }
        let lines = self.steps.iter().map(line);
        let lines = lines.collect::<Vec<_>>().join(",\n");
        let _ = write!(text, "  \"steps\": [\n{lines}\n  ]\n}}\n");
        text
    }

    /// What happens in a step, as it stands in the file, whenever that is.
    pub fn what(&self, step: usize) -> String {
        let what = self.steps.get(step).map(|step| {
            let mut what = step.clone();
            what.shift_remove("at");
            line(&what)
        });
        what.unwrap_or_default()
    }
}

fn line(step: &Map<String, Value>) -> String {
    let pairs = in_order(step, &STEP_KEYS)
        .map(|(key, value)| format!("{}: {value}", Value::from(key)))
        .collect::<Vec<_>>();
    format!("    {{{}}}", pairs.join(", "))
}

/// What is known in its order, then the rest.
fn in_order<'a>(
    map: &'a Map<String, Value>,
    keys: &'a [&'a str],
) -> impl Iterator<Item = (&'a str, &'a Value)> {
    let known = keys.iter().filter_map(|key| Some((*key, map.get(*key)?)));
    let rest = map
        .iter()
        .map(|(key, value)| (key.as_str(), value))
        .filter(|(key, _)| !keys.contains(key));
    known.chain(rest)
}

fn names_in(value: Option<&Value>, names: &mut Vec<String>) {
    if let Some(name) = value.and_then(Value::as_str)
        && !names.iter().any(|known| known == name)
    {
        names.push(name.to_owned());
    }
}

fn is_free(name: &str, names: &[String]) -> bool {
    !name.trim().is_empty() && !names.iter().any(|known| known == name)
}

fn rename(value: Option<&mut Value>, from: &str, to: &str) {
    if let Some(value) = value.filter(|value| value.as_str() == Some(from)) {
        *value = to.into();
    }
}

fn expectations(step: &mut Map<String, Value>) -> impl Iterator<Item = &mut Map<String, Value>> {
    let all = step.get_mut("expect").and_then(Value::as_array_mut);
    all.into_iter().flatten().filter_map(Value::as_object_mut)
}
