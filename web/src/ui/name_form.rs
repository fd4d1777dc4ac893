//! A name is written where it will stand: the field has the focus, Enter sets it, Escape leaves it as it was.

use leptos::ev::{KeyboardEvent, SubmitEvent};
use leptos::html::Input;
use leptos::prelude::*;

use super::answer::answer;
use super::keys::pressed;

/// The field with its button.
#[component]
pub(crate) fn NameForm(
    /// What is named.
    label: &'static str,
    /// The name that it has so far.
    name: String,
    /// What the button says.
    deed: &'static str,
    /// Hears the name, without the spaces around it: an empty one is none.
    set: impl Fn(String) + 'static,
    /// Hears that it is to stay as it was.
    leave: impl Fn() + 'static,
) -> impl IntoView {
    let field = NodeRef::<Input>::new();
    field.on_load(|field| {
        let _ = field.focus();
        field.select();
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(field) = field.get_untracked() {
            set(field.value().trim().to_owned());
        }
    };
    let press = move |event: KeyboardEvent| {
        if pressed(&event).as_deref() == Some("Escape") {
            leave();
        }
    };
    view! {
        <form class="name-form" on:submit=answer(submit)>
            <input
                node_ref=field
                type="text"
                aria-label=label
                maxlength="60"
                value=name
                on:keydown=answer(press)
            />
            <button type="submit" class="button">
                {deed}
            </button>
        </form>
    }
}
