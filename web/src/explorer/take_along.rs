//! The rules as files that others read, the map as a drawing and as a picture, the page on paper.

use leptos::prelude::*;
use queuescope_core::book::Format;

use crate::i18n::words;
use crate::ui::button::Button;
use crate::ui::file::save_text;
use crate::ui::icon::{self, Icon};
use crate::ui::picture;

/// What the map is found by, and what its files are called.
const MAP: &str = ".explorer .map-drawing";
const MAP_FILE: &str = "queuescope-map";

/// A menu that opens below its button.
#[component]
pub(super) fn TakeAlong() -> impl IntoView {
    let words = &words().take_along;
    let rules = Format::ALL.iter().copied().map(|format| {
        let save = move |_| {
            let name = format!("queuescope-rules.{}", format.extension());
            save_text(&name, format.media_type(), &format.write());
        };
        view! { <Button on_press=save>{format.name()}</Button> }
    });
    view! {
        <details class="take-along">
            <summary class="button">
                <Icon drawing=icon::SAVE />
                {words.title}
            </summary>
            <div class="take-along-menu">
                <h2>{words.rules}</h2>
                <div class="take-along-files">{rules.collect_view()}</div>
                <h2>{words.map}</h2>
                <div class="take-along-files">
                    <Button on_press=|_| picture::save_drawing(
                        MAP,
                        MAP_FILE,
                    )>{words.drawing}</Button>
                    <Button on_press=|_| picture::save_picture(
                        MAP,
                        MAP_FILE,
                    )>{words.picture}</Button>
                </div>
                <h2>{words.paper}</h2>
                <div class="take-along-files">
                    <Button on_press=|_| print()>{words.print}</Button>
                </div>
            </div>
        </details>
    }
}

fn print() {
    // A browser without a printer says so itself.
    let _ = window().print();
}
