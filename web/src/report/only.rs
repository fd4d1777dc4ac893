//! Which rows of the report are listed where they are not all, and the way to all of them.

use leptos::prelude::*;

use super::here::Here;
use crate::figures::Only;
use crate::i18n::words;
use crate::ui::button::Button;

/// Nothing where all rows are asked for.
#[component]
pub(super) fn OnlyThese() -> impl IntoView {
    let (here, words) = (Here::expect(), &words().figures);
    view! {
        <Only of=Signal::derive(move || here.place(|place| place.of().cloned()))>
            <a href=move || here.with_figures().href()>{words.title}</a>
            <Button on_press=move |_| here.show_all()>{words.all_rows}</Button>
        </Only>
    }
}
