//! A written route, played by the desk.

use alloc::vec::Vec;

use chrono::{DateTime, TimeDelta};

use super::known::Known;
use super::letters::{Move, SESSION, TECHNICIANS, meaning};
use super::{Route, RouteStep};
use crate::change::Change;
use crate::desk::Desk;
use crate::ids::{Queue, TechnicianId};
use crate::journal::Journal;
use crate::limits::Limits;
use crate::outcome::Outcome;
use crate::rules::Rule;
use crate::staff::Staff;
use crate::status::Status;
use crate::timer::Instant;

/// How long it is shown that a status stays.
const STAYS_FOR: TimeDelta = TimeDelta::hours(1);

/// An empty desk with the two technicians, on the morning on which the documented scenarios play.
fn empty_desk(limits: Limits) -> Desk {
    let mut staff = Staff::default();
    for name in TECHNICIANS {
        staff.add_technician(name);
    }
    Desk::new(
        DateTime::UNIX_EPOCH + TimeDelta::seconds(1_767_600_000),
        limits,
        staff,
    )
}

/// Plays it; none if it is refused on the way or does not lead there. The tests see to it that
/// none of the written ones is. What several routes begin with is played once.
pub(super) fn play(
    from: Status,
    to: Status,
    known: Known,
    begun: &mut Vec<(Known, Story)>,
) -> Option<Route> {
    let beginning = Known { moves: "", ..known };
    let known_story = begun.iter().find(|(known, _)| *known == beginning);
    let mut story = if let Some((_, story)) = known_story {
        story.clone()
    } else {
        let story = Story::begun(beginning)?;
        begun.push((beginning, story.clone()));
        story
    };
    if story.status()? != from {
        return None;
    }
    let way_there = story.journal.done().len();
    let mut so_far = SoFar {
        to,
        begins_at: story.journal.desk().now(),
        way_there,
        steps: Vec::new(),
    };
    let queue = story.queue;
    for letter in known.moves.bytes() {
        let known_changes = story.journal.changes().len();
        let by = meaning(letter)?;
        story.make(&by)?;
        if by == Move::Stay {
            so_far.stay(&story)?;
        }
        for change in &story.journal.changes()[known_changes..] {
            if change.queue == story.queue {
                so_far.note(change, &story)?;
            }
        }
    }
    so_far.lead_there().then_some(Route {
        from,
        to,
        queue,
        begins_at: so_far.begins_at,
        steps: so_far.steps,
        way_there,
        journal: story.journal,
    })
}

/// A route, so far.
struct SoFar {
    to: Status,
    begins_at: Instant,
    way_there: usize,
    steps: Vec<RouteStep>,
}

/// A journal, and in whose queue the entry is that is looked at.
#[derive(Clone)]
pub(super) struct Story {
    journal: Journal,
    queue: Queue,
}

impl Story {
    /// From the empty desk to where a route begins.
    fn begun(known: Known) -> Option<Self> {
        let mut story = Self {
            journal: Journal::new(empty_desk(known.limits)),
            queue: Queue::Technician(TechnicianId(0)),
        };
        for letter in known.way_there.bytes() {
            story.make(&meaning(letter)?)?;
        }
        Some(story)
    }

    fn make(&mut self, by: &Move) -> Option<()> {
        let now = self.journal.desk().now();
        match by {
            Move::Act(action) => self
                .journal
                .act(now, action)
                .refused
                .is_none()
                .then_some(())?,
            Move::PassOn(action) => {
                self.journal
                    .act(now, action)
                    .refused
                    .is_none()
                    .then_some(())?;
                self.look_at_other();
            }
            Move::LookAtOther => self.look_at_other(),
            Move::Wait => {
                let due_at = self.journal.desk().next_deadline()?.due_at;
                self.journal.advance(due_at).ok()?;
            }
            Move::Stay => {
                self.journal.advance(now + STAYS_FOR).ok()?;
            }
        }
        Some(())
    }

    fn look_at_other(&mut self) {
        let is_first = self.queue == Queue::Technician(TechnicianId(0));
        self.queue = Queue::Technician(TechnicianId(u16::from(is_first)));
    }

    fn status(&self) -> Option<Status> {
        let session = self.journal.desk().session(SESSION)?;
        Some(session.entry(self.queue)?.status)
    }
}

impl SoFar {
    fn note(&mut self, change: &Change, story: &Story) -> Option<()> {
        let mut rules = change.rules();
        let rule = match rules.next()? {
            removed if self.to == Status::ClosedByTechnician => rules.next().unwrap_or(removed),
            rule => rule,
        };
        self.push(RouteStep {
            rule,
            queue: change.queue,
            at: change.at,
            after: TimeDelta::zero(),
            cause: Some(change.cause),
            outcome: change.outcome,
            deeds: 0..story.journal.done().len(),
        });
        Some(())
    }

    fn stay(&mut self, story: &Story) -> Option<()> {
        let status = story.status()?;
        self.push(RouteStep {
            rule: Rule::find(status, status)?,
            queue: story.queue,
            at: story.journal.desk().now(),
            after: TimeDelta::zero(),
            cause: None,
            outcome: None,
            deeds: 0..story.journal.done().len(),
        });
        Some(())
    }

    /// A step begins where the one before has ended.
    fn push(&mut self, mut step: RouteStep) {
        let before = self.steps.last();
        step.after = step.at - before.map_or(self.begins_at, |before| before.at);
        step.deeds.start = before.map_or(self.way_there, |before| before.deeds.end);
        self.steps.push(step);
    }

    fn lead_there(&self) -> bool {
        self.steps.last().is_some_and(|last| match self.to {
            Status::ClosedByTechnician => last.outcome.is_some_and(Outcome::is_a_technicians),
            to => last.rule.to == to,
        })
    }
}
