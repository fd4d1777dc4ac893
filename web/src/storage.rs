//! What outlives the tab, where storage is allowed: choices of how the page looks. And what outlives
//! only a reload: the run, the desks that were left, the files one has opened, the pace of the clock.
//!
//! To be asked while the page is built and in event handlers, never in an effect: a browser may do
//! other work while it fetches what is stored, and effects do not bear being run within each other.

use leptos::prelude::window;

use crate::instance::instance;

/// Storage may be forbidden, full or absent: then a choice lasts as long as the tab.
pub(crate) fn remember(key: &str, value: &str) {
    if let (Some(storage), Some(key)) = (storage(), full(key)) {
        let _ = storage.set_item(&key, value);
    }
}

/// What was last remembered under that key.
pub(crate) fn remembered(key: &str) -> Option<String> {
    storage()?.get_item(&full(key)?).ok().flatten()
}

/// None where this Queuescope is to keep nothing.
fn full(key: &str) -> Option<String> {
    instance().full_key(key)
}

fn storage() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
}

/// What this tab keeps over a reload under that key.
pub(crate) fn kept(key: &str) -> Option<String> {
    session_storage()?.get_item(&full(key)?).ok().flatten()
}

/// Keeps a text over a reload of this tab; false where there is no room for it, and then what was
/// kept under that key before still is.
pub(crate) fn keep(key: &str, value: &str) -> bool {
    match (session_storage(), full(key)) {
        (Some(storage), Some(key)) => storage.set_item(&key, value).is_ok(),
        _ => false,
    }
}

/// Keeps nothing under that key any more.
pub(crate) fn forget(key: &str) {
    if let (Some(storage), Some(key)) = (session_storage(), full(key)) {
        let _ = storage.remove_item(&key);
    }
}

/// The texts that this tab keeps in a list, in the order in which they were kept.
pub(crate) fn kept_list(key: &str) -> Vec<String> {
    (0..)
        .map_while(|number: usize| kept(&format!("{key}.{number}")))
        .collect()
}

/// Keeps one more text in a list; false where there is no room for it.
pub(crate) fn keep_one_more(key: &str, value: &str) -> bool {
    keep(&format!("{key}.{}", listed(key)), value)
}

/// Keeps nothing in a list any more.
pub(crate) fn forget_list(key: &str) {
    for number in 0..listed(key) {
        forget(&format!("{key}.{number}"));
    }
}

/// How many texts a list has; none of them is fetched for it.
fn listed(key: &str) -> usize {
    let Some(storage) = session_storage() else {
        return 0;
    };
    let has = |number: usize| {
        let key = full(&format!("{key}.{number}"));
        key.is_some_and(|key| js_sys::Reflect::has(&storage, &key.into()).unwrap_or(false))
    };
    let mut number = 0;
    while has(number) {
        number += 1;
    }
    number
}

fn session_storage() -> Option<web_sys::Storage> {
    window().session_storage().ok().flatten()
}
