//! What can be wrong with a scenario file, one variant a reason; the sentences are here.

use alloc::string::String;
use core::fmt;

use crate::echo::echo;
use crate::limits::LimitTooLong;

/// What is wrong, and in which step (counted from 1), if it is in one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioError {
    /// The step, counted from 1.
    pub step: Option<usize>,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The file is larger than [`super::LARGEST_FILE`] bytes.
    TooLarge,
    /// The file is not JSON.
    NotJson {
        /// The line, counted from 1.
        line: usize,
        /// The column, counted from 1.
        column: usize,
    },
    /// A key stands twice in one object.
    KeyTwice {
        /// The line of the second, counted from 1.
        line: usize,
    },
    /// The value of a key is of another kind.
    NotA {
        /// The key.
        key: String,
        /// What it must be.
        expected: &'static str,
    },
    /// A key that does not belong there.
    UnknownKey(String),
    /// A key that is needed.
    MissingKey(&'static str),
    /// Another `format`.
    UnknownFormat(String),
    /// `start` is not a moment.
    NotAMoment(String),
    /// `at` is not a duration.
    NotADuration(String),
    /// The step is earlier than the one before.
    TimeDecreases,
    /// A limit that cannot be set.
    Limit(LimitTooLong),
    /// A name without a letter in it.
    NameEmpty,
    /// A name with a control character in it, such as a line break.
    NameUnprintable(String),
    /// Two of the same name.
    NameTwice(String),
    /// Nobody of that name works at the desk.
    UnknownTechnician(String),
    /// There is no such group.
    UnknownGroup(String),
    /// There is no such channel.
    UnknownChannel(String),
    /// There is no such queue.
    UnknownQueue(String),
    /// Nobody is called that.
    UnknownActor(String),
    /// This actor cannot do that.
    UnknownAction(String),
    /// There is no such tool.
    UnknownTool(String),
    /// There is no such presence.
    UnknownPresence(String),
    /// There is no such status.
    UnknownStatus(String),
    /// There is no such outcome.
    UnknownOutcome(String),
    /// The session is used before it is created.
    SessionNotYet(String),
    /// The session is created a second time.
    SessionTwice(String),
    /// The step neither does nor expects anything.
    EmptyStep,
}

impl fmt::Display for ScenarioError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(step) = self.step {
            write!(f, "Step {step}: ")?;
        }
        self.problem.fmt(f)
    }
}

impl Problem {
    /// What was read that is wrong, in the words of the file.
    fn wrong_text(&mut self) -> Option<&mut String> {
        match self {
            Self::UnknownKey(text)
            | Self::UnknownFormat(text)
            | Self::NotAMoment(text)
            | Self::NotADuration(text)
            | Self::NameUnprintable(text)
            | Self::NameTwice(text)
            | Self::UnknownTechnician(text)
            | Self::UnknownGroup(text)
            | Self::UnknownChannel(text)
            | Self::UnknownQueue(text)
            | Self::UnknownActor(text)
            | Self::UnknownAction(text)
            | Self::UnknownTool(text)
            | Self::UnknownPresence(text)
            | Self::UnknownStatus(text)
            | Self::UnknownOutcome(text)
            | Self::SessionNotYet(text)
            | Self::SessionTwice(text) => Some(text),
            _ => None,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut said = self.clone();
        if let Some(text) = said.wrong_text() {
            *text = echo(text);
        }
        match &said {
            Self::TooLarge => {
                f.write_str("the file is larger than 8 MiB. Split the story into several files.")
            }
            Self::NotJson { line, column } => {
                write!(f, "this is not JSON: look at line {line}, column {column}.")
            }
            Self::KeyTwice { line } => write!(
                f,
                "a key stands twice in one object, the second time at line {line}. Remove one."
            ),
            Self::NotA { key, expected } => write!(f, "“{key}” must be {expected}."),
            Self::UnknownKey(key) => {
                write!(
                    f,
                    "the key “{key}” is not known here. Remove or correct it."
                )
            }
            Self::MissingKey(key) => write!(f, "the key “{key}” is missing. Add it."),
            Self::UnknownFormat(format) => write!(
                f,
                "the format “{format}” is not known; it must be “queuescope-scenario/1”."
            ),
            Self::NotAMoment(text) => write!(
                f,
                "“{text}” is not a moment; write it as 2026-01-05T08:00:00Z."
            ),
            Self::NotADuration(text) => write!(
                f,
                "“{text}” is not a duration; write it as PT0S, PT90S, PT1M30.5S, PT2H or P14D."
            ),
            Self::TimeDecreases => f.write_str(
                "it is earlier than the step before. Steps stand in the order of their time.",
            ),
            Self::Limit(limit) => limit.fmt(f),
            Self::NameEmpty => f.write_str("a name is empty. Give it at least one letter."),
            Self::NameUnprintable(name) => write!(
                f,
                "the name “{}” has a line break or another control character in it. Remove it.",
                name.escape_default()
            ),
            Self::NameTwice(name) => write!(f, "“{name}” is named twice. Names are unique."),
            Self::UnknownTechnician(name) => write!(
                f,
                "there is no technician “{name}”. Add the name to “technicians” or correct it."
            ),
            Self::UnknownGroup(name) => write!(
                f,
                "there is no group “{name}”. Add it to “groups” or correct it."
            ),
            Self::UnknownChannel(name) => write!(
                f,
                "there is no channel “{name}”. Add it to “channels” or correct it."
            ),
            Self::UnknownQueue(name) => write!(
                f,
                "there is no queue “{name}”: a queue is that of a technician or a channel."
            ),
            Self::UnknownActor(text) => write!(
                f,
                "{text} is nobody who can act: write {{\"technician\": name}}, \"customer\", \
                 \"device\" or \"administrator\"."
            ),
            Self::UnknownAction(name) => write!(f, "this actor has no action “{name}”."),
            Self::UnknownTool(name) => write!(f, "there is no tool “{name}”."),
            Self::UnknownPresence(name) => write!(
                f,
                "there is no presence “{name}”; it is available, busy or away."
            ),
            Self::UnknownStatus(name) => write!(
                f,
                "there is no status “{name}”. Use one of the seventeen names, or “absent”."
            ),
            Self::UnknownOutcome(name) => {
                write!(f, "there is no outcome “{name}” in the report.")
            }
            Self::SessionNotYet(name) => write!(
                f,
                "the session “{name}” does not exist yet. Create it in an earlier step."
            ),
            Self::SessionTwice(name) => write!(
                f,
                "the session “{name}” exists already. Choose another name."
            ),
            Self::EmptyStep => f.write_str("it has neither an “action” nor an “expect”."),
        }
    }
}

impl core::error::Error for ScenarioError {}
