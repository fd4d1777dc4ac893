//! What the map lights up, and in which light everything on it stands.

use queuescope_core::rules::Rule;
use queuescope_core::status::Status;

use crate::address::Selection;

/// The one thing that is lit. What is pointed at comes before what is selected.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Spotlight {
    Off,
    Status(Status),
    Transition(&'static Rule),
}

impl Spotlight {
    pub(super) fn on(pointed: Option<Status>, selection: Selection) -> Self {
        match (pointed, selection) {
            (Some(status), _) | (None, Selection::Status(status)) => Self::Status(status),
            (None, Selection::Transition(rule)) => Self::Transition(rule),
            (None, Selection::Nothing) => Self::Off,
        }
    }

    /// The light a box stands in.
    pub(super) fn of_box(self, status: Status) -> Light {
        match self {
            Self::Off => Light::Calm,
            Self::Status(lit) if lit == status => Light::Center,
            Self::Status(lit) => match (Rule::find(lit, status), Rule::find(status, lit)) {
                (Some(_), _) => Light::Out,
                (None, Some(_)) => Light::In,
                (None, None) => Light::Far,
            },
            Self::Transition(rule) if rule.from == status || rule.to == status => Light::Center,
            Self::Transition(_) => Light::Far,
        }
    }

    /// The light a line stands in.
    pub(super) fn of_edge(self, edge: &'static Rule) -> Light {
        match self {
            Self::Off => Light::Calm,
            Self::Status(lit) if lit == edge.from => Light::Out,
            Self::Status(lit) if lit == edge.to => Light::In,
            Self::Transition(rule) if rule == edge => Light::Center,
            Self::Status(_) | Self::Transition(_) => Light::Far,
        }
    }
}

/// How far something is from what is lit.
#[derive(Clone, Copy)]
pub(super) enum Light {
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
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Calm => "calm",
            Self::Center => "center",
            Self::Out => "out",
            Self::In => "in",
            Self::Far => "far",
        }
    }
}
