//! Every state that one session with three technicians can reach, walked through exhaustively.
//!
//! Time is "the next deadline fires", so a state is what the desk shows plus the order of what is
//! due, without instants. The scope: a private session of A; B and C as recipients, collaborators
//! and leads; the customer, the device, and B's network; all limits set, all consoles in the
//! background. Tools, chat and presence change no status and are left to the random runs.

mod always;
mod key;
mod moves;

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::sync::OnceLock;

use queuescope_core::action::{Action, ConsoleDeed};
use queuescope_core::change::Change;
use queuescope_core::desk::Desk;
use queuescope_core::ids::TechnicianId;
use queuescope_core::outcome::Outcome;
use queuescope_core::session::Session;
use queuescope_core::status::Status;

use crate::stage::{Stage, limits};
use always::ALWAYS;
use key::Key;
use moves::{Move, moves};

/// Reachable states and the moves between them. A change of the rules or of a reading changes
/// these; then look at what was gained or lost before they are written anew.
const STATES: usize = 462_942;
const MOVES: usize = 3_186_745;

/// One move, before and after.
struct Step<'a> {
    before: &'a Desk,
    after: &'a Desk,
    changes: &'a [Change],
    by: &'a Move,
}

/// What the walk has seen.
#[derive(Default)]
struct Walk {
    states: Vec<State>,
    moves: usize,
    statuses: BTreeSet<Status>,
    outcomes: BTreeSet<Outcome>,
}

/// What is remembered of a state once it has been left in every direction.
struct State {
    /// The state that time alone leads to.
    later: Option<usize>,
    /// Whether every entry has ended, but for invitations: no limit of time ends those.
    rests: bool,
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
fn walk() -> &'static Walk {
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
                walk.moves += 1;
                hold_against_always(&Step {
                    before: &before,
                    after: &after,
                    changes: &changes,
                    by: &by,
                });
                walk.statuses.extend(changes.iter().map(|change| change.to));
                walk.outcomes
                    .extend(changes.iter().filter_map(|change| change.outcome));
                let number = known.len();
                let reached = *known.entry(Key::of(&after)).or_insert_with(|| {
                    next.push_back(after);
                    number
                });
                if matches!(by, Move::Time) {
                    later = Some(reached);
                }
            }
            let rests = before.sessions().all(is_at_rest);
            walk.states.push(State { later, rests });
        }
        walk
    })
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
        walk.moves,
        ALWAYS.len()
    );
    assert!(ALWAYS.len() >= 20);
    assert_eq!((walk.states.len(), walk.moves), (STATES, MOVES));
}

#[test]
fn sometimes_each_status_is_shown() {
    // The walk begins in Connecting. Closed by technician is an outcome; the entry itself is removed (`DOMAIN` §2).
    let shown: BTreeSet<_> = Status::ALL.into();
    let never: Vec<_> = shown.difference(&walk().statuses).collect();
    assert_eq!(never, [&Status::Connecting, &Status::ClosedByTechnician]);
}

#[test]
fn sometimes_each_outcome_is_given() {
    assert_eq!(walk().outcomes, Outcome::ALL.into());
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

fn is_at_rest(session: &Session) -> bool {
    let mut entries = session.entries().iter();
    entries.all(|entry| entry.status.is_ended() || entry.status == Status::Invitation)
}
