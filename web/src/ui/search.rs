//! A field to look for something in a list: every letter leaves rows out, Escape shows all of them again.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::answer::answer;
use super::keys::pressed;

/// The field.
#[component]
pub(crate) fn Search(
    /// What can be looked for.
    label: &'static str,
    /// What is looked for now.
    #[prop(into)]
    find: Signal<String>,
    /// Called with what is looked for instead.
    #[prop(into)]
    look_for: Callback<String>,
) -> impl IntoView {
    let clear = move |event: KeyboardEvent| {
        if pressed(&event).as_deref() == Some("Escape") {
            event.prevent_default();
            look_for.run(String::new());
        }
    };
    view! {
        <input
            class="queue-search"
            type="search"
            autocomplete="off"
            aria-label=label
            placeholder=label
            prop:value=move || find.get()
            on:input=answer(move |event| look_for.run(event_target_value(&event)))
            on:keydown=answer(clear)
        />
    }
}
