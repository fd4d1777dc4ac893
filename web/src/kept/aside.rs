//! What this tab had kept and could not open: out of the way, and not lost.

use leptos::prelude::*;
use queuescope_core::run::Run;

use crate::scenarios::Shelf;
use crate::storage;
use crate::store::Store;
use crate::ui::file::save_text;

/// Where it is kept.
const KEY: &str = "aside";

/// The texts that are set aside.
#[derive(Clone, Copy)]
pub(crate) struct Aside {
    texts: RwSignal<Vec<String>>,
    /// They were tried once more, and could not be opened.
    is_hopeless: RwSignal<bool>,
}

impl Aside {
    /// What has been set aside before.
    pub(super) fn found() -> Self {
        Self {
            texts: RwSignal::new(storage::kept_list(KEY)),
            is_hopeless: RwSignal::new(false),
        }
    }

    /// Sets all that is kept under these keys aside, unread.
    pub(super) fn take_all(self, key: &str, lists: &[&str]) {
        let text = storage::kept(key);
        storage::forget(key);
        if let Some(text) = text {
            self.add(text);
        }
        for list in lists {
            let texts = storage::kept_list(list);
            storage::forget_list(list);
            for text in texts {
                self.add(text);
            }
        }
    }

    /// Sets a text aside. One that there is no room for is there until the next reload.
    pub(crate) fn add(self, text: String) {
        let is_known = |texts: &Vec<String>| texts.contains(&text);
        if !self.texts.with_untracked(is_known) {
            storage::keep_one_more(KEY, &text);
            self.texts.update(|texts| texts.push(text));
        }
    }

    /// Whether there is anything.
    pub(super) fn is_empty(self) -> bool {
        self.texts.with(Vec::is_empty)
    }

    pub(super) fn is_hopeless(self) -> bool {
        self.is_hopeless.get()
    }

    /// All of it as a file.
    pub(super) fn save(self) {
        let text = self.texts.with_untracked(|texts| texts.join("\n\n"));
        save_text("queuescope-kept.txt", "text/plain", &text);
    }

    /// Opens what can be opened after all; the present desk is left for it.
    pub(super) fn try_again(self, store: Store, own_files: Shelf) {
        let mut rest = self.texts.get_untracked();
        rest.retain(|text| match Run::restored(text).run {
            Some(run) => {
                store.begin(run);
                false
            }
            None => own_files.add(text).is_err(),
        });
        self.is_hopeless.set(!rest.is_empty());
        self.set(rest);
    }

    /// Gives it up.
    pub(super) fn forget(self) {
        self.set(Vec::new());
    }

    fn set(self, texts: Vec<String>) {
        storage::forget_list(KEY);
        for text in &texts {
            storage::keep_one_more(KEY, text);
        }
        self.texts.set(texts);
    }
}
