//! Opening a file of one's own: by a button, or by dropping it anywhere on its place.

use leptos::ev::{DragEvent, Event};
use leptos::prelude::*;
use leptos::web_sys::{FileList, HtmlInputElement};

use super::shelf::Shelf;
use crate::i18n::words;
use crate::ui::file::read_text;
use crate::ui::icon::{self, Icon};
use crate::ui::notice::{Notice, Tone};

/// The place for files. What is wrong with one is said here, and nothing else changes.
#[component]
pub(super) fn OpenFile() -> impl IntoView {
    let (shelf, words) = (Shelf::expect(), words());
    let wrong = RwSignal::new(None::<String>);
    let is_over = RwSignal::new(false);
    let take = move |files: Option<FileList>| {
        let Some(file) = files.and_then(|files| files.item(0)) else {
            return;
        };
        let name = file.name();
        read_text(&file, move |text| {
            let read = text.map_err(|()| words.scenarios.not_text.to_owned());
            let opened = read.and_then(|text| {
                shelf
                    .open(&text)
                    .map_err(|error| (words.domain.scenario_error)(&error))
            });
            wrong.set(match opened {
                Ok(true) => None,
                Ok(false) => Some((words.kept.file_not_kept)(&name)),
                Err(why) => Some((words.scenarios.wrong_file)(&name, &why)),
            });
        });
    };
    let chosen = move |event: Event| {
        let input: HtmlInputElement = event_target(&event);
        take(input.files());
        // So that the same file can be chosen again once it is mended.
        input.set_value("");
    };
    let dropped = move |event: DragEvent| {
        event.prevent_default();
        is_over.set(false);
        take(event.data_transfer().and_then(|data| data.files()));
    };
    view! {
        <div
            class="drop"
            data-over=move || is_over.get().then_some("")
            on:dragover=move |event| {
                event.prevent_default();
                is_over.set(true);
            }
            on:dragleave=move |_| is_over.set(false)
            on:drop=dropped
        >
            <label class="button drop-button">
                <Icon drawing=icon::OPEN />
                {words.scenarios.open}
                <input
                    type="file"
                    class="visually-hidden"
                    accept=".json,application/json"
                    on:change=chosen
                />
            </label>
            <p class="quiet">{words.scenarios.drop_here}</p>
        </div>
        {move || {
            wrong
                .get()
                .map(|why| view! { <Notice tone=Tone::Warning>{why}</Notice> })
        }}
    }
}
