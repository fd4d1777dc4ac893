//! Walks every state of a session beside the page.
//!
//! That takes a second, and the page is to answer meanwhile: so this is a program of its own, which the page loads when
//! somebody wants the proof. It hears and says what is in `queuescope_page::proof`, and sends nothing anywhere.

use queuescope_page::proof::{Ask, Said, prove};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

fn main() {
    let here: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let says = here.clone();
    let hears = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let ask = event.data().as_string();
        let ask: Option<Ask> = ask.and_then(|ask| serde_json::from_str(&ask).ok());
        if let Some(ask) = ask {
            prove(ask, &mut |said| say(&says, &said));
        }
    });
    here.set_onmessage(Some(hears.as_ref().unchecked_ref()));
    // It hears for as long as there is this program.
    hears.forget();
    say(&here, &Said::Ready);
}

fn say(to: &DedicatedWorkerGlobalScope, said: &Said) {
    // Numbers and words have nothing in them that JSON cannot hold, and a page that is gone hears nothing.
    if let Ok(text) = serde_json::to_string(said) {
        let _ = to.post_message(&JsValue::from_str(&text));
    }
}
