//! A hand on rows that move: they change places as time passes, and a click goes to whatever is under
//! the hand when it lets go.

use leptos::prelude::*;
use queuescope_core::ids::{Queue, SessionId};

/// A row of one of the consoles.
type RowKey = (SessionId, Queue);

/// Which row was touched, for all rows that are seen.
#[derive(Clone, Copy)]
pub(in crate::desk) struct Hand(StoredValue<Touched>);

#[derive(Clone, Copy, Default)]
struct Touched {
    /// By the press that is under way.
    now: Option<RowKey>,
    /// By the one before.
    before: Option<RowKey>,
}

impl Hand {
    /// Nothing was touched yet.
    pub(super) fn provide() {
        provide_context(Self(StoredValue::new(Touched::default())));
    }

    pub(in crate::desk) fn expect() -> Self {
        expect_context()
    }

    /// A press begins on that row.
    pub(in crate::desk) fn touch(self, row: RowKey) {
        self.0.update_value(|touched| touched.now = Some(row));
    }

    /// A press that no pointer has begun begins there, as where a program presses for somebody.
    pub(in crate::desk) fn press(self, row: RowKey) {
        self.0
            .update_value(|touched| touched.now = touched.now.or(Some(row)));
    }

    /// Whether a click on that row is meant: it ends a press that began there, and a further one of a
    /// double click, as the browser counts them, follows one there. One that is none of a pointer's is.
    pub(in crate::desk) fn means(self, row: RowKey, count: i32) -> bool {
        if count == 0 {
            return true;
        }
        let touched = self.0.get_value();
        self.0.set_value(Touched {
            now: None,
            before: touched.now,
        });
        let is_first = count == 1 || touched.before == Some(row);
        touched.now == Some(row) && is_first
    }
}
