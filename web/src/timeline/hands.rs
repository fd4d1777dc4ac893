//! Time in one's hands: looking at another moment or another branch, so that nothing is owed to the
//! clock afterwards.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, KeyboardEvent};
use queuescope_core::run::BranchId;
use queuescope_core::timer::Instant;

use crate::clock::Clock;
use crate::store::Store;

/// Where a letter is typed rather than a command given.
const TEXT_FIELDS: &str = "textarea, [contenteditable], \
     input:not([type=range], [type=radio], [type=checkbox], [type=button])";

/// The store that is shown, and its clock, if it has one.
#[derive(Clone, Copy)]
pub(super) struct Hands {
    store: Store,
    clock: Option<Clock>,
}

impl Hands {
    pub(super) fn provide() -> Self {
        let store = Store::expect();
        let clock = use_context::<Clock>().filter(|clock| clock.drives(store));
        let hands = Self { store, clock };
        provide_context(hands);
        hands
    }

    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// Whether it is the desk that is shown, which goes on from wherever one acts; a story on its
    /// stage does not.
    pub(super) fn can_act(self) -> bool {
        self.clock.is_some()
    }

    /// Looks at another moment; a clock that runs goes on from there.
    pub(super) fn seek(self, to: Instant) {
        self.store.seek(to);
        self.forgive();
    }

    /// Looks at the end of the branch.
    pub(super) fn go_to_end(self) {
        self.store.go_to_end();
        self.forgive();
    }

    /// Takes the last deed back. Time stands still then: else it would be done again at once.
    pub(super) fn undo(self) {
        self.hold();
        self.store.undo();
        self.forgive();
    }

    /// Goes on to after the next deed, and stands still there.
    pub(super) fn redo(self) {
        self.hold();
        self.store.redo();
        self.forgive();
    }

    /// Looks at another branch.
    pub(super) fn switch(self, to: BranchId) {
        self.store.switch(to);
        self.forgive();
    }

    /// Forgets a branch.
    pub(super) fn delete(self, branch: BranchId) {
        self.store.delete(branch);
        self.forgive();
    }

    /// Makes time stand still; says whether it ran.
    pub(super) fn hold(self) -> bool {
        let Some(clock) = self.clock else {
            return false;
        };
        let ran = untrack(|| clock.runs());
        clock.pause();
        ran
    }

    /// Lets time go on.
    pub(super) fn let_go(self) {
        if let Some(clock) = self.clock
            && !untrack(|| clock.runs())
        {
            clock.toggle();
        }
    }

    /// Takes back and does again by Ctrl or ⌘ with Z and Y, wherever no text is typed.
    pub(super) fn follow_keys(self) {
        let handle = window_event_listener(leptos::ev::keydown, move |event| {
            if !(event.ctrl_key() || event.meta_key()) || event.alt_key() || is_typed(&event) {
                return;
            }
            match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
                ("z", false) => self.undo(),
                ("z", true) | ("y", false) => self.redo(),
                _ => return,
            }
            event.prevent_default();
        });
        on_cleanup(move || handle.remove());
    }

    fn forgive(self) {
        if let Some(clock) = self.clock {
            clock.forgive();
        }
    }
}

fn is_typed(event: &KeyboardEvent) -> bool {
    let element = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    element.is_some_and(|element| element.matches(TEXT_FIELDS).unwrap_or(false))
}
