//! The keys of a story on its stage, as those of a film: space plays and stops, arrows go step by step, Home and End to
//! either end. Those that make the desk's clock go elsewhere make the story go here.

use leptos::ev::{KeyboardEvent, keydown};
use leptos::prelude::*;

use super::stage::Stage;
use crate::commands::{Film, Hands, is_in_dialog, is_within, types_text};
use crate::ui::hear::hear;
use crate::ui::keys::pressed;

/// What has keys of its own.
const WITH_KEYS: &str = "a, button, summary, input, select, [role='grid'], [role='application']";

/// Follows the keys for as long as the story is on the stage.
pub(super) fn follow(stage: &Stage) {
    let stage = *stage;
    Hands::expect().show(Film {
        toggle: Callback::new(move |()| {
            if !stage.is_behind() {
                stage.toggle();
            }
        }),
        step: Callback::new(move |()| {
            if !stage.is_behind() {
                stage.stop();
                stage.on();
            }
        }),
    });
    hear(keydown, move |event| {
        let is_held = event.ctrl_key() || event.meta_key() || event.alt_key() || event.shift_key();
        let is_taken = event.default_prevented() || types_text(&event) || is_in_dialog(&event);
        if is_taken || is_held || stage.is_behind() {
            return;
        }
        let Some(key) = pressed(&event) else { return };
        let is_elsewhere = has_keys_of_its_own(&event);
        let at = stage.at_now();
        let to = match key.as_str() {
            // It presses a button, too.
            " " if !is_elsewhere => {
                stage.toggle();
                event.prevent_default();
                return;
            }
            "ArrowRight" => None,
            "ArrowLeft" => Some(at.saturating_sub(1)),
            "Home" => Some(0),
            "End" => Some(usize::MAX),
            _ => return,
        };
        if is_elsewhere && !is_on_the_stage(&event) {
            return;
        }
        event.prevent_default();
        stage.stop();
        match to {
            Some(to) => stage.go(to),
            None => stage.on(),
        }
    });
}

fn has_keys_of_its_own(event: &KeyboardEvent) -> bool {
    is_within(event, WITH_KEYS)
}

/// Among the buttons of the player and its steps arrows mean nothing else.
fn is_on_the_stage(event: &KeyboardEvent) -> bool {
    is_within(
        event,
        ".player-controls button, .player-controls [type='checkbox'], .steps",
    )
}
