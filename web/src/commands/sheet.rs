//! The sheet of keys: what can be done without a mouse.

use leptos::prelude::*;

use super::{Command, Hands, SingleKeys};
use crate::i18n::words;
use crate::later::{Later, part};
use crate::ui::answer::answer;
use crate::ui::dialog::Dialog;

/// The sheet, which opens with `?`.
#[component]
pub(crate) fn KeySheet() -> impl IntoView {
    let words = words();
    view! {
        <Dialog door=Hands::expect().sheet() title=words.commands.sheet close=words.commands.close kind="sheet">
            <Later part=all_keys />
        </Dialog>
    }
}

part!(dialogs, all_keys, AllKeys);

#[component]
fn AllKeys() -> impl IntoView {
    view! {
        <dl class="keys">
            {Command::ALL.map(|command| view! { <Keys command /> })}
            {words()
                .commands
                .places
                .iter()
                .map(|(keys, what)| {
                    view! {
                        <dt>{*what}</dt>
                        <dd>{*keys}</dd>
                    }
                })
                .collect_view()}
        </dl>
        <SingleKeysChoice />
    }
}

#[component]
fn Keys(command: Command) -> impl IntoView {
    let caps = command.chord().caps();
    let caps = caps.into_iter().map(|cap| view! { <kbd>{cap}</kbd> });
    view! {
        <dt>{command.name(words())}</dt>
        <dd>{caps.collect_view()}</dd>
    }
}

#[component]
fn SingleKeysChoice() -> impl IntoView {
    let single = SingleKeys::expect();
    view! {
        <label class="tick">
            <input
                type="checkbox"
                prop:checked=move || single.are_wanted()
                on:change=answer(move |event| single.want(event_target_checked(&event)))
            />
            {words().commands.single_keys}
        </label>
    }
}
