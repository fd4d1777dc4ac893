//! What would have been if these had been the limits: asked of a whole branch, and answered in
//! portions.

mod answered;
mod ends;

use std::sync::Arc;

use leptos::prelude::*;
use queuescope_core::journal::Journal;
use queuescope_core::limits::Limits;
use queuescope_core::run::{BranchId, Run};
use queuescope_core::what_if::{Answer, WhatIf};

pub(super) use answered::WhatIfAnswer;

use crate::clock::{in_portions, percent};
use crate::store::Store;
use crate::ui::answer::Alive;

/// What is asked, how far the answer is, and the answer.
#[derive(Clone, Copy)]
pub(super) struct Asking {
    store: Store,
    percent: RwSignal<Option<u8>>,
    told: RwSignal<Option<Told>>,
    /// The past that was lived for the answer, until it is kept.
    lived: StoredValue<Option<Journal>>,
    /// How often it was asked, or closed: what was asked before does not go on.
    asked: StoredValue<u32>,
    alive: Alive,
}

/// An answer, and of what.
#[derive(Clone, PartialEq)]
struct Told {
    of: Of,
    answer: Arc<Answer>,
    /// The branch that it is kept as.
    kept: Option<BranchId>,
}

/// The branch that is asked about.
#[derive(Clone, Copy, PartialEq)]
struct Of {
    run: u32,
    branch: BranchId,
}

impl Of {
    /// The one that is looked at.
    fn present(store: Store) -> Self {
        Self {
            run: store.run_number(),
            branch: untrack(|| store.run(|run| run.branch().id)),
        }
    }

    /// Reads its journal, unless it is gone.
    fn journal<T>(self, store: Store, read: impl FnOnce(&Journal) -> T) -> Option<T> {
        let is_the_same = store.which_run() == self.run;
        let read = |run: &Run| {
            let mut branches = run.branches().iter();
            let branch = branches.find(|branch| branch.id == self.branch)?;
            Some(read(branch.journal()))
        };
        is_the_same.then(|| store.run(read)).flatten()
    }
}

impl Asking {
    pub(super) fn new() -> Self {
        Self {
            store: Store::expect(),
            percent: RwSignal::new(None),
            told: RwSignal::new(None),
            lived: StoredValue::new(None),
            asked: StoredValue::new(0),
            alive: Alive::here(),
        }
    }

    /// Asks about other limits in the branch that is looked at, up to its end. What was answered
    /// before stays until then.
    pub(super) fn ask(self, limits: Limits) {
        self.stop();
        let of = Of::present(self.store);
        let asked = self.asked.get_value();
        self.alive.goes_on_with(async move {
            let begun = untrack(|| of.journal(self.store, |here| WhatIf::new(here, limits)));
            let Some(mut what_if) = begun else { return };
            let step = |what_if: &mut WhatIf| {
                let goes_on = untrack(|| of.journal(self.store, |here| what_if.step(here)));
                // The answer is complete, or nobody can be told it any more.
                (goes_on != Some(true)).then_some(goes_on.is_some())
            };
            let so_far = |what_if: &WhatIf| {
                let goes_on = self.asked.get_value() == asked;
                if goes_on {
                    self.percent.set(Some(percent(what_if.progress())));
                }
                goes_on
            };
            match in_portions(&mut what_if, step, so_far).await {
                Some(true) => self.tell(of, what_if),
                Some(false) => self.close(),
                None => {}
            }
        });
    }

    /// What is asked is no longer asked for.
    fn stop(self) {
        self.asked.update_value(|asked| *asked += 1);
        self.percent.set(None);
    }

    fn tell(self, of: Of, what_if: WhatIf) {
        let (answer, lived) = what_if.answer();
        self.percent.set(None);
        self.lived.set_value(Some(lived));
        self.told.set(Some(Told {
            of,
            answer: Arc::new(answer),
            kept: None,
        }));
    }

    /// Puts the answer away.
    fn close(self) {
        self.stop();
        self.lived.set_value(None);
        self.told.set(None);
    }

    /// Keeps what was lived for the answer, as a branch beside the one it is about.
    fn keep(self) {
        let lived = self.lived.try_update_value(Option::take).flatten();
        let told = self.told.get_untracked();
        let (Some(lived), Some(told)) = (lived, told) else {
            return;
        };
        let kept = self
            .store
            .put_beside(told.of.branch, told.answer.limits, lived);
        self.told.set(Some(Told { kept, ..told }));
    }

    /// The answer, while what it is about is there.
    fn told(self) -> Option<Told> {
        let told = self.told.get()?;
        told.of.journal(self.store, |_| ())?;
        Some(told)
    }
}
