//! What was done outlives a reload, and a tab that breaks: it is kept while one works and when the
//! page goes, and taken up when it opens.
//!
//! A copy that is good is given up only for a newer one. What is kept is set aside before it is
//! read for a second time without success, so that no text keeps the page from opening twice; and
//! what cannot be kept, or not be read, is said, for as long as it is so.

mod aside;
mod backup;
mod forget;
mod found;
mod left;
mod notices;
mod restore;
mod tabs;

use leptos::ev::visibilitychange;
use leptos::prelude::*;
use queuescope_core::run::{Keeping, Run};
use queuescope_core::timer::Instant;
use queuescope_page::sealed::seal;

use crate::clock::{every, in_portions};
use crate::instance::{instance, is_broken};
use crate::storage;
use crate::store::Store;
use crate::ui::answer::Alive;
use crate::ui::hear::hear_of_the_page;

use aside::Aside;
use left::LeftKept;

pub(crate) use backup::BackupDialog;
pub(crate) use forget::Forget;
pub(crate) use found::{Found, FoundState};
pub(crate) use notices::KeptNotices;

/// Where the present run is kept.
const RUN: &str = "run";
/// There from the moment in which the page begins to read until it is seen to work.
const OPENING: &str = "opening";
/// There once somebody has done anything in this tab.
const TOUCHED: &str = "touched";
/// Whether the kept run is as the present one was a moment ago, or older. The words are of one
/// length: where nothing more fits, one still takes the place of the other.
const STATE: &str = "state";
const IN_STEP: &str = "kept";
const BEHIND: &str = "late";

/// How often it is considered whether to keep the run, in milliseconds.
const LOOK: u32 = 1_000;
/// A run whose text is so many letters long is kept at every second look, one of twice as many at
/// every third: what is kept often is kept in no time.
const LETTERS_A_LOOK: usize = 250_000;
/// No browser gives a page room for more letters, so none are written that would not fit.
const ROOM: usize = 5 << 20;

/// How far what is kept is behind, and what could not be read.
#[derive(Clone, Copy)]
pub(crate) struct Kept {
    alive: Alive,
    aside: Aside,
    state: RwSignal<State>,
    /// What the page opened with was older than what this tab had.
    opened_behind: RwSignal<Option<OpenedBehind>>,
    looks_left: StoredValue<usize>,
    /// Whether anything has been kept since the page was opened.
    has_begun: RwSignal<bool>,
    /// What is written of the run of that number.
    keeping: StoredValue<(u32, Keeping)>,
    left: LeftKept,
}

/// How well the present run is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// As it was a moment ago.
    Kept {
        /// As it was then.
        until: Option<Instant>,
    },
    /// It has become too large.
    TooLarge {
        /// As it was then; not at all, if there is no moment.
        until: Option<Instant>,
    },
}

/// What the page opened with instead of what this tab had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum OpenedBehind {
    AnEarlierMoment,
    AnotherDesk,
}

impl Kept {
    /// Goes on from how well it was kept, for everything below.
    pub(crate) fn provide(found: FoundState) -> Self {
        let opened_behind = found.was_behind.then_some(match found.until {
            Some(_) => OpenedBehind::AnEarlierMoment,
            None => OpenedBehind::AnotherDesk,
        });
        let kept = Self {
            alive: Alive::here(),
            aside: Aside::new(found.aside),
            state: RwSignal::new(State::Kept { until: found.until }),
            opened_behind: RwSignal::new(opened_behind),
            looks_left: StoredValue::new(0),
            has_begun: RwSignal::new(false),
            keeping: StoredValue::new((0, Keeping::default())),
            left: LeftKept::new(found.left_kept),
        };
        provide_context(kept);
        kept
    }

    /// The one that was provided at the root.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// What could not be read.
    const fn aside(self) -> Aside {
        self.aside
    }

