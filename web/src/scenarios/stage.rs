//! A story on the stage: where it is, and what each step did.

use leptos::prelude::*;
use queuescope_core::change::Change;
use queuescope_core::journal::Journal;
use queuescope_core::run::Run;
use queuescope_core::timer::Instant;
use queuescope_page::address::{Address, Steps, StoryPlace};
use queuescope_page::map::story::Course;

use super::question::{Verdict, right};
use super::rehearsal::{Beat, Played};
use crate::clock::every;
use crate::store::Store;

/// A story that is played on a desk of its own.
#[derive(Clone, Copy)]
pub(super) struct Stage {
    store: Store,
    beats: StoredValue<Vec<Beat>>,
    asked: Memo<StoryPlace>,
    at: RwSignal<usize>,
    plays: RwSignal<bool>,
    pace: RwSignal<Pace>,
    /// Whether somebody wants to be asked what happens next.
    asks: RwSignal<bool>,
    /// Whether the next step is a question now.
    is_asked: RwSignal<bool>,
    /// What was answered last, and what is right.
    verdict: RwSignal<Option<Verdict>>,
    /// Whether something else stands before the stage: then it waits.
    is_behind: RwSignal<bool>,
    /// How many ticks the present step has been looked at while the story plays.
    ticks: StoredValue<u32>,
}

/// How fast a story plays by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pace {
    Half,
    Normal,
    Double,
    Fourfold,
}

impl Pace {
    pub(super) const ALL: [Self; 4] = [Self::Half, Self::Normal, Self::Double, Self::Fourfold];

    /// How many ticks a step is looked at.
    const fn ticks(self) -> u32 {
        match self {
            Self::Half => 8,
            Self::Normal => 4,
            Self::Double => 2,
            Self::Fourfold => 1,
        }
    }

    /// As it is written.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Half => "½×",
            Self::Normal => "1×",
            Self::Double => "2×",
            Self::Fourfold => "4×",
        }
    }
}

/// The place that the address asks for. It says which steps are shown, where the story is when it comes on the stage, or
/// when somebody asks for another place, and whether it plays then. How it goes on from there is no matter of the address.
#[derive(Clone, Copy)]
pub(super) struct AskedPlace(pub(super) Memo<StoryPlace>);

/// A tick of a story that plays by itself, in milliseconds: four a step, if nobody wants it otherwise.
const TICK: u32 = 500;

impl Stage {
    /// Puts a story on the stage, before its first step, with a store of its own for everything
    /// below.
    pub(super) fn provide(played: Played, is_behind: RwSignal<bool>) -> Self {
        let start = played.journal.beginning().now();
        let mut run = Run::new(played.journal);
        run.look(0, start);
        let AskedPlace(asked) = expect_context();
        let stage = Self {
            store: Store::provide(run),
            beats: StoredValue::new(played.beats),
            asked,
            at: RwSignal::new(0),
            plays: RwSignal::new(false),
            pace: RwSignal::new(Pace::Normal),
            asks: RwSignal::new(false),
            is_asked: RwSignal::new(false),
            verdict: RwSignal::new(None),
            is_behind,
            ticks: StoredValue::new(0),
        };
        let goes = move |place: &StoryPlace| {
            stage.go(place.step);
            stage.plays.set(place.plays);
        };
        asked.with_untracked(goes);
        Effect::watch(move || asked.get(), move |place, _, _| goes(place), false);
        every(TICK, move || stage.tick());
        provide_context(stage);
        stage
    }

    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// How many steps have been played.
    pub(super) fn at(self) -> usize {
        self.at.get()
    }

    /// The same, for what happens once.
    pub(super) fn at_now(self) -> usize {
        self.at.get_untracked()
    }

    /// How fast it plays by itself.
    pub(super) fn pace(self) -> Pace {
        self.pace.get()
    }

    /// Plays that fast from now on.
    pub(super) fn set_pace(self, pace: Pace) {
        self.pace.set(pace);
    }

    /// How many steps there are.
    pub(super) fn len(self) -> usize {
        self.beats.with_value(Vec::len)
    }

    /// The steps that are shown, where these are not all.
    pub(super) fn steps(self) -> Option<Steps> {
        self.asked.with(|place| place.steps)
    }

    /// How many steps have been played before the first that is shown.
    pub(super) fn first(self) -> usize {
        self.steps().map_or(0, Steps::before).min(self.len())
    }

    /// How many have been played after the last that is shown.
    pub(super) fn last(self) -> usize {
        self.steps()
            .map_or(self.len(), Steps::after)
            .min(self.len())
    }

    /// Where all steps of the story are shown, where these are not.
    pub(super) fn all_steps(self) -> Option<Address> {
        let place = self.asked.get();
        place.steps?;
        Some(Address::Scenarios(StoryPlace {
            steps: None,
            step: self.at(),
            plays: false,
            ..place
        }))
    }

    /// The step that the address asks for, where the story has fewer.
    pub(super) fn beyond(self) -> Option<usize> {
        let asked = self.asked.with(|place| {
            let last = place.steps.map_or(0, Steps::after);
            last.max(place.step)
        });
        (asked > self.len()).then_some(asked)
    }

    /// Whether it plays by itself.
    pub(super) fn plays(self) -> bool {
        self.plays.get()
    }

