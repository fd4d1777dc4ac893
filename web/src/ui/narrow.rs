//! Whether there is no more room than on a phone, whenever that changes.

use leptos::prelude::*;

use super::resize::Watch;
use crate::instance::instance;

/// The style sheets ask the same. In their unit, the size of the page's letters.
const NARROW: f64 = 46.0;
/// The size of the letters of a page that says nothing else, in pixels.
const LETTERS: f64 = 16.0;

/// Follows the room there is for as long as the owner lives.
pub(crate) fn narrow() -> Signal<bool> {
    let (narrow, set_narrow) = signal(is_narrow());
    let watch = instance().root().and_then(|root| {
        Watch::begin(&root, move || {
            let now = is_narrow();
            if narrow.get_untracked() != now {
                set_narrow.set(now);
            }
        })
    });
    StoredValue::new_local(watch);
    narrow.into()
}

fn is_narrow() -> bool {
    instance().width() <= NARROW * letters()
}

fn letters() -> f64 {
    let root = document().document_element();
    let style = root.and_then(|root| window().get_computed_style(&root).ok().flatten());
    let size = style.and_then(|style| style.get_property_value("font-size").ok());
    let size = size.and_then(|size| size.trim_end_matches("px").parse().ok());
    size.unwrap_or(LETTERS)
}
