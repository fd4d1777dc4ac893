//! Opening files of one's own: by a button, or by dropping them anywhere on the page.

use leptos::ev::Event;
use leptos::prelude::*;
use leptos::web_sys::{FileList, HtmlInputElement};
use queuescope_core::echo::echo;

use super::shelf::Shelf;
use crate::address::Address;
use crate::i18n::{Words, words};
use crate::ui::answer::answer;
use crate::ui::file::{TextFile, read_texts, take_dropped_files};
use crate::ui::icon::{self, Icon};
use crate::ui::notice::{Notice, Tone};

/// The place for files. Each is opened, and the last of them is gone to; what is wrong with the
/// others is said here.
#[component]
pub(super) fn OpenFile() -> impl IntoView {
    let (shelf, words) = (Shelf::expect(), words());
    let wrong = RwSignal::new(Vec::<String>::new());
    let is_over = RwSignal::new(false);
    let take = move |files: &FileList| {
        read_texts(files, move |files| {
            let (opened, told) = open(shelf, files, words);
            wrong.set(told);
            if let Some(id) = opened {
                Address::scenario(&id).go();
            }
        });
    };
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
        </div>
        {move || {
            let told = wrong.get().into_iter();
            told.map(|why| view! { <Notice tone=Tone::Warning>{why}</Notice> }).collect_view()
        }}
    }
}

/// Puts files on the shelf. Returns the id of the last of them, and what is wrong with the others or
/// will be after a reload.
fn open(shelf: Shelf, files: Vec<TextFile>, words: &Words) -> (Option<String>, Vec<String>) {
    let mut opened = None;
    let mut told = Vec::new();
    for (name, text) in files {
        let read = text.map_err(|_| words.scenarios.not_text.to_owned());
        let read = read.and_then(|text| {
            let story = shelf.add(&text);
            story.map_err(|error| (words.domain.scenario_error)(&error))
        });
        match read {
            Ok((id, is_kept)) => {
                opened = Some(id);
                if !is_kept {
                    told.push((words.kept.file_not_kept)(&echo(&name)));
                }
            }
            Err(why) => told.push((words.scenarios.wrong_file)(&echo(&name), &why)),
        }
    }
    (opened, told)
}
