//! How a change is reproduced: the documented scenarios that end with it, to be played.

use leptos::prelude::*;
use queuescope_core::rules::Rule;
use queuescope_core::scenario::Documented;
use queuescope_page::address::{Address, StoryName};

use super::Part;
use crate::i18n::words;
use crate::shelf::Shelf;
use crate::ui::icon::{self, Icon};

/// A link to each of them. There is one for everything that the desk does.
#[component]
pub(super) fn Reproduce(rule: &'static Rule) -> impl IntoView {
    let (shelf, spoken) = (Shelf::expect(), words());
    let words = &spoken.cards.change;
    let links = Documented::of(rule).map(move |documented| {
        let story = shelf.story(documented.id);
        let name = story.map_or_else(|| documented.id.to_owned(), |story| story.name(spoken).to_owned());
        view! {
            <li>
                <a class="play-link" href=Address::played(StoryName::OnTheShelf(documented.id.to_owned())).href()>
                    <Icon drawing=icon::PLAY />
                    {(words.play)(&name)}
                </a>
            </li>
        }
    });
    view! {
        <Part title=words.reproduce>
            <ul class="play-links">{links.collect_view()}</ul>
        </Part>
    }
}
