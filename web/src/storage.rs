//! What outlives the tab, where storage is allowed: choices of how the page looks.

use leptos::prelude::window;

/// Storage may be forbidden, full or absent: then a choice lasts as long as the tab.
pub(crate) fn remember(key: &str, value: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(&full(key), value);
    }
}

/// What was last remembered under that key.
pub(crate) fn remembered(key: &str) -> Option<String> {
    storage()?.get_item(&full(key)).ok().flatten()
}

/// Other pages of the same host have keys of their own.
fn full(key: &str) -> String {
    format!("queuescope.{key}")
}

fn storage() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
}
