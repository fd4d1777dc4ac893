//! Hands slip: the second half of a double click hits whatever the first has put under the pointer.

use leptos::prelude::*;
use queuescope_core::action::Action;

/// What was pressed last, for all buttons of a session.
#[derive(Clone, Copy)]
pub(super) struct LastPress(StoredValue<Option<Action>>);

impl LastPress {
    /// Nothing was pressed yet.
    pub(super) fn provide() {
        provide_context(Self(StoredValue::new(None)));
    }

    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// Whether a press is meant: a further one of a double click, as the browser counts them, is only on the same button.
    pub(super) fn is_meant(self, action: &Action, count: i32) -> bool {
        let is_same = self.0.with_value(|last| last.as_ref() == Some(action));
        let is_meant = count <= 1 || is_same;
        if is_meant {
            self.0.set_value(Some(action.clone()));
        }
        is_meant
    }
}
