//! What a timeline shows of a session: a lane an entry, and what was done, in order.

use queuescope_core::action::Action;
use queuescope_core::cause::Agent;
use queuescope_core::ids::{Queue, SessionId};
use queuescope_core::journal::{Done, Journal};
use queuescope_core::ledger::{self, Departure, Interval};
use queuescope_core::refusal::Refusal;
use queuescope_core::timer::Instant;

/// One queue: what it showed of the session, one after the other, and when the entry left.
#[derive(Clone, PartialEq)]
pub struct Lane {
    /// Which queue.
    pub queue: Queue,
    /// What there is to see, in order.
    pub marks: Vec<Mark>,
}

/// What there is to see in a lane.
#[derive(Clone, Copy, PartialEq)]
pub enum Mark {
    /// The entry in one status.
    Shown(Interval),
    /// The entry leaves the queue.
    Left(Departure),
}

/// Something that somebody did or tried.
#[derive(Clone, PartialEq)]
pub struct Event {
    /// When.
    pub at: Instant,
    /// What was done or tried.
    pub action: Action,
    /// Why it was refused, if it was.
    pub refused: Option<Refusal>,
}

/// All that is drawn of one session in one branch.
#[derive(Clone, Default, PartialEq)]
pub struct Story {
    /// A lane an entry.
    pub lanes: Vec<Lane>,
    /// What was done, in order.
    pub events: Vec<Event>,
}

impl Story {
    /// The story of a session, its recorded future included; empty where there is no such session.
    pub fn of(journal: &Journal, session: SessionId) -> Self {
        let Some(known) = journal.desk().session(session) else {
            return Self::default();
        };
        let mut changes: Vec<_> = journal.changes_of(known.id).collect();
        changes.reverse();
        let lanes = ledger::lanes_of(changes.into_iter().map(|(_, change)| change));
        let lanes: Vec<_> = lanes.into_iter().map(Lane::from).collect();
        let events = concerning(journal, session, &lanes);
        Self { lanes, events }
    }

    /// When the session began.
    pub fn beginning(&self) -> Option<Instant> {
        let first = self.lanes.iter().filter_map(Lane::appeared_at);
        first.min()
    }

    /// When its last entry left, if all have.
    pub fn end(&self) -> Option<Instant> {
        let ends: Option<Vec<_>> = self.lanes.iter().map(Lane::left_at).collect();
        ends?.into_iter().max()
    }
}

impl From<ledger::Lane> for Lane {
    fn from(lane: ledger::Lane) -> Self {
        let shown = lane.intervals.into_iter().map(Mark::Shown);
        let mut marks: Vec<_> = shown.collect();
        marks.extend(lane.departures.into_iter().map(Mark::Left));
        // Stable: an entry that left and came back at the same instant was there before.
        marks.sort_by_key(|mark| mark.at());
        Self {
            queue: lane.queue,
            marks,
        }
    }
}

impl Lane {
    fn appeared_at(&self) -> Option<Instant> {
        self.marks.first().map(|first| first.at())
    }

    /// When the entry left its queue for good, if it has.
    fn left_at(&self) -> Option<Instant> {
        match self.marks.last()? {
            Mark::Left(departure) => Some(departure.at),
            Mark::Shown(_) => None,
        }
    }

    /// Whether the entry has been in the queue and has not left it by then.
    fn holds_it(&self, at: Instant) -> bool {
        let appeared = self.appeared_at().is_some_and(|appeared| appeared <= at);
        appeared && self.left_at().is_none_or(|left| left >= at)
    }
}

impl Mark {
    /// When it begins.
    pub fn at(self) -> Instant {
        match self {
            Self::Shown(interval) => interval.from,
            Self::Left(departure) => departure.at,
        }
    }
}

/// Who does it, as the colours of the events tell them apart.
pub const fn agent_id(agent: Agent) -> &'static str {
    match agent {
        Agent::Technician => "technician",
        Agent::Customer => "customer",
        Agent::Device => "device",
        Agent::Administrator => "administrator",
        Agent::Time => "time",
    }
}

/// What was done that belongs to the session's story, in order. What happens to a console does while
/// the technician has an entry; what the administrator does, from the beginning on.
fn concerning(journal: &Journal, session: SessionId, lanes: &[Lane]) -> Vec<Event> {
    let mut done: Vec<_> = journal.done_in(session).collect();
    for lane in lanes {
        // The last first: before the entry appeared nothing concerns it.
        let appeared_at = lane.appeared_at();
        let is_later = |(_, done): &(usize, &Done)| Some(done.at) >= appeared_at;
        let held = |(_, done): &(usize, &Done)| lane.holds_it(done.at);
        let consoles = lane.queue.technician().map(|whose| journal.done_at(whose));
        let consoles = consoles.into_iter().flatten();
        done.extend(consoles.take_while(is_later).filter(held));
        done.extend(journal.limits_set().take_while(is_later).filter(held));
    }
    done.sort_unstable_by_key(|(place, _)| *place);
    done.dedup_by_key(|(place, _)| *place);
    let event = |(_, done): (usize, &Done)| Event {
        at: done.at,
        action: done.action.clone(),
        refused: done.refused,
    };
    done.into_iter().map(event).collect()
}
