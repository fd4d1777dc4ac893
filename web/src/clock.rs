//! Simulated time: how fast it goes, and the only file that reads a clock.
//!
//! The time shown is always the anchor plus what the browser's clock has counted since, times the
//! speed. A tab that was hidden catches up with its next tick.

mod bar;

use chrono::TimeDelta;
use gloo_timers::callback::Interval;
use leptos::prelude::*;
use queuescope_core::timer::Instant;

use crate::store::Store;

pub(crate) use bar::ClockBar;

/// How often the page looks at the clock, in milliseconds.
const TICK: u32 = 100;

/// How many times faster than life, from which to choose.
pub(crate) const SPEEDS: [u32; 6] = [1, 10, 60, 600, 3_600, 86_400];

/// The simulated clock.
#[derive(Clone, Copy)]
pub(crate) struct Clock {
    store: Store,
    speed: RwSignal<u32>,
    runs: RwSignal<bool>,
    anchor: StoredValue<Anchor>,
}

/// A moment of the desk, and what the browser's clock said then, in milliseconds.
#[derive(Clone, Copy)]
struct Anchor {
    at: Instant,
    reading: f64,
}

impl Clock {
    /// Starts to run, at the speed of life.
    pub(crate) fn provide(store: Store) {
        let at = untrack(|| store.now());
        let clock = Self {
            store,
            speed: RwSignal::new(1),
            runs: RwSignal::new(true),
            anchor: StoredValue::new(Anchor {
                at,
                reading: reading(),
            }),
        };
        // Dropped with its owner, and an interval that is dropped ends.
        StoredValue::new_local(Interval::new(TICK, move || clock.tick()));
        provide_context(clock);
    }

    pub(crate) fn expect() -> Self {
        expect_context()
    }

    pub(crate) fn runs(self) -> bool {
        self.runs.get()
    }

    pub(crate) fn speed(self) -> u32 {
        self.speed.get()
    }

    /// Pauses, or goes on.
    pub(crate) fn toggle(self) {
        self.anchor_now();
        self.runs.update(|runs| *runs = !*runs);
    }

    /// Goes that many times faster than life from now on.
    pub(crate) fn set_speed(self, speed: u32) {
        self.anchor_now();
        self.speed.set(speed);
    }

    /// Jumps to the next thing that time will do, if there is one.
    pub(crate) fn step(self) {
        if let Some(next) = untrack(|| self.store.next_deadline()) {
            self.store.advance(next.due_at);
            self.anchor_now_at(next.due_at);
        }
    }

    fn tick(self) {
        if self.runs.get_untracked()
            && let Some(now) = self.simulated()
        {
            self.store.advance(now);
        }
    }

    fn anchor_now(self) {
        self.tick();
        self.anchor_now_at(untrack(|| self.store.now()));
    }

    fn anchor_now_at(self, at: Instant) {
        self.anchor.set_value(Anchor {
            at,
            reading: reading(),
        });
    }

    /// None at the end of the calendar, where time stands still.
    fn simulated(self) -> Option<Instant> {
        let Anchor { at, reading: then } = self.anchor.get_value();
        let passed = (reading() - then).max(0.0) * f64::from(self.speed.get_untracked());
        #[expect(
            clippy::cast_possible_truncation,
            reason = "saturates, and is checked next"
        )]
        at.checked_add_signed(TimeDelta::try_milliseconds(passed as i64)?)
    }
}

/// Milliseconds of a clock that never goes back; 0 in a browser that has none.
fn reading() -> f64 {
    window().performance().map_or(0.0, |clock| clock.now())
}
