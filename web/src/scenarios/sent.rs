//! A story that came with the link, or what is left of it.

use leptos::prelude::*;
use queuescope_core::scenario::{Beginning, Scenario, Unreadable};
use queuescope_page::address::Address;

use super::player::Player;
use crate::i18n::words;
use crate::shelf::Story;
use crate::ui::notice::{Notice, Tone};

/// The story on its stage; or why it cannot be played, and how much of it can.
#[component]
pub(super) fn SentStory(read: Result<Scenario, Unreadable>) -> impl IntoView {
    let words = &words().scenarios;
    match read {
        Ok(scenario) => view! {
            <p class="quiet">{words.held_in_link}</p>
            <Player story=Story::sent(scenario) />
        }
        .into_any(),
        Err(Unreadable::Cut(left)) => view! {
            <Notice tone=Tone::Warning>
                <p>{words.link_cut}</p>
                {left.map(|left| view! { <WhatIsLeft left /> })}
            </Notice>
        }
        .into_any(),
        Err(Unreadable::Changed) => {
            view! { <Notice tone=Tone::Warning>{words.link_changed}</Notice> }.into_any()
        }
        Err(Unreadable::Later) => {
            view! { <Notice tone=Tone::Warning>{words.link_later}</Notice> }.into_any()
        }
    }
}

/// The beginning of a story whose end is missing; none where not even a step is left.
#[component]
fn WhatIsLeft(left: Beginning) -> impl IntoView {
    let steps = left.scenario.steps.len();
    let address = Address::holding(&left.scenario)
        .ok()
        .filter(|_| steps > 0)?;
    let play = (words().scenarios.play_what_is_left)(steps, left.steps);
    Some(view! {
        <p>
            <a class="notice-link" href=address.href()>
                {play}
            </a>
        </p>
    })
}
