//! The program beside the page: it says that it is there, hears tables, and answers each with a file.
//!
//! A message is a list of two texts, the name of the sheet and the table. The answer is the file, or nothing.

#[cfg(target_arch = "wasm32")]
use js_sys::{Array, Uint8Array};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::*;
#[cfg(target_arch = "wasm32")]
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

#[cfg(target_arch = "wasm32")]
fn main() {
    let here: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let page = here.clone();
    let answer = move |event: MessageEvent| match file(&event.data().unchecked_into()) {
        Some(file) => {
            let file = Uint8Array::from(&*file).buffer();
            // Handed over, not copied. It fails where nobody is there any more.
            let _ = page.post_message_with_transfer(&file, &Array::of1(&file));
        }
        None => {
            let _ = page.post_message(&JsValue::NULL);
        }
    };
    let answer = Closure::<dyn FnMut(_)>::new(answer).into_js_value();
    here.set_onmessage(Some(answer.unchecked_ref()));
    // Who asks before is not heard.
    let _ = here.post_message(&JsValue::TRUE);
}

#[cfg(target_arch = "wasm32")]
fn file(message: &Array) -> Option<Vec<u8>> {
    let (name, table) = (message.get(0).as_string()?, message.get(1).as_string()?);
    queuescope_sheet::write(&name, &table).ok()
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This program works in a page.");
}
