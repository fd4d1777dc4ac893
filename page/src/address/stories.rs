//! The place among the stories: the list, one of it, or one that the address itself holds; and how far it has been
//! played.

use std::fmt::{self, Display};

use queuescope_core::echo::echo;

use super::query::{Query, encoded};
use super::{Address, NotFound};

/// What stands before a story that is in the address.
const SENT: &str = "sent";

/// How many steps have been played: `step=5`.
const STEP: &str = "step";

/// A place among the stories.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryPlace {
    /// The story that is open, if one is.
    pub story: Option<StoryName>,
    /// How many of its steps have been played; of a story with fewer, all.
    pub step: usize,
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
        step: 0,
    };

    /// Before the first step of that story.
    pub const fn of(story: StoryName) -> Self {
        Self {
            story: Some(story),
            step: 0,
        }
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
        let place = Self { story, step: 0 };
        // Without a story there are no steps.
        let Some(word) = place.story.as_ref().and_then(|_| query.take(STEP)) else {
            return Ok((place, beyond));
        };
        match word.parse() {
            Ok(step) => Ok((Self { step, ..place }, beyond)),
            Err(_) => Err(NotFound::Value {
                key: STEP,
                word: echo(&word),
                address: Box::new(Address::Scenarios(place)),
            }),
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
        match self.step {
            0 => Ok(()),
            step => write!(f, "?{STEP}={step}"),
        }
    }
}
