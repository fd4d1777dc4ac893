//! Every state that one session with three technicians can reach, walked through exhaustively.
//!
//! Time is "the next deadline fires", so a state is what the desk shows plus the order of what is
//! due, without instants. The scope: a private session of A; B and C as recipients, collaborators
//! and leads; the customer, the device, and B's network; all limits set, all consoles in the
//! background. Tools, chat and presence change no status and are left to the random runs.

mod always;
mod deeds;
pub(crate) mod key;
mod moves;

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::sync::OnceLock;

use queuescope_core::action::{Action, ConsoleDeed};
use queuescope_core::cause::Cause;
use queuescope_core::change::Change;
use queuescope_core::desk::Desk;
use queuescope_core::ids::{Queue, TechnicianId};
use queuescope_core::outcome::Outcome;
use queuescope_core::rules::{Doer, RULES};
use queuescope_core::session::Session;
use queuescope_core::status::Status;

use crate::stage::{S, Stage, limits};
use always::ALWAYS;
use key::Key;
use moves::{Move, moves};

/// Reachable states and the moves between them. A change of the rules or of a reading changes
/// these; then look at what was gained or lost before they are written anew.
const STATES: usize = 162_877;
const MOVES: usize = 981_979;

/// One move, before and after.
struct Step<'a> {
    before: &'a Desk,
    after: &'a Desk,
    changes: &'a [Change],
    by: &'a Move,
}

/// What the walk has seen.
#[derive(Default)]
pub(crate) struct Walk {
    states: Vec<State>,
    pub(crate) moves: Vec<Moved>,
    statuses: BTreeSet<Status>,
    outcomes: BTreeSet<Outcome>,
    /// Of an edge and a technician's cause: whether it was the entry's own technician, or another.
    doers: BTreeMap<(Status, Status, Cause), BTreeSet<bool>>,
}

/// A move from one state to another, and what it made of the entries of A, B and C.
pub(crate) struct Moved {
    pub(crate) before: u32,
    pub(crate) after: u32,
    /// The status that an entry there before is in now, if another one.
    pub(crate) entered: [Option<Status>; 3],
    /// Whether it was in another one in between, which nobody saw.
    pub(crate) is_twice: [bool; 3],
    /// Whether a technician ended it.
    pub(crate) is_technicians_end: [bool; 3],
    /// In a transfer: the sender's place and the recipient's, who sees the session from the status
    /// that the sender's entry had.
    pub(crate) passed_on: Option<(u8, u8)>,
}

/// What is remembered of a state once it has been left in every direction.
struct State {
    /// The state that time alone leads to.
    later: Option<usize>,
    /// Whether nobody still works in it: see [`is_at_rest`].
    rests: bool,
    /// What A, B and C see of it, if they do.
    statuses: [Option<Status>; 3],
}

impl Walk {
    /// What A, B and C see in a state.
    pub(crate) fn statuses(&self) -> impl Iterator<Item = [Option<Status>; 3]> {
        self.states.iter().map(|state| state.statuses)
    }
}

impl Moved {
    fn new([before, after]: [u32; 2], changes: &[Change]) -> Self {
        let mut moved = Self {
            before,
            after,
            entered: [None; 3],
            is_twice: [false; 3],
            is_technicians_end: [false; 3],
            passed_on: None,
        };
        for change in changes {
            let (place, came_from) = (place(change), change.from.or(change.origin));
            if change.from.is_some() {
                let before = moved.entered[usize::from(place)].replace(change.to);
                moved.is_twice[usize::from(place)] = before.is_some();
                moved.is_technicians_end[usize::from(place)] = change.to == Status::Removed
                    && change.outcome.is_some_and(Outcome::is_a_technicians);
            } else if let Some(sent) = changes
                .iter()
                .find(|sent| sent.to == Status::Outgoing && sent.from == came_from)
            {
                moved.passed_on = Some((self::place(sent), place));
            }
        }
        moved
    }
}

/// Whose entry changed: A's, B's or C's.
fn place(change: &Change) -> u8 {
    let technician = change.queue.technician().expect("no channel is walked");
    u8::try_from(technician.0).expect("there are three")
}

fn beginning() -> Desk {
    let mut stage = Stage::connecting_with(limits(10, 30, 20));
    for technician in 0..3 {
        stage.does(&Action::Console(
            TechnicianId(technician),
            ConsoleDeed::Hide,
        ));
    }
    stage.desk
}

