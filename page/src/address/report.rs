//! A place in the report: whether its rows or its figures are shown, which row and which of its durations
//! is open, which columns are shown, what it is sorted by, what is looked for and which rows are listed.

use std::fmt::{self, Display};

use queuescope_core::echo::echo;
use queuescope_core::report::Column;
use queuescope_core::report::figures::{Behind, Within};
use queuescope_core::report::time_field::TimeField;

use super::behind::{self, OF};
use super::likeness::slug;
use super::query::{Query, encoded};
use super::{Address, NotFound};
use crate::order::Direction;
use crate::report::{Sort, USUAL, column_named, id};

/// A row by its names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowName {
    /// The session.
    pub session: String,
    /// The technician; where none is named, the session's first row.
    pub technician: Option<String>,
}

/// A place in the report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportPlace {
    /// The row that is open.
    pub row: Option<RowName>,
    /// The duration of it that is open; none where no row is.
    field: Option<TimeField>,
    /// The columns that are shown; none for the usual ones.
    columns: Vec<Column>,
    /// What it is sorted by; none for the order it has by itself.
    pub sort: Option<Sort>,
    /// What is looked for.
    pub find: String,
    /// The figure whose rows are listed; none for all rows.
    of: Option<Behind>,
    /// Whether figures are shown instead of rows.
    shows_figures: bool,
    /// The time that the service level is measured by.
    pub within: Within,
    /// Whether the figures of the technicians stand with a line for each part of the time, instead of each technician.
    by_part: bool,
}

/// The first is that of an address which says nothing of it.
const DIRECTIONS: [Direction; 2] = [Direction::Ascending, Direction::Descending];

/// Whether rows or figures are shown is behind this word: a session can be called “figures”, too.
const SHOW: &str = "show";
const FIGURES: &str = "figures";
/// What has a line in the table of the technicians' time.
const LINES: &str = "lines";
const PARTS: &str = "parts";
/// The time of the service level.
const WITHIN: &str = "within";

impl ReportPlace {
    /// Everything, as it stands by itself.
    pub const HOME: Self = Self {
        row: None,
        field: None,
        columns: Vec::new(),
        sort: None,
        find: String::new(),
        of: None,
        shows_figures: false,
        within: Within::USUAL,
        by_part: false,
    };

    /// The columns that are shown, from left to right.
    pub fn columns(&self) -> &[Column] {
        if self.columns.is_empty() {
            &USUAL
        } else {
            &self.columns
        }
    }

    /// Whether these are the usual ones.
    pub const fn has_usual_columns(&self) -> bool {
        self.columns.is_empty()
    }

    /// The duration that is open.
    pub const fn field(&self) -> Option<TimeField> {
        self.field
    }

    /// The same place with those columns, each once; with none, the usual ones.
    #[must_use]
    pub fn with_columns(&self, columns: impl IntoIterator<Item = Column>) -> Self {
        let mut each = Vec::new();
        for column in columns {
            if !each.contains(&column) {
                each.push(column);
            }
        }
        if each == USUAL {
            each.clear();
        }
        Self {
            columns: each,
            ..self.clone()
        }
    }

    /// The same place with that row open, or none.
    #[must_use]
    pub fn with_row(&self, row: Option<RowName>) -> Self {
        Self {
            row,
            field: None,
            ..self.clone()
        }
    }

    /// The same place with that duration of the row open, if a row is.
    #[must_use]
    pub fn with_field(&self, field: Option<TimeField>) -> Self {
        Self {
            field: field.filter(|_| self.row.is_some()),
            ..self.clone()
        }
    }

