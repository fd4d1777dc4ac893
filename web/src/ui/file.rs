//! Files: what a person hands to the page, and what the page hands to a person.

use std::time::Duration;

use js_sys::ArrayBuffer;
use leptos::ev::{DragEvent, dragleave, dragover, drop};
use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{
    Blob, BlobPropertyBag, DataTransfer, File, FileList, HtmlAnchorElement, Url,
};

use super::hear::hear;

/// What was read is no text, or could not be read, as a folder cannot.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NotText;

/// Reads a file as a text.
///
/// # Errors
///
/// It is none, or it cannot be read.
pub(crate) async fn text_of(file: &File) -> Result<String, NotText> {
    let read = wasm_bindgen_futures::JsFuture::from(file.array_buffer()).await;
    let buffer = read.map_err(|_| NotText)?;
    let bytes = js_sys::Uint8Array::new(&buffer).to_vec();
    String::from_utf8(bytes).map_err(|_| NotText)
}

/// What is dragged over the page, if it is files; a text that is moved within a field is none.
pub(crate) fn dragged_files(event: &DragEvent) -> Option<DataTransfer> {
    let dragged = event.data_transfer()?;
    let is_files = dragged.types().includes(&JsValue::from_str("Files"), 0);
    is_files.then_some(dragged)
}

/// A browser opens a file that is dropped on a page in its place. This page stays, for as long as the
/// owner lives: where nobody takes files, they cannot be dropped.
pub(crate) fn stay_when_files_are_dropped() {
    let stay = |event: DragEvent| {
        if let Some(dragged) = dragged_files(&event) {
            event.prevent_default();
            dragged.set_drop_effect("none");
        }
    };
    hear(dragover, stay);
    hear(drop, stay);
}

/// Takes files wherever on the page they are dropped, for as long as the owner lives, and tells
/// whether some are held over it.
pub(crate) fn take_dropped_files(take: impl Fn(&FileList) + 'static, is_over: RwSignal<bool>) {
    hear(dragover, move |event| {
        if let Some(dragged) = dragged_files(&event) {
            dragged.set_drop_effect("copy");
            is_over.set(true);
        }
    });
    hear(dragleave, move |_| is_over.set(false));
    hear(drop, move |event| {
        is_over.set(false);
        if let Some(files) = dragged_files(&event).and_then(|dragged| dragged.files()) {
            take(&files);
        }
    });
}

/// Saves a text as a file of that name, as a browser saves what is downloaded.
pub(crate) fn save_text(name: &str, media_type: &str, text: &str) {
    // A browser that forbids downloads does nothing, and says so itself.
    let _ = text_blob(media_type, text).and_then(|blob| try_save(name, &blob));
}

/// Saves bytes in the same way.
pub(crate) fn save_bytes(name: &str, media_type: &str, bytes: &ArrayBuffer) {
    let parts = js_sys::Array::of1(bytes);
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_buffer_source_sequence_and_options(&parts, &options);
    let _ = blob.and_then(|blob| try_save(name, &blob));
}

/// Saves what is not text, a picture for instance, in the same way.
pub(crate) fn save_blob(name: &str, blob: &Blob) {
    let _ = try_save(name, blob);
}

/// A text as the contents of a file.
pub(crate) fn text_blob(media_type: &str, text: &str) -> Result<Blob, JsValue> {
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    Blob::new_with_str_sequence_and_options(&parts, &options)
}

/// For so long a file that is saved stays where the browser fetches it from: one that saves several at once
/// comes to the last of them late.
const FETCHED_WITHIN: Duration = Duration::from_mins(1);

fn try_save(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let url = Url::create_object_url_with_blob(blob)?;
    let anchor: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    // Whatever has become of the screen by then: nothing of it is read.
    let forget = move || {
        // What has been forgotten already is.
        let _ = Url::revoke_object_url(&url);
    };
    set_timeout(forget, FETCHED_WITHIN);
    Ok(())
}