    /// A step, counted from 0, as it went.
    pub(super) fn beat_at(self, step: usize) -> Option<Beat> {
        self.beats.with_value(|beats| beats.get(step).cloned())
    }

    /// What the story passes on the map; where somebody wants to be asked, only so far.
    pub(super) fn course(self, whole: Course) -> Course {
        if !self.asks() {
            return whole;
        }
        let mut so_far = Course::default();
        self.beats.with_value(|beats| {
            for beat in beats.iter().take(self.at()) {
                so_far.goes_on(&beat.changes);
            }
        });
        so_far
    }

    /// What the last step that was played has changed.
    pub(super) fn last_changes<T>(self, read: impl FnOnce(&[Change]) -> T) -> T {
        let last = self.at().checked_sub(1);
        self.beats.with_value(|beats| {
            let beat = last.and_then(|last| beats.get(last));
            read(beat.map_or(&[], |beat| &beat.changes))
        })
    }

    /// Goes to the moment after so many steps, or to the nearest that is shown.
    pub(super) fn go(self, to: usize) {
        let to = untrack(|| to.clamp(self.first(), self.last()));
        let place = self.beats.with_value(|beats| match to.checked_sub(1) {
            Some(last) => beats.get(last).map(|beat| (beat.deeds, beat.moment)),
            None => None,
        });
        match place {
            Some((deeds, moment)) => self.store.look_at(deeds, moment),
            None => self.store.look_at(0, self.beginning()),
        }
        self.at.set(to);
        self.is_asked.set(false);
        self.verdict.set(None);
        self.ticks.set_value(0);
    }

    /// Whether something else stands before it.
    pub(super) fn is_behind(self) -> bool {
        self.is_behind.get_untracked()
    }

    /// Answers the question, and shows what happens: a story that plays stops there, so that it can be read.
    pub(super) fn answer(self, verdict: Verdict) {
        self.stop();
        self.go(self.at.get_untracked() + 1);
        self.verdict.set(Some(verdict));
    }

    /// What was answered last, as long as one stays at what came of it.
    pub(super) fn verdict(self) -> Option<Verdict> {
        self.verdict.get()
    }

    /// Goes a step on; where somebody wants to be asked, the step is a question first. Who goes on without an answer is
    /// told it.
    pub(super) fn on(self) {
        let at = self.at.get_untracked();
        if self.is_asked.get_untracked() {
            if let Some(beat) = self.beat_at(at) {
                self.answer(Verdict::told(right(&beat)));
            }
            return;
        }
        let is_question =
            self.asks.get_untracked() && at < untrack(|| self.last()) && self.something_happens(at);
        if is_question {
            self.is_asked.set(true);
        } else {
            self.go(at + 1);
        }
    }

    /// Whether anybody does anything in a step, or anything changes: in some it is only looked how things stand.
    fn something_happens(self, step: usize) -> bool {
        self.beats.with_value(|beats| {
            let before = step.checked_sub(1).and_then(|before| beats.get(before));
            let deeds = before.map_or(0, |beat| beat.deeds);
            let beat = beats.get(step);
            beat.is_some_and(|beat| beat.deeds > deeds || !beat.changes.is_empty())
        })
    }

    /// Whether somebody wants to be asked what happens next.
    pub(super) fn asks(self) -> bool {
        self.asks.get()
    }

    /// Asks from now on, or no longer.
    pub(super) fn ask(self, asks: bool) {
        self.asks.set(asks);
        self.is_asked.set(false);
    }

    /// The step that is a question now, counted from 0.
    pub(super) fn asked(self) -> Option<usize> {
        self.is_asked.get().then(|| self.at())
    }

    /// All that happens in the story.
    pub(super) fn whole<T>(self, read: impl FnOnce(&Journal) -> T) -> T {
        untrack(|| self.store.run(|run| read(run.branch().journal())))
    }

    /// The story as far as it has been played, to go on from.
    pub(super) fn journal(self) -> Journal {
        let at = self.at.get_untracked();
        let last = at.checked_sub(1).and_then(|last| self.beat_at(last));
        let (deeds, moment) = last.map_or((0, self.beginning()), |beat| (beat.deeds, beat.moment));
        self.whole(|journal| journal.branch_after(deeds, moment))
    }

    fn beginning(self) -> Instant {
        self.whole(|journal| journal.beginning().now())
    }

    /// Plays by itself, or stops; from the end it begins again.
    pub(super) fn toggle(self) {
        let (first, last) = untrack(|| (self.first(), self.last()));
        if self.at.get_untracked() == last && !self.plays.get_untracked() {
            self.go(first);
        }
        self.ticks.set_value(0);
        self.plays.update(|plays| *plays = !*plays);
    }

    /// Stops.
    pub(super) fn stop(self) {
        self.plays.set(false);
    }

    fn tick(self) {
        if !self.plays.get_untracked() || self.is_asked.get_untracked() || self.is_behind() {
            return;
        }
        let ticks = self.ticks.get_value() + 1;
        if ticks < self.pace.get_untracked().ticks() {
            self.ticks.set_value(ticks);
            return;
        }
        self.on();
        if self.at.get_untracked() >= untrack(|| self.last()) {
            self.stop();
        }
    }
}
