//! The list of the stories, as links.

use leptos::prelude::*;
use queuescope_core::scenario::Source;
use queuescope_page::address::Address;

use super::filter::{Filter, FilterBar};
use crate::i18n::{InWords, words};
use crate::shelf::{Shelf, Story};
use crate::status_chip::StatusChip;
use crate::ui::button::Button;

/// The list, under its filter.
#[component]
pub(super) fn StoryList(chosen: Memo<Option<String>>) -> impl IntoView {
    let filter = Filter::new();
    view! {
        <InWords>
            <Found filter chosen />
        </InWords>
    }
}

#[component]
fn Found(filter: Filter, chosen: Memo<Option<String>>) -> impl IntoView {
    let (shelf, words) = (Shelf::expect(), words());
    let stories = Memo::new(move |_| {
        let mut stories = shelf.stories();
        // One's own are looked for first; the others stay in the order of the documents.
        stories.sort_by_key(|story| story.source != Source::Own);
        stories.retain(|story| filter.admits(story, words));
        stories
    });
    let count = move || (words.scenarios.count)(stories.with(Vec::len));
    view! {
        <FilterBar filter />
        <p class="quiet" role="status">{count}</p>
        <ul class="story-list">
            <For each=move || stories.get() key=|story| story.id.clone() let:story>
                <StoryLink story chosen />
            </For>
        </ul>
        <Show when=move || stories.with(Vec::is_empty)>
            <Button on_press=move |_| filter.clear()>{words.scenarios.clear_filter}</Button>
        </Show>
    }
}

#[component]
fn StoryLink(story: Story, chosen: Memo<Option<String>>) -> impl IntoView {
    let words = words();
    let (id, title) = (story.id.clone(), story.name(words).to_owned());
    let current = move || {
        let is_chosen = chosen.with(|chosen| chosen.as_deref() == Some(id.as_str()));
        is_chosen.then_some("page")
    };
    let change = story.rule.map(|rule| {
        view! {
            <span class="story-change">
                <StatusChip status=rule.from />
                <span aria-hidden="true">"→"</span>
                <span class="visually-hidden">{words.explorer.to}</span>
                <StatusChip status=rule.to />
            </span>
        }
    });
    view! {
        <li>
            <a class="story" href=Address::scenario(&story.id).href() aria-current=current>
                <span class="story-source">{(words.scenarios.source)(story.source)}</span>
                <span class="story-what">{title} {change}</span>
            </a>
        </li>
    }
}