    /// Keeps the run from time to time, and whenever the page goes out of sight, which it also does
    /// when it goes for good: that is told once, while a browser that quits may tell of a page that
    /// hides within the telling.
    pub(crate) fn follow(self, store: Store) {
        let alive = self.alive;
        every(LOOK, move || {
            let looks_left = self.looks_left.get_value();
            self.looks_left.set_value(looks_left.saturating_sub(1));
            if looks_left == 0 {
                // Until it is kept no other look begins to.
                self.looks_left.set_value(usize::MAX);
                alive.goes_on_with(async move {
                    self.write_down(store, can_fit).await;
                    self.keep(store);
                });
            }
        });
        hear_of_the_page(visibilitychange, move |_| {
            if document().hidden() {
                self.keep(store);
            }
        });
    }

    /// Writes down what was done since the last time, in portions; if the run is wanted.
    async fn write_down(self, store: Store, is_wanted: fn(&Run) -> bool) {
        /// Of so many the page takes no notice.
        const DEEDS_AT_ONCE: usize = 32;
        let step = |(): &mut ()| {
            let wrote = self.written(store, is_wanted, |keeping, run| {
                keeping.go_on(run, DEEDS_AT_ONCE)
            });
            (wrote != Some(true)).then_some(())
        };
        in_portions(&mut (), step, |()| true).await;
    }

    /// The present run as a text, however large it is.
    async fn whole_text(self, store: Store) -> String {
        self.write_down(store, |_| true).await;
        let text = self.written(store, |_| true, Keeping::text);
        text.unwrap_or_default()
    }

    /// Does something with what is written of the present run, if the run is wanted.
    fn written<T>(
        self,
        store: Store,
        is_wanted: fn(&Run) -> bool,
        does: impl FnOnce(&mut Keeping, &Run) -> T,
    ) -> Option<T> {
        let number = store.run_number();
        let done = self.keeping.try_update_value(|(of, keeping)| {
            if *of != number {
                (*of, *keeping) = (number, Keeping::default());
            }
            untrack(|| store.run(|run| is_wanted(run).then(|| does(keeping, run))))
        });
        done.flatten()
    }

    fn keep(self, store: Store) {
        // Of a program that has broken the last good copy stays, whatever the present one is.
        if is_broken() || !is_drawn() {
            self.looks_left.set_value(0);
            return;
        }
        storage::forget(OPENING);
        if store.is_touched() {
            storage::keep(TOUCHED, "");
        }
        if !self.has_begun.get_untracked() {
            self.has_begun.set(true);
        }
        self.left.keep(store);
        let now = store.lived_until();
        let text = self.written(store, can_fit, Keeping::text);
        let letters = text.as_ref().map_or(ROOM, String::len);
        self.looks_left.set_value(letters / LETTERS_A_LOOK);
        if text.is_some_and(|text| storage::keep(RUN, &seal(&text))) {
            storage::keep(STATE, IN_STEP);
            self.set(State::Kept { until: Some(now) });
        } else {
            storage::keep(STATE, BEHIND);
            let (State::Kept { until } | State::TooLarge { until }) = self.state.get_untracked();
            self.set(State::TooLarge { until });
        }
    }

    /// Keeps all of it now; whether there was room for everything.
    fn keeps_all(self, store: Store) -> bool {
        self.keep(store);
        let is_kept = matches!(self.state.get_untracked(), State::Kept { .. });
        is_kept && untrack(|| self.left.without_room()) == 0
    }

    /// Everybody is told only when something else is to be said.
    fn set(self, state: State) {
        let told = matches!(state, State::TooLarge { .. });
        let was_told = matches!(self.state.get_untracked(), State::TooLarge { .. });
        if told == was_told {
            self.state.update_untracked(|known| *known = state);
        } else {
            self.state.set(state);
        }
    }
}

/// Whether there may be room for the run.
fn can_fit(run: &Run) -> bool {
    /// No step of a story is written in fewer.
    const LETTERS_A_DEED: usize = 60;
    deeds(run) * LETTERS_A_DEED < ROOM
}

fn deeds(run: &Run) -> usize {
    let branches = run.branches().iter();
    branches.map(|branch| branch.journal().done().len()).sum()
}

/// Whether the page has come as far as its content.
fn is_drawn() -> bool {
    instance().first("main").is_some()
}
