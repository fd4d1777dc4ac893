//! Routes through the rules: how an entry gets from one status into another.
//!
//! The rules alone do not say it: a disturbance gives back only what was there before, the lead has
//! to be offered before it is taken, a transfer needs a recipient. So a route is not a walk over the
//! table but a story that the desk has played, from an empty desk to the wanted status. It has two
//! parts: the way to the first status, by the book, and from the moment the entry has entered it the
//! route itself. Only the route itself is counted and timed.
//!
//! A route is about one entry, until it has ended; a session that comes back into a queue is
//! another one. Only a transfer is seen from either side, as the book does (`domain` §2): the status
//! before turns into Outgoing, in the sender's queue, or into Incoming, in the recipient's.
//!
//! Whatever somebody does is done at once: no document says how long people take. A limit that the
//! administrator can set is never, or one minute where the route needs it; the idle limit two
//! minutes where it has to outlast the minute after which a loss is detected. So *least time* is
//! what the limits ask for, at their shortest.
//!
//! Which routes there are was searched for among all that one session with two technicians can come
//! to, once; `routes.txt` lists the best, a word of [`letters`] a route. The tests repeat the search.

mod known;
pub mod letters;
mod play;
mod reason;
#[cfg(feature = "serde")]
mod story;

pub use reason::NoRoute;

use alloc::vec::Vec;
use core::ops::Range;

use chrono::TimeDelta;

use crate::cause::{Agent, Cause};
use crate::ids::Queue;
use crate::journal::{Done, Journal};
use crate::outcome::Outcome;
use crate::rules::Rule;
use crate::status::Status;
use crate::timer::Instant;

/// How many routes are offered at most.
pub const MOST: usize = 5;

/// What the best route has least of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum By {
    /// Changes of the entry; among equals the shortest.
    Steps,
    /// Simulated time; among equals the one with the fewest changes.
    Time,
    /// Actions of people; among equals the one with the fewest changes.
    Actions,
}

impl By {
    /// Every measure.
    pub const ALL: [Self; 3] = [Self::Steps, Self::Time, Self::Actions];

    /// The word for it in addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Steps => "steps",
            Self::Time => "time",
            Self::Actions => "actions",
        }
    }

    /// The measure with this identifier, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|by| by.id() == id)
    }
}

/// A way from one status into another that the desk has played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// The status it begins in.
    pub from: Status,
    /// The status it leads to. Closed by technician is what the entry ends as: it is Removed, and
    /// its outcome says so (`domain` §2).
    pub to: Status,
    /// In whose queue the entry is where the route begins.
    pub queue: Queue,
    /// When the entry has entered the status the route begins in.
    pub begins_at: Instant,
    /// The changes of the entry, in order.
    pub steps: Vec<RouteStep>,
    /// What was done before the route begins.
    way_there: usize,
    journal: Journal,
}

/// One change of the entry that a route is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteStep {
    /// The rule it enacts.
    pub rule: &'static Rule,
    /// In whose queue the entry is now.
    pub queue: Queue,
    /// When.
    pub at: Instant,
    /// How long after the step before, or after the route's beginning.
    pub after: TimeDelta,
    /// What brought it about; none where the status stays.
    pub cause: Option<Cause>,
    /// How the entry ended, where it ended.
    pub outcome: Option<Outcome>,
    /// What was done since the step before, as places in the journal.
    deeds: Range<usize>,
}

impl Route {
    /// From the beginning of the route to its end.
    pub fn time(&self) -> TimeDelta {
        self.steps.iter().map(|step| step.after).sum()
    }

    /// How many things people do on it: technicians, the customer, the administrator. What
    /// befalls the device is not counted.
    pub fn actions(&self) -> usize {
        let done = &self.journal.done()[self.way_there..];
        done.iter().filter(|done| is_of_a_person(done)).count()
    }

    /// All of it, from the empty desk to the wanted status: to be looked at, or gone on with.
    pub const fn journal(&self) -> &Journal {
        &self.journal
    }

    /// What was done to get to where the route begins.
    pub fn way_there(&self) -> &[Done] {
        &self.journal.done()[..self.way_there]
    }

    /// After how many deeds the route itself begins: the first steps of its scenario, and as many
    /// deeds of its journal.
    pub const fn mark(&self) -> usize {
        self.way_there
    }

    /// What was done for one of its steps; nothing where only time had to pass.
    pub fn deeds(&self, step: &RouteStep) -> &[Done] {
        self.journal
            .done()
            .get(step.deeds.clone())
            .unwrap_or_default()
    }

    /// What it has of each measure, the one asked for first.
    fn cost(&self, by: By) -> (i64, i64, i64) {
        let count = |number| i64::try_from(number).unwrap_or(i64::MAX);
        let steps = count(self.steps.len());
        let actions = count(self.actions());
        let time = self.time().num_milliseconds();
        match by {
            By::Steps => (steps, time, actions),
            By::Time => (time, steps, actions),
            By::Actions => (actions, steps, time),
        }
    }
}

fn is_of_a_person(done: &Done) -> bool {
    match done.action.cause().agent() {
        Agent::Technician | Agent::Customer | Agent::Administrator => true,
        Agent::Device | Agent::Time => false,
    }
}

/// The best ways from one status into another, at most [`MOST`], the best first. Each passes
/// through other statuses than the others, and through none of them twice.
///
/// # Errors
///
/// [`NoRoute`]: why no entry ever gets from the one into the other.
pub fn routes(from: Status, to: Status, by: By) -> Result<Vec<Route>, NoRoute> {
    between(from, to, by, &mut Vec::new())
}

/// The same from one status into every other, in the order of [`Status::ALL`]: what the routes
/// begin with is played once for all of them.
pub fn routes_from(
    from: Status,
    by: By,
) -> impl Iterator<Item = (Status, Result<Vec<Route>, NoRoute>)> {
    let mut begun = Vec::new();
    Status::ALL
        .into_iter()
        .map(move |to| (to, between(from, to, by, &mut begun)))
}

fn between(
    from: Status,
    to: Status,
    by: By,
    begun: &mut Vec<(known::Known, play::Story)>,
) -> Result<Vec<Route>, NoRoute> {
    let mut routes: Vec<Route> = known::routes(from, to, by)
        .filter_map(|known| play::play(from, to, known, begun))
        .collect();
    if routes.is_empty() {
        return Err(NoRoute::between(from, to));
    }
    routes.sort_by_key(|route| route.cost(by));
    Ok(routes)
}
