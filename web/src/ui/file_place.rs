//! The place for files: chosen by a button, or dropped anywhere on the page.

use leptos::prelude::*;
use leptos::web_sys::FileList;

use super::file::take_dropped_files;
use super::file_button::FileButton;

/// The button, and what else stands in the place.
#[component]
pub(crate) fn FilePlace(
    /// Called with the files.
    take: impl Fn(&FileList) + Copy + 'static,
    /// What kinds of file are offered first.
    accept: &'static str,
    /// Whether several can be taken at once.
    multiple: bool,
    /// What stands on the button.
    #[prop(into)]
    label: Signal<&'static str>,
    /// Where else files can come from.
    hint: &'static str,
    /// What else stands there.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let is_over = RwSignal::new(false);
    take_dropped_files(take, is_over);
    view! {
        <div class="drop" data-over=move || is_over.get().then_some("")>
            <FileButton take accept multiple label />
            <p class="quiet">{hint}</p>
            {children.map(|children| children())}
        </div>
    }
}
