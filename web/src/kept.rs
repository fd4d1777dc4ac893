//! The run survives a reload of the tab: it is kept when the page goes, and taken up when it opens.

use leptos::ev::visibilitychange;
use leptos::prelude::*;
use queuescope_core::run::Run;

use crate::storage;
use crate::store::Store;

/// Where it is kept.
pub(crate) const KEY: &str = "run";

/// Keeps the run whenever the page goes out of sight, which it also does when it goes for good: that
/// is told once, while a browser that quits may tell of a page that hides within the telling. One that is too large for the tab's storage is not kept:
/// then the page opens as its address says.
pub(crate) fn keep_over_a_reload(store: Store) {
    let listener = window_event_listener(visibilitychange, move |_| {
        if !document().hidden() {
            return;
        }
        let text = untrack(|| store.run(Run::kept));
        if !storage::keep(KEY, &text) {
            storage::forget(KEY);
        }
    });
    on_cleanup(|| listener.remove());
}
