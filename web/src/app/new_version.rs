//! A newer version of the page that has come meanwhile: it waits until somebody wants it.
//!
//! What `site/start.js` hears of the browser is told to the page as an event of the window.

use leptos::ev::Custom;
use leptos::prelude::*;
use leptos::wasm_bindgen::prelude::wasm_bindgen;
use leptos::web_sys::Event;

use crate::i18n::words;
use crate::ui::button::Button;
use crate::ui::hear::hear_of_the_page;
use crate::ui::notice::{Notice, Tone};

#[wasm_bindgen]
extern "C" {
    /// Takes the newer version, and loads the page anew.
    #[wasm_bindgen(js_name = queuescopeTakeOver)]
    fn take_over();
}

/// Says that there is one, and takes it.
#[component]
pub(super) fn NewVersion() -> impl IntoView {
    let words = &words().shell;
    let is_there = RwSignal::new(false);
    let event = Custom::<Event>::new("queuescope-new-version");
    hear_of_the_page(event, move |_| is_there.set(true));
    view! {
        <Show when=move || is_there.get()>
            <Notice tone=Tone::Info>
                <p>{words.new_version}</p>
                <Button on_press=|_| take_over()>{words.take_over}</Button>
            </Notice>
        </Show>
    }
}
