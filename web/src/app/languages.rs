//! The list of languages in the bar: of the page, and of the statuses' names alone, for whoever works at a console in
//! another language.

use leptos::prelude::*;
use queuescope_core::language::Language;

use crate::i18n::Speech;
use crate::names::Names;
use crate::ui::answer::answer;

/// What stands before the code of a language in which the statuses alone are named.
const NAMES: &str = "names-";

/// The list. It stays when another language is spoken, and so does the focus.
#[component]
pub(super) fn LanguageSwitch() -> impl IntoView {
    let (speech, names) = (Speech::expect(), Names::expect());
    let shell = move || &speech.words().shell;
    let spoken = move || speech.words().language;
    let list = NodeRef::<leptos::html::Select>::new();
    let choose = move |event| {
        let chosen = event_target_value(&event);
        match chosen.strip_prefix(NAMES) {
            Some(code) => {
                if let Some(language) = Language::from_code(code) {
                    names.choose(language);
                }
                // What the list shows is the language of the page.
                if let Some(list) = list.get_untracked() {
                    list.set_value(untrack(spoken).code());
                }
            }
            None => {
                if let Some(language) = Language::from_code(&chosen) {
                    speech.choose(language);
                }
            }
        }
    };
    let pages = Language::ALL.map(|language| {
        view! {
            <option
                value=language.code()
                lang=language.code()
                selected=move || spoken() == language
            >
                {language.own_name()}
            </option>
        }
    });
    let of_names = Language::ALL.map(|language| {
        let mark = move || {
            if names.language() == language {
                "✓ "
            } else {
                ""
            }
        };
        view! {
            <option value=format!("{NAMES}{}", language.code()) lang=language.code()>
                {mark}
                {language.own_name()}
            </option>
        }
    });
    view! {
        <select
            class="select"
            node_ref=list
            aria-label=move || shell().language
            title=move || shell().language
            on:change=answer(choose)
        >
            <optgroup label=move || shell().language>{pages}</optgroup>
            <optgroup label=move || shell().status_names>{of_names}</optgroup>
        </select>
    }
}
