//! What comes about from every state on.

use alloc::collections::VecDeque;
use alloc::vec;
use alloc::vec::Vec;

use super::moves::SESSION;
use super::property::Eventually;
use crate::desk::Desk;
use crate::entry::Entry;
use crate::rules::Supposed;
use crate::session::Session;
use crate::status::Status;

/// What is remembered of a state that has been left in every direction.
#[derive(Clone, Debug)]
pub(super) struct Left {
    /// The state that time alone leads to.
    pub(super) later: Option<u32>,
    /// All states that a move leads to.
    pub(super) next: Vec<u32>,
    /// Whether nobody still works in it; where what comes next is left out, whether that is so in the end.
    rests: bool,
    /// Whether it is over for everybody who can act.
    is_over: bool,
}

/// Whether it comes about, and what shows it: a state, and those that are gone through from there, one move each.
pub(super) struct Shown {
    pub(super) holds: bool,
    pub(super) state: u32,
    pub(super) then: Vec<u32>,
}

impl Left {
    /// A state that is about to be left.
    pub(super) fn of(desk: &Desk) -> Self {
        Self {
            later: None,
            next: Vec::new(),
            rests: desk.sessions().all(is_at_rest),
            is_over: desk.sessions().all(|session| is_over(desk, session)),
        }
    }

    /// What would come next of time alone is left out: other limits strike all the same.
    pub(super) fn without(&mut self, left_out: Supposed, desk: &Desk) {
        let mut desk = desk.clone();
        desk.pass_without(SESSION, left_out);
        self.rests = desk.sessions().all(is_at_rest);
    }
}

/// Whether nobody still works in a session: every entry has ended, or is what no limit of time ends, an invitation and a
/// disturbance that stands for something else than Active.
fn is_at_rest(session: &Session) -> bool {
    session.entries().iter().all(|entry| {
        let status = entry.status;
        let waits_for_the_link = status.is_disturbed() && entry.restores_to != Some(Status::Active);
        status.is_ended() || status == Status::Invitation || waits_for_the_link
    })
}

/// Whether a session has ended for everybody who can act: what a disabled technician has stays, and the documents say
/// nothing of it (`domain` §3).
fn is_over(desk: &Desk, session: &Session) -> bool {
    let can_act = |entry: &&Entry| {
        let whose = entry.queue.technician();
        let whose = whose.and_then(|whose| desk.staff().technician(whose));
        whose.is_none_or(|whose| !whose.is_disabled)
    };
    let mut entries = session.entries().iter().filter(can_act);
    entries.all(|entry| entry.status.is_ended())
}

/// Whether that comes about from each of these states, the numbers of which are their places.
pub(super) fn shown(what: Eventually, states: &[Left]) -> Shown {
    match what {
        Eventually::Rests => rests(states),
        Eventually::CanEnd => can_end(states),
    }
}

/// Time alone leads from every state to one that rests. Shown by the longest way there.
fn rests(states: &[Left]) -> Shown {
    let mut longest = Shown {
        holds: true,
        state: 0,
        then: Vec::new(),
    };
    for (state, _) in states.iter().enumerate() {
        let (then, holds) = time_from(states, state);
        if !holds || then.len() > longest.then.len() {
            longest = Shown {
                holds,
                state: number(state),
                then,
            };
        }
        if !holds {
            break;
        }
    }
    longest
}

/// The states that time alone leads through, and whether they end in one that rests.
fn time_from(states: &[Left], state: usize) -> (Vec<u32>, bool) {
    let later = |state: u32| states.get(index(state))?.later;
    let then = core::iter::successors(states[state].later, |state| later(*state));
    // As many as there are states: time goes on for ever, and has not ended in the last one.
    let then: Vec<_> = then.take(states.len()).collect();
    let end = then.last().map_or(state, |end| index(*end));
    let rests = states[end].rests && states[end].later.is_none();
    (then, rests)
}

/// From every state there is a way to one that is over. Shown by the state from which the shortest way is the longest.
fn can_end(states: &[Left]) -> Shown {
    let mut before: Vec<Vec<u32>> = vec![Vec::new(); states.len()];
    for (state, left) in states.iter().enumerate() {
        for next in &left.next {
            before[index(*next)].push(number(state));
        }
    }
    // Of each state the next one on its way, once that is known; of one that is over itself.
    let over = (0..states.len()).filter(|state| states[*state].is_over);
    let mut ahead: VecDeque<_> = over.map(number).collect();
    let mut on: Vec<Option<u32>> = vec![None; states.len()];
    for over in &ahead {
        on[index(*over)] = Some(*over);
    }
    let mut farthest = 0;
    while let Some(state) = ahead.pop_front() {
        farthest = state;
        for earlier in &before[index(state)] {
            let way = &mut on[index(*earlier)];
            if way.is_none() {
                *way = Some(state);
                ahead.push_back(*earlier);
            }
        }
    }
    let stuck = on.iter().position(Option::is_none);
    let state = stuck.map_or(farthest, number);
    let further = |at: &u32| on[index(*at)].filter(|next| next != at);
    let then = core::iter::successors(Some(state), further).skip(1);
    Shown {
        holds: stuck.is_none(),
        state,
        then: then.collect(),
    }
}

/// The number of the state at a place.
pub(super) fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// The place of the state of a number.
pub(super) fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
