//! How wide an element is, whenever that changes.

use leptos::prelude::*;
use leptos::svg::Svg;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::Element;

use super::resize::Watch;

/// Tells how wide a drawing is, in pixels, now and whenever that changes, for as long as the owner
/// lives.
pub(crate) fn watch(drawing: NodeRef<Svg>, told: impl Fn(f64) + 'static) {
    let watched = StoredValue::new_local(None);
    drawing.on_load(move |drawing| {
        let drawing: &JsValue = drawing.as_ref();
        let drawing: Element = drawing.clone().unchecked_into();
        let seen = drawing.clone();
        let told = move || told(seen.get_bounding_client_rect().width());
        watched.set_value(Watch::begin(&drawing, told));
    });
}
