//! A part of the page as large as the screen.

use js_sys::{Function, Promise, Reflect};
use leptos::wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::answer::Alive;
use crate::instance::instance;

/// Whether the browser, and a page around this one, let it be.
pub(crate) fn is_allowed() -> bool {
    leptos::prelude::document().fullscreen_enabled()
}

/// Shows the first element of that selector as large as the screen, or as it was.
pub(crate) fn toggle(alive: Alive, selector: &str) {
    let Some(element) = instance().first(selector) else {
        return;
    };
    let document = leptos::prelude::document();
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
        return;
    }
    // A browser that grants it only to a hand answers later, by a promise: then it stays as it is.
    let request = Reflect::get(&element, &JsValue::from_str("requestFullscreen"));
    let request = request
        .ok()
        .and_then(|request| request.dyn_into::<Function>().ok());
    if let Some(Ok(answer)) = request.map(|request| request.call0(&element)) {
        alive.goes_on_with(async move {
            let _ = JsFuture::from(Promise::resolve(&answer)).await;
        });
    }
}
