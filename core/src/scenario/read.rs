//! From text to a [`Scenario`]: the frame of the file. A step is read in `steps` beside this.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Range;

use chrono::{DateTime, Datelike, Utc};

use super::Scenario;
use super::json::{self, Value};
use super::object::{Object, checked_name, list};
use super::parts::Parts;
use super::problem::{Kind, Problem, ScenarioError};
use super::steps::{StepReader, limits};
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

/// A scenario file that is read step by step: all of a large one takes longer than a page may be busy.
#[derive(Clone, Debug)]
pub struct Reading {
    file: String,
    /// Where the steps stand in it.
    steps: Vec<Range<usize>>,
    read: usize,
    reader: StepReader,
}

impl Scenario {
    /// Reads and checks a scenario file.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong with it, with its step.
    pub fn read(text: &str) -> Result<Self, ScenarioError> {
        let mut reading = Reading::new(text)?;
        while reading.step()? {}
        Ok(reading.scenario())
    }
}

impl Reading {
    /// Reads everything but the steps.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong with it.
    pub fn new(text: &str) -> Result<Self, ScenarioError> {
        if text.len() > LARGEST_FILE {
            return Err(ScenarioError {
                step: None,
                problem: Problem::TooLarge,
            });
        }
        Self::of_any_length(text)
    }

    /// The same for what nobody hands over: a desk writes more in a long run than is taken from a file.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong with it.
    pub(crate) fn of_any_length(text: &str) -> Result<Self, ScenarioError> {
        let begin = || {
            // Editors of some systems begin every file of text with a mark.
            let file = text.strip_prefix('\u{feff}').unwrap_or(text);
            let parts = Parts::of(file)?;
            Ok(Self {
                file: file.to_owned(),
                reader: StepReader::new(frame(&Object(&parts.frame))?),
                steps: parts.steps()?,
                read: 0,
            })
        };
        begin().map_err(|problem| ScenarioError {
            step: None,
            problem,
        })
    }

    /// Reads one step more; false where there is none.
    ///
    /// # Errors
    ///
    /// What is wrong with the step.
    pub fn step(&mut self) -> Result<bool, ScenarioError> {
        let Some(place) = self.steps.get(self.read) else {
            return Ok(false);
        };
        self.read += 1;
        let step = json::parse(&self.file, place.clone());
        let read = step.and_then(|step| self.reader.step(&step));
        read.map(|()| true).map_err(|problem| ScenarioError {
            step: Some(self.read),
            problem,
        })
    }

    /// How many steps have been read, and how many there are.
    pub const fn progress(&self) -> (usize, usize) {
        (self.read, self.steps.len())
    }

    /// The story, as far as it has been read.
    pub fn scenario(self) -> Scenario {
        self.reader.scenario
    }
}

/// The keys of a file, but for its steps, in the order of `domain` §6.
pub const FRAME_KEYS: [&str; 7] = [
    "format",
    "title",
    "start",
    "limits",
    "technicians",
    "groups",
    "channels",
];

/// Everything but the steps.
fn frame(file: &Object) -> Result<Scenario, Problem> {
    file.allows(&FRAME_KEYS)?;
    let format = file.text("format")?;
    if format != FORMAT {
        return Err(Problem::UnknownFormat(format.to_owned()));
    }
    Ok(Scenario {
        title: file.optional_text("title")?.unwrap_or_default().to_owned(),
        start: moment(file.text("start")?)?,
        limits: file.get("limits").map_or(Ok(Limits::default()), limits)?,
        staff: staff(file)?,
        steps: Vec::new(),
    })
}

fn moment(text: &str) -> Result<Instant, Problem> {
    let not_a_moment = || Problem::NotAMoment(text.to_owned());
    let moment = DateTime::parse_from_rfc3339(text).map_err(|_| not_a_moment())?;
    // A leap second counts more than a second's nanoseconds, and has no place of its own here.
    let nanoseconds = moment.timestamp_subsec_nanos();
    let is_whole = nanoseconds % 1_000_000 == 0 && nanoseconds < 1_000_000_000;
    let moment = moment.with_timezone(&Utc);
    (is_whole && has_a_year(moment))
        .then_some(moment)
        .ok_or_else(not_a_moment)
}

/// In the time of the desk a year has four digits: others cannot be written down again.
pub(super) fn has_a_year(moment: Instant) -> bool {
    (0..=9_999).contains(&moment.year())
}

fn staff(file: &Object) -> Result<Staff, Problem> {
    let mut staff = Staff::default();
    let names = file.list("technicians")?;
    if names.len() > MOST_OF_A_KIND {
        return Err(Problem::NotA {
            key: String::from("technicians"),
            expected: Kind::FewNames,
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
            expected: Kind::ObjectOfFewNames,
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
        expected: Kind::Names,
    })
}
