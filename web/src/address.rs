//! Addresses: what is shown, as text that can be sent to a colleague.
//!
//! `#/desk`, `#/desk/Novak?queue=Ben&beside=Ana,Web`, `#/scenarios/change-14`, `#/explorer`,
//! `#/explorer/on-hold`, `#/explorer/on-hold/collaborating?view=matrix&by=time&who=customer`,
//! `#/sources/en-attente?only=differences`. The address is the only memory of what is selected:
//! links change it, screens follow it.

mod choice;
mod current;
mod desk;
mod explorer;
mod likeness;
mod links;
mod lost;
mod parse;
mod query;
mod sources;

use std::fmt::{self, Display};

use queuescope_core::rules::Rule;
use queuescope_core::status::Status;

use crate::instance::instance;

pub(crate) use choice::{Choice, Key, Source, Verdict, View};
pub(crate) use current::CurrentAddress;
pub(crate) use desk::DeskPlace;
pub(crate) use explorer::{ExplorerPlace, Filters, Selection};
pub(crate) use likeness::{distance, slug};
pub(crate) use lost::NotFound;
pub(crate) use sources::SourcesPlace;

/// A place on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Address {
    /// The queues, perhaps with a session selected.
    Desk(DeskPlace),
    /// The stories, perhaps with one open, by the id of its file.
    Scenarios(Option<String>),
    /// The rule book, perhaps with a card open.
    Explorer(ExplorerPlace),
    /// What the documents say.
    Sources(SourcesPlace),
}

/// A screen, whatever is selected on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Screen {
    Desk,
    Scenarios,
    Explorer,
    Sources,
}

impl Screen {
    pub(crate) const ALL: [Self; 4] = [Self::Desk, Self::Explorer, Self::Scenarios, Self::Sources];

    /// The screen's word in addresses.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Desk => "desk",
            Self::Scenarios => "scenarios",
            Self::Explorer => "explorer",
            Self::Sources => "sources",
        }
    }

    /// The screen with nothing selected.
    pub(crate) const fn address(self) -> Address {
        match self {
            Self::Desk => Address::HOME,
            Self::Scenarios => Address::Scenarios(None),
            Self::Explorer => Address::Explorer(ExplorerPlace::HOME),
            Self::Sources => Address::Sources(SourcesPlace::ALL),
        }
    }
}

impl Address {
    /// Where the page opens.
    pub(crate) const HOME: Self = Self::Desk(DeskPlace::HOME);

    /// The address of a scenario that can be played.
    pub(crate) fn scenario(id: &str) -> Self {
        Self::Scenarios(Some(id.to_owned()))
    }

    /// The address of a status's card.
    pub(crate) const fn status(status: Status) -> Self {
        Self::Explorer(ExplorerPlace::of(Selection::Status(status)))
    }

    /// The address of a rule's card.
    pub(crate) const fn rule(rule: &'static Rule) -> Self {
        Self::Explorer(ExplorerPlace::of(Selection::Rule(rule)))
    }

    pub(crate) const fn screen(&self) -> Screen {
        match self {
            Self::Desk(_) => Screen::Desk,
            Self::Scenarios(_) => Screen::Scenarios,
            Self::Explorer(_) => Screen::Explorer,
            Self::Sources(_) => Screen::Sources,
        }
    }

    /// The address as a link's target.
    pub(crate) fn href(&self) -> String {
        self.to_string()
    }

    /// Goes there, as a link would.
    pub(crate) fn go(&self) {
        instance().set_hash(&self.href());
    }
}

impl Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#/{}", self.screen().id())?;
        match self {
            Self::Desk(place) => write!(f, "{place}"),
            Self::Sources(place) => write!(f, "{place}"),
            Self::Scenarios(Some(id)) => write!(f, "/{}", query::encoded(id)),
            Self::Explorer(place) => write!(f, "{place}"),
            Self::Scenarios(None) => Ok(()),
        }
    }
}
