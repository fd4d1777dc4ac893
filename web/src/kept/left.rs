//! How the desks that were left are kept: each once, for it stays as it is, under a number of its own.

use leptos::prelude::*;
use queuescope_core::run::Run;
use queuescope_core::timer::Instant;

use super::can_fit;
use crate::storage;
use crate::store::Store;

/// Where the numbers are, in the order of the desks; and, with a number behind it, each desk.
const LEFT: &str = "left";

/// What tells desks apart that were left.
type Likeness = (Instant, usize, usize);

/// A desk that was left, and under which number it is kept, if there was room.
type Slot = (Likeness, Option<u32>);

/// The desks that are kept.
#[derive(Clone, Copy)]
pub(super) struct LeftKept {
    slots: StoredValue<Vec<Slot>>,
    without_room: RwSignal<usize>,
}

impl LeftKept {
    /// Those that were found whole, under these numbers.
    pub(super) fn new(found: &[(Run, Option<u32>)]) -> Self {
        let slots = found.iter().map(|(run, number)| (likeness(run), *number));
        Self {
            slots: StoredValue::new(slots.filter(|(_, number)| number.is_some()).collect()),
            without_room: RwSignal::new(0),
        }
    }

    /// How many there is no room for.
    pub(super) fn without_room(self) -> usize {
        self.without_room.get()
    }

    /// Keeps those that were left since the last time, and no longer those that were not.
    pub(super) fn keep(self, store: Store) {
        untrack(|| store.left(|left| self.keep_these(left)));
    }

    fn keep_these(self, left: &[Run]) {
        let mut known = self.slots.get_value();
        let is_known = known.iter().map(|(likeness, _)| *likeness);
        if is_known.eq(left.iter().map(likeness)) {
            return;
        }
        let highest = known.iter().filter_map(|(_, number)| *number).max();
        let mut free = highest.map_or(0, |highest| highest + 1);
        let mut slots: Vec<Slot> = left
            .iter()
            .map(|run| {
                let place = known.iter().position(|(known, _)| *known == likeness(run));
                place.map_or((likeness(run), None), |place| known.swap_remove(place))
            })
            .collect();
        let gone = known.into_iter().filter_map(|(_, number)| number);
        gone.for_each(forget_one);
        for ((_, number), run) in slots.iter_mut().zip(left) {
            if number.is_none() && can_fit(run) && storage::keep(&key(free), &run.kept()) {
                *number = Some(free);
                free += 1;
            }
        }
        let numbers = slots.iter().filter_map(|(_, number)| *number);
        let numbers: Vec<_> = numbers.map(|number| number.to_string()).collect();
        storage::keep(LEFT, &numbers.join(" "));
        self.without_room.set(slots.len() - numbers.len());
        self.slots.set_value(slots);
    }
}

/// The texts that are kept, each with its number.
pub(super) fn kept() -> Vec<(String, u32)> {
    let numbers = storage::kept(LEFT).unwrap_or_default();
    let numbers = numbers.split(' ').filter_map(|number| number.parse().ok());
    let texts = numbers.filter_map(|number| Some((storage::kept(&key(number))?, number)));
    texts.collect()
}

/// Keeps none of them any more.
pub(super) fn forget() {
    for (_, number) in kept() {
        forget_one(number);
    }
    storage::forget(LEFT);
}

/// Keeps the one of that number no more.
pub(super) fn forget_one(number: u32) {
    storage::forget(&key(number));
}

fn key(number: u32) -> String {
    format!("{LEFT}.{number}")
}

fn likeness(run: &Run) -> Likeness {
    (run.now(), run.branches().len(), super::deeds(run))
}
