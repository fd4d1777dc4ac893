//! Which changes are looked at: one bar for all three views, remembered by the address.

use leptos::prelude::*;
use queuescope_core::rules::RULES;
use queuescope_page::address::{Address, Key};

use super::here::Here;
use crate::address::Go;
use crate::i18n::words;
use crate::ui::answer::answer;
use crate::ui::button::Button;

/// The choices, how many changes fit them, and the way back to all.
#[component]
pub(super) fn FilterBar() -> impl IntoView {
    let (here, words) = (Here::expect(), &words().views);
    let open = RwSignal::new(false);
    let filters = here.filters();
    let shown = move || {
        let filters = filters.get();
        let shown = RULES.iter().filter(|rule| filters.admit(rule)).count();
        (words.shown)(shown, RULES.len())
    };
    let all = move || here.place().without_filters();
    let is_filtered = move || here.place() != all();
    let choices = Key::FILTERS.map(|asked| view! { <FilterChoice asked /> });
    view! {
        <div
            class="filters"
            role="group"
            aria-label=words.filters
            data-open=move || (open.get() || is_filtered()).then_some("")
        >
            <div class="filters-choices">{choices}</div>
            <p class="filters-count quiet" role="status">{shown}</p>
            <span class="filters-open">
                <Button on_press=move |_| open.update(|open| *open = !*open)>{words.filters}</Button>
            </span>
            <Show when=is_filtered>
                <a class="filters-clear" href=move || all().href()>{words.clear}</a>
            </Show>
        </div>
    }
}

/// All that one key can be, in a list.
#[component]
fn FilterChoice(asked: Key) -> impl IntoView {
    let (here, words) = (Here::expect(), words());
    let options = asked.choices().into_iter().map(move |choice| {
        let is_chosen = move || here.place().chosen(asked) == Some(choice);
        view! {
            <option value=choice.id() selected=is_chosen>
                {(words.views.choice)(choice, words)}
            </option>
        }
    });
    let choose = move |event| {
        let word = event_target_value(&event);
        let choice = asked.choices().into_iter().find(|known| known.id() == word);
        Address::Explorer(untrack(|| here.place()).with(asked, choice)).go();
    };
    view! {
        <label class="filter-choice">
            <span>{(words.views.key)(asked)}</span>
            <select class="select" name=asked.id() on:change=answer(choose)>
                <option value="" selected=move || here.place().chosen(asked).is_none()>
                    {words.views.any}
                </option>
                {options.collect_view()}
            </select>
        </label>
    }
}