    /// The same place in that order.
    #[must_use]
    pub fn with_sort(&self, sort: Option<Sort>) -> Self {
        Self {
            sort,
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

    /// The figure whose rows are listed; none for all rows.
    pub const fn of(&self) -> Option<&Behind> {
        self.of.as_ref()
    }

    /// The rows of that figure, or all rows; none is open.
    #[must_use]
    pub fn with_rows_of(&self, of: Option<Behind>) -> Self {
        Self {
            of,
            shows_figures: false,
            by_part: false,
            ..self.with_row(None)
        }
    }

    /// Whether figures are shown instead of rows.
    pub const fn shows_figures(&self) -> bool {
        self.shows_figures
    }

    /// The figures. They are those of all rows, and none of these is open.
    #[must_use]
    pub fn with_figures(&self) -> Self {
        Self {
            of: None,
            shows_figures: true,
            ..self.with_row(None)
        }
    }

    /// Whether the technicians' time stands with a line for each part of it.
    pub const fn is_by_part(&self) -> bool {
        self.by_part
    }

    /// The same place with the technicians' time by part, or by technician.
    #[must_use]
    pub fn with_lines_by_part(&self, by_part: bool) -> Self {
        Self {
            by_part,
            ..self.clone()
        }
    }

    /// The same place with the service level measured by that time.
    #[must_use]
    pub fn with_within(&self, within: Within) -> Self {
        Self {
            within,
            ..self.clone()
        }
    }

    /// Reads what stands behind the screen's word; what it does not know stays.
    ///
    /// # Errors
    ///
    /// There is no such column, figure or time, and the place without it.
    pub(super) fn read<'a>(
        rest: &'a [String],
        query: &mut Query,
    ) -> Result<(Self, &'a [String]), NotFound> {
        let mut lost = None;
        let shows_figures = query.take_if(SHOW, FIGURES);
        let (row, beyond) = match rest {
            _ if shows_figures => (None, rest),
            [] => (None, rest),
            [session] => (Some((session, None)), &[][..]),
            [session, technician, beyond @ ..] => (Some((session, Some(technician))), beyond),
        };
        let row = row.map(|(session, technician)| RowName {
            session: session.clone(),
            technician: technician.cloned(),
        });
        let mut column = |word: &String, fits: fn(Column) -> bool| {
            let found = column_named(&slug(word)).filter(|column| fits(*column));
            if found.is_none() && lost.is_none() {
                lost = Some(Lost::Column(echo(word)));
            }
            found
        };
        let chosen = query.take_list("columns");
        let chosen: Vec<_> = chosen
            .iter()
            .filter_map(|word| column(word, |_| true))
            .collect();
        let field = if row.is_some() {
            query.take("field")
        } else {
            None
        };
        let field = field.and_then(|word| column(&word, |one| matches!(one, Column::Time(_))));
        let sort = query.take_list("sort");
        let sort = sort.split_first().and_then(|(by, direction)| {
            let known =
                |direction: &String| DIRECTIONS.into_iter().find(|one| one.id() == direction);
            Some(Sort {
                by: column(by, |_| true)?,
                direction: direction.first().and_then(known).unwrap_or(DIRECTIONS[0]),
            })
        });
        let within = query.take(WITHIN);
        let within = within.and_then(|word| {
            let found = Within::read(&word);
            if found.is_none() && lost.is_none() {
                lost = Some(Lost::Value(WITHIN, echo(&word)));
            }
            found
        });
        let of = if shows_figures {
            Ok(None)
        } else {
            behind::take(query)
        };
        let of = of.unwrap_or_else(|words| {
            lost.get_or_insert(Lost::Value(OF, echo(&words)));
            None
        });
        let place = Self {
            row,
            field: field.and_then(|column| match column {
                Column::Time(field) => Some(field),
                _ => None,
            }),
            sort,
            find: query.take("find").unwrap_or_default(),
            columns: Vec::new(),
            of,
            shows_figures,
            within: within.unwrap_or_default(),
            by_part: shows_figures && query.take_if(LINES, PARTS),
        };
        let place = place.with_columns(chosen);
        match lost {
            Some(lost) => Err(lost.beside(Address::Report(place))),
            None => Ok((place, beyond)),
        }
    }
}

/// The first word of the address that is not known.
enum Lost {
    Column(String),
    Value(&'static str, String),
}

impl Lost {
    fn beside(self, address: Address) -> NotFound {
        let address = Box::new(address);
        match self {
            Self::Column(word) => NotFound::Column { word, address },
            Self::Value(key, word) => NotFound::Value { key, word, address },
        }
    }
}

impl Display for ReportPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(row) = &self.row {
            write!(f, "/{}", encoded(&row.session))?;
            if let Some(technician) = &row.technician {
                write!(f, "/{}", encoded(technician))?;
            }
        }
        let field = self
            .field
            .map(|field| format!("field={}", id(Column::Time(field))));
        let columns: Vec<_> = self.columns.iter().map(|column| id(*column)).collect();
        let columns = (!columns.is_empty()).then(|| format!("columns={}", columns.join(",")));
        let sort = self.sort.map(|sort| match sort.direction {
            Direction::Ascending => format!("sort={}", id(sort.by)),
            Direction::Descending => format!("sort={},{}", id(sort.by), sort.direction.id()),
        });
        let find = (!self.find.is_empty()).then(|| format!("find={}", encoded(&self.find)));
        let of = self.of.as_ref().map(behind::written);
        let of = of.map(|of| format!("{OF}={of}"));
        let show = self.shows_figures.then(|| format!("{SHOW}={FIGURES}"));
        let is_chosen = self.within != Within::USUAL;
        let within = is_chosen.then(|| format!("{WITHIN}={}", self.within.seconds()));
        let lines = self.by_part.then(|| format!("{LINES}={PARTS}"));
        let pairs = [show, of, within, lines, field, columns, sort, find];
        let pairs = pairs.into_iter().flatten();
        let pairs: Vec<_> = pairs.collect();
        if pairs.is_empty() {
            return Ok(());
        }
        write!(f, "?{}", pairs.join("&"))
    }
}
