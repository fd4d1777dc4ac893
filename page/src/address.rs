//! Addresses: what is shown, as text that can be sent to a colleague.
//!
//! `#/desk`, `#/desk/Novak?queue=Ben&beside=Ana,Web`, `#/scenarios/change-14?step=3`,
//! `#/scenarios/change-38?steps=3-7`, `#/scenarios/sent/1AFz…`, `#/explorer`, `#/explorer/on-hold`, `#/explorer/on-hold/collaborating?view=matrix&by=time&who=customer`,
//! `#/report/Novak/Ana?field=active-time&sort=total-time,descending`, `#/report?show=figures&within=30`,
//! `#/report?of=transfer:Ana,Ben`, `#/check/12?only=errors`,
//! `#/sources/en-attente?only=differences`. The address is the only memory of what is selected:
//! links change it, screens follow it.

pub(crate) mod behind;
mod check;
mod choice;
mod desk;
mod explorer;
mod likeness;
mod lost;
mod parse;
mod proof;
mod query;
mod report;
mod sources;
mod stories;

use std::fmt::{self, Display};

use queuescope_core::rules::Rule;
use queuescope_core::run::Run;
use queuescope_core::scenario::{Scenario, TooLong};
use queuescope_core::status::Status;

pub use check::CheckPlace;
pub use choice::{Choice, Key, Source, Verdict, View};
pub use desk::DeskPlace;
pub use explorer::{ExplorerPlace, Filters, Selection};
pub use likeness::{distance, slug};
pub use lost::NotFound;
pub use parse::parse;
pub use proof::ProofPlace;
pub use report::{ReportPlace, RowName};
pub use sources::SourcesPlace;
pub use stories::{Steps, StoryName, StoryPlace};

/// A place on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// The queues, perhaps with a session selected.
    Desk(DeskPlace),
    /// The stories, perhaps with one open.
    Scenarios(StoryPlace),
    /// The rule book, perhaps with a card open.
    Explorer(ExplorerPlace),
    /// The session report, perhaps with a row open.
    Report(ReportPlace),
    /// A report or a log of somebody's own, checked.
    Check(CheckPlace),
    /// What the documents say.
    Sources(SourcesPlace),
    /// What holds in every run.
    Proof(ProofPlace),
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
    /// The session report.
    Report,
    /// Files of one's own, checked.
    Check,
    /// The documents.
    Sources,
    /// What holds in every run.
    Proof,
}

impl Screen {
    /// Every screen, in the order of the bar; the last has no place there, and is reached from the one before.
    pub const ALL: [Self; 7] = [
        Self::Desk,
        Self::Explorer,
        Self::Scenarios,
        Self::Report,
        Self::Check,
        Self::Sources,
        Self::Proof,
    ];

    /// The screen's word in addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Desk => "desk",
            Self::Scenarios => "scenarios",
            Self::Explorer => "explorer",
            Self::Report => "report",
            Self::Check => "check",
            Self::Sources => "sources",
            Self::Proof => "proof",
        }
    }

    /// The screen with nothing selected.
    pub const fn address(self) -> Address {
        match self {
            Self::Desk => Address::HOME,
            Self::Scenarios => Address::Scenarios(StoryPlace::ALL),
            Self::Explorer => Address::Explorer(ExplorerPlace::HOME),
            Self::Report => Address::Report(ReportPlace::HOME),
            Self::Check => Address::Check(CheckPlace::HOME),
            Self::Sources => Address::Sources(SourcesPlace::ALL),
            Self::Proof => Address::Proof(ProofPlace::DOCUMENTED),
        }
    }

    /// The one in the bar under which it is found.
    pub const fn in_the_bar(self) -> Self {
        match self {
            Self::Proof => Self::Sources,
            other => other,
        }
    }
}

impl Address {
    /// Where the page opens.
    pub const HOME: Self = Self::Desk(DeskPlace::HOME);

    /// Where a run is seen that is begun or gone back to.
    pub fn of_run(run: &Run) -> Self {
        Self::Desk(DeskPlace::of_run(run))
    }

    /// The address of a scenario that can be played.
    pub fn scenario(id: &str) -> Self {
        Self::Scenarios(StoryPlace::of(StoryName::OnTheShelf(id.to_owned())))
    }

    /// The address that holds a scenario itself.
    ///
    /// # Errors
    ///
    /// [`TooLong`], where it does not fit.
    pub fn holding(scenario: &Scenario) -> Result<Self, TooLong> {
        scenario
            .short()
            .map(|text| Self::Scenarios(StoryPlace::of(StoryName::Sent(text))))
    }

    /// The address of a story that plays by itself at once.
    pub fn played(story: StoryName) -> Self {
        Self::Scenarios(StoryPlace {
            plays: true,
            ..StoryPlace::of(story)
        })
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
            Self::Report(_) => Screen::Report,
            Self::Check(_) => Screen::Check,
            Self::Sources(_) => Screen::Sources,
            Self::Proof(_) => Screen::Proof,
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
            Self::Proof(place) => write!(f, "{place}"),
            Self::Scenarios(place) => write!(f, "{place}"),
            Self::Explorer(place) => write!(f, "{place}"),
            Self::Report(place) => write!(f, "{place}"),
            Self::Check(place) => write!(f, "{place}"),
        }
    }
}
