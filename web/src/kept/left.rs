//! How the desks that were left are kept: each once, for it stays as it is, under a number of its own.

use leptos::prelude::*;
use queuescope_page::sealed::seal;

use super::can_fit;
use crate::storage;
use crate::store::{LeftRun, Store};

/// Where the numbers are, in the order of the desks; and, with a number behind it, each desk.
pub(super) const LEFT: &str = "left";

/// The desks that are kept.
#[derive(Clone, Copy)]
pub(super) struct LeftKept {
    /// The numbers of those that there was room for.
    kept: StoredValue<Vec<u32>>,
    /// Those of all that were left, when that was last looked at.
    seen: StoredValue<Option<Vec<u32>>>,
    without_room: RwSignal<usize>,
}

impl LeftKept {
    /// Those that were found whole.
    pub(super) fn new(kept: Vec<u32>) -> Self {
        Self {
            kept: StoredValue::new(kept),
            seen: StoredValue::new(None),
            without_room: RwSignal::new(0),
        }
    }

    /// How many there is no room for.
    pub(super) fn without_room(self) -> usize {
        self.without_room.get()
    }

    /// Keeps those that were left since the last time, and no longer those that are gone.
    pub(super) fn keep(self, store: Store) {
        untrack(|| store.left(|left| self.keep_these(left)));
    }

    fn keep_these(self, left: &[LeftRun]) {
        let all: Vec<u32> = left.iter().map(|one| one.number).collect();
        if self.seen.with_value(|seen| seen.as_ref() == Some(&all)) {
            return;
        }
        let (mut kept, gone): (Vec<_>, Vec<_>) = self
            .kept
            .get_value()
            .into_iter()
            .partition(|number| all.contains(number));
        gone.into_iter().for_each(forget_one);
        for LeftRun { number, run } in left {
            let is_new = !kept.contains(number) && can_fit(run);
            if is_new && storage::keep(&key(*number), &seal(&run.kept())) {
                kept.push(*number);
            }
        }
        kept.sort_by_key(|number| all.iter().position(|one| one == number));
        let numbers: Vec<_> = kept.iter().map(u32::to_string).collect();
        storage::keep(LEFT, &numbers.join(" "));
        self.without_room.set(all.len() - kept.len());
        self.kept.set_value(kept);
        self.seen.set_value(Some(all));
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
