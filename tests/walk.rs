//! Every state that one session with three technicians can reach, walked through exhaustively, and what is proved on the way.

mod deeds;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use queuescope_core::cause::Cause;
use queuescope_core::change::Change;
use queuescope_core::desk::Desk;
use queuescope_core::ids::{Queue, TechnicianId};
use queuescope_core::outcome::Outcome;
use queuescope_core::proof::{self, Proved, Scope, Step, Verdict};
use queuescope_core::rules::{Doer, RULES};
use queuescope_core::status::Status;

use crate::stage::S;

/// Reachable states and the moves between them. A change of the rules or of a reading changes
/// these; then look at what was gained or lost before they are written anew.
const STATES: usize = 162_877;
const MOVES: usize = 981_979;

/// What the walk has seen.
#[derive(Default)]
pub(crate) struct Walk {
    /// What A, B and C see in each state, if they do.
    statuses: Vec<[Option<Status>; 3]>,
    pub(crate) moves: Vec<Moved>,
    /// Of an edge and a technician's cause: whether it was the entry's own technician, or another.
    doers: BTreeMap<(Status, Status, Cause), BTreeSet<bool>>,
    proved: Vec<Proved>,
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

impl Walk {
    /// What A, B and C see in a state.
    pub(crate) fn statuses(&self) -> impl Iterator<Item = [Option<Status>; 3]> {
        self.statuses.iter().copied()
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

/// The walk, taken once for all tests.
pub(crate) fn walk() -> &'static Walk {
    static WALK: OnceLock<Walk> = OnceLock::new();
    WALK.get_or_init(|| {
        let mut walk = Walk {
            statuses: vec![statuses(&Scope::Three.beginning())],
            ..Walk::default()
        };
        let mut states = proof::Walk::new(Scope::Three, None);
        while states.step(|step| walk.note(step)) {}
        assert_eq!(walk.statuses.len(), states.states());
        walk.proved = states.proved();
        walk
    })
}

impl Walk {
    fn note(&mut self, step: &Step) {
        deeds::hold_against_their_sentences(step);
        for done in deeds::done(step) {
            let doers = self.doers.entry(done.what()).or_default();
            doers.insert(done.is_own);
        }
        let [_, reached] = step.states;
        if reached as usize == self.statuses.len() {
            self.statuses.push(statuses(step.after));
        }
        self.moves.push(Moved::new(step.states, step.changes));
    }
}

fn statuses(desk: &Desk) -> [Option<Status>; 3] {
    [0, 1, 2].map(|technician| {
        let entry = desk
            .session(S)?
            .entry(Queue::Technician(TechnicianId(technician)))?;
        entry.is_shown().then_some(entry.status)
    })
}

#[test]
fn every_reachable_state_is_counted() {
    let walk = walk();
    let counted = (walk.statuses.len(), walk.moves.len());
    println!(
        "{counted:?} states and moves, {} properties",
        walk.proved.len()
    );
    assert_eq!(counted, (STATES, MOVES));
}

#[test]
fn what_is_to_hold_is_at_stake_and_holds() {
    for proved in &walk().proved {
        let told = || {
            let shown = proved.witness.as_ref();
            shown.map(|run| run.told(Scope::Three, None))
        };
        assert_eq!(proved.verdict, Verdict::Holds, "{proved:?} {:#?}", told());
    }
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
