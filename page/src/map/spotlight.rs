//! What the map lights up, and in which light everything on it stands.

use queuescope_core::rules::{RULES, Rule};
use queuescope_core::status::Status;

use crate::address::{Filters, Selection};

/// The one thing that is lit. What is pointed at comes before what is selected.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Spotlight {
    /// Nothing.
    Off,
    /// A status, with what leads out of it and into it.
    Status(Status),
    /// A change, with its ends.
    Rule(&'static Rule),
    /// Two statuses between which there is no line.
    Pair(Status, Status),
    /// Several changes that happen together.
    Rules(Edges),
}

impl Spotlight {
    /// What is pointed at, or else what is lit anyway.
    pub fn on(pointed: Option<Status>, anyway: Self) -> Self {
        pointed.map_or(anyway, Self::Status)
    }

    /// What a selection lights.
    pub fn of_selection(selection: Selection) -> Self {
        match selection {
            Selection::Status(status) => Self::Status(status),
            Selection::Rule(rule) => Self::Rule(rule),
            Selection::Ways { from, to, .. } => {
                Rule::find(from, to).map_or(Self::Pair(from, to), Self::Rule)
            }
            Selection::Nothing => Self::Off,
        }
    }

    /// What changes that happen together light.
    pub fn of_changes(rules: &[&'static Rule]) -> Self {
        if rules.is_empty() {
            return Self::Off;
        }
        Self::Rules(rules.iter().copied().collect())
    }

    /// The box to which the keyboard comes first.
    pub const fn first(self) -> Status {
        match self {
            Self::Status(status) | Self::Pair(status, _) => status,
            Self::Rule(rule) => rule.from,
            Self::Off | Self::Rules(_) => Status::ALL[0],
        }
    }

    /// The light a box stands in, as far as the changes are looked at.
    pub fn of_box(self, status: Status, filters: Filters) -> Light {
        let leads = |from, to| Rule::find(from, to).is_some_and(|rule| filters.admit(rule));
        match self {
            Self::Off => Light::Calm,
            Self::Status(lit) if lit == status => Light::Center,
            Self::Status(lit) if leads(lit, status) => Light::Out,
            Self::Status(lit) if leads(status, lit) => Light::In,
            Self::Rule(rule) if rule.from == status || rule.to == status => Light::Center,
            Self::Pair(from, to) if from == status || to == status => Light::Center,
            Self::Rules(edges) if edges.touch(status) => Light::Center,
            Self::Status(_) | Self::Rule(_) | Self::Pair(..) | Self::Rules(_) => Light::Far,
        }
    }

    /// The light a line stands in.
    pub fn of_edge(self, edge: &'static Rule) -> Light {
        match self {
            Self::Off => Light::Calm,
            Self::Status(lit) if lit == edge.from => Light::Out,
            Self::Status(lit) if lit == edge.to => Light::In,
            Self::Rule(rule) if rule == edge => Light::Center,
            Self::Rules(edges) if edges.contains(edge) => Light::Center,
            Self::Status(_) | Self::Rule(_) | Self::Pair(..) | Self::Rules(_) => Light::Far,
        }
    }
}

/// A set of changes: a bit each, in the order of the rule book.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Edges(u128);

const _: () = assert!(RULES.len() <= 128, "a bit each");

impl Edges {
    fn contains(self, rule: &Rule) -> bool {
        let position = RULES.iter().position(|known| known == rule);
        position.is_some_and(|position| self.0 >> position & 1 == 1)
    }

    fn touch(self, status: Status) -> bool {
        let ends = |rule: &&Rule| rule.from == status || rule.to == status;
        RULES.iter().filter(ends).any(|rule| self.contains(rule))
    }
}

impl FromIterator<&'static Rule> for Edges {
    fn from_iter<T: IntoIterator<Item = &'static Rule>>(rules: T) -> Self {
        let bit = |rule: &Rule| {
            RULES
                .iter()
                .position(|known| known == rule)
                .map(|at| 1 << at)
        };
        Self(
            rules
                .into_iter()
                .filter_map(bit)
                .fold(0, |set, bit| set | bit),
        )
    }
}

/// How far something is from what is lit.
#[derive(Clone, Copy)]
pub enum Light {
    /// Nothing is lit.
    Calm,
    /// This is what is lit.
    Center,
    /// It leads out of what is lit, or is led to.
    Out,
    /// It leads into what is lit.
    In,
    /// It has nothing to do with what is lit.
    Far,
}

impl Light {
    /// The word for it in the style sheet.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Calm => "calm",
            Self::Center => "center",
            Self::Out => "out",
            Self::In => "in",
            Self::Far => "far",
        }
    }
}
