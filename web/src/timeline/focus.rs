//! Which event of a timeline has the focus.

use leptos::prelude::*;
use queuescope_page::timeline::spots::Spot;

/// The event with the focus, and the one the mouse points at.
#[derive(Clone, Copy)]
pub(super) struct Focus {
    focused: RwSignal<Option<Spot>>,
    pointed: RwSignal<Option<Spot>>,
}

impl Focus {
    pub(super) fn provide() -> Self {
        let focus = Self {
            focused: RwSignal::new(None),
            pointed: RwSignal::new(None),
        };
        provide_context(focus);
        focus
    }

    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// The event whose details are shown.
    pub(super) fn shown(self) -> Option<Spot> {
        self.pointed.get().or_else(|| self.focused.get())
    }

    /// The event with the focus.
    pub(super) fn focused(self) -> Option<Spot> {
        self.focused.get()
    }

    /// Where the Tab key goes: one event of all of them.
    pub(super) fn tab_stop(self, spot: Spot) -> &'static str {
        let first = Spot {
            picture: 0,
            row: 0,
            item: 0,
        };
        if self.focused.get().unwrap_or(first) == spot {
            "0"
        } else {
            "-1"
        }
    }

    pub(super) fn focus(self, spot: Spot) {
        self.focused.set(Some(spot));
    }

    pub(super) fn point(self, spot: Option<Spot>) {
        self.pointed.set(spot);
    }
}
