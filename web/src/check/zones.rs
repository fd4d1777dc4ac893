//! The zones that the browser knows.

use js_sys::{Array, Function, Reflect};
use leptos::wasm_bindgen::{JsCast, JsValue};

/// Their names; none where the browser does not tell them.
pub(super) fn zones() -> Vec<String> {
    let told = Reflect::get(&js_sys::global(), &"Intl".into());
    let told = told.and_then(|intl| Reflect::get(&intl, &"supportedValuesOf".into()));
    let told = told.ok().and_then(|told| told.dyn_into::<Function>().ok());
    let zones = told.and_then(|told| told.call1(&JsValue::NULL, &"timeZone".into()).ok());
    let zones = zones.map(|zones| Array::from(&zones)).unwrap_or_default();
    zones.iter().filter_map(|zone| zone.as_string()).collect()
}
