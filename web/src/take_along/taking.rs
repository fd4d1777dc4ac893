//! How something is taken along, and what is said of it.

use std::pin::Pin;

use leptos::prelude::*;

use super::Shown;
use crate::address::{CurrentAddress, in_full};
use crate::clock::today;
use crate::i18n::take_along::TakeAlongWords;
use crate::i18n::words;
use crate::ui::answer::Alive;
use crate::ui::clipboard::{NotCopied, copy_picture, copy_text};
use crate::ui::file::{save_blob, save_text};
use crate::ui::picture::{Drawing, PNG, Wish, drawing};

/// What a menu knows of all that is offered in it.
#[derive(Clone, Copy)]
pub(crate) struct Taking {
    address: CurrentAddress,
    alive: Alive,
    words: &'static TakeAlongWords,
    said: RwSignal<Option<String>>,
}

/// A text to be taken along.
#[derive(Clone, Copy)]
pub(super) struct Text {
    /// What it is written with; it can be that there is nothing to write.
    pub(super) write: Callback<(), Option<String>>,
    /// The name of its file.
    pub(super) file: Callback<(), String>,
    /// As registered with IANA.
    pub(super) media_type: &'static str,
}

type Copied = Pin<Box<dyn Future<Output = Result<(), NotCopied>>>>;

impl Taking {
    pub(super) fn here() -> Self {
        Self {
            address: CurrentAddress::expect(),
            alive: Alive::here(),
            words: &words().take_along,
            said: RwSignal::new(None),
        }
    }

    /// The one of the menu.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// What has come of what was pressed last.
    pub(super) fn said(self) -> Option<String> {
        self.said.get()
    }

    pub(super) fn save(self, text: Text) {
        let Some(written) = untrack(|| text.write.run(())) else {
            return self.say(self.words.nothing_there.to_owned());
        };
        let file = untrack(|| text.file.run(()));
        save_text(&file, text.media_type, &written);
        self.say((self.words.saved)(&file));
    }

    pub(super) fn copy(self, text: Text, name: &'static str) {
        match untrack(|| text.write.run(())) {
            Some(written) => self.copied(name, Box::pin(async move { copy_text(&written).await })),
            None => self.say(self.words.nothing_there.to_owned()),
        }
    }

    /// The drawing of what is shown, with all that it needs elsewhere.
    pub(super) fn drawing(self, shown: Shown) -> Option<Drawing> {
        let place = in_full(&untrack(|| self.address.get()));
        let title = untrack(|| shown.title.run(()));
        let made = (self.words.made)(env!("CARGO_PKG_VERSION"), &today());
        drawing(&Wish {
            selector: shown.selector,
            legend: shown.legend,
            only_lit: shown.only_lit,
            title: &title,
            foot: &[place, made],
        })
    }

    pub(super) fn save_picture(self, shown: Shown) {
        let file = format!("{}.png", name_of(shown));
        let Some(drawing) = self.drawing(shown) else {
            return self.say(self.words.nothing_there.to_owned());
        };
        self.alive.goes_on_with(async move {
            let said = match drawing.png().await {
                Ok(blob) => {
                    save_blob(&file, &blob);
                    (self.words.saved)(&file)
                }
                Err(_) => self.words.not_drawn.to_owned(),
            };
            self.say(said);
        });
    }

    pub(super) fn copy_picture(self, shown: Shown, name: &'static str) {
        match self.drawing(shown) {
            Some(drawing) => self.copied(name, Box::pin(copy_picture(PNG, drawing.png()))),
            None => self.say(self.words.nothing_there.to_owned()),
        }
    }

    fn copied(self, name: &'static str, copied: Copied) {
        self.alive.goes_on_with(async move {
            let said = match copied.await {
                Ok(()) => (self.words.copied)(name),
                Err(NotCopied) => self.words.not_copied.to_owned(),
            };
            self.say(said);
        });
    }

    /// Says what has come of it.
    pub(crate) fn say(self, sentence: String) {
        self.said.set(Some(sentence));
    }
}

/// What the files of a part are called, without the extension.
pub(super) fn name_of(shown: Shown) -> String {
    format!("queuescope-{}", untrack(|| shown.file.run(())))
}
