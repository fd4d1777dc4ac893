//! A place among the sources: which contradiction is looked at, which changes are listed.

use std::fmt::{self, Display};

use queuescope_core::contradiction::Contradiction;

use super::likeness::slug;
use super::query::Query;

/// Which contradiction is looked at, and which changes are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourcesPlace {
    /// The contradiction that is looked at.
    pub contradiction: Option<Contradiction>,
    /// Whether only those changes are listed of which the documents say different things.
    pub only_differing: bool,
}

/// The word for those changes.
const DIFFERENCES: &str = "differences";

impl SourcesPlace {
    /// Everything.
    pub const ALL: Self = Self {
        contradiction: None,
        only_differing: false,
    };

    /// Everything, and that contradiction is looked at.
    pub const fn at(contradiction: Contradiction) -> Self {
        Self {
            contradiction: Some(contradiction),
            only_differing: false,
        }
    }

    /// Reads what stands behind the screen's word; what it does not know stays.
    pub(super) fn read<'a>(rest: &'a [String], query: &mut Query) -> (Self, &'a [String]) {
        let named = rest
            .split_first()
            .and_then(|(first, beyond)| Some((Contradiction::from_id(&slug(first))?, beyond)));
        let (contradiction, beyond) = match named {
            Some((contradiction, beyond)) => (Some(contradiction), beyond),
            None => (None, rest),
        };
        let only_differing = query.take_if("only", DIFFERENCES);
        let place = Self {
            contradiction,
            only_differing,
        };
        (place, beyond)
    }
}

impl Display for SourcesPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(contradiction) = self.contradiction {
            write!(f, "/{}", contradiction.id())?;
        }
        if self.only_differing {
            write!(f, "?only={DIFFERENCES}")?;
        }
        Ok(())
    }
}
