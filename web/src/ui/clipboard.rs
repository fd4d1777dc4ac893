//! The clipboard: what is copied for another program.

use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::Clipboard;

/// The browser does not let a page copy, or not this one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NotCopied;

/// Copies a text.
///
/// # Errors
///
/// There is no clipboard, as in a page that did not come over a safe connection, or it is forbidden.
pub(crate) async fn copy_text(text: &str) -> Result<(), NotCopied> {
    let navigator = window().navigator();
    let clipboard = js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard"));
    let clipboard = clipboard
        .ok()
        .and_then(|it| it.dyn_into::<Clipboard>().ok());
    let copied = clipboard.ok_or(NotCopied)?.write_text(text);
    let copied = wasm_bindgen_futures::JsFuture::from(copied).await;
    copied.map(|_| ()).map_err(|_| NotCopied)
}
