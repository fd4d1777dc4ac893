//! A button that lets one choose files.

use leptos::ev::Event;
use leptos::prelude::*;
use leptos::web_sys::{FileList, HtmlInputElement};

use super::answer::answer;
use super::icon::{self, Icon};

/// The button.
#[component]
pub(crate) fn FileButton(
    /// Called with the files.
    take: impl Fn(&FileList) + Copy + 'static,
    /// What kinds of file are offered first.
    accept: &'static str,
    /// Whether several can be taken at once.
    #[prop(optional)]
    multiple: bool,
    /// What stands on it.
    #[prop(into)]
    label: Signal<&'static str>,
) -> impl IntoView {
    let chosen = move |event: Event| {
        let input: HtmlInputElement = event_target(&event);
        if let Some(files) = input.files() {
            take(&files);
        }
        // So that the same file can be chosen again once it is mended.
        input.set_value("");
    };
    view! {
        <label class="button drop-button">
            <Icon drawing=icon::OPEN />
            {move || label.get()}
            <input
                type="file"
                class="visually-hidden"
                accept=accept
                multiple=multiple
                on:change=answer(chosen)
            />
        </label>
    }
}
