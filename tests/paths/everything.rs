//! What any entry on the walk over every reachable state ever turns into, and after how many
//! changes: another way to the same answers as the search for routes, without its choices.

use queuescope_core::status::Status;

use crate::walk::{Moved, walk};

/// A set of statuses, a bit each.
type Statuses = u32;

/// For every state and each of the three queues.
type Reached = Vec<[Statuses; 3]>;

/// The fewest changes from each status into each other, as far as they were counted; `None` where
/// no entry ever gets there.
pub(super) struct Everything {
    within: Vec<[Statuses; 17]>,
    ever: [Statuses; 17],
}

impl Everything {
    /// Counted up to so many changes, and then without an end.
    pub(super) fn counted_to(most: usize) -> Self {
        let mut reached: Reached = vec![[0; 3]; walk().statuses().count()];
        let mut within = Vec::new();
        for _ in 0..most {
            let before = reached.clone();
            while pass(&mut reached, Some(&before)) {}
            within.push(by_status(&reached));
        }
        while pass(&mut reached, None) {}
        Self {
            within,
            ever: by_status(&reached),
        }
    }

    /// Whether any entry gets from the one into the other at all.
    pub(super) fn has(&self, from: Status, to: Status) -> bool {
        self.ever[from as usize] & bit(to) != 0
    }

    /// By how many changes at least, if it was counted so far.
    pub(super) fn fewest(&self, from: Status, to: Status) -> Option<usize> {
        let mut counts = (1..).zip(&self.within);
        let found = counts.find(|(_, within)| within[from as usize] & bit(to) != 0);
        found.map(|(count, _)| count)
    }
}

/// Goes through all moves once, from the last to the first: what comes later is known before it is
/// asked for. Whether anything was new. With what was reached by one change less, a change adds
/// one; without, it adds nothing.
fn pass(reached: &mut Reached, before: Option<&Reached>) -> bool {
    let mut is_new = false;
    for moved in walk().moves.iter().rev() {
        let later = |reached: &Reached, place: usize, enters: Statuses| {
            let by_a_change = if enters == 0 { None } else { before };
            by_a_change.unwrap_or(reached)[moved.after as usize][place]
        };
        for place in 0..3 {
            // Two limits at once: a route has no status that nobody sees.
            if moved.is_twice[place] && before.is_some() {
                continue;
            }
            let enters = enters(moved, place);
            let mut all = enters;
            // What is removed does not come back; another entry may.
            if enters & bit(Status::Removed) == 0 {
                all |= later(reached, place, enters);
            }
            if let Some((sender, recipient)) = moved.passed_on
                && usize::from(sender) == place
            {
                let incoming = bit(Status::Incoming);
                all |= incoming | later(reached, usize::from(recipient), incoming);
            }
            let here = &mut reached[moved.before as usize][place];
            is_new |= *here | all != *here;
            *here |= all;
        }
    }
    is_new
}

/// The status a move brings the entry into, or both names of an end; none if it leaves it alone.
fn enters(moved: &Moved, place: usize) -> Statuses {
    let outcome = bit(Status::ClosedByTechnician);
    let by_technician = if moved.is_technicians_end[place] {
        outcome
    } else {
        0
    };
    moved.entered[place].map_or(0, bit) | by_technician
}

fn by_status(reached: &Reached) -> [Statuses; 17] {
    let mut found = [0; 17];
    for (reached, statuses) in reached.iter().zip(walk().statuses()) {
        for (reached, status) in reached.iter().zip(statuses) {
            if let Some(status) = status {
                found[status as usize] |= reached;
            }
        }
    }
    found
}

const fn bit(status: Status) -> Statuses {
    1 << status as u32
}
