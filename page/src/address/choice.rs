//! The words that can stand in the query of an explorer's address: `view=matrix&who=customer`.
//!
//! One list of choices a key. Reading, writing, the filter bar and what is nearest to a word that
//! is not known all go by it.

use queuescope_core::cause::{Agent, Cause};
use queuescope_core::paths::{By, MOST};
use queuescope_core::rules::Rule;

/// What can be chosen in the explorer, beside what is selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// How the rules are shown.
    View,
    /// What the best route has least of.
    By,
    /// Which of the routes the map shows.
    Route,
    /// Who brings a change about.
    Who,
    /// Which document prints it.
    Source,
    /// Whether the desk makes it.
    Standing,
    /// Which limit of time brings it about.
    Limit,
}

impl Key {
    /// Every key, in the order in which an address has them.
    pub const ALL: [Self; 7] = [
        Self::View,
        Self::By,
        Self::Route,
        Self::Who,
        Self::Source,
        Self::Standing,
        Self::Limit,
    ];

    /// Those that leave changes out.
    pub const FILTERS: [Self; 4] = [Self::Who, Self::Source, Self::Standing, Self::Limit];

    /// The word before the equals sign.
    pub const fn id(self) -> &'static str {
        match self {
            Self::View => "view",
            Self::By => "by",
            Self::Route => "route",
            Self::Who => "who",
            Self::Source => "source",
            Self::Standing => "standing",
            Self::Limit => "limit",
        }
    }

    /// All that can stand behind it.
    pub fn choices(self) -> Vec<Choice> {
        match self {
            Self::View => View::ALL.map(Choice::View).into(),
            Self::By => By::ALL.map(Choice::By).into(),
            Self::Route => (0..MOST).map(Choice::Route).collect(),
            Self::Who => Agent::ALL.map(Choice::Who).into(),
            Self::Source => Source::ALL.map(Choice::Source).into(),
            Self::Standing => Verdict::ALL.map(Choice::Standing).into(),
            Self::Limit => Cause::ALL
                .into_iter()
                .filter(|cause| cause.agent() == Agent::Time)
                .map(Choice::Limit)
                .collect(),
        }
    }
}

/// One of the choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// How the rules are shown.
    View(View),
    /// What the best route has least of.
    By(By),
    /// Which of the routes the map shows: the best is 0.
    Route(usize),
    /// Who brings a change about.
    Who(Agent),
    /// Which document prints it.
    Source(Source),
    /// Whether the desk makes it.
    Standing(Verdict),
    /// A cause that is a limit of time.
    Limit(Cause),
}

impl Choice {
    /// The word behind the equals sign. A limit's is the first word of its identifier: `idle`.
    pub fn id(self) -> &'static str {
        match self {
            Self::View(view) => view.id(),
            Self::By(by) => by.id(),
            Self::Route(route) => ROUTES[route],
            Self::Who(agent) => agent.id(),
            Self::Source(source) => source.id(),
            Self::Standing(verdict) => verdict.id(),
            Self::Limit(limit) => limit.id().split('_').next().unwrap_or_default(),
        }
    }
}

/// The routes as people number them.
const ROUTES: [&str; MOST] = ["1", "2", "3", "4", "5"];

/// How the rules are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// Boxes and lines.
    Map,
    /// A table of every status by every other.
    Matrix,
    /// Two lists.
    List,
}

impl View {
    /// Every view.
    pub const ALL: [Self; 3] = [Self::Map, Self::Matrix, Self::List];

    /// The word for it in addresses and style sheets.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Map => "map",
            Self::Matrix => "matrix",
            Self::List => "list",
        }
    }
}

/// Which document prints a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The status table, whatever else does.
    Table,
    /// The status changes, whatever else does.
    Changes,
    /// Both.
    Both,
    /// The status table alone.
    TableOnly,
    /// The status changes alone.
    ChangesOnly,
}

impl Source {
    const ALL: [Self; 5] = [
        Self::Table,
        Self::Changes,
        Self::Both,
        Self::TableOnly,
        Self::ChangesOnly,
    ];

    /// The narrowest that holds for a change.
    pub const fn of(rule: &Rule) -> Self {
        match (
            rule.evidence.in_status_table(),
            rule.evidence.in_status_changes(),
        ) {
            (true, true) => Self::Both,
            (true, false) => Self::TableOnly,
            (false, _) => Self::ChangesOnly,
        }
    }

    /// Whether it holds for a change.
    pub(super) const fn holds(self, rule: &Rule) -> bool {
        let (table, changes) = (
            rule.evidence.in_status_table(),
            rule.evidence.in_status_changes(),
        );
        match self {
            Self::Table => table,
            Self::Changes => changes,
            Self::Both => table && changes,
            Self::TableOnly => table && !changes,
            Self::ChangesOnly => changes && !table,
        }
    }

    /// The word for it in addresses and style sheets.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Changes => "changes",
            Self::Both => "both",
            Self::TableOnly => "table-only",
            Self::ChangesOnly => "changes-only",
        }
    }
}

/// Whether the desk makes a change, without the reason why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It does.
    Enacted,
    /// It does not, because the documents contradict each other.
    Disputed,
}

impl Verdict {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Enacted, Self::Disputed];

    /// What holds for a change.
    pub const fn of(rule: &Rule) -> Self {
        if rule.is_enacted() {
            Self::Enacted
        } else {
            Self::Disputed
        }
    }

    /// The word for it in addresses and style sheets.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Enacted => "enacted",
            Self::Disputed => "disputed",
        }
    }
}
