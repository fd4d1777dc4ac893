//! The search for the best routes: from every way into a status, by every measure.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap, HashMap, HashSet};

use queuescope_core::ids::Queue;
use queuescope_core::limits::Limits;
use queuescope_core::outcome::Outcome;
use queuescope_core::paths::letters::{LIMITS, limits};
use queuescope_core::paths::{By, MOST};
use queuescope_core::status::Status;

use super::space::{Edge, Space, other};

/// A route that was found, as `routes.txt` writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) way: String,
    pub(super) limits: u8,
    pub(super) moves: String,
}

/// The spaces, one for each letter of the limits.
pub(super) fn spaces() -> Vec<(u8, Space)> {
    let with = |letter| {
        let limits = limits(letter).expect("a letter for limits");
        (letter, Space::with(limits))
    };
    LIMITS.bytes().map(with).collect()
}

/// How an entry gets into a status, shortest first, by the book: what it was before a disturbance,
/// as whose entry, and whether anybody has picked the session up.
pub(super) fn ways_into(from: Status) -> Vec<String> {
    let on_hold = ["n+sh", "n+siS/H"];
    let incoming = ["n+t/", "n+st/"];
    let outgoing = ["n+t", "n+st"];
    let linked = || {
        let one = ["n+", "n+s", "n+siS/"];
        one.into_iter()
            .chain(on_hold)
            .chain(incoming)
            .chain(outgoing)
    };
    let disturbed = |how: &str| linked().map(|way| format!("{way}{how}")).collect();
    let these = |ways: &[&str]| ways.iter().map(|&way| way.into()).collect();
    match from {
        Status::Connecting => these(&["n"]),
        Status::Waiting => these(&["n+"]),
        Status::Active => these(&["n+s"]),
        Status::OnHold => these(&on_hold),
        Status::Incoming => these(&incoming),
        Status::Outgoing => these(&outgoing),
        Status::Invitation => these(&["n+si/"]),
        Status::Collaborating => these(&["n+siS/"]),
        Status::Rebooting => disturbed("*"),
        Status::Reconnecting => disturbed("<."),
        Status::Offline => [disturbed("<.."), disturbed("*.")].concat(),
        Status::TimedOut => these(&["n+sb."]),
        Status::Closed => these(&["n+s-"]),
        Status::ClosedByTechnician
        | Status::ClosedByWaitingCustomer
        | Status::Aborted
        | Status::Removed => Vec::new(),
    }
}

/// How far a route has come. Ordered by cost, then by moves, then by when it was thought of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Label {
    cost: [i64; 3],
    moves: usize,
    serial: usize,
    place: Place,
    passed: Passed,
}

/// A desk of a space, and in whose queue the entry is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Place {
    space: usize,
    desk: usize,
    queue: Queue,
}

/// The statuses that an entry has passed through, five bits each, the last one lowest.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Passed(u128);

impl Passed {
    fn last(self) -> Option<Status> {
        let last = usize::try_from(self.0 & 31).expect("five bits");
        Status::ALL.get(last.checked_sub(1)?).copied()
    }

    const fn and(self, status: Status) -> Self {
        Self(self.0 << 5 | (status as u128 + 1))
    }

    fn contains(self, status: Status) -> bool {
        let statuses = (0..25).map(|place| self.0 >> (5 * place) & 31);
        statuses.into_iter().any(|one| one == status as u128 + 1)
    }
}

/// How each label was come to: the one before, and the letter; for the first ones the way.
enum Trace {
    Way(usize),
    Move { before: usize, letter: u8 },
}

/// The best routes from a status into each other by that measure.
pub(super) fn search(spaces: &[(u8, Space)], from: Status, by: By) -> BTreeMap<Status, Vec<Found>> {
    let ways = ways_into(from);
    let mut search = Search::default();
    for (space, (letter, within)) in spaces.iter().enumerate() {
        for (way, word) in ways.iter().enumerate() {
            let entered = within.after(known_limits(*letter), word);
            if let Some((desk, queue)) =
                entered.filter(|(desk, queue)| within.status(*desk, *queue) == Some(from))
            {
                let place = Place { space, desk, queue };
                search.propose([0; 3], 0, place, Passed::default(), Trace::Way(way));
            }
        }
    }
    let mut found: BTreeMap<Status, Vec<Found>> = BTreeMap::new();
    let mut listed = HashSet::new();
    while let Some(Reverse(label)) = search.open.pop() {
        if search.knows_better(label.place, label.passed) {
            continue;
        }
        search
            .been
            .entry(label.place)
            .or_default()
            .push(label.passed);
        if let Some(to) = label.passed.last() {
            if listed.insert(label.passed) {
                let routes = found.entry(to).or_default();
                if routes.len() < MOST {
                    let (way, moves) = search.spelled(label.serial);
                    routes.push(Found {
                        way: ways[way].clone(),
                        limits: spaces[label.place.space].0,
                        moves,
                    });
                }
            }
            if to == from || to == Status::Removed || to == Status::ClosedByTechnician {
                continue;
            }
        }
        for edge in &spaces[label.place.space].1.edges[label.place.desk] {
            search.go_on(&label, edge, by);
        }
    }
    found
}

