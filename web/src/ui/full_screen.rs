//! A part of the page as large as the screen.

use crate::instance::instance;

/// Whether the browser, and a page around this one, let it be.
pub(crate) fn is_allowed() -> bool {
    leptos::prelude::document().fullscreen_enabled()
}

/// Shows the first element of that selector as large as the screen, or as it was.
pub(crate) fn toggle(selector: &str) {
    let Some(element) = instance().first(selector) else {
        return;
    };
    let document = leptos::prelude::document();
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else {
        // A browser without it, or a frame that may not, stays as it is.
        let _ = element.request_fullscreen();
    }
}
