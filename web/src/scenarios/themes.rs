//! Where a class may begin: of each theme a few stories, while none is on the stage.

use leptos::prelude::*;
use queuescope_core::scenario::{Source, Theme};
use queuescope_page::address::Address;

use crate::i18n::words;
use crate::shelf::{Shelf, Story};

/// So many of each theme are named; the list has all.
const NAMED: usize = 3;

/// What the stage is for, and the themes.
#[component]
pub(super) fn Themes() -> impl IntoView {
    let (shelf, words) = (Shelf::expect(), words());
    let mut left = untrack(|| shelf.stories());
    left.retain(|story| story.source != Source::Own);
    let themes = Theme::ALL.map(|theme| {
        // A story that is named once is not named again.
        let (of_theme, others) = left
            .drain(..)
            .partition::<Vec<_>, _>(|story| story.themes.contains(&theme));
        let mut of_theme = of_theme.into_iter();
        let named: Vec<_> = of_theme.by_ref().take(NAMED).collect();
        left = others.into_iter().chain(of_theme).collect();
        view! { <OfTheme theme stories=named /> }
    });
    view! {
        <p class="stories-hint">{words.scenarios.hint}</p>
        <div class="themes">{themes.into_iter().collect_view()}</div>
    }
}

#[component]
fn OfTheme(theme: Theme, stories: Vec<Story>) -> impl IntoView {
    let words = words();
    let title = (words.scenarios.theme)(theme);
    let links = stories.into_iter().map(|story| {
        let title = story.name(words).to_owned();
        view! {
            <li>
                <a href=Address::scenario(&story.id).href()>{title}</a>
            </li>
        }
    });
    view! {
        <section class="theme" aria-label=title>
            <h2>{title}</h2>
            <ul>{links.collect_view()}</ul>
        </section>
    }
}
