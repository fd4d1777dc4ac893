//! Who and what is named in a story that is edited: a field each, and a new name counts everywhere.

use leptos::prelude::*;
use leptos::web_sys::{Event, HtmlInputElement};
use queuescope_page::draft::Draft;

use super::Desk;
use crate::i18n::words;
use crate::ui::answer::answer;

/// Sessions, and people with their queues.
#[component]
pub(super) fn Names(desk: Desk) -> impl IntoView {
    let words = &words().scenarios;
    view! {
        <div class="editor-names">
            <Group desk title=words.sessions names=Draft::sessions rename=Draft::rename_session />
            <Group desk title=words.people names=Draft::queues rename=Draft::rename_queue />
        </div>
    }
}

#[component]
fn Group(
    desk: Desk,
    title: &'static str,
    names: fn(&Draft) -> Vec<String>,
    rename: fn(&mut Draft, &str, &str) -> bool,
) -> impl IntoView {
    let words = &words().scenarios;
    let all = Memo::new(move |_| desk.draft.with(names));
    let count = Memo::new(move |_| all.with(Vec::len));
    let field = move |number: usize| {
        let name = move || all.with(|all| all.get(number).cloned()).unwrap_or_default();
        let label = (words.name_of)(title, number + 1);
        view! { <Field desk label name=Signal::derive(name) rename /> }
    };
    view! {
        <fieldset>
            <legend>{title}</legend>
            {move || (0..count.get()).map(field).collect_view()}
        </fieldset>
    }
}

#[component]
fn Field(
    desk: Desk,
    label: String,
    name: Signal<String>,
    rename: fn(&mut Draft, &str, &str) -> bool,
) -> impl IntoView {
    let words = &words().scenarios;
    let change = move |event: Event| {
        let field: HtmlInputElement = event_target(&event);
        let (from, to) = (name.get_untracked(), field.value());
        let to = to.trim();
        desk.said.set(None);
        if from == to {
            return;
        }
        let mut is_renamed = false;
        desk.change(|draft| is_renamed = rename(draft, &from, to));
        if !is_renamed {
            field.set_value(&from);
            desk.said.set(Some((words.name_taken)(to)));
        }
    };
    view! {
        <input
            type="text"
            maxlength="60"
            aria-label=label
            prop:value=name
            on:change=answer(change)
        />
    }
}
