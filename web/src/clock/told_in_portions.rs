//! What takes longer to tell than a frame lasts: told in portions, frame by frame, and told anew once
//! there is something new.

use leptos::prelude::*;

use super::long_work::PATIENCE;
use super::reading;
use crate::ui::answer::next_frame;

/// What took more than a portion rests for so many milliseconds before it is told anew: whoever reads it
/// has work with it too.
const REST: f64 = 200.0;

/// Something that is told a step at a time.
pub(crate) trait Telling: 'static {
    /// What it comes to.
    type Told: Send + Sync + 'static;

    /// Begins to tell what there is now.
    fn begin(&mut self);

    /// Takes a step; what it has come to, with the last one.
    fn step(&mut self) -> Option<Self::Told>;
}

/// What is under way, and whether there is something new since it began.
struct State<W> {
    telling: W,
    is_under_way: bool,
    is_behind: bool,
    rests_until: f64,
}

impl<W: Telling> State<W> {
    /// As much as there is time for in a frame.
    fn portion(&mut self) -> Option<W::Told> {
        let goes_on = self.is_under_way;
        let began = reading();
        if !goes_on {
            if !self.is_behind || began < self.rests_until {
                return None;
            }
            self.is_behind = false;
            self.is_under_way = true;
            self.telling.begin();
        }
        loop {
            let told = self.telling.step();
            if told.is_some() {
                self.is_under_way = false;
                let rest = if goes_on { REST } else { 0.0 };
                self.rests_until = reading() + rest;
                return told;
            }
            if reading() - began > PATIENCE {
                return None;
            }
        }
    }
}

/// What was told last; none before it was told for the first time. What is short is told at once, and
/// with every frame in which something has changed of what `follows` reads; what is long is told to its
/// end, and then anew. It goes on for as long as the owner lives.
pub(crate) fn told_in_portions<W: Telling>(
    follows: impl Fn() + 'static,
    telling: W,
) -> ReadSignal<Option<W::Told>> {
    let state = StoredValue::new_local(State {
        telling,
        is_under_way: false,
        is_behind: true,
        rests_until: 0.0,
    });
    let first = state.try_update_value(State::portion).flatten();
    let (told, set_told) = signal(first);
    Effect::new(move |known: Option<()>| {
        follows();
        if known.is_some() {
            state.update_value(|state| state.is_behind = true);
        }
    });
    go_on_with_every_frame(state, set_told);
    told
}

fn go_on_with_every_frame<W: Telling>(
    state: StoredValue<State<W>, LocalStorage>,
    set_told: WriteSignal<Option<W::Told>>,
) {
    next_frame(move || {
        // Where nobody is there to be told any more, this was the last frame.
        let Some(told) = state.try_update_value(State::portion) else {
            return;
        };
        if told.is_some() {
            set_told.set(told);
        }
        go_on_with_every_frame(state, set_told);
    });
}
