//! A place in the explorer: what is selected, how the rules are shown, which of them.

use std::fmt::{self, Display};

use queuescope_core::cause::{Agent, Cause};
use queuescope_core::echo::echo;
use queuescope_core::paths::By;
use queuescope_core::rules::{RULES, Rule};
use queuescope_core::status::Status;

use super::choice::{Choice, Key, Source, Verdict, View};
use super::likeness::slug;
use super::query::Query;
use super::{Address, NotFound};

/// The card that is open in the explorer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selection {
    /// None.
    Nothing,
    /// That of a status.
    Status(Status),
    /// That of a change between two statuses.
    Rule(&'static Rule),
    /// That of two statuses and the ways from the one to the other, the best by that measure first.
    Ways {
        /// From where.
        from: Status,
        /// To where.
        to: Status,
        /// What the best has least of.
        by: By,
        /// Which of them the map shows: the best is 0.
        route: usize,
    },
}

impl Selection {
    /// The card of what the documents print between two statuses, or else of the ways round about.
    pub fn between(from: Status, to: Status) -> Self {
        Rule::find(from, to).map_or(Self::ways(from, to), Self::Rule)
    }

    /// The card of the ways, the shortest first.
    pub const fn ways(from: Status, to: Status) -> Self {
        Self::Ways {
            from,
            to,
            by: By::Steps,
            route: 0,
        }
    }

    /// The ways between the same two statuses, by that measure; without one, what is printed there.
    fn measured(self, by: Option<By>) -> Self {
        match (self.ends(), by) {
            (None, _) => self,
            (Some((from, to)), None) => Self::between(from, to),
            (Some((from, to)), Some(by)) => Self::Ways {
                from,
                to,
                by,
                route: 0,
            },
        }
    }

    /// The same card with another of its ways on the map, where it has any.
    pub const fn on_the_map(mut self, number: usize) -> Self {
        if let Self::Ways { route, .. } = &mut self {
            *route = number;
        }
        self
    }

    /// Which of its ways is on the map, where it is about ways.
    pub const fn route(self) -> Option<usize> {
        match self {
            Self::Nothing | Self::Status(_) | Self::Rule(_) => None,
            Self::Ways { route, .. } => Some(route),
        }
    }

    /// What the best way has least of, where it is about ways.
    const fn measure(self) -> Option<By> {
        match self {
            Self::Nothing | Self::Status(_) | Self::Rule(_) => None,
            Self::Ways { by, .. } => Some(by),
        }
    }

    /// The two statuses it is about, where it is about two.
    pub const fn ends(self) -> Option<(Status, Status)> {
        match self {
            Self::Nothing | Self::Status(_) => None,
            Self::Rule(rule) => Some((rule.from, rule.to)),
            Self::Ways { from, to, .. } => Some((from, to)),
        }
    }
}

/// Which changes are looked at; all of them unless something is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    who: Option<Agent>,
    source: Option<Source>,
    standing: Option<Verdict>,
    limit: Option<Cause>,
}

impl Filters {
    /// None.
    pub const NONE: Self = Self {
        who: None,
        source: None,
        standing: None,
        limit: None,
    };

    /// Whether a change is among those looked at.
    pub fn admit(self, rule: &Rule) -> bool {
        let brings = |agent| rule.causes.iter().any(|cause| cause.agent() == agent);
        self.who.is_none_or(brings)
            && self.source.is_none_or(|source| source.holds(rule))
            && self
                .standing
                .is_none_or(|verdict| verdict == Verdict::of(rule))
            && self.limit.is_none_or(|limit| rule.causes.contains(&limit))
    }

    /// Whether a change into or out of a status is among those looked at; where nothing is chosen,
    /// every status is.
    pub fn touch(self, status: Status) -> bool {
        let ends = |rule: &&Rule| rule.from == status || rule.to == status;
        self == Self::NONE || RULES.iter().filter(ends).any(|rule| self.admit(rule))
    }
}

/// What is selected, how the rules are shown, and which of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExplorerPlace {
    /// The card that is open.
    pub selection: Selection,
    /// How the rules are shown; not given, as it suits the window.
    pub view: Option<View>,
    /// Which changes are looked at.
    pub filters: Filters,
}

