//! Files: what a person hands to the page, and what the page hands to a person.

use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, Url};

/// Reads a file as text and calls back with it; with nothing where it is no text.
pub(crate) fn read_text(file: &File, then: impl FnOnce(Result<String, ()>) + 'static) {
    let bytes = file.array_buffer();
    leptos::task::spawn_local(async move {
        let read = wasm_bindgen_futures::JsFuture::from(bytes).await;
        let bytes = read.map(|buffer| js_sys::Uint8Array::new(&buffer).to_vec());
        then(
            bytes
                .map_err(|_| ())
                .and_then(|bytes| String::from_utf8(bytes).map_err(|_| ())),
        );
    });
}

/// Saves a text as a file of that name, as a browser saves what is downloaded.
pub(crate) fn save_text(name: &str, media_type: &str, text: &str) {
    // A browser that forbids downloads does nothing, and says so itself.
    let _ = text_blob(media_type, text).and_then(|blob| try_save(name, &blob));
}

/// Saves what is not text, a picture for instance, in the same way.
pub(crate) fn save_blob(name: &str, blob: &Blob) {
    let _ = try_save(name, blob);
}

/// A text as the contents of a file.
pub(super) fn text_blob(media_type: &str, text: &str) -> Result<Blob, JsValue> {
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    Blob::new_with_str_sequence_and_options(&parts, &options)
}

fn try_save(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let url = Url::create_object_url_with_blob(blob)?;
    let anchor: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    Url::revoke_object_url(&url)
}
