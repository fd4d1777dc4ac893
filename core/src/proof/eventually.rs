//! What comes about from every state on.

use alloc::collections::VecDeque;
use alloc::vec;
use alloc::vec::Vec;

use super::property::{Eventually, Property};
use super::walk::{Walk, index, number};
use super::witness::{Proved, Verdict, Witness};
use crate::desk::Desk;
use crate::entry::Entry;
use crate::session::Session;
use crate::status::Status;

/// Whether nobody still works in a session: every entry has ended, or is what no limit of time ends, an invitation and a
/// disturbance that stands for something else than Active.
pub(super) fn is_at_rest(session: &Session) -> bool {
    session.entries().iter().all(|entry| {
        let status = entry.status;
        let waits_for_the_link = status.is_disturbed() && entry.restores_to != Some(Status::Active);
        status.is_ended() || status == Status::Invitation || waits_for_the_link
    })
}

/// Whether a session has ended for everybody who can act: what a disabled technician has stays, and the documents say
/// nothing of it (`domain` §3).
pub(super) fn is_over(desk: &Desk, session: &Session) -> bool {
    let can_act = |entry: &&Entry| {
        let whose = entry.queue.technician();
        let whose = whose.and_then(|whose| desk.staff().technician(whose));
        whose.is_none_or(|whose| !whose.is_disabled)
    };
    let mut entries = session.entries().iter().filter(can_act);
    entries.all(|entry| entry.status.is_ended())
}

pub(super) fn proved(what: Eventually, walk: &Walk) -> Proved {
    let (verdict, witness) = match what {
        Eventually::Rests => rests(walk),
        Eventually::CanEnd => can_end(walk),
    };
    Proved {
        property: Property::Eventually(what),
        verdict,
        times: walk.left.len(),
        witness: Some(witness),
    }
}

/// Time alone leads from every state to one that rests. Shown by the longest way there.
fn rests(walk: &Walk) -> (Verdict, Witness) {
    let mut longest = (0, 0);
    for state in 0..walk.left.len() {
        let (end, strikes) = time_from(walk, state);
        let is_endless = strikes > walk.left.len();
        if is_endless || !walk.left[end].rests {
            return (Verdict::Broken, lasting(walk, state, strikes));
        }
        longest = longest.max((strikes, state));
    }
    let (strikes, state) = longest;
    (Verdict::Holds, lasting(walk, state, strikes))
}

/// Where time alone leads, and after how many strikes; more than there are states, if it never ends.
fn time_from(walk: &Walk, mut state: usize) -> (usize, usize) {
    let mut strikes = 0;
    while let Some(later) = walk.left[state].later {
        state = index(later);
        strikes += 1;
        if strikes > walk.left.len() {
            break;
        }
    }
    (state, strikes)
}

/// The run to a state, and then so many strikes of a limit, each of them a state's first move.
fn lasting(walk: &Walk, state: usize, strikes: usize) -> Witness {
    /// One that never ends is shown so far.
    const MOST: usize = 100;
    let Witness(mut run) = walk.run_to(number(state));
    run.extend(vec![0; strikes.min(MOST)]);
    Witness(run)
}

/// From every state there is a way to one in which everything has ended. Shown by the state from which the shortest way is
/// the longest.
fn can_end(walk: &Walk) -> (Verdict, Witness) {
    let mut before: Vec<Vec<u32>> = vec![Vec::new(); walk.left.len()];
    for (state, left) in walk.left.iter().enumerate() {
        for next in &left.next {
            before[index(*next)].push(number(state));
        }
    }
    // Of each state the next one on its way, once that is known; of one that is over itself.
    let over = (0..walk.left.len()).filter(|state| walk.left[*state].is_over);
    let mut ahead: VecDeque<_> = over.map(number).collect();
    let mut next: Vec<Option<u32>> = vec![None; walk.left.len()];
    for over in &ahead {
        next[index(*over)] = Some(*over);
    }
    let mut farthest = 0;
    while let Some(state) = ahead.pop_front() {
        farthest = state;
        for earlier in &before[index(state)] {
            let way = &mut next[index(*earlier)];
            if way.is_none() {
                *way = Some(state);
                ahead.push_back(*earlier);
            }
        }
    }
    if let Some(stuck) = next.iter().position(Option::is_none) {
        return (Verdict::Broken, walk.run_to(number(stuck)));
    }
    let mut states = Vec::new();
    let mut at = farthest;
    while let Some(on) = next[index(at)].filter(|on| *on != at) {
        states.push(on);
        at = on;
    }
    (
        Verdict::Holds,
        walk.on_through(walk.run_to(farthest), &states),
    )
}
