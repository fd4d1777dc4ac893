//! Above the table: what is looked for, how many rows that leaves, and which columns are shown.

use leptos::prelude::*;

use super::about::AboutLine;
use super::columns::ColumnsButton;
use super::here::Here;
use super::take_along::TakeAlong;
use crate::i18n::words;
use crate::ui::heard::Heard;
use crate::ui::search::Search;

/// Search, count, columns.
#[component]
pub(super) fn Tools() -> impl IntoView {
    let (here, words) = (Here::expect(), &words().report);
    let count = move || {
        here.listing()
            .with(|listing| (words.rows)(listing.rows.len(), listing.total))
    };
    view! {
        <div class="report-tools">
            <Search
                label=words.search
                find=Signal::derive(move || here.place(|place| place.find.clone()))
                look_for=move |find| here.look_for(find)
            />
            <Heard says=count class="quiet numeric" />
            <ColumnsButton />
            <TakeAlong />
        </div>
        <AboutLine />
    }
}