impl ExplorerPlace {
    /// Where the explorer opens.
    pub const HOME: Self = Self::of(Selection::Nothing);

    /// A card, with everything else as it is at first.
    pub const fn of(selection: Selection) -> Self {
        Self {
            selection,
            view: None,
            filters: Filters::NONE,
        }
    }

    /// The same place with another card.
    pub const fn with_selection(self, selection: Selection) -> Self {
        Self { selection, ..self }
    }

    /// The same place shown otherwise. What suits the window needs no word.
    pub fn with_view(self, view: View, suitable: View) -> Self {
        let view = (view != suitable).then_some(view);
        Self { view, ..self }
    }

    /// The same place with all changes.
    pub const fn without_filters(self) -> Self {
        Self {
            filters: Filters::NONE,
            ..self
        }
    }

    /// The same place with something else chosen, or nothing in particular.
    pub fn with(mut self, key: Key, choice: Option<Choice>) -> Self {
        match key {
            Key::View => self.view = None,
            Key::By => self.selection = self.selection.measured(None),
            Key::Route => self.selection = self.selection.on_the_map(0),
            Key::Who => self.filters.who = None,
            Key::Source => self.filters.source = None,
            Key::Standing => self.filters.standing = None,
            Key::Limit => self.filters.limit = None,
        }
        match choice {
            None => {}
            Some(Choice::View(view)) => self.view = Some(view),
            Some(Choice::By(by)) => self.selection = self.selection.measured(Some(by)),
            Some(Choice::Route(route)) => self.selection = self.selection.on_the_map(route),
            Some(Choice::Who(agent)) => self.filters.who = Some(agent),
            Some(Choice::Source(source)) => self.filters.source = Some(source),
            Some(Choice::Standing(verdict)) => self.filters.standing = Some(verdict),
            Some(Choice::Limit(limit)) => self.filters.limit = Some(limit),
        }
        self
    }

    /// What is chosen, if anything in particular is.
    pub fn chosen(self, key: Key) -> Option<Choice> {
        match key {
            Key::View => self.view.map(Choice::View),
            Key::By => self.selection.measure().map(Choice::By),
            Key::Route => {
                let route = self.selection.route().filter(|route| *route > 0);
                route.map(Choice::Route)
            }
            Key::Who => self.filters.who.map(Choice::Who),
            Key::Source => self.filters.source.map(Choice::Source),
            Key::Standing => self.filters.standing.map(Choice::Standing),
            Key::Limit => self.filters.limit.map(Choice::Limit),
        }
    }

    /// The link to it.
    pub fn href(self) -> String {
        Address::Explorer(self).href()
    }

    /// Reads the query of an explorer's address; what it does not know stays in it.
    ///
    /// # Errors
    ///
    /// The first word that its key does not know, and the place without such words.
    pub(super) fn read(selection: Selection, query: &mut Query) -> Result<Self, NotFound> {
        let mut place = Self::of(selection);
        let mut lost = None;
        for key in Key::ALL {
            let is_asked = match key {
                Key::By => selection.ends().is_some(),
                Key::Route => place.selection.route().is_some(),
                Key::View | Key::Who | Key::Source | Key::Standing | Key::Limit => true,
            };
            if !is_asked {
                continue;
            }
            let Some(word) = query.take(key.id()) else {
                continue;
            };
            let choices = key.choices();
            match choices.iter().find(|known| known.id() == slug(&word)) {
                Some(choice) => place = place.with(key, Some(*choice)),
                None => lost = lost.or(Some((key, echo(&word)))),
            }
        }
        match lost {
            Some((key, word)) => Err(NotFound::Word { key, word, place }),
            None => Ok(place),
        }
    }
}

impl Display for ExplorerPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.selection, self.selection.ends()) {
            (Selection::Status(status), _) => write!(f, "/{}", status.id())?,
            (_, Some((from, to))) => write!(f, "/{}/{}", from.id(), to.id())?,
            (_, None) => {}
        }
        let pair = |key: Key| Some(format!("{}={}", key.id(), self.chosen(key)?.id()));
        let pairs: Vec<_> = Key::ALL.into_iter().filter_map(pair).collect();
        if pairs.is_empty() {
            return Ok(());
        }
        write!(f, "?{}", pairs.join("&"))
    }
}
