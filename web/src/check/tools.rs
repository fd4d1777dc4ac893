//! Above the list: what is looked for, errors alone, and the list to take along.

use leptos::ev::Event;
use leptos::prelude::*;
use leptos::web_sys::HtmlInputElement;

use super::here::Here;
use super::reading::Check;
use super::take_along::TakeAlong;
use crate::i18n::words;
use crate::ui::answer::answer;
use crate::ui::heard::Heard;
use crate::ui::search::Search;

/// Search, a box, how many are left, and what saves them.
#[component]
pub(super) fn Tools() -> impl IntoView {
    let (check, here, words) = (Check::expect(), Here::expect(), &words().check);
    let count = move || {
        let listed = here.listed().with(Vec::len);
        let all = if here.lists_rows() {
            check.rows_behind(<[_]>::len)
        } else {
            check.found(<[_]>::len)
        };
        (words.listed)(listed, all)
    };
    let only = move |event: Event| {
        let input: HtmlInputElement = event_target(&event);
        here.list_only_errors(input.checked());
    };
    view! {
        <div class="check-tools">
            <Search
                label=words.search
                find=Signal::derive(move || here.place(|place| place.find.clone()))
                look_for=move |find| here.look_for(find)
            />
            <label class="check-box">
                <input
                    type="checkbox"
                    prop:checked=move || here.place(|place| place.only_errors)
                    on:change=answer(only)
                />
                {words.only_errors}
            </label>
            <Heard says=count class="quiet numeric" />
            <TakeAlong />
        </div>
    }
}