fn known_limits(letter: u8) -> Limits {
    limits(letter).expect("a letter for limits")
}

/// What is to be looked at next, and what has been.
#[derive(Default)]
struct Search {
    open: BinaryHeap<Reverse<Label>>,
    been: HashMap<Place, Vec<Passed>>,
    traces: Vec<Trace>,
}

impl Search {
    /// Whether it was there at less cost, by the same statuses or by enough others.
    fn knows_better(&self, place: Place, passed: Passed) -> bool {
        let before = self.been.get(&place);
        before.is_some_and(|before| before.len() >= MOST || before.contains(&passed))
    }

    fn propose(
        &mut self,
        cost: [i64; 3],
        moves: usize,
        place: Place,
        passed: Passed,
        trace: Trace,
    ) {
        self.open.push(Reverse(Label {
            cost,
            moves,
            serial: self.traces.len(),
            place,
            passed,
        }));
        self.traces.push(trace);
    }

    /// The way it began with, and the moves since.
    fn spelled(&self, mut serial: usize) -> (usize, String) {
        let mut letters = Vec::new();
        loop {
            match self.traces[serial] {
                Trace::Way(way) => {
                    return (way, letters.into_iter().rev().map(char::from).collect());
                }
                Trace::Move { before, letter } => {
                    letters.push(letter);
                    serial = before;
                }
            }
        }
    }

    /// One move further; not where the entry would pass through a status again, or change twice at
    /// once, or be another entry than the one the route is about. The end by a technician has two
    /// names, so it is two statuses.
    fn go_on(&mut self, label: &Label, edge: &Edge, by: By) {
        let mut place = Place {
            desk: edge.to,
            ..label.place
        };
        if edge.passes_on {
            if !is_passed_on(edge, place.queue) {
                return;
            }
            place.queue = other(place.queue);
        }
        let mut changes = edge.changes.iter();
        let change = changes.find(|change| change.queue == place.queue);
        let again = changes.any(|change| change.queue == place.queue);
        let is_another = change.is_some_and(|change| change.from.is_none()) && !edge.passes_on;
        if again || is_another || change.is_some_and(|change| label.passed.contains(change.to)) {
            return;
        }
        let steps = i64::from(change.is_some());
        let actions = i64::from(edge.is_of_a_person);
        let mut cost = match by {
            By::Steps => [steps, edge.milliseconds, actions],
            By::Time => [edge.milliseconds, steps, actions],
            By::Actions => [actions, steps, edge.milliseconds],
        };
        for (cost, before) in cost.iter_mut().zip(label.cost) {
            *cost += before;
        }
        let mut go_to = |status: Option<Status>| {
            let passed = status.map_or(label.passed, |status| label.passed.and(status));
            if !self.knows_better(place, passed) {
                let trace = Trace::Move {
                    before: label.serial,
                    letter: edge.letter,
                };
                self.propose(cost, label.moves + 1, place, passed, trace);
            }
        };
        go_to(change.map(|change| change.to));
        if change.is_some_and(|change| {
            change.to == Status::Removed && change.outcome.is_some_and(Outcome::is_a_technicians)
        }) {
            go_to(Some(Status::ClosedByTechnician));
        }
    }
}

/// Whether that queue's entry is the one that is transferred, seen as the recipient's from the
/// status it leaves.
fn is_passed_on(edge: &Edge, queue: Queue) -> bool {
    let sent = edge.changes.iter().find(|change| change.queue == queue);
    let arrived = edge.changes.iter().find(|change| change.from.is_none());
    sent.zip(arrived)
        .is_some_and(|(sent, arrived)| sent.to == Status::Outgoing && sent.from == arrived.origin)
}
