//! What outlives the tab, where storage is allowed: choices of how the page looks. And what outlives
//! only a reload: the run, the desks that were left, the files one has opened, the pace of the clock.
//!
//! To be asked while the page is built and in event handlers, never in an effect: a browser may do
//! other work while it fetches what is stored, and effects do not bear being run within each other.

use std::cell::RefCell;
use std::collections::BTreeSet;

use leptos::prelude::window;

use crate::instance::instance;

thread_local! {
    /// The keys that the tab keeps something else under since that was asked last.
    static CHANGED: RefCell<BTreeSet<String>> = const { RefCell::new(BTreeSet::new()) };
}

/// How the page looks and sounds, as somebody has chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Taste {
    /// Light, dark, or as the system has it.
    Theme,
    /// The language of the page.
    Language,
    /// The language of the statuses' names, where it is another.
    Names,
    /// Whether keys without a modifier mean commands.
    SingleKeys,
    /// Whether it rings when somebody waits.
    Bell,
    /// Whether what the page is has been read.
    Welcome,
}

impl Taste {
    pub(crate) const ALL: [Self; 6] = [
        Self::Theme,
        Self::Language,
        Self::Names,
        Self::SingleKeys,
        Self::Bell,
        Self::Welcome,
    ];

    /// What it is remembered under.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Theme => "theme",
            Self::Language => "language",
            Self::Names => "names",
            Self::SingleKeys => "single-keys",
            Self::Bell => "bell",
            Self::Welcome => "welcome",
        }
    }

    /// Storage may be forbidden, full or absent: then a choice lasts as long as the tab.
    pub(crate) fn remember(self, value: &str) {
        if let (Some(storage), Some(key)) = (storage(), full(self.key())) {
            let _ = storage.set_item(&key, value);
        }
    }

    /// What was chosen last.
    pub(crate) fn remembered(self) -> Option<String> {
        storage()?.get_item(&full(self.key())?).ok().flatten()
    }
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
    let is_kept = match (session_storage(), full(key)) {
        (Some(storage), Some(key)) => storage.set_item(&key, value).is_ok(),
        _ => false,
    };
    if is_kept {
        has_changed(key);
    }
    is_kept
}

/// It counts as changed.
pub(crate) fn has_changed(key: &str) {
    CHANGED.with_borrow_mut(|changed| {
        if !changed.contains(key) {
            changed.insert(key.to_owned());
        }
    });
}

/// The keys that this tab keeps something else under, or nothing any more, since this was asked last.
pub(crate) fn take_changed() -> BTreeSet<String> {
    CHANGED.take()
}

/// Keeps nothing under that key any more.
pub(crate) fn forget(key: &str) {
    if let (Some(storage), Some(key)) = (session_storage(), full(key)) {
        let _ = storage.remove_item(&key);
    }
    has_changed(key);
}

/// The keys that this tab keeps something under.
pub(crate) fn kept_keys() -> Vec<String> {
    let (Some(storage), Some(beginning)) = (session_storage(), full("")) else {
        return Vec::new();
    };
    let all = 0..storage.length().unwrap_or_default();
    let all = all.filter_map(|number| storage.key(number).ok().flatten());
    all.filter_map(|key| key.strip_prefix(&beginning).map(str::to_owned))
        .collect()
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
