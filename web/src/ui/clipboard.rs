//! The clipboard: what is copied for another program.

use js_sys::{Array, Object, Promise, Reflect};
use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{Blob, Clipboard, ClipboardItem};
use wasm_bindgen_futures::{JsFuture, future_to_promise};

/// The browser does not let a page copy, or not this one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NotCopied;

/// Copies a text.
///
/// # Errors
///
/// There is no clipboard, as in a page that did not come over a safe connection, or it is forbidden.
pub(crate) async fn copy_text(text: &str) -> Result<(), NotCopied> {
    done(clipboard()?.write_text(text)).await
}

/// Copies a picture that is still being drawn: a browser lets a page copy only right after somebody pressed something, and
/// waits for what comes of it.
///
/// # Errors
///
/// As above; or there is no such picture.
pub(crate) async fn copy_picture(
    media_type: &str,
    picture: impl Future<Output = Result<Blob, JsValue>> + 'static,
) -> Result<(), NotCopied> {
    let clipboard = clipboard()?;
    let items = Reflect::has(&window(), &JsValue::from_str("ClipboardItem"));
    if !items.unwrap_or(false) {
        return Err(NotCopied);
    }
    let record = Object::new();
    let picture = future_to_promise(async move { picture.await.map(JsValue::from) });
    Reflect::set(&record, &JsValue::from_str(media_type), &picture).map_err(|_| NotCopied)?;
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&record);
    let item = item.map_err(|_| NotCopied)?;
    done(clipboard.write(&Array::of1(&item))).await
}

fn clipboard() -> Result<Clipboard, NotCopied> {
    let clipboard = Reflect::get(&window().navigator(), &JsValue::from_str("clipboard"));
    let clipboard = clipboard.and_then(JsCast::dyn_into::<Clipboard>);
    clipboard.map_err(|_| NotCopied)
}

async fn done(copied: Promise) -> Result<(), NotCopied> {
    let copied = JsFuture::from(copied).await;
    copied.map(drop).map_err(|_| NotCopied)
}
