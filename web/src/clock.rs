//! Simulated time: how fast it goes, and the only file that reads a clock.
//!
//! What the browser's clock has counted since the last look, times the speed, is the backlog of the
//! desk. It catches up in portions that leave the page its frames; a backlog that grows has a bound,
//! and the pace that is really made is told. A jump is lived in the same portions, and can be stopped.
//! What passed while nobody looked is a jump that nobody asked for: it is told, and can be taken back.

mod absence;
mod bar;
mod journey;
mod kept;
mod long_work;
mod portion;
mod real_pace;
mod today;
mod told_in_portions;

use chrono::TimeDelta;
use gloo_timers::callback::Interval;
use leptos::prelude::*;
use queuescope_core::timer::Instant;

use crate::store::Store;
use crate::ui::answer::{answer, next_frame};

use absence::{Frame, LONG, Reading};
use journey::Journey;
use real_pace::RealPace;

pub(crate) use bar::ClockBar;
pub(crate) use long_work::{Awaited, Listener, in_portions, percent};
pub(crate) use today::today;
pub(crate) use told_in_portions::{Telling, told_in_portions};

/// How often it is looked whether time passes, in milliseconds. An interval, unlike the frames of the
/// screen, goes on in a tab that is hidden and in a part of a page that is out of sight.
const TICK: u32 = 50;

/// Without a frame for so many milliseconds time passes without.
const NO_FRAMES: f64 = 200.0;

/// The most that the desk may be behind, in milliseconds of its own time. A tab that is hidden is
/// looked at once a minute, and has caught up at once at the speeds of work.
const LONGEST_BACKLOG: f64 = 3_600_000.0;

/// At a speed at which that is little: what passes in so many milliseconds of life.
const SHORTEST_BACKLOG: f64 = 2_000.0;

/// How many times faster than life, from which to choose.
pub(crate) const SPEEDS: [u32; 7] = [1, 5, 10, 60, 600, 3_600, 86_400];

/// The simulated clock.
#[derive(Clone, Copy)]
pub(crate) struct Clock {
    store: Store,
    speed: RwSignal<u32>,
    runs: RwSignal<bool>,
    backlog: StoredValue<Backlog>,
    last_frame: StoredValue<Frame>,
    journey: RwSignal<Option<Journey>>,
    real: RealPace,
}

/// What the desk's time is behind, in milliseconds, and the reading until which that was counted.
#[derive(Clone, Copy)]
struct Backlog {
    behind: f64,
    counted_until: Reading,
}

impl Clock {
    /// Goes on as it was left, or starts to run at the speed of life.
    pub(crate) fn provide(store: Store) -> Self {
        let (speed, runs) = kept::restored();
        let clock = Self {
            store,
            speed: RwSignal::new(speed),
            runs: RwSignal::new(runs),
            backlog: StoredValue::new(Backlog::none()),
            last_frame: StoredValue::new(Frame::now(None)),
            journey: RwSignal::new(None),
            real: RealPace::new(),
        };
        clock.pass_with_every_frame();
        every(TICK, move || {
            let last_frame = clock.last_frame.get_value();
            if Reading::now().since(last_frame.at) > NO_FRAMES {
                clock.pass();
            }
        });
        provide_context(clock);
        clock
    }

    /// Time passes, and what is shown follows it, with every frame of the screen.
    fn pass_with_every_frame(self) {
        next_frame(move || {
            // The frame that is drawn while the page goes is the last one.
            let Some(last) = self.last_frame.try_get_value() else {
                return;
            };
            self.pass();
            let goes_on = self.runs.get_untracked() && !self.is_on_the_way();
            let frame = Frame::now(goes_on.then(|| self.store.place()));
            self.last_frame.set_value(frame);
            if frame.at.since(last.at) >= LONG {
                self.come_back(last);
            }
            self.pass_with_every_frame();
        });
    }

    /// Somebody looks again: what has passed since that frame is told.
    fn come_back(self, last: Frame) {
        let behind = self.backlog.get_value().behind.floor();
        let until = later(self.store.lived_until(), behind);
        if let Some((place, until)) = last.showed.zip(until) {
            self.store.was_unseen(place, until);
        }
        // Nobody waited for it, so it says nothing of the machine.
        self.real.measure_anew();
    }

