//! In which language the statuses are named: as the technician's own console names them.

mod title;

use leptos::prelude::*;
use queuescope_core::language::Language;
use queuescope_core::status::Status;

use crate::i18n::words;
use crate::instance::instance;
use crate::storage::Taste;
use crate::ui::answer::answer;
use crate::ui::letters::plain;
pub(crate) use title::title_of;

/// The names of the statuses, for everything that shows one: asked for inside a view, they follow the
/// language that is chosen, and nothing else about the view changes.
#[derive(Clone, Copy)]
pub(crate) struct Names(RwSignal<Language>);

impl Names {
    /// Takes up the last choice.
    pub(crate) fn provide() {
        provide_context(Self(RwSignal::new(remembered())));
    }

    /// Takes it up once more.
    pub(crate) fn look_again(self) {
        self.0.set(remembered());
    }

    /// The one that was provided at the root.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// The language they are in.
    pub(crate) fn language(self) -> Language {
        self.0.get()
    }

    /// The same, for what happens once.
    pub(crate) fn language_now(self) -> Language {
        self.0.get_untracked()
    }

    /// What a status is called.
    pub(crate) fn of(self, status: Status) -> &'static str {
        status.name(self.language())
    }

    /// A change between two statuses, in one line.
    pub(crate) fn change(self, from: Status, to: Status) -> String {
        format!("{} → {}", self.of(from), self.of(to))
    }

    /// Names them in that language from now on.
    pub(crate) fn choose(self, language: Language) {
        Taste::Names.remember(language.code());
        self.0.set(language);
    }
}

fn remembered() -> Language {
    let code = instance()
        .asks_for("lang")
        .or_else(|| Taste::Names.remembered());
    let language = code.and_then(|code| Language::from_code(&code));
    language.unwrap_or(Language::En)
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
            on:change=answer(move |event| {
                if let Some(language) = Language::from_code(&event_target_value(&event)) {
                    choice.choose(language);
                }
            })
        >
            {options}
        </select>
    }
}
