//! Moving the keyboard's focus.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

/// Puts the focus on the element with that id, if it is on the page.
pub(crate) fn by_id(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        // HTML and SVG elements share `focus`; no element that can be missing is asked twice.
        let _ = element.unchecked_ref::<HtmlElement>().focus();
    }
}