    fn pass(self) {
        if self.is_on_the_way() {
            self.travel();
        } else {
            self.catch_up();
            self.store.publish();
        }
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

    /// The speed that is really made, where that is less than the one that was chosen.
    pub(crate) fn real_speed(self) -> Option<u32> {
        self.real.get()
    }

    /// Pauses, or goes on, at once: what the desk is behind by then is not lived. On the way to a
    /// later moment it stops there.
    pub(crate) fn toggle(self) {
        let was_on_the_way = self.is_on_the_way();
        self.drop_backlog();
        self.store.publish();
        self.runs.update(|runs| *runs = !was_on_the_way && !*runs);
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
        self.count_anew();
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

    /// Jumps to a later moment; everything that is due until then happens on the way. What is not
    /// there within a moment is travelled to, frame by frame.
    pub(crate) fn jump(self, to: Instant) {
        let from = self.store.lived_until();
        self.store.leap();
        self.journey.set(Some(Journey::new(from, to)));
        self.travel();
    }

    /// How far one has come on the way to a later moment, if one is on the way.
    pub(crate) fn journey(self) -> Option<Journey> {
        self.journey.get()
    }

    /// The desk is no longer behind, and on the way to no other moment: another one is looked at.
    pub(crate) fn drop_backlog(self) {
        self.count_anew();
        if self.is_on_the_way() {
            self.journey.set(None);
        }
    }

    fn is_on_the_way(self) -> bool {
        self.journey.with_untracked(Option::is_some)
    }

    /// What has passed until now is settled.
    fn count_anew(self) {
        self.backlog.set_value(Backlog::none());
        self.real.measure_anew();
    }

    /// One portion of the way.
    fn travel(self) {
        let Some(journey) = self.journey.get_untracked() else {
            return;
        };
        if portion::advance(self.store, journey.to) {
            self.drop_backlog();
            self.store.publish();
            return;
        }
        let further = journey.come_to(self.store.lived_until());
        if further != journey {
            self.journey.set(Some(further));
        }
    }

    /// Lives the backlog, as far as there is time for it.
    fn catch_up(self) {
        let now = Reading::now();
        let speed = f64::from(self.speed.get_untracked());
        let mut backlog = self.backlog.get_value();
        if self.runs.get_untracked() {
            let passed = now.since(backlog.counted_until) * speed;
            let most = LONGEST_BACKLOG.max(SHORTEST_BACKLOG * speed);
            backlog.behind = (backlog.behind + passed).min(most);
        }
        backlog.counted_until = now;
        let before = self.store.lived_until();
        match later(before, backlog.behind.floor()) {
            Some(to) => {
                portion::advance(self.store, to);
                backlog.behind -= milliseconds(self.store.lived_until() - before);
            }
            // At the end of the calendar time stands still.
            None => backlog.behind = 0.0,
        }
        self.backlog.set_value(backlog);
        let speed = self.runs.get_untracked().then_some(speed);
        self.real.look(now.counter, self.store.lived_until(), speed);
    }
}

impl Backlog {
    fn none() -> Self {
        Self {
            behind: 0.0,
            counted_until: Reading::now(),
        }
    }
}

/// A moment so many whole milliseconds later, if the calendar has it.
fn later(at: Instant, milliseconds: f64) -> Option<Instant> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "whole, and no longer than a calendar"
    )]
    at.checked_add_signed(TimeDelta::try_milliseconds(milliseconds as i64)?)
}

/// So many milliseconds.
#[expect(
    clippy::cast_precision_loss,
    reason = "exact for longer than any desk is lived"
)]
fn milliseconds(time: TimeDelta) -> f64 {
    time.num_milliseconds() as f64
}

/// Does something again and again, so many milliseconds apart, for as long as the owner lives.
pub(crate) fn every(milliseconds: u32, does: impl Fn() + 'static) {
    // Dropped with its owner, and an interval that is dropped ends.
    let mut does = answer(move |()| does());
    StoredValue::new_local(Interval::new(milliseconds, move || does(())));
}

/// Milliseconds of a clock that never goes back; 0 in a browser that has none.
fn reading() -> f64 {
    window().performance().map_or(0.0, |clock| clock.now())
}

/// Milliseconds of the calendar, which somebody may set.
fn calendar() -> f64 {
    js_sys::Date::now()
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
