//! Why no row is there, and the way out.

use leptos::prelude::*;
use queuescope_core::run::Run;
use queuescope_page::address::Address;

use super::here::Here;
use super::told::Told;
use crate::i18n::words;
use crate::store::Store;
use crate::ui::button::Button;

/// Nothing where there are rows.
#[component]
pub(super) fn Nothing() -> impl IntoView {
    let (here, told) = (Here::expect(), Told::expect());
    let (words, figures) = (&words().report, &words().figures);
    let listing = here.listing();
    let is_counted = Memo::new(move |_| told.is_counted());
    let is_empty =
        Memo::new(move |_| is_counted.get() && listing.with(|listing| listing.total == 0));
    let finds_nothing =
        Memo::new(move |_| listing.with(|listing| listing.total > 0 && listing.rows.is_empty()));
    let nothing = move || {
        let looks_for_words = here.place(|place| !place.find.is_empty());
        if looks_for_words {
            words.nothing_found
        } else {
            figures.no_rows
        }
    };
    view! {
        <Show when=move || !is_counted.get()>
            <p class="queue-empty" role="status">
                {words.counting}
            </p>
        </Show>
        <Show when=move || is_empty.get()>
            <NoRows />
        </Show>
        <Show when=move || finds_nothing.get()>
            <div class="queue-empty" role="status">
                <p>{nothing}</p>
                <Button on_press=move |_| here.show_all()>{words.show_all}</Button>
            </div>
        </Show>
    }
}

#[component]
fn NoRows() -> impl IntoView {
    let (store, words) = (Store::expect(), &words().report);
    let is_past = Memo::new(move |_| store.run(Run::is_past));
    let why = move || {
        if is_past.get() {
            words.empty_in_the_past
        } else {
            words.empty
        }
    };
    view! {
        <div class="queue-empty">
            <p>{why}</p>
            <a href=Address::HOME.href()>{words.to_desk}</a>
        </div>
    }
}
