//! In which language the statuses are named: as the technician's own console names them.

mod choice;
mod title;

use leptos::prelude::*;
use queuescope_core::language::Language;
use queuescope_core::status::Status;

use crate::i18n::Speech;
use crate::instance::instance;
use crate::storage::Taste;
use crate::ui::letters::plain;
pub(crate) use choice::StatusChoice;
pub(crate) use title::title_of;

/// The names of the statuses, for everything that shows one: asked for inside a view, they follow the
/// language that is chosen, and nothing else about the view changes. Unless another one is, it is that of the page.
#[derive(Clone, Copy)]
pub(crate) struct Names {
    chosen: RwSignal<Option<Language>>,
    speech: Speech,
}

impl Names {
    /// Takes up the last choice.
    pub(crate) fn provide() {
        provide_context(Self {
            chosen: RwSignal::new(remembered()),
            speech: Speech::expect(),
        });
    }

    /// Takes it up once more.
    pub(crate) fn look_again(self) {
        self.chosen.set(remembered());
    }

    /// The one that was provided at the root.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// The language they are in.
    pub(crate) fn language(self) -> Language {
        let chosen = self.chosen.get();
        chosen.unwrap_or_else(|| self.speech.words().language)
    }

    /// The same, for what happens once.
    pub(crate) fn language_now(self) -> Language {
        untrack(|| self.language())
    }

    /// The language of the page, for what happens once.
    pub(crate) fn of_the_page_now(self) -> Language {
        self.speech.words_now().language
    }

    /// What a status is called, and no other.
    pub(crate) fn of(self, status: Status) -> &'static str {
        status.distinct_name(self.language())
    }

    /// A change between two statuses, in one line.
    pub(crate) fn change(self, from: Status, to: Status) -> String {
        format!("{} → {}", self.of(from), self.of(to))
    }

    /// Names them in that language from now on; in the one of the page, they follow it again.
    pub(crate) fn choose(self, language: Language) {
        let follows = language == self.speech.words_now().language;
        Taste::Names.remember(if follows { "" } else { language.code() });
        self.chosen.set((!follows).then_some(language));
    }
}

/// Whoever embeds the page and says a language means all of it.
fn remembered() -> Option<Language> {
    let is_asked_for = instance().asks_for("lang").is_some();
    let chosen = || Taste::Names.remembered();
    let code = if is_asked_for { None } else { chosen() };
    code.and_then(|code| Language::from_code(&code))
}

/// A status is found by its name in every language: all of them, in their letters alone.
pub(crate) fn every_name(status: Status) -> String {
    let names = Language::ALL.map(|language| plain(status.name(language)));
    names.join(" ")
}
