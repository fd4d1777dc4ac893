//! Simulated time: how fast it goes, and the only file that reads a clock.
//!
//! What the browser's clock has counted since the last look is owed to the desk, times the speed,
//! and is paid in portions. A tab that was hidden owes much and catches up within a few looks; it
//! neither stands still for that nor forgets any of it.

mod bar;
mod kept;
mod pace;

use chrono::TimeDelta;
use gloo_timers::callback::Interval;
use leptos::prelude::*;
use queuescope_core::timer::Instant;

use crate::store::Store;

use pace::Pace;

pub(crate) use bar::ClockBar;

/// How often time passes, in milliseconds. An interval, unlike the frames of the screen, goes on in a
/// tab that is hidden.
const TICK: u32 = 50;

/// How long one look may take, in milliseconds of the browser's clock: half a frame.
const PATIENCE: f64 = 8.0;

/// How much is paid at once, in milliseconds of the desk's time.
const PORTION: f64 = 60_000.0;

/// How many times faster than life, from which to choose.
pub(crate) const SPEEDS: [u32; 7] = [1, 5, 10, 60, 600, 3_600, 86_400];

/// The simulated clock.
#[derive(Clone, Copy)]
pub(crate) struct Clock {
    store: Store,
    speed: RwSignal<u32>,
    runs: RwSignal<bool>,
    debt: StoredValue<Debt>,
}

/// What the desk's time is behind, and the reading until which that was counted; in milliseconds.
#[derive(Clone, Copy)]
struct Debt {
    owed: f64,
    counted_until: f64,
}

impl Clock {
    /// Goes on as it was left, or starts to run at the speed of life.
    pub(crate) fn provide(store: Store) -> Self {
        let (speed, runs) = kept::restored();
        let clock = Self {
            store,
            speed: RwSignal::new(speed),
            runs: RwSignal::new(runs),
            debt: StoredValue::new(Debt {
                owed: 0.0,
                counted_until: reading(),
            }),
        };
        let pace = Pace::new();
        every(TICK, move || {
            clock.pay();
            pace.draw(move || store.show());
        });
        provide_context(clock);
        clock
    }

    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// Whether it is the time of that store that it makes pass.
    pub(crate) fn drives(self, store: Store) -> bool {
        self.store == store
    }

    pub(crate) fn runs(self) -> bool {
        self.runs.get()
    }

    pub(crate) fn speed(self) -> u32 {
        self.speed.get()
    }

    /// Pauses, or goes on.
    pub(crate) fn toggle(self) {
        self.settle();
        self.runs.update(|runs| *runs = !*runs);
        self.keep();
    }

    /// Stands still.
    pub(crate) fn pause(self) {
        if self.runs.get_untracked() {
            self.toggle();
        }
    }

    /// Goes that many times faster than life from now on.
    pub(crate) fn set_speed(self, speed: u32) {
        self.settle();
        self.speed.set(speed);
        self.keep();
    }

    fn keep(self) {
        kept::keep(self.speed.get_untracked(), self.runs.get_untracked());
    }

    /// Jumps to the next thing that time will do, if there is one.
    pub(crate) fn step(self) {
        if let Some(next) = untrack(|| self.store.next_deadline()) {
            self.jump(next.due_at);
        }
    }

    /// Jumps to a later moment; everything that is due until then happens on the way.
    pub(crate) fn jump(self, to: Instant) {
        self.store.advance(to);
        self.forgive();
    }

    /// Nothing is owed any more: another moment is looked at.
    pub(crate) fn forgive(self) {
        self.debt.set_value(Debt {
            owed: 0.0,
            counted_until: reading(),
        });
    }

    /// All that is owed is paid, as far as there is time for it, and seen.
    fn settle(self) {
        self.pay();
        self.store.show();
    }

    fn pay(self) {
        let began = reading();
        let speed = f64::from(self.speed.get_untracked());
        let mut debt = self.debt.get_value();
        if self.runs.get_untracked() {
            debt.owed += (began - debt.counted_until).max(0.0) * speed;
        }
        debt.counted_until = began;
        while debt.owed >= 1.0 && reading() - began < PATIENCE {
            let portion = debt.owed.min(PORTION).floor();
            let Some(now) = later(self.store.lived_until(), portion) else {
                // At the end of the calendar time stands still.
                debt.owed = 0.0;
                break;
            };
            self.store.live(now);
            debt.owed -= portion;
        }
        self.debt.set_value(debt);
    }
}

fn later(at: Instant, milliseconds: f64) -> Option<Instant> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "whole, and at most a portion"
    )]
    at.checked_add_signed(TimeDelta::try_milliseconds(milliseconds as i64)?)
}

/// Does something again and again, so many milliseconds apart, for as long as the owner lives.
pub(crate) fn every(milliseconds: u32, does: impl Fn() + 'static) {
    // Dropped with its owner, and an interval that is dropped ends.
    StoredValue::new_local(Interval::new(milliseconds, does));
}

/// Milliseconds of a clock that never goes back; 0 in a browser that has none.
fn reading() -> f64 {
    window().performance().map_or(0.0, |clock| clock.now())
}

/// Does something, and leaves in the browser's own measurements, under that name, how long it took.
pub(crate) fn measured<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let Some(clock) = window().performance() else {
        return work();
    };
    let began = clock.mark(name);
    let done = work();
    if began.is_ok() {
        // A browser that keeps no measurements does without.
        let _ = clock.measure_with_start_mark(name, name);
    }
    done
}
