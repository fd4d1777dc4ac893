//! From text to a [`Scenario`]: the frame of the file. The steps are read in the file beside this.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::{DateTime, Datelike, Utc};

use super::json::{self, Value};
use super::object::{Object, checked_name, list};
use super::problem::{Problem, ScenarioError};
use super::steps::{StepReader, limits};
use super::{Scenario, Step};
use crate::ids::TechnicianId;
use crate::limits::Limits;
use crate::staff::Staff;
use crate::timer::Instant;

/// The largest file that is read, in bytes: a recording of a busy desk over a whole day, which is far
/// more than a story anybody has written by hand.
pub const LARGEST_FILE: usize = 8 << 20;

/// The most technicians, groups and channels: a desk numbers no more than 65,535 of a kind.
const MOST_OF_A_KIND: usize = 1_000;

pub(super) const FORMAT: &str = "queuescope-scenario/1";

impl Scenario {
    /// Reads and checks a scenario file.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong with it, with its step.
    pub fn read(text: &str) -> Result<Self, ScenarioError> {
        let of_the_frame = |problem| ScenarioError {
            step: None,
            problem,
        };
        let file = parse(text).map_err(of_the_frame)?;
        let (mut scenario, steps) = frame(&file).map_err(of_the_frame)?;
        scenario.steps = read_steps(&scenario, steps)?;
        Ok(scenario)
    }
}

fn read_steps(scenario: &Scenario, steps: &[Value]) -> Result<Vec<Step>, ScenarioError> {
    let mut reader = StepReader::new(scenario);
    let mut read = Vec::with_capacity(steps.len());
    for (number, step) in (1..).zip(steps) {
        let step = reader.step(step).map_err(|problem| ScenarioError {
            step: Some(number),
            problem,
        })?;
        read.push(step);
    }
    Ok(read)
}

fn parse(text: &str) -> Result<Value, Problem> {
    if text.len() > LARGEST_FILE {
        return Err(Problem::TooLarge);
    }
    // Editors of some systems begin every file of text with a mark.
    json::parse(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// Everything but the steps, which are returned as they stand.
fn frame(file: &Value) -> Result<(Scenario, &[Value]), Problem> {
    let file = Object::new(file, "the file")?;
    file.allows(&[
        "format",
        "title",
        "start",
        "limits",
        "technicians",
        "groups",
        "channels",
        "steps",
    ])?;
    let format = file.text("format")?;
    if format != FORMAT {
        return Err(Problem::UnknownFormat(format.to_owned()));
    }
    let scenario = Scenario {
        title: file.optional_text("title")?.unwrap_or_default().to_owned(),
        start: moment(file.text("start")?)?,
        limits: file.get("limits").map_or(Ok(Limits::default()), limits)?,
        staff: staff(&file)?,
        steps: Vec::new(),
    };
    Ok((scenario, file.list("steps")?))
}

fn moment(text: &str) -> Result<Instant, Problem> {
    let not_a_moment = || Problem::NotAMoment(text.to_owned());
    let moment = DateTime::parse_from_rfc3339(text).map_err(|_| not_a_moment())?;
    // A leap second counts more than a second's nanoseconds, and has no place of its own here.
    let nanoseconds = moment.timestamp_subsec_nanos();
    let is_whole = nanoseconds % 1_000_000 == 0 && nanoseconds < 1_000_000_000;
    // In the time of the desk, too, a year has four digits: others cannot be written down again.
    let moment = moment.with_timezone(&Utc);
    let has_a_year = (0..=9_999).contains(&moment.year());
    (is_whole && has_a_year)
        .then_some(moment)
        .ok_or_else(not_a_moment)
}

fn staff(file: &Object) -> Result<Staff, Problem> {
    let mut staff = Staff::default();
    let names = file.list("technicians")?;
    if names.len() > MOST_OF_A_KIND {
        return Err(Problem::NotA {
            key: String::from("technicians"),
            expected: "a list of at most 1,000 names",
        });
    }
    for name in names {
        let name = checked_name(name_of(name, "technicians")?)?;
        if staff.technician_named(name).is_some() {
            return Err(Problem::NameTwice(name.to_owned()));
        }
        staff.add_technician(name);
    }
    for (name, members) in teams(file, "groups", &staff)? {
        staff.add_group(name, members);
    }
    for (name, members) in teams(file, "channels", &staff)? {
        // A queue is named by its technician or its channel, so the two share their names.
        if staff.technician_named(&name).is_some() {
            return Err(Problem::NameTwice(name));
        }
        staff.add_channel(name, members);
    }
    Ok(staff)
}

fn teams(
    file: &Object,
    key: &'static str,
    staff: &Staff,
) -> Result<Vec<(String, Vec<TechnicianId>)>, Problem> {
    let Some(value) = file.get(key) else {
        return Ok(Vec::new());
    };
    let teams = Object::new(value, key)?;
    if teams.0.len() > MOST_OF_A_KIND {
        return Err(Problem::NotA {
            key: String::from(key),
            expected: "an object {…} of at most 1,000 names",
        });
    }
    let mut read = Vec::new();
    for (name, members) in teams.0.in_order() {
        let members = list(members, name)?
            .iter()
            .map(|member| {
                let member = name_of(member, name)?;
                let found = staff.technician_named(member);
                found.ok_or_else(|| Problem::UnknownTechnician(member.to_owned()))
            })
            .collect::<Result<_, _>>()?;
        read.push((checked_name(name)?.to_owned(), members));
    }
    Ok(read)
}

fn name_of<'a>(value: &'a Value, key: &str) -> Result<&'a str, Problem> {
    value.as_str().ok_or_else(|| Problem::NotA {
        key: key.to_string(),
        expected: "a list of names",
    })
}
