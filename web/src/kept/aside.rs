//! What this tab had kept and could not open: out of the way, and not lost.

use leptos::prelude::*;
use queuescope_page::sealed::unseal;

use super::restore::restore_in_portions;
use crate::shelf::{Shelf, read_in_portions};
use crate::storage;
use crate::store::Store;
use crate::ui::answer::Alive;
use crate::ui::file::save_text;

/// Where it is kept.
const KEY: &str = "aside";

/// The texts that are set aside.
#[derive(Clone, Copy)]
pub(crate) struct Aside {
    texts: RwSignal<Vec<String>>,
    alive: Alive,
    /// They were tried once more, and could not be opened.
    is_hopeless: RwSignal<bool>,
}

/// The texts that are kept aside.
pub(super) fn kept() -> Vec<String> {
    storage::kept_list(KEY)
}

/// Sets a text aside. One that there is no room for is there until the next reload.
pub(super) fn add(aside: &mut Vec<String>, text: String) {
    if !aside.contains(&text) {
        storage::keep_one_more(KEY, &text);
        aside.push(text);
    }
}

impl Aside {
    /// What has been set aside so far.
    pub(super) fn new(texts: Vec<String>) -> Self {
        Self {
            texts: RwSignal::new(texts),
            alive: Alive::here(),
            is_hopeless: RwSignal::new(false),
        }
    }

    /// Whether there is anything.
    pub(super) fn is_empty(self) -> bool {
        self.texts.with(Vec::is_empty)
    }

    pub(super) fn is_hopeless(self) -> bool {
        self.is_hopeless.get()
    }

    /// Sets one more aside.
    pub(super) fn add(self, text: String) {
        self.is_hopeless.set(false);
        self.texts.update(|texts| add(texts, text));
    }

    /// All of it as a file.
    pub(super) fn save(self) {
        let text = self.texts.with_untracked(|texts| texts.join("\n\n"));
        save_text("queuescope-kept.txt", "text/plain", &text);
    }

    /// Opens what can be opened after all; the present desk is left for it.
    pub(super) fn try_again(self, store: Store, own_files: Shelf) {
        let texts = self.texts.get_untracked();
        self.alive.goes_on_with(async move {
            let mut rest = Vec::new();
            for kept in texts {
                let text = unseal(&kept).text;
                let restored = restore_in_portions(text, |_| true).await;
                if let Some(run) = restored.and_then(|restored| restored.run) {
                    store.begin(run);
                } else if let Some(Ok(story)) = read_in_portions(text, |_| true).await {
                    own_files.add(text, story);
                } else {
                    rest.push(kept);
                }
            }
            self.is_hopeless.set(!rest.is_empty());
            self.set(rest);
        });
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
