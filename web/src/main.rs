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
mod proof;
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
use std::cell::{Cell, RefCell};

use leptos::wasm_bindgen::prelude::wasm_bindgen;
use leptos::wasm_bindgen::{self, JsError};
use leptos::web_sys::HtmlElement;

thread_local! {
    /// What is open; dropped, it is gone.
    static OPEN: RefCell<Option<Box<dyn Any>>> = RefCell::new(None);
    /// How often something was opened or closed: what was waited for may not be wanted any more.
    static ASKED: Cell<u32> = const { Cell::new(0) };
}

fn main() {
    breaking::say_so();
}

/// Opens Queuescope as the content of the page, if the page asks for that.
///
/// # Errors
///
/// A part of the program did not come; then nothing is done.
#[wasm_bindgen(js_name = openPage)]
pub async fn open_page() -> Result<(), JsError> {
    if instance::is_asked_for() {
        open().await
    } else {
        Ok(())
    }
}

/// Opens Queuescope in an element of a shadow root, at an address such as `#/explorer/offline`. What is
/// kept over a reload and beyond is kept under that name; without one, nothing is.
///
/// # Errors
///
/// The element is in no shadow root, the module has broken, or a part of it did not come; then nothing is done.
#[wasm_bindgen(js_name = openIn)]
pub async fn open_in(
    place: HtmlElement,
    address: String,
    keeps_as: Option<String>,
) -> Result<(), JsError> {
    if instance::is_broken() {
        return Err(JsError::new(
            "This Queuescope has broken: load its module again, under another name.",
        ));
    }
    let shadow = instance::shadow_around(&place).ok_or_else(|| {
        JsError::new("Queuescope opens in a shadow root: hand over an element that is in one.")
    })?;
    close();
    instance::stand_in(&place, shadow, address, keeps_as);
    open().await
}

/// Takes what is open off the page, and leaves nothing behind.
#[wasm_bindgen]
pub fn close() {
    ASKED.set(ASKED.get() + 1);
    let open = OPEN.take();
    if instance::is_broken() {
        // Nothing of it can be asked to go; what it says instead has been put there by hand.
        std::mem::forget(open);
        breaking::take_away();
    }
}

async fn open() -> Result<(), JsError> {
    ASKED.set(ASKED.get() + 1);
    let asked = ASKED.get();
    let words = i18n::first_words().await;
    let words = words.map_err(|error| JsError::new(&error.to_string()))?;
    if ASKED.get() == asked
        && let Some(place) = instance::instance().place()
    {
        // What a page says until it is there.
        place.set_text_content(None);
        let app = move || leptos::view! { <app::App words /> };
        OPEN.set(Some(Box::new(leptos::mount::mount_to(place, app))));
    }
    Ok(())
}
