//! What is found out of the file, with a list of what somebody can say instead.

use leptos::ev::Event;
use leptos::prelude::*;
use queuescope_page::check::{About, Request};

use super::reading::Check;
use crate::i18n::words;
use crate::ui::answer::answer;

/// One thing that is found out, unless somebody says so.
#[component]
pub(super) fn Choice<T, C, S>(
    #[prop(into)] label: String,
    /// What can be said, and what it is called.
    all: Vec<(T, String)>,
    /// What was found.
    found: impl Fn(&About) -> Option<String> + Send + Sync + 'static,
    /// What somebody has said.
    chosen: C,
    /// Says it, or no longer.
    choose: S,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
    C: Fn(&Request) -> Option<T> + Copy + Send + Sync + 'static,
    S: Fn(&mut Request, Option<T>) + 'static,
{
    let (check, words) = (Check::expect(), &words().check);
    let values: Vec<T> = all.iter().map(|(value, _)| *value).collect();
    let is_chosen = move |value| check.request(|request| chosen(request) == value);
    let found = Memo::new(move |_| check.about(|about| about.and_then(&found)));
    let by_itself = move || match found.get() {
        Some(found) if is_chosen(None) => (words.as_found)(&found),
        _ => words.find_out.to_owned(),
    };
    let options = (0..).zip(all).map(|(place, (value, name)): (usize, _)| {
        view! {
            <option value=place.to_string() selected=move || is_chosen(Some(value))>
                {name}
            </option>
        }
    });
    let change = move |event: Event| {
        let place: Option<usize> = event_target_value(&event).parse().ok();
        let value = place.and_then(|place| values.get(place).copied());
        check.read_as(|request| choose(request, value));
    };
    view! {
        <label class="filter-choice">
            {label}
            <select class="select" on:change=answer(change)>
                <option value="" selected=move || is_chosen(None)>
                    {by_itself}
                </option>
                {options.collect_view()}
            </select>
        </label>
    }
}
