//! In which language the statuses are named: as the technician's own console names them.

use leptos::prelude::*;
use queuescope_core::language::Language;
use queuescope_core::status::Status;

use crate::i18n::words;
use crate::storage;
use crate::ui::answer::answer;
use crate::ui::letters::plain;

/// The language of the status names, for everything that shows one.
#[derive(Clone, Copy)]
pub(crate) struct NamesChoice(RwSignal<Language>);

const KEY: &str = "names";

impl NamesChoice {
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

    pub(crate) fn get(self) -> Language {
        self.0.get()
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
    let choice = NamesChoice::expect();
    let options = Language::ALL.map(|language| {
        view! {
            <option value=language.code() selected=move || choice.get() == language>
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
