//! Which keys mean a command, and when they do not.

use leptos::ev::{KeyboardEvent, keydown};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use queuescope_page::chord::Press;

use super::{Command, Hands};
use crate::storage::Taste;
use crate::ui::hear::hear;
use crate::ui::keys::pressed;

/// Whether keys without a modifier mean commands: who dictates or slips on keys may not want it.
#[derive(Clone, Copy)]
pub(crate) struct SingleKeys(RwSignal<bool>);

impl SingleKeys {
    /// Takes up the last choice; they are wanted unless somebody said otherwise.
    pub(crate) fn provide() {
        provide_context(Self(RwSignal::new(were_wanted())));
    }

    /// Takes it up once more.
    pub(crate) fn look_again(self) {
        self.0.set(were_wanted());
    }

    pub(crate) fn expect() -> Self {
        expect_context()
    }

    pub(crate) fn are_wanted(self) -> bool {
        self.0.get()
    }

    pub(crate) fn want(self, wanted: bool) {
        Taste::SingleKeys.remember(if wanted { "on" } else { "off" });
        self.0.set(wanted);
    }
}

fn were_wanted() -> bool {
    Taste::SingleKeys.remembered().as_deref() != Some("off")
}

/// Carries out what the keys mean, wherever the focus is.
pub(super) fn follow(hands: &Hands) {
    let hands = *hands;
    let single = SingleKeys::expect();
    hear(keydown, move |event| {
        if event.default_prevented() {
            return;
        }
        let Some(key) = pressed(&event).map(|key| key.to_lowercase()) else {
            return;
        };
        let press = Press {
            key: &key,
            control: event.ctrl_key() || event.meta_key(),
            shift: event.shift_key(),
            alt: event.alt_key(),
        };
        let command = Command::ALL.into_iter().find(|command| {
            let chords = [Some(command.chord()), command.also()];
            chords.into_iter().flatten().any(|chord| chord.is(press))
        });
        let Some(command) = command else { return };
        // A text has an undo of its own, a dialog its own keys.
        let is_for_text = types_text(&event) && command != Command::OpenPalette;
        let is_unwanted = !command.chord().control && !untrack(|| single.are_wanted());
        if is_for_text || is_unwanted || is_in_dialog(&event) {
            return;
        }
        event.prevent_default();
        hands.carry_out(command);
    });
}

fn target(event: &KeyboardEvent) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// Whether a key was meant for a field.
pub(crate) fn types_text(event: &KeyboardEvent) -> bool {
    const FIELDS: &str = "input:not([type=radio], [type=checkbox], [type=range]), textarea, select, [contenteditable]";
    target(event).is_some_and(|element| element.matches(FIELDS) == Ok(true))
}

/// Whether a key was pressed in a dialog.
pub(crate) fn is_in_dialog(event: &KeyboardEvent) -> bool {
    is_within(event, "dialog")
}

/// Whether a key was pressed in an element of that selector.
pub(crate) fn is_within(event: &KeyboardEvent, selector: &str) -> bool {
    let closest = target(event).map(|element| element.closest(selector));
    matches!(closest, Some(Ok(Some(_))))
}
