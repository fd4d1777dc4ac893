//! Which steps of a story are shown, where these are not all; and that one was asked for which it does not have.

use leptos::prelude::*;

use super::stage::Stage;
use crate::i18n::words;
use crate::ui::notice::{Notice, Tone};

/// Nothing, where all are shown and all are there.
#[component]
pub(super) fn Shown() -> impl IntoView {
    let (stage, words) = (Stage::expect(), &words().scenarios);
    let beyond = move || {
        let asked = stage.beyond()?;
        let why = (words.no_such_step)(asked, stage.len());
        Some(view! { <Notice tone=Tone::Warning>{why}</Notice> })
    };
    let some = move || {
        let all = stage.all_steps()?;
        let some = (words.some_steps)(stage.first() + 1, stage.last());
        Some(view! {
            <p class="quiet">
                {(stage.first() < stage.last()).then_some(some)} " "
                <a href=all.href()>{words.all_steps}</a>
            </p>
        })
    };
    view! {
        {beyond}
        {some}
    }
}
