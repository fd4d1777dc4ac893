//! The stories: every documented procedure and one's own files, to play, stop and turn back.

mod cast;
mod controls;
mod editor;
mod filter;
mod keep;
mod keys;
mod list;
mod lost;
mod open;
mod player;
mod question;
mod reader;
mod rehearsal;
mod sent;
mod shown;
mod stage;
mod steps;
mod themes;

use leptos::prelude::*;
use queuescope_core::echo::echo;
use queuescope_core::scenario::Scenario;
use queuescope_page::address::{Address, StoryName, StoryPlace};

use crate::address::CurrentAddress;
use crate::commands::Hands;
use crate::i18n::{InWords, Speech, words};
use crate::shelf::Shelf;
use crate::ui::button::Button;
use crate::ui::icon::{self, Icon};
use list::StoryList;
use lost::UnknownStory;
use open::OpenFile;
use player::Player;
use sent::SentStory;
use stage::AskedPlace;
use themes::Themes;

/// The screen.
#[component]
pub(crate) fn ScenariosScreen() -> impl IntoView {
    let (shelf, address) = (Shelf::expect(), CurrentAddress::expect());
    let speech = Speech::expect();
    let place = Memo::new(move |_| match address.get() {
        Address::Scenarios(place) => place,
        Address::Desk(_)
        | Address::Explorer(_)
        | Address::Report(_)
        | Address::Check(_)
        | Address::Sources(_)
        | Address::Proof(_) => StoryPlace::ALL,
    });
    let open = Memo::new(move |_| place.get().story);
    let chosen = Memo::new(move |_| match open.get() {
        Some(StoryName::OnTheShelf(id)) => Some(id),
        Some(StoryName::Sent(_)) | None => None,
    });
    provide_context(AskedPlace(place));
    let story = move || match open.get() {
        Some(StoryName::OnTheShelf(id)) => match shelf.story(&id) {
            Some(story) => view! { <Player story /> }.into_any(),
            None => view! { <UnknownStory id=echo(&id) /> }.into_any(),
        },
        Some(StoryName::Sent(text)) => {
            view! { <SentStory read=Scenario::from_short(&text) /> }.into_any()
        }
        None => view! {
            <InWords>
                <Themes />
            </InWords>
        }
        .into_any(),
    };
    view! {
        <div class="stories" data-open=move || open.get().map(|_| "")>
            <section class="stories-shelf" aria-labelledby="stories-title">
                <h1 id="stories-title">{move || speech.words().shell.scenarios}</h1>
                <OpenFile />
                <InWords>
                    <NewStory />
                </InWords>
                <StoryList chosen />
            </section>
            <section class="stories-stage" aria-live="off">{story}</section>
        </div>
    }
}

/// The way to a story of one's own: whatever is done at a desk is one.
#[component]
fn NewStory() -> impl IntoView {
    let (hands, words) = (Hands::expect(), &words().scenarios);
    view! {
        <p class="stories-new">
            <Button on_press=move |_| hands.opening().open()>
                <Icon drawing=icon::PLUS />
                {words.new_story}
            </Button>
            <span class="quiet">{(words.new_story_how)(words.keep_run)}</span>
        </p>
    }
}
