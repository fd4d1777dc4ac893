//! Which key was pressed, as far as a press of a key is what it looks like.

use leptos::ev::KeyboardEvent;
use leptos::wasm_bindgen::JsValue;

/// The code that keys have while a word is composed, in browsers that tell of it in no other way.
const COMPOSES: u32 = 229;

/// The name of the key that was pressed. None where it belongs to a word that is being composed, as
/// Chinese and Japanese are typed: Enter takes the word then and does nothing else. And none where
/// the event has no key: a browser that fills in a field tells of one that nobody pressed.
pub(crate) fn pressed(event: &KeyboardEvent) -> Option<String> {
    let key = js_sys::Reflect::get(event, &JsValue::from_str("key"));
    let composes = event.is_composing() || event.key_code() == COMPOSES;
    key.ok()?.as_string().filter(|_| !composes)
}
