//! The walk: every state is left in every direction, those that are near first.

use alloc::collections::{BTreeMap, VecDeque};
use alloc::vec::Vec;

use super::always::{Always, Held};
use super::eventually::{self, Left, index, number};
use super::key::Key;
use super::moves::Move;
use super::property::{Eventually, Property, Sometimes};
use super::scope::Scope;
use super::witness::{Proved, Verdict, Witness};
use crate::change::Change;
use crate::desk::Desk;
use crate::rules::{Rule, Supposed};
use crate::session::Session;

/// So many moves are shown of a way that does not end.
const MOST_SHOWN: usize = 100;

/// One move from a state, before and after.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// The desk before it.
    pub before: &'a Desk,
    /// The desk after it.
    pub after: &'a Desk,
    /// What it changed.
    pub changes: &'a [Change],
    /// The move.
    pub by: &'a Move,
    /// The number of the state before it and of the one after it, in the order in which they were found.
    pub states: [u32; 2],
}

/// A walk through every state of a session, a state at a time.
///
/// Time is “the next limit strikes”, so a state is what the desk shows and the order of what is due, without instants: see
/// [`Key`]. States are found in the order of how many moves lead there, so the first move that shows something is the
/// end of a shortest run that does.
#[derive(Clone, Debug)]
pub struct Walk {
    scope: Scope,
    supposed: Option<Supposed>,
    known: BTreeMap<Key, u32>,
    /// The states that are not left yet; the first has the number of those that are.
    ahead: VecDeque<Desk>,
    /// From which state each was found, and by which of its moves; the first was there.
    found: Vec<Option<Found>>,
    left: Vec<Left>,
    moves: usize,
    always: Vec<Seen>,
    sometimes: BTreeMap<Sometimes, Seen>,
}

/// A move, by the state it leaves and its number among that state's moves.
#[derive(Clone, Copy, Debug)]
struct Found {
    from: u32,
    by: u8,
}

/// How often something was seen, and first by which move.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    times: usize,
    first: Option<Found>,
    broken: Option<Found>,
}

impl Walk {
    /// A walk that has just begun.
    pub fn new(scope: Scope, supposed: Option<Supposed>) -> Self {
        let beginning = scope.beginning();
        let mut walk = Self {
            scope,
            supposed,
            known: BTreeMap::from([(Key::of(&beginning), 0)]),
            found: Vec::from([None]),
            left: Vec::new(),
            moves: 0,
            always: Always::ALL.map(|_| Seen::default()).into(),
            sometimes: BTreeMap::new(),
            ahead: VecDeque::new(),
        };
        let session = beginning.sessions().next();
        for entry in session.into_iter().flat_map(Session::entries) {
            let shown = Sometimes::Shown(entry.status);
            walk.sometimes.entry(shown).or_default().times += 1;
        }
        walk.ahead.push_back(beginning);
        walk
    }

    /// How many states have been found.
    pub fn states(&self) -> usize {
        self.found.len()
    }

    /// How many moves have been made.
    pub const fn moves(&self) -> usize {
        self.moves
    }

    /// Leaves a state more in every direction; false where none is left to leave.
    pub fn step(&mut self, mut tell: impl FnMut(&Step)) -> bool {
        let Some(before) = self.ahead.pop_front() else {
            return false;
        };
        let from = number(self.left.len());
        let mut left = Left::of(&before);
        for (by, each) in (0..).zip(self.scope.moves(&before, self.supposed)) {
            let Some((after, changes)) = each.make(&before) else {
                continue;
            };
            if let Some(left_out) = self.supposed.filter(|_| self.is_dropped(&changes)) {
                if each == Move::Time {
                    left.without(left_out, &before);
                }
                continue;
            }
            self.moves += 1;
            let reached = self.number_of(&after, Found { from, by });
            let step = Step {
                before: &before,
                after: &after,
                changes: &changes,
                by: &each,
                states: [from, reached],
            };
            self.note(&step, Found { from, by });
            tell(&step);
            if each == Move::Time {
                left.later = Some(reached);
            }
            left.next.push(reached);
        }
        self.left.push(left);
        true
    }

    fn number_of(&mut self, desk: &Desk, by: Found) -> u32 {
        let next = number(self.found.len());
        let reached = *self.known.entry(Key::of(desk)).or_insert(next);
        if reached == next {
            self.found.push(Some(by));
            self.ahead.push_back(desk.clone());
        }
        reached
    }

