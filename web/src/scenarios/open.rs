//! Opening files of one's own: by a button, or by dropping them anywhere on the page.

use leptos::ev::Event;
use leptos::prelude::*;
use leptos::web_sys::{FileList, HtmlInputElement};

use super::reader::Reader;
use crate::i18n::words;
use crate::ui::answer::answer;
use crate::ui::button::{Button, Emphasis};
use crate::ui::file::take_dropped_files;
use crate::ui::icon::{self, Icon};
use crate::ui::notice::{Notice, Tone};

/// The place for files. Each is opened, and the last of them is gone to; what is wrong with the
/// others is said here.
#[component]
pub(super) fn OpenFile() -> impl IntoView {
    let (reader, words) = (Reader::new(), words());
    let is_over = RwSignal::new(false);
    let take = move |files: &FileList| reader.take(files);
    take_dropped_files(take, is_over);
    let chosen = move |event: Event| {
        let input: HtmlInputElement = event_target(&event);
        if let Some(files) = input.files() {
            take(&files);
        }
        // So that the same file can be chosen again once it is mended.
        input.set_value("");
    };
    view! {
        <div class="drop" data-over=move || is_over.get().then_some("")>
            <label class="button drop-button">
                <Icon drawing=icon::OPEN />
                {words.scenarios.open}
                <input
                    type="file"
                    class="visually-hidden"
                    accept=".json,application/json"
                    multiple
                    on:change=answer(chosen)
                />
            </label>
            <p class="quiet">{words.scenarios.drop_here}</p>
            <UnderWay reader />
        </div>
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
            <p class="numeric" role="status">
                {so_far}
            </p>
            <Button emphasis=Emphasis::Quiet on_press=move |_| reader.stop()>
                {words.stop_reading}
            </Button>
        </Show>
    }
}
