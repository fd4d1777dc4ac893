//! In which language the statuses are named: as the technician's own console names them.

use leptos::prelude::*;
use queuescope_core::language::Language;
use queuescope_core::status::Status;

use crate::i18n::words;
use crate::storage;
use crate::ui::answer::answer;
use crate::ui::letters::plain;

/// The names of the statuses, for everything that shows one: asked for inside a view, they follow the
/// language that is chosen, and nothing else about the view changes.
#[derive(Clone, Copy)]
pub(crate) struct Names(RwSignal<Language>);

const KEY: &str = "names";

impl Names {
    /// Takes up the last choice.
    pub(crate) fn provide() {
        let code = storage::remembered(KEY);
        let known = |language: &Language| Some(language.code()) == code.as_deref();
        let language = Language::ALL.into_iter().find(known);
        provide_context(Self(RwSignal::new(language.unwrap_or(Language::En))));
    }

    /// The one that was provided at the root.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// The language they are in.
    pub(crate) fn language(self) -> Language {
        self.0.get()
    }

    /// What a status is called.
    pub(crate) fn of(self, status: Status) -> &'static str {
        status.name(self.language())
    }

    /// A change between two statuses, in one line.
    pub(crate) fn change(self, from: Status, to: Status) -> String {
        format!("{} → {}", self.of(from), self.of(to))
    }

    fn choose(self, code: &str) {
        if let Some(language) = Language::ALL.into_iter().find(|one| one.code() == code) {
            storage::remember(KEY, code);
            self.0.set(language);
        }
    }
}

/// A status is found by its name in every language: all of them, in their letters alone.
pub(crate) fn every_name(status: Status) -> String {
    let names = Language::ALL.map(|language| plain(status.name(language)));
    names.join(" ")
}

/// The four languages in a list.
#[component]
pub(crate) fn NamesSwitch() -> impl IntoView {
    let choice = Names::expect();
    let options = Language::ALL.map(|language| {
        view! {
            <option value=language.code() selected=move || choice.language() == language>
                {language.own_name()}
            </option>
        }
    });
    view! {
        <select
            class="select"
            aria-label=words().shell.status_names
            title=words().shell.status_names
            on:change=answer(move |event| choice.choose(&event_target_value(&event)))
        >
            {options}
        </select>
    }
}
