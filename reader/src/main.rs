//! Reads and checks files beside the page.
//!
//! A file can take seconds, and the page is to answer meanwhile: so this is a program of its own, which the page loads
//! when somebody hands it a file, and which ends with the file. It hears and says what is in `queuescope_page::check`,
//! and sends nothing anywhere.

mod blob;
mod zone;

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Array;
use queuescope_core::audit::Zone;
use queuescope_page::check::{Ask, Checked, Read, Request, Said, check};
use wasm_bindgen::prelude::*;
use web_sys::{Blob, DedicatedWorkerGlobalScope, MessageEvent};

use blob::Pieces;
use zone::Clocks;

fn main() {
    let here: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let opened = Rc::new(RefCell::new(None));
    let says = here.clone();
    let hears = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        hear(&event.data(), &mut opened.borrow_mut(), &says);
    });
    here.set_onmessage(Some(hears.as_ref().unchecked_ref()));
    // It hears for as long as there is this program.
    hears.forget();
    say(&here, &Said::Ready);
}

/// The file that has been read.
struct Opened {
    file: Blob,
    clocks: Option<Clocks>,
    checked: Checked,
}

/// A message is a text and, where a file is to be read, the file.
fn hear(message: &JsValue, opened: &mut Option<Opened>, says: &DedicatedWorkerGlobalScope) {
    let message = Array::from(message);
    let ask = message.get(0).as_string();
    let ask = ask.and_then(|ask| serde_json::from_str(&ask).ok());
    match ask {
        Some(Ask::Check(request)) => {
            let file: Option<Blob> = message.get(1).dyn_into().ok();
            *opened = file.map(|file| Opened::read(file, &request, says));
        }
        Some(Ask::Row(number)) => match opened {
            Some(opened) => opened.row(number, says),
            None => say(says, &Said::Row(None)),
        },
        Some(Ask::Behind(asking, figure)) => {
            if let Some(opened) = opened {
                opened.behind(asking, &figure, says);
            }
            say(says, &Said::BehindOver(asking));
        }
        None => {}
    }
}

impl Opened {
    fn read(file: Blob, request: &Request, says: &DedicatedWorkerGlobalScope) -> Self {
        let pieces = Pieces::of(&file);
        let clocks = request.zone.as_deref().and_then(Clocks::of);
        let zone = clocks.as_ref().map(|clocks| |local| clocks.moments(local));
        let zone = zone.as_ref().map(|zone| zone as _);
        let tell = &mut |said| say(says, &said);
        let checked = check(&mut |from| pieces.from(from), request, zone, tell);
        Self {
            file,
            clocks,
            checked,
        }
    }

    fn row(&self, number: u64, says: &DedicatedWorkerGlobalScope) {
        let tell = &mut |said| say(says, &said);
        self.again(|read, zone| self.checked.row(read, zone, number, tell));
    }

    fn behind(&self, asking: u32, figure: &str, says: &DedicatedWorkerGlobalScope) {
        let tell = &mut |rows| say(says, &Said::Behind(asking, rows));
        self.again(|read, zone| self.checked.rows_behind(read, zone, figure, tell));
    }

    /// Reads the file again, by the same clocks.
    fn again<T>(&self, pass: impl FnOnce(Read, Option<&Zone>) -> T) -> T {
        let pieces = Pieces::of(&self.file);
        let clocks = self.clocks.as_ref();
        let zone = clocks.map(|clocks| |local| clocks.moments(local));
        pass(
            &mut |from| pieces.from(from),
            zone.as_ref().map(|zone| zone as _),
        )
    }
}

fn say(to: &DedicatedWorkerGlobalScope, said: &Said) {
    // Texts and numbers have nothing in them that JSON cannot hold, and a page that is gone hears nothing.
    if let Ok(text) = serde_json::to_string(said) {
        let _ = to.post_message(&JsValue::from_str(&text));
    }
}
