//! Handing a file over: chosen, dropped anywhere, or pasted.

use leptos::ev::paste;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{ClipboardEvent, Element, FileList};
use queuescope_page::address::{Address, CheckPlace};

use super::reading::{Check, Stage};
use crate::address::Go;
use crate::i18n::words;
use crate::ui::file::text_blob;
use crate::ui::file_place::FilePlace;
use crate::ui::hear::hear_of_the_page;

/// The place for a file, and what becomes of it.
#[component]
pub(super) fn HandOver() -> impl IntoView {
    let (check, words) = (Check::expect(), &words().check);
    let has_file = Memo::new(move |_| check.stage() != Stage::Nothing);
    let take = move |files: &FileList| {
        if let Some(file) = files.item(0) {
            check.take(&file);
            Address::Check(CheckPlace::HOME).go();
        }
    };
    hear_of_the_page(paste, move |event: ClipboardEvent| {
        let Some(pasted) = event.clipboard_data().filter(|_| !is_in_a_field(&event)) else {
            return;
        };
        event.prevent_default();
        if let Some(files) = pasted.files().filter(|files| files.length() > 0) {
            take(&files);
            return;
        }
        let text = pasted.get_data("text/plain").unwrap_or_default();
        if let Ok(text) = text_blob("text/plain", &text) {
            check.take_blob(&text, words.pasted.to_owned());
            Address::Check(CheckPlace::HOME).go();
        }
    });
    let label = Signal::derive(move || {
        if has_file.get() {
            words.open_another
        } else {
            words.open
        }
    });
    view! {
        <Show when=move || !has_file.get()>
            <p class="card-text">{words.lead}</p>
        </Show>
        <FilePlace
            take
            accept=".txt,.csv,.tsv,.tab,.xml,.xes,.json,.jsonl,.log,text/*"
            multiple=false
            label
            hint=words.drop_here
        />
    }
}

/// Whether somebody pastes into a field.
fn is_in_a_field(event: &ClipboardEvent) -> bool {
    let element = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| element.closest("input, textarea").ok().flatten().is_some())
}
