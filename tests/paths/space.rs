//! Everything that one session with two technicians can come to, for the search for routes.
//!
//! Unlike on the walk, instants count here: two desks are the same only if every limit strikes in
//! both of them after the same time, but for the system's, of which only the order counts.

use std::collections::HashMap;

use queuescope_core::action::{Action, ConsoleDeed};
use queuescope_core::cause::{Agent, Cause};
use queuescope_core::change::Change;
use queuescope_core::desk::Desk;
use queuescope_core::ids::{Queue, TechnicianId};
use queuescope_core::limits::Limits;
use queuescope_core::paths::letters::{LETTERS, Move, SESSION, meaning};
use queuescope_core::session::Session;
use queuescope_core::staff::Staff;
use queuescope_core::status::Status;

use queuescope_core::proof::Key;

/// Every desk that can be reached, and the moves between them.
pub(super) struct Space {
    desks: Vec<Desk>,
    known: HashMap<(Key, Vec<Due>), usize>,
    pub(super) edges: Vec<Vec<Edge>>,
}

/// Which limit strikes, where, and after how many milliseconds.
type Due = (Cause, Queue, i64);

/// A move from one desk to another.
pub(super) struct Edge {
    pub(super) letter: u8,
    pub(super) to: usize,
    pub(super) milliseconds: i64,
    pub(super) is_of_a_person: bool,
    pub(super) passes_on: bool,
    pub(super) changes: Vec<Change>,
}

impl Space {
    /// All that follows from an empty desk on which A creates a session.
    pub(super) fn with(limits: Limits) -> Self {
        let mut space = Self {
            desks: Vec::new(),
            known: HashMap::new(),
            edges: Vec::new(),
        };
        let created = make(&empty_desk(limits), b'n').expect("A can create a session");
        space.number_of(created.0);
        let letters: Vec<u8> = LETTERS
            .bytes()
            .filter(|letter| limits.idle.minutes() > 0 || !matches!(letter, b'b' | b'B'))
            .collect();
        while space.edges.len() < space.desks.len() {
            let from = space.edges.len();
            let mut edges = Vec::new();
            for &letter in &letters {
                if space.desks[from]
                    .session(SESSION)
                    .is_none_or(Session::is_gone)
                {
                    break;
                }
                let Some((after, changes)) = make(&space.desks[from], letter) else {
                    continue;
                };
                let Some(by) = meaning(letter) else { continue };
                let milliseconds = (after.now() - space.desks[from].now()).num_milliseconds();
                let to = space.number_of(after);
                if to != from {
                    edges.push(Edge {
                        letter,
                        to,
                        milliseconds,
                        is_of_a_person: is_of_a_person(&by),
                        passes_on: matches!(by, Move::PassOn(_)),
                        changes,
                    });
                }
            }
            space.edges.push(edges);
        }
        space
    }

    /// Where a word leads from an empty desk, and in whose queue; none if it is refused or its last
    /// move did not change the entry.
    pub(super) fn after(&self, limits: Limits, word: &str) -> Option<(usize, Queue)> {
        let mut desk = empty_desk(limits);
        let mut queue = A;
        let mut entered = None;
        for letter in word.bytes() {
            if letter == b'/' {
                queue = other(queue);
            } else {
                let (after, changes) = make(&desk, letter)?;
                desk = after;
                entered = changes.last().map(|change| change.at);
            }
        }
        let since = desk.session(SESSION)?.entry(queue)?.since;
        (entered == Some(since)).then_some(())?;
        Some((*self.known.get(&key(&desk))?, queue))
    }

    /// What a desk shows in a queue.
    pub(super) fn status(&self, number: usize, queue: Queue) -> Option<Status> {
        status(&self.desks[number], queue)
    }

    fn number_of(&mut self, desk: Desk) -> usize {
        let number = self.desks.len();
        let found = *self.known.entry(key(&desk)).or_insert(number);
        if found == number {
            self.desks.push(desk);
        }
        found
    }
}

pub(super) const A: Queue = Queue::Technician(TechnicianId(0));
const B: Queue = Queue::Technician(TechnicianId(1));

pub(super) fn other(queue: Queue) -> Queue {
    if queue == A { B } else { A }
}

fn status(desk: &Desk, queue: Queue) -> Option<Status> {
    Some(desk.session(SESSION)?.entry(queue)?.status)
}

fn empty_desk(limits: Limits) -> Desk {
    let mut staff = Staff::default();
    staff.add_technician("A");
    staff.add_technician("B");
    Desk::new(chrono::DateTime::UNIX_EPOCH, limits, staff)
}

fn make(desk: &Desk, letter: u8) -> Option<(Desk, Vec<Change>)> {
    let mut after = desk.clone();
    let changes = match meaning(letter)? {
        Move::Act(action) | Move::PassOn(action) => {
            desk.try_out(&action).ok()?;
            after.act(desk.now(), &action).changes
        }
        Move::Wait => after.advance(desk.next_deadline()?.due_at).ok()?,
        Move::LookAtOther | Move::Stay => return None,
    };
    Some((after, changes))
}

fn is_of_a_person(by: &Move) -> bool {
    match by {
        Move::Act(action) | Move::PassOn(action) => action.cause().agent() != Agent::Device,
        Move::LookAtOther | Move::Wait | Move::Stay => false,
    }
}

fn key(desk: &Desk) -> (Key, Vec<Due>) {
    let mut due = due(desk);
    if desk.limits().idle.minutes() > 0 {
        // What the idle clocks show, and whether they stand still, is seen by starting them.
        let mut hidden = desk.clone();
        for technician in [0, 1].map(TechnicianId) {
            let _ = hidden.act(desk.now(), &Action::Console(technician, ConsoleDeed::Hide));
        }
        due.extend(self::due(&hidden));
    }
    (Key::of(desk), due)
}

fn due(desk: &Desk) -> Vec<Due> {
    let session = desk.session(SESSION);
    let deadlines = session
        .into_iter()
        .flat_map(|session| desk.deadlines(session));
    let mut due: Vec<_> = deadlines
        .filter(|deadline| deadline.limit != Cause::SystemLimit)
        .map(|deadline| {
            let after = (deadline.due_at - desk.now()).num_milliseconds();
            (deadline.limit, deadline.queue, after)
        })
        .collect();
    due.sort_unstable();
    due
}
