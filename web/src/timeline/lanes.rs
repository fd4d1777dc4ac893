//! What a timeline shows of a session: a lane an entry, and what was done, in order.

use queuescope_core::action::Action;
use queuescope_core::cause::{Agent, Cause};
use queuescope_core::change::Change;
use queuescope_core::ids::{Queue, SessionId};
use queuescope_core::journal::{Done, Journal};
use queuescope_core::outcome::Outcome;
use queuescope_core::refusal::Refusal;
use queuescope_core::status::Status;
use queuescope_core::timer::Instant;

/// One entry: what it was, one after the other.
#[derive(Clone, PartialEq)]
pub(super) struct Lane {
    pub(super) queue: Queue,
    pub(super) intervals: Vec<Interval>,
}

/// An entry in one status.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Interval {
    pub(super) status: Status,
    pub(super) from: Instant,
    /// None while it lasts.
    pub(super) until: Option<Instant>,
    pub(super) cause: Cause,
    pub(super) outcome: Option<Outcome>,
}

/// Something that somebody did or tried.
#[derive(Clone, PartialEq)]
pub(super) struct Event {
    pub(super) at: Instant,
    pub(super) action: Action,
    pub(super) refused: Option<Refusal>,
}

/// All that is drawn of one session in one branch.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Story {
    pub(super) lanes: Vec<Lane>,
    pub(super) events: Vec<Event>,
}

impl Story {
    /// The story of a session, its recorded future included; empty where there is no such session.
    pub(super) fn of(journal: &Journal, session: SessionId) -> Self {
        let Some(known) = journal.desk().session(session) else {
            return Self::default();
        };
        let name = &known.name;
        let lanes = lanes(journal.changes(), session);
        let concerned = |done: &&Done| concerns(&done.action, session, name, &lanes, done.at);
        let event = |done: &Done| Event {
            at: done.at,
            action: done.action.clone(),
            refused: done.refused,
        };
        let events = journal.done().iter().filter(concerned).map(event);
        let events = events.collect();
        Self { lanes, events }
    }

    /// When the session began.
    pub(super) fn beginning(&self) -> Option<Instant> {
        let first = self.lanes.iter().filter_map(|lane| lane.intervals.first());
        first.map(|interval| interval.from).min()
    }

    /// When its last entry left, if all have.
    pub(super) fn end(&self) -> Option<Instant> {
        let last = |lane: &Lane| {
            let last = lane.intervals.last()?;
            (last.status == Status::Removed).then_some(last.from)
        };
        let ends: Option<Vec<_>> = self.lanes.iter().map(last).collect();
        ends?.into_iter().max()
    }
}

impl Lane {
    /// Until when the entry was in its queue, if it has left.
    fn left_at(&self) -> Option<Instant> {
        let last = self.intervals.last()?;
        (last.status == Status::Removed).then_some(last.from)
    }
}

/// Who does it, as the colours of the events tell them apart.
pub(super) const fn agent_id(agent: Agent) -> &'static str {
    match agent {
        Agent::Technician => "technician",
        Agent::Customer => "customer",
        Agent::Device => "device",
        Agent::Administrator => "administrator",
        Agent::Time => "time",
    }
}

fn lanes(changes: &[Change], session: SessionId) -> Vec<Lane> {
    let mut lanes: Vec<Lane> = Vec::new();
    for change in changes.iter().filter(|change| change.session == session) {
        let known = lanes.iter().position(|lane| lane.queue == change.queue);
        let index = known.unwrap_or_else(|| {
            lanes.push(Lane {
                queue: change.queue,
                intervals: Vec::new(),
            });
            lanes.len() - 1
        });
        let intervals = &mut lanes[index].intervals;
        if let Some(last) = intervals.last_mut() {
            last.until = Some(change.at);
        }
        intervals.push(Interval {
            status: change.to,
            from: change.at,
            until: None,
            cause: change.cause,
            outcome: change.outcome,
        });
    }
    lanes
}

/// Whether an action belongs to the session's story. What happens to a console does while the
/// technician has an entry; what the administrator does, from the beginning on.
fn concerns(action: &Action, id: SessionId, name: &str, lanes: &[Lane], at: Instant) -> bool {
    match action {
        Action::CreateSession(_, created) | Action::OpenChannelSession(_, created) => {
            created == name
        }
        Action::Technician(_, session, _)
        | Action::Customer(session, _)
        | Action::Device(session, _) => *session == id,
        Action::Console(by, _) | Action::DisableTechnician(by) => lanes.iter().any(|lane| {
            let appeared = lane.intervals.first().is_some_and(|one| one.from <= at);
            let has_left = lane.left_at().is_some_and(|left| left < at);
            lane.queue == Queue::Technician(*by) && appeared && !has_left
        }),
        Action::SetLimits(_) => {
            let first = lanes.first().and_then(|lane| lane.intervals.first());
            first.is_some_and(|one| one.from <= at)
                && !lanes
                    .iter()
                    .all(|lane| lane.left_at().is_some_and(|left| left < at))
        }
    }
}
