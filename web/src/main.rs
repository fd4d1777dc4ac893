//! Queuescope in a browser: as a page of its own, or as a part of another.
#![allow(
    unreachable_pub,
    reason = "#[component] makes the builder of its properties `pub`, whatever the component is"
)]

mod address;
mod app;
mod breaking;
mod charts;
mod check;
mod clock;
mod commands;
mod desk;
mod explorer;
mod figures;
mod i18n;
mod instance;
mod kept;
mod later;
mod names;
mod opening;
mod palette;
mod report;
mod scenarios;
mod shelf;
mod sources;
mod status_chip;
mod storage;
mod store;
mod take_along;
mod theme;
mod timeline;
mod ui;

use std::any::Any;
use std::cell::RefCell;

use leptos::wasm_bindgen::prelude::wasm_bindgen;
use leptos::wasm_bindgen::{self, JsError};
use leptos::web_sys::HtmlElement;

thread_local! {
    /// What is open; dropped, it is gone.
    static OPEN: RefCell<Option<Box<dyn Any>>> = RefCell::new(None);
}

fn main() {
    breaking::say_so();
    if instance::is_asked_for() {
        open();
    }
}

/// Opens Queuescope in an element of a shadow root, at an address such as `#/explorer/offline`. What is
/// kept over a reload and beyond is kept under that name; without one, nothing is.
///
/// # Errors
///
/// The element is in no shadow root, or the module has broken; then nothing is done.
#[wasm_bindgen(js_name = openIn)]
pub fn open_in(
    place: &HtmlElement,
    address: String,
    keeps_as: Option<String>,
) -> Result<(), JsError> {
    if instance::is_broken() {
        return Err(JsError::new(
            "This Queuescope has broken: load its module again, under another name.",
        ));
    }
    let shadow = instance::shadow_around(place).ok_or_else(|| {
        JsError::new("Queuescope opens in a shadow root: hand over an element that is in one.")
    })?;
    close();
    instance::stand_in(place, shadow, address, keeps_as);
    open();
    Ok(())
}

/// Takes what is open off the page, and leaves nothing behind.
#[wasm_bindgen]
pub fn close() {
    let open = OPEN.take();
    if instance::is_broken() {
        // Nothing of it can be asked to go; what it says instead has been put there by hand.
        std::mem::forget(open);
        breaking::take_away();
    }
}

fn open() {
    if let Some(place) = instance::instance().place() {
        // What a page says until it is there.
        place.set_text_content(None);
        let opened = leptos::mount::mount_to(place, app::App);
        OPEN.set(Some(Box::new(opened)));
    }
}