/// The walk, taken once for all tests.
pub(crate) fn walk() -> &'static Walk {
    static WALK: OnceLock<Walk> = OnceLock::new();
    WALK.get_or_init(|| {
        let mut walk = Walk::default();
        let mut known = HashMap::from([(Key::of(&beginning()), 0)]);
        let mut next = VecDeque::from([beginning()]);
        while let Some(before) = next.pop_front() {
            let mut later = None;
            for by in moves(&before) {
                let Some((after, changes)) = by.make(&before) else {
                    continue;
                };
                hold_against_always(&Step {
                    before: &before,
                    after: &after,
                    changes: &changes,
                    by: &by,
                });
                walk.statuses.extend(changes.iter().map(|change| change.to));
                walk.outcomes
                    .extend(changes.iter().filter_map(|change| change.outcome));
                for done in deeds::done(&by, &changes) {
                    walk.doers
                        .entry(done.what())
                        .or_default()
                        .insert(done.is_own);
                }
                let number = known.len();
                let reached = *known.entry(Key::of(&after)).or_insert_with(|| {
                    next.push_back(after);
                    number
                });
                if matches!(by, Move::Time) {
                    later = Some(reached);
                }
                let numbers = [walk.states.len(), reached].map(index);
                walk.moves.push(Moved::new(numbers, &changes));
            }
            let rests = before.sessions().all(is_at_rest);
            let statuses = [0, 1, 2].map(|technician| status(&before, TechnicianId(technician)));
            walk.states.push(State {
                later,
                rests,
                statuses,
            });
        }
        walk
    })
}

fn index(number: usize) -> u32 {
    u32::try_from(number).expect("fewer states than that")
}

fn status(desk: &Desk, technician: TechnicianId) -> Option<Status> {
    let entry = desk.session(S)?.entry(Queue::Technician(technician))?;
    entry.is_shown().then_some(entry.status)
}

#[track_caller]
fn hold_against_always(step: &Step) {
    for (name, holds) in ALWAYS {
        assert!(
            holds(step),
            "not always: {name}\n{:?}\n{:#?}\nfrom {:#?}",
            step.by,
            step.changes,
            step.before
        );
    }
}

#[test]
fn every_reachable_state_is_counted_and_keeps_what_always_holds() {
    let walk = walk();
    println!(
        "{} states, {} moves, {} properties",
        walk.states.len(),
        walk.moves.len(),
        ALWAYS.len()
    );
    assert!(ALWAYS.len() >= 20);
    assert_eq!((walk.states.len(), walk.moves.len()), (STATES, MOVES));
}

#[test]
fn sometimes_each_status_is_shown() {
    // The walk begins in Connecting. Closed by technician is an outcome; the entry itself is removed (`domain` §2).
    let shown: BTreeSet<_> = Status::ALL.into();
    let never: Vec<_> = shown.difference(&walk().statuses).collect();
    assert_eq!(never, [&Status::Connecting, &Status::ClosedByTechnician]);
}

#[test]
fn sometimes_each_outcome_is_given() {
    assert_eq!(walk().outcomes, Outcome::ALL.into());
}

#[test]
fn sometimes_each_technician_whom_a_rule_names_brings_it_about() {
    // Nobody's network but B's comes and goes here.
    let walked = |cause: &Cause| *cause != Cause::ConsoleBack;
    for rule in &RULES {
        for cause in rule.causes.iter().filter(|cause| walked(cause)) {
            let is_own = match rule.doer(*cause) {
                Some(Doer::Own) => [true].into(),
                Some(Doer::Another | Doer::Sender) => [false].into(),
                Some(Doer::Either) => [false, true].into(),
                None => continue,
            };
            let edge = (rule.from, rule.to, *cause);
            assert_eq!(walk().doers.get(&edge), Some(&is_own), "{edge:?}");
        }
    }
}

#[test]
fn eventually_an_unattended_session_rests_and_nobody_still_works_in_it() {
    let states = &walk().states;
    for start in 0..states.len() {
        let mut state = start;
        let mut steps = 0;
        while let Some(later) = states[state].later {
            state = later;
            steps += 1;
            assert!(steps < 100, "time goes on for ever from state {start}");
        }
        assert!(states[state].rests, "time leaves state {state} unended");
    }
}

/// Every entry has ended, or is what no limit of time ends: an invitation, and a disturbance that
/// stands for something else than Active.
fn is_at_rest(session: &Session) -> bool {
    session.entries().iter().all(|entry| {
        let waits_for_the_link =
            entry.status.is_disturbed() && entry.restores_to != Some(Status::Active);
        entry.status.is_ended() || entry.status == Status::Invitation || waits_for_the_link
    })
}
