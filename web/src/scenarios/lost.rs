//! What is said when an address names a story that is not on the shelf.

use leptos::prelude::*;
use queuescope_page::address::{Address, distance};

use crate::i18n::words;
use crate::shelf::Shelf;
use crate::ui::notice::{Notice, Tone};

/// How many near stories are offered.
const OFFERED: usize = 3;

/// What was not found, and the nearest that is there.
#[component]
pub(super) fn UnknownStory(id: String) -> impl IntoView {
    let (shelf, words) = (Shelf::expect(), words());
    let mut stories = shelf.stories();
    stories.sort_by_key(|story| distance(&id, &story.id));
    let nearest = stories.into_iter().take(OFFERED).map(|story| {
        view! {
            " "
            <a class="notice-link" href=Address::scenario(&story.id).href()>
                {story.name(words).to_owned()}
            </a>
        }
    });
    view! {
        <Notice tone=Tone::Warning>
            <p>{(words.scenarios.no_such_story)(&id)}</p>
            <p>{words.shell.did_you_mean} {nearest.collect_view()}</p>
        </Notice>
    }
}
