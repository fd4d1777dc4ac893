//! Opening files of one's own: by a button, or by dropping them anywhere on the page.

use leptos::prelude::*;

use super::reader::Reader;
use crate::i18n::{InWords, words};
use crate::ui::button::{Button, Emphasis};
use crate::ui::file_place::FilePlace;
use crate::ui::heard::Heard;
use crate::ui::notice::{Notice, Tone};

/// The place for files. Each is opened, and the last of them is gone to; what is wrong with the
/// others is said here.
#[component]
pub(super) fn OpenFile() -> impl IntoView {
    let reader = Reader::new();
    view! {
        <InWords>
            <FilePlace
                take=move |files| reader.take(files)
                accept=".json,application/json"
                multiple=true
                label=words().scenarios.open
                hint=words().scenarios.drop_here
            >
                <UnderWay reader />
            </FilePlace>
        </InWords>
        {move || {
            let told = reader.told().into_iter();
            told.map(|why| view! { <Notice tone=Tone::Warning>{why}</Notice> }).collect_view()
        }}
    }
}

/// The file that is being read, where that takes a while.
#[component]
fn UnderWay(reader: Reader) -> impl IntoView {
    let words = &words().scenarios;
    let is_under_way = Memo::new(move |_| reader.under_way().is_some());
    let so_far = move || {
        let under_way = reader.under_way();
        under_way.map(|(name, percent)| (words.reading)(&name, percent))
    };
    view! {
        <Show when=move || is_under_way.get()>
            <Heard says=so_far class="numeric" />
            <Button emphasis=Emphasis::Quiet on_press=move |_| reader.stop()>
                {words.stop_reading}
            </Button>
        </Show>
    }
}
