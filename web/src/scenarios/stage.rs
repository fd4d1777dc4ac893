//! A story on the stage: where it is, and what each step did.

use leptos::prelude::*;
use queuescope_core::change::Change;
use queuescope_core::journal::Journal;
use queuescope_core::run::Run;
use queuescope_core::timer::Instant;

use super::rehearsal::{Beat, Played};
use crate::clock::every;
use crate::store::Store;

/// A story that is played on a desk of its own.
#[derive(Clone, Copy)]
pub(super) struct Stage {
    store: Store,
    beats: StoredValue<Vec<Beat>>,
    at: RwSignal<usize>,
    plays: RwSignal<bool>,
}

/// The step that the address asks for: where the story is when it comes on the stage, and goes when somebody asks for
/// another. How it goes on from there is no matter of the address.
#[derive(Clone, Copy)]
pub(super) struct AskedStep(pub(super) Memo<usize>);

/// How long a step is looked at while the story plays by itself, in milliseconds.
const BEAT: u32 = 1_600;

impl Stage {
    /// Puts a story on the stage, before its first step, with a store of its own for everything
    /// below.
    pub(super) fn provide(played: Played) -> Self {
        let start = played.journal.beginning().now();
        let mut run = Run::new(played.journal);
        run.look(0, start);
        let stage = Self {
            store: Store::provide(run),
            beats: StoredValue::new(played.beats),
            at: RwSignal::new(0),
            plays: RwSignal::new(false),
        };
        let AskedStep(asked) = expect_context();
        stage.go(asked.get_untracked());
        Effect::watch(
            move || asked.get(),
            move |step, _, _| {
                stage.stop();
                stage.go(*step);
            },
            false,
        );
        every(BEAT, move || stage.beat());
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

    /// How many steps there are.
    pub(super) fn len(self) -> usize {
        self.beats.with_value(Vec::len)
    }

    /// Whether it plays by itself.
    pub(super) fn plays(self) -> bool {
        self.plays.get()
    }

    /// A step, counted from 0, as it went.
    pub(super) fn beat_at(self, step: usize) -> Option<Beat> {
        self.beats.with_value(|beats| beats.get(step).cloned())
    }

    /// What the last step that was played has changed.
    pub(super) fn last_changes<T>(self, read: impl FnOnce(&[Change]) -> T) -> T {
        let last = self.at().checked_sub(1);
        self.beats.with_value(|beats| {
            let beat = last.and_then(|last| beats.get(last));
            read(beat.map_or(&[], |beat| &beat.changes))
        })
    }

    /// Goes to the moment after so many steps.
    pub(super) fn go(self, to: usize) {
        let to = to.min(self.len());
        let place = self.beats.with_value(|beats| match to.checked_sub(1) {
            Some(last) => beats.get(last).map(|beat| (beat.deeds, beat.moment)),
            None => None,
        });
        match place {
            Some((deeds, moment)) => self.store.look_at(deeds, moment),
            None => self.store.look_at(0, self.beginning()),
        }
        self.at.set(to);
    }

    /// The story as far as it has been played, to go on from.
    pub(super) fn journal(self) -> Journal {
        let at = self.at.get_untracked();
        let last = at.checked_sub(1).and_then(|last| self.beat_at(last));
        let (deeds, moment) = last.map_or((0, self.beginning()), |beat| (beat.deeds, beat.moment));
        untrack(|| {
            self.store
                .run(|run| run.branch().journal().branch_after(deeds, moment))
        })
    }

    fn beginning(self) -> Instant {
        untrack(|| {
            self.store
                .run(|run| run.branch().journal().beginning().now())
        })
    }

    /// Plays by itself, or stops; from the end it begins again.
    pub(super) fn toggle(self) {
        let ended = self.at.get_untracked() == self.len();
        if ended && !self.plays.get_untracked() {
            self.go(0);
        }
        self.plays.update(|plays| *plays = !*plays);
    }

    /// Stops.
    pub(super) fn stop(self) {
        self.plays.set(false);
    }

    fn beat(self) {
        if !self.plays.get_untracked() {
            return;
        }
        let next = self.at.get_untracked() + 1;
        self.go(next);
        if next >= self.len() {
            self.stop();
        }
    }
}
