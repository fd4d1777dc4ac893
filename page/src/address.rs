//! Addresses: what is shown, as text that can be sent to a colleague.
//!
//! `#/desk`, `#/desk/Novak?queue=Ben&beside=Ana,Web`, `#/scenarios/change-14`, `#/explorer`,
//! `#/explorer/on-hold`, `#/explorer/on-hold/collaborating?view=matrix&by=time&who=customer`,
//! `#/sources/en-attente?only=differences`. The address is the only memory of what is selected:
//! links change it, screens follow it.

mod choice;
mod desk;
mod explorer;
mod likeness;
mod lost;
mod parse;
mod query;
mod sources;

use std::fmt::{self, Display};

use queuescope_core::rules::Rule;
use queuescope_core::status::Status;

pub use choice::{Choice, Key, Source, Verdict, View};
pub use desk::DeskPlace;
pub use explorer::{ExplorerPlace, Filters, Selection};
pub use likeness::{distance, slug};
pub use lost::NotFound;
pub use parse::parse;
pub use sources::SourcesPlace;

/// A place on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
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
pub enum Screen {
    /// The queues.
    Desk,
    /// The stories.
    Scenarios,
    /// The rule book.
    Explorer,
    /// The documents.
    Sources,
}

impl Screen {
    /// Every screen, in the order of the bar.
    pub const ALL: [Self; 4] = [Self::Desk, Self::Explorer, Self::Scenarios, Self::Sources];

    /// The screen's word in addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Desk => "desk",
            Self::Scenarios => "scenarios",
            Self::Explorer => "explorer",
            Self::Sources => "sources",
        }
    }

    /// The screen with nothing selected.
    pub const fn address(self) -> Address {
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
    pub const HOME: Self = Self::Desk(DeskPlace::HOME);

    /// The address of a scenario that can be played.
    pub fn scenario(id: &str) -> Self {
        Self::Scenarios(Some(id.to_owned()))
    }

    /// The address of a status's card.
    pub const fn status(status: Status) -> Self {
        Self::Explorer(ExplorerPlace::of(Selection::Status(status)))
    }

    /// The address of a rule's card.
    pub const fn rule(rule: &'static Rule) -> Self {
        Self::Explorer(ExplorerPlace::of(Selection::Rule(rule)))
    }

    /// The screen it is on.
    pub const fn screen(&self) -> Screen {
        match self {
            Self::Desk(_) => Screen::Desk,
            Self::Scenarios(_) => Screen::Scenarios,
            Self::Explorer(_) => Screen::Explorer,
            Self::Sources(_) => Screen::Sources,
        }
    }

    /// The address as a link's target.
    pub fn href(&self) -> String {
        self.to_string()
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
