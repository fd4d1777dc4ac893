//! What can be wrong with a scenario file, one variant a reason. The sentences are in [`crate::words`].

use alloc::string::String;
use core::fmt;

use crate::echo::echo;
use crate::limits::LimitTooLong;
use crate::words;

/// What is wrong, and in which step (counted from 1), if it is in one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioError {
    /// The step, counted from 1.
    pub step: Option<usize>,
    /// What is wrong.
    pub problem: Problem,
}

/// What the value of a key can have to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An object.
    Object,
    /// A text.
    Text,
    /// A list.
    List,
    /// A list of names.
    Names,
    /// A list of at most a thousand names.
    FewNames,
    /// An object of at most a thousand names.
    ObjectOfFewNames,
    /// True or false.
    YesOrNo,
    /// One technician, one group or one channel.
    Goal,
    /// A whole number of minutes.
    Minutes,
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
        expected: Kind,
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
        f.write_str(&words::en::scenario_error(self))
    }
}

impl core::error::Error for ScenarioError {}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&words::en::problem(self))
    }
}

impl Problem {
    /// The same, with what was read that is wrong in short.
    pub(crate) fn in_short(&self) -> Self {
        let mut short = self.clone();
        if let Some(text) = short.wrong_text() {
            *text = echo(text);
        }
        short
    }

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