    fn note(&mut self, step: &Step, by: Found) {
        for (seen, always) in self.always.iter_mut().zip(Always::ALL) {
            match always.held(step) {
                Held::Unasked => {}
                Held::Kept => seen.note(by),
                Held::Broken => seen.broken = seen.broken.or(Some(by)),
            }
        }
        for change in step.changes {
            let shown = Sometimes::Shown(change.to);
            let ended = change.outcome.map(Sometimes::Ended);
            for what in [shown].into_iter().chain(ended) {
                self.sometimes.entry(what).or_default().note(by);
            }
        }
    }

    /// What came of it; to be asked when no state is left to leave.
    pub fn proved(&self) -> Vec<Proved> {
        Property::all().map(|each| self.proved_of(each)).collect()
    }

    fn proved_of(&self, property: Property) -> Proved {
        match property {
            Property::Always(always) => {
                let place = Always::ALL.iter().position(|one| *one == always);
                let seen = place.and_then(|place| self.always.get(place));
                self.seen(property, &seen.copied().unwrap_or_default())
            }
            Property::Sometimes(what) => {
                let seen = self.sometimes.get(&what).copied();
                self.seen(property, &seen.unwrap_or_default())
            }
            Property::Eventually(what) => self.comes_about(property, what),
        }
    }

    fn seen(&self, property: Property, seen: &Seen) -> Proved {
        let verdict = match seen.broken {
            Some(_) => Verdict::Broken,
            None if seen.times == 0 => Verdict::Never,
            None => Verdict::Holds,
        };
        let shown = seen.broken.or(seen.first);
        Proved {
            property,
            verdict,
            times: seen.times,
            witness: match shown {
                None if seen.times > 0 => Some(Witness::default()),
                shown => shown.map(|last| self.run_by(last)),
            },
        }
    }

    fn comes_about(&self, property: Property, what: Eventually) -> Proved {
        let shown = eventually::shown(what, &self.left);
        Proved {
            property,
            verdict: if shown.holds {
                Verdict::Holds
            } else {
                Verdict::Broken
            },
            times: self.left.len(),
            witness: Some(self.on_through(self.run_to(shown.state), &shown.then)),
        }
    }

    /// The run that ends with that move.
    fn run_by(&self, last: Found) -> Witness {
        let mut run = Vec::from([last.by]);
        run.extend(self.back_from(last.from));
        run.reverse();
        Witness(run)
    }

    /// The run that leads to a state.
    fn run_to(&self, state: u32) -> Witness {
        let mut run: Vec<_> = self.back_from(state).collect();
        run.reverse();
        Witness(run)
    }

    /// The moves that lead to a state, the last one first.
    fn back_from(&self, state: u32) -> impl Iterator<Item = u8> {
        let found = move |state: u32| self.found.get(index(state)).copied().flatten();
        let before = core::iter::successors(found(state), move |it| found(it.from));
        before.map(|it| it.by)
    }

    /// A run that goes on through these states, one move each.
    fn on_through(&self, run: Witness, states: &[u32]) -> Witness {
        let Witness(mut run) = run;
        let mut desk = self.scope.beginning();
        let made = run.clone();
        for by in made {
            desk = self.make(&desk, by).unwrap_or(desk);
        }
        for state in states.iter().take(MOST_SHOWN) {
            let tries = 0..number_of_moves(&self.scope.moves(&desk, self.supposed));
            let found = tries.into_iter().find_map(|by| {
                let after = self.make(&desk, by)?;
                (self.known.get(&Key::of(&after)) == Some(state)).then_some((by, after))
            });
            let Some((by, after)) = found else { break };
            run.push(by);
            desk = after;
        }
        Witness(run)
    }

    fn make(&self, desk: &Desk, by: u8) -> Option<Desk> {
        let moves = self.scope.moves(desk, self.supposed);
        let (after, changes) = moves.get(usize::from(by))?.make(desk)?;
        (!self.is_dropped(&changes)).then_some(after)
    }

    /// Whether one of these changes is one that never happens now.
    fn is_dropped(&self, changes: &[Change]) -> bool {
        let dropped = self.supposed.filter(|supposed| !supposed.is_added());
        let is_it = |rule: &Rule| dropped == Some(rule.edge());
        dropped.is_some() && changes.iter().flat_map(Change::rules).any(is_it)
    }
}

impl Seen {
    fn note(&mut self, by: Found) {
        self.times += 1;
        self.first = self.first.or(Some(by));
    }
}

fn number_of_moves(moves: &[Move]) -> u8 {
    u8::try_from(moves.len()).unwrap_or(u8::MAX)
}
