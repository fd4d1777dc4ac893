//! The place among the stories: the list, one of it, or one that the address itself holds; which of its steps are shown,
//! and how far it has been played.

use std::fmt::{self, Display};

use queuescope_core::echo::echo;

use super::query::{Query, encoded};
use super::{Address, NotFound};

/// What stands before a story that is in the address.
const SENT: &str = "sent";

/// How many steps have been played: `step=5`.
const STEP: &str = "step";

/// Which steps are shown: `steps=3-7`.
const STEPS: &str = "steps";

/// That it plays by itself at once: `play`.
const PLAY: &str = "play";

/// A place among the stories.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryPlace {
    /// The story that is open, if one is.
    pub story: Option<StoryName>,
    /// The steps that are shown; all where none are named.
    pub steps: Option<Steps>,
    /// How many of its steps have been played; of a story with fewer, all.
    pub step: usize,
    /// Whether it plays by itself at once.
    pub plays: bool,
}

/// Some steps of a story, from one to another, counted from 1. Those before have been played already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Steps {
    first: usize,
    last: usize,
}

impl Steps {
    /// These; none where there is no step between them.
    pub const fn between(first: usize, last: usize) -> Option<Self> {
        if 1 <= first && first <= last {
            Some(Self { first, last })
        } else {
            None
        }
    }

    /// How many steps have been played before the first.
    pub const fn before(self) -> usize {
        self.first - 1
    }

    /// How many have been played after the last, if the story has so many.
    pub const fn after(self) -> usize {
        self.last
    }

    /// `3-7`, or `3` alone.
    fn read(word: &str) -> Option<Self> {
        let (first, last) = word.split_once('-').unwrap_or((word, word));
        Self::between(first.parse().ok()?, last.parse().ok()?)
    }
}

impl Display for Steps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.first, self.last)
    }
}

/// A story as an address names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoryName {
    /// The one with this id.
    OnTheShelf(String),
    /// The one that this short text is; see [`queuescope_core::scenario::Scenario::from_short`].
    Sent(String),
}

impl StoryPlace {
    /// None of them.
    pub const ALL: Self = Self {
        story: None,
        steps: None,
        step: 0,
        plays: false,
    };

    /// Before the first step of that story.
    pub const fn of(story: StoryName) -> Self {
        Self {
            story: Some(story),
            ..Self::ALL
        }
    }

    /// Whether none of the steps that are shown has been played.
    pub fn is_at_the_beginning(&self) -> bool {
        self.step == self.steps.map_or(0, Steps::before)
    }

    /// What the segments and the query of an address name, and the segments beyond it.
    pub(super) fn read<'a>(
        segments: &'a [String],
        query: &mut Query,
    ) -> Result<(Self, &'a [String]), NotFound> {
        let (story, beyond) = match segments {
            [] => (None, segments),
            [sent, text, beyond @ ..] if sent == SENT => {
                (Some(StoryName::Sent(text.clone())), beyond)
            }
            [id, beyond @ ..] => (Some(StoryName::OnTheShelf(id.clone())), beyond),
        };
        let mut place = Self { story, ..Self::ALL };
        // Without a story there are no steps.
        if place.story.is_none() {
            return Ok((place, beyond));
        }
        if let Some(word) = query.take(STEPS) {
            let steps = Steps::read(&word).ok_or_else(|| place.without(STEPS, &word))?;
            place.steps = Some(steps);
            place.step = steps.before();
        }
        if let Some(word) = query.take(STEP) {
            place.step = word.parse().map_err(|_| place.without(STEP, &word))?;
        }
        place.plays = query.take_if(PLAY, "");
        Ok((place, beyond))
    }

    /// It says something that cannot be read.
    fn without(&self, key: &'static str, word: &str) -> NotFound {
        NotFound::Value {
            key,
            word: echo(word),
            address: Box::new(Address::Scenarios(self.clone())),
        }
    }
}

impl Display for StoryPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.story {
            None => return Ok(()),
            Some(StoryName::OnTheShelf(id)) => write!(f, "/{}", encoded(id))?,
            Some(StoryName::Sent(text)) => write!(f, "/{SENT}/{}", encoded(text))?,
        }
        let steps = self.steps.map(|steps| format!("{STEPS}={steps}"));
        let step = (!self.is_at_the_beginning()).then(|| format!("{STEP}={}", self.step));
        let plays = self.plays.then(|| PLAY.to_owned());
        let pairs: Vec<_> = steps.into_iter().chain(step).chain(plays).collect();
        if pairs.is_empty() {
            return Ok(());
        }
        write!(f, "?{}", pairs.join("&"))
    }
}
