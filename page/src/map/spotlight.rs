//! What the map lights up, and in which light everything on it stands.

use queuescope_core::rules::Rule;
use queuescope_core::status::Status;

use super::route::RouteOnMap;
use super::story::Scene;
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
    /// Two statuses between which there is neither a route nor a line.
    Pair(Status, Status),
    /// A route from status to status.
    Route(RouteOnMap),
    /// A moment of a story.
    Story(Scene),
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
            Selection::Ways {
                from,
                to,
                by,
                route,
            } => {
                let printed = || Rule::find(from, to).map_or(Self::Pair(from, to), Self::Rule);
                RouteOnMap::listed(from, to, by, route).map_or_else(printed, Self::Route)
            }
            Selection::Nothing => Self::Off,
        }
    }

    /// The box to which the keyboard comes first.
    pub fn first(self) -> Status {
        match self {
            Self::Status(status) | Self::Pair(status, _) => status,
            Self::Rule(rule) => rule.from,
            Self::Route(route) => route.changes().next().map_or(FIRST, |rule| rule.from),
            Self::Off | Self::Story(_) => FIRST,
        }
    }

    /// The route that is lit, if one is.
    pub const fn route(self) -> Option<RouteOnMap> {
        match self {
            Self::Route(route) => Some(route),
            Self::Off | Self::Status(_) | Self::Rule(_) | Self::Pair(..) | Self::Story(_) => None,
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
            Self::Route(route) if route.touches(status) => Light::Center,
            Self::Story(scene) if scene.is_at(status) => Light::Here,
            Self::Story(scene) if scene.has_just_touched(status) => Light::Center,
            Self::Story(scene) if scene.passes(status) => Light::Along,
            Self::Status(_) | Self::Rule(_) | Self::Pair(..) | Self::Route(_) | Self::Story(_) => {
                Light::Far
            }
        }
    }

    /// The light a line stands in. Nobody has asked for any while nothing is lit, unless some are
    /// left out: then the others are what one looks for.
    pub fn of_edge(self, edge: &'static Rule, filters: Filters) -> Light {
        match self {
            Self::Off if filters != Filters::NONE && filters.admit(edge) => Light::Along,
            Self::Off => Light::Calm,
            Self::Status(lit) if lit == edge.from => Light::Out,
            Self::Status(lit) if lit == edge.to => Light::In,
            Self::Rule(rule) if rule == edge => Light::Center,
            Self::Route(route) if route.changes().any(|rule| rule == edge) => Light::Center,
            Self::Story(scene) if scene.has_just_made(edge) => Light::Center,
            Self::Story(scene) if scene.makes(edge) => Light::Along,
            Self::Status(_) | Self::Rule(_) | Self::Pair(..) | Self::Route(_) | Self::Story(_) => {
                Light::Far
            }
        }
    }
}

const FIRST: Status = Status::ALL[0];

/// How far something is from what is lit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Light {
    /// Nothing is lit.
    Calm,
    /// This is what is lit.
    Center,
    /// A story is there now.
    Here,
    /// It leads out of what is lit, or is led to.
    Out,
    /// It leads into what is lit.
    In,
    /// It belongs to what is lit, which is elsewhere.
    Along,
    /// It has nothing to do with what is lit.
    Far,
}

impl Light {
    /// The word for it in the style sheet.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Calm => "calm",
            Self::Center => "center",
            Self::Here => "here",
            Self::Out => "out",
            Self::In => "in",
            Self::Along => "along",
            Self::Far => "far",
        }
    }
}
