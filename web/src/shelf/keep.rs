//! A story that is in no file yet, put among one's own.

use leptos::prelude::*;
use queuescope_page::address::Address;

use super::Shelf;
use crate::address::Go;
use crate::i18n::words;
use crate::ui::button::Button;

/// No longer run is kept: it would take longer than a frame to write, to read and to keep.
const MOST_DEEDS: usize = 1_000;

/// The button; it leads to the story, or says why it is not there, or not for long.
#[component]
pub(crate) fn KeepAsStory(
    /// The story as a file; asked for when the button is pressed.
    file: impl Fn() -> String + Send + Sync + 'static,
    /// How many deeds there are in it.
    deeds: impl Fn() -> usize + Send + Sync + 'static,
    /// What it is called.
    #[prop(into)]
    title: String,
    /// What the button says.
    name: &'static str,
) -> impl IntoView {
    let (shelf, words) = (Shelf::expect(), words());
    let said = RwSignal::new(None::<String>);
    let keep = move |_| {
        if deeds() > MOST_DEEDS {
            return said.set(Some(words.scenarios.too_long_to_keep.to_owned()));
        }
        match shelf.put(&file()) {
            Ok((id, true)) => Address::scenario(&id).go(),
            Ok((_, false)) => said.set(Some((words.kept.file_not_kept)(&title))),
            Err(error) => said.set(Some((words.domain.scenario_error)(&error))),
        }
    };
    view! {
        <span class="keep-as-story">
            <Button on_press=keep>{name}</Button>
            <span class="quiet" role="status">
                {said}
            </span>
        </span>
    }
}
