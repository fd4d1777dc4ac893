//! A place in a file that is checked: which row is open, and which of the findings are listed.

use std::fmt::{self, Display};

use queuescope_core::audit::{Kind, Severity};
use queuescope_core::echo::echo;
use queuescope_core::report::figures::Behind;

use super::behind::{self, OF};
use super::query::{Query, encoded};
use super::{Address, NotFound};

/// A place in a file that is checked. The file itself is in no address: it stays on the machine.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckPlace {
    /// The row that is open, from 1.
    pub row: Option<u64>,
    /// The kind of finding that is listed; none for every kind.
    pub kind: Option<Kind>,
    /// Whether errors alone are listed.
    pub only_errors: bool,
    /// What is looked for.
    pub find: String,
    /// The figure whose rows are listed instead of findings.
    of: Option<Behind>,
}

/// The word for errors alone.
const ERRORS: &str = "errors";

impl CheckPlace {
    /// Everything that was found.
    pub const HOME: Self = Self {
        row: None,
        kind: None,
        only_errors: false,
        find: String::new(),
        of: None,
    };

    /// The same place with that row open.
    #[must_use]
    pub fn with_row(&self, row: Option<u64>) -> Self {
        Self {
            row,
            ..self.clone()
        }
    }

    /// The same place with that kind listed.
    #[must_use]
    pub fn with_kind(&self, kind: Option<Kind>) -> Self {
        Self {
            kind,
            of: None,
            ..self.clone()
        }
    }

    /// The same place with errors alone listed, or all.
    #[must_use]
    pub fn with_only_errors(&self, only_errors: bool) -> Self {
        Self {
            only_errors,
            ..self.clone()
        }
    }

    /// The same place with that looked for.
    #[must_use]
    pub fn with_find(&self, find: String) -> Self {
        Self {
            find,
            ..self.clone()
        }
    }

    /// The figure whose rows are listed instead of findings.
    pub const fn of(&self) -> Option<&Behind> {
        self.of.as_ref()
    }

    /// The rows of that figure, or findings; no row is open.
    #[must_use]
    pub fn with_rows_of(&self, of: Option<Behind>) -> Self {
        Self { of, ..Self::HOME }
    }

    /// How grave what is listed is; none for everything.
    pub fn severity(&self) -> Option<Severity> {
        self.only_errors.then_some(Severity::Error)
    }

    /// Reads what stands behind the screen's word; what it does not know stays.
    ///
    /// # Errors
    ///
    /// There is no such figure, and the place without it.
    pub(super) fn read<'a>(
        rest: &'a [String],
        query: &mut Query,
    ) -> Result<(Self, &'a [String]), NotFound> {
        let named = rest.split_first();
        let row = named.and_then(|(row, beyond)| Some((row.parse().ok()?, beyond)));
        let (row, beyond) = match row {
            Some((row, beyond)) => (Some(row), beyond),
            None => (None, rest),
        };
        let mut kinds = Kind::ALL.iter().copied();
        let of = behind::take(query);
        let mut place = Self {
            row,
            kind: kinds.find(|kind| query.take_if("kind", kind.id())),
            only_errors: query.take_if("only", ERRORS),
            find: query.take("find").unwrap_or_default(),
            of: None,
        };
        match of {
            Ok(of) => {
                place.of = of;
                Ok((place, beyond))
            }
            Err(words) => Err(NotFound::Value {
                key: OF,
                word: echo(&words),
                address: Box::new(Address::Check(place)),
            }),
        }
    }
}

impl Display for CheckPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(row) = self.row {
            write!(f, "/{row}")?;
        }
        let kind = self.kind.map(|kind| format!("kind={}", kind.id()));
        let only = self.only_errors.then(|| format!("only={ERRORS}"));
        let find = (!self.find.is_empty()).then(|| format!("find={}", encoded(&self.find)));
        let of = self.of.as_ref().map(behind::written);
        let of = of.map(|of| format!("{OF}={of}"));
        let pairs: Vec<_> = [of, kind, only, find].into_iter().flatten().collect();
        if pairs.is_empty() {
            return Ok(());
        }
        write!(f, "?{}", pairs.join("&"))
    }
}
