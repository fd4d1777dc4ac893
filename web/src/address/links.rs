//! Links of a Queuescope that is a part of a page: they lead within it, and leave the page where it is.

use leptos::ev::{MouseEvent, click};
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

use crate::instance::instance;
use crate::ui::hear::hear;

/// Follows the links that are clicked, for as long as the owner lives. Where the page is Queuescope's
/// own, the browser does.
pub(super) fn follow() {
    if instance().is_the_page() {
        return;
    }
    hear(click, |event: MouseEvent| {
        if let Some(hash) = followed(&event) {
            event.prevent_default();
            instance().set_hash(&hash);
        }
    });
}

/// Where a click leads, if it follows a link to a place of ours; with a key held down it asks the
/// browser for a tab or a file.
fn followed(event: &MouseEvent) -> Option<String> {
    let with_keys = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    if event.default_prevented() || event.button() != 0 || with_keys {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    let link = target.closest("a[href^='#/']").ok()??;
    link.get_attribute("href")
}
