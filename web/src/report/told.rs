//! The rows at the moment that is looked at.

use std::sync::Arc;

use chrono::SubsecRound;
use leptos::prelude::*;
use queuescope_core::report::{Counting, Row};
use queuescope_core::run::{BranchId, Run};
use queuescope_core::timer::Instant;
use queuescope_page::report::{RowId, row_of};

use crate::clock::{Telling, told_in_portions};
use crate::store::Store;

/// All rows, each shared with those that were told before.
pub(super) type Rows = Arc<Vec<Arc<Row>>>;

/// Every row of the report, for every part of the screen.
#[derive(Clone, Copy)]
pub(super) struct Told {
    /// None before they were counted for the first time.
    rows: Memo<Option<Rows>>,
    /// Until when what goes on is counted.
    moment: Memo<Option<Instant>>,
}

impl Told {
    /// Follows the desk, for everything below. At a large desk the rows take longer than a frame to be
    /// counted, so they are counted in portions: a few times in a second while time runs, and at once
    /// when it stands.
    pub(super) fn provide() -> Self {
        let store = Store::expect();
        // What goes on is counted in whole seconds, as every clock of the page shows them.
        let moment = Memo::new(move |_| store.now().trunc_subsecs(0));
        let follows = move || {
            store.run(|_| ());
            moment.track();
        };
        let told = told_in_portions(follows, AllRows::of(store, moment));
        let told = Self {
            rows: Memo::new(move |_| told.with(|told| Some(Arc::clone(&told.as_ref()?.1)))),
            moment: Memo::new(move |_| told.with(|told| Some(told.as_ref()?.0))),
        };
        provide_context(told);
        told
    }

    /// The one of the screen.
    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// Whether they have been counted.
    pub(super) fn is_counted(self) -> bool {
        self.rows.with(Option::is_some)
    }

    /// Reads all rows.
    pub(super) fn rows<T>(self, read: impl FnOnce(&[Arc<Row>]) -> T) -> T {
        self.rows
            .with(|rows| read(rows.as_ref().map_or(&[], |rows| rows)))
    }

    /// All of them as they are now; none before they were counted for the first time.
    pub(super) fn all(self) -> Option<Rows> {
        self.rows.get_untracked()
    }

    /// One of them, if it is there.
    pub(super) fn row(self, id: RowId) -> Option<Row> {
        self.rows(|rows| row_of(rows, id).cloned())
    }

    /// Until when what goes on is counted.
    pub(super) fn moment(self) -> Instant {
        self.moment.get().unwrap_or_default()
    }
}

/// What the rows are counted with, and of what.
struct AllRows {
    store: Store,
    moment: Memo<Instant>,
    of: Option<(u32, BranchId)>,
    counting: Option<Counting>,
    until: Instant,
}

impl AllRows {
    const fn of(store: Store, moment: Memo<Instant>) -> Self {
        Self {
            store,
            moment,
            of: None,
            counting: None,
            until: Instant::UNIX_EPOCH,
        }
    }
}

impl Telling for AllRows {
    type Told = (Instant, Rows);

    fn begin(&mut self) {
        let store = self.store;
        untrack(|| store.run(|run| self.begin_with(run)));
    }

    fn step(&mut self) -> Option<Self::Told> {
        let store = self.store;
        untrack(|| {
            store.run(|run| {
                if self.of != Some(which(store, run)) {
                    self.begin_with(run);
                }
                let counting = self.counting.as_mut()?;
                let is_done = counting.step(run.branch().journal());
                is_done.then(|| (self.until, Arc::new(counting.rows())))
            })
        })
    }
}

impl AllRows {
    /// Goes on with what has been counted, where time has gone on; else begins anew.
    fn begin_with(&mut self, run: &Run) {
        let (journal, of) = (run.branch().journal(), which(self.store, run));
        let until = self.moment.get_untracked();
        self.until = until.max(last_thing(run)).min(run.now());
        let known = self.counting.take().filter(|_| self.of == Some(of));
        let goes_on = known.and_then(|mut counting| {
            let goes_on = counting.go_on_to(journal, run.deeds(), self.until);
            goes_on.then_some(counting)
        });
        let anew = || {
            let mut counting = Counting::new(journal);
            // Everything lies ahead of nothing.
            counting
                .go_on_to(journal, run.deeds(), self.until)
                .then_some(counting)
        };
        self.counting = goes_on.or_else(anew);
        self.of = Some(of);
    }
}

/// What tells the branch that is looked at from every other one of this tab.
fn which(store: Store, run: &Run) -> (u32, BranchId) {
    (store.run_number(), run.branch().id)
}

/// What has been seen to happen is counted, in the middle of a second too.
fn last_thing(run: &Run) -> Instant {
    let change = run.changes().last().map(|change| change.at);
    let done = &run.branch().journal().done()[..run.deeds()];
    let deed = done.last().map(|done| done.at);
    change.max(deed).unwrap_or(Instant::MIN_UTC)
}
