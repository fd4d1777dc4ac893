//! The stories: every documented procedure and one's own files, to play, stop and turn back.

mod cast;
mod controls;
mod filter;
mod list;
mod lost;
mod open;
mod player;
mod reader;
mod rehearsal;
mod stage;
mod steps;

use leptos::prelude::*;
use queuescope_core::echo::echo;
use queuescope_page::address::Address;

use crate::address::CurrentAddress;
use crate::i18n::words;
use crate::shelf::Shelf;
use list::StoryList;
use lost::UnknownStory;
use open::OpenFile;
use player::Player;

/// The screen.
#[component]
pub(crate) fn ScenariosScreen() -> impl IntoView {
    let (shelf, address) = (Shelf::expect(), CurrentAddress::expect());
    let id = Memo::new(move |_| match address.get() {
        Address::Scenarios(id) => id,
        Address::Desk(_) | Address::Explorer(_) | Address::Sources(_) => None,
    });
    let story = move || match id.get() {
        Some(id) => match shelf.story(&id) {
            Some(story) => view! { <Player story /> }.into_any(),
            None => view! { <UnknownStory id=echo(&id) /> }.into_any(),
        },
        None => view! { <p class="stories-hint">{words().scenarios.hint}</p> }.into_any(),
    };
    view! {
        <div class="stories" data-open=move || id.get().map(|_| "")>
            <section class="stories-shelf" aria-labelledby="stories-title">
                <h1 id="stories-title">{words().shell.scenarios}</h1>
                <OpenFile />
                <StoryList chosen=id />
            </section>
            <section class="stories-stage" aria-live="off">{story}</section>
        </div>
    }
}
