//! A story that is in no file yet, put among one's own.

use leptos::prelude::*;
use queuescope_page::address::Address;

use super::Shelf;
use crate::address::Go;
use crate::i18n::words;
use crate::ui::answer::next_frame;
use crate::ui::button::Button;
use crate::ui::focus;
use crate::ui::name_form::NameForm;

/// No longer run is kept: it would take longer than a frame to write, to read and to keep.
const MOST_DEEDS: usize = 1_000;

/// The button; it leads to the story, or says why it is not there, or not for long.
#[component]
pub(crate) fn KeepAsStory(
    /// The story as a file under a title; asked for when it is kept.
    file: impl Fn(&str) -> String + Copy + Send + Sync + 'static,
    /// How many deeds there are in it.
    deeds: impl Fn() -> usize + Copy + Send + Sync + 'static,
    /// What it is called.
    #[prop(into)]
    title: String,
    /// Whether nobody has given it that title: it is asked for one first.
    #[prop(optional)]
    is_unnamed: bool,
    /// What the button says.
    name: &'static str,
) -> impl IntoView {
    let (shelf, words) = (Shelf::expect(), words());
    let said = RwSignal::new(None::<String>);
    let asks = RwSignal::new(false);
    let title = StoredValue::new(title);
    let keep = move |title: &str| match shelf.put(&file(title)) {
        Ok((id, true)) => Address::scenario(&id).go(),
        Ok((_, false)) => said.set(Some((words.kept.file_not_kept)(title))),
        Err(error) => said.set(Some((words.domain.scenario_error)(&error))),
    };
    let press = move |_| {
        if deeds() > MOST_DEEDS {
            return said.set(Some(words.scenarios.too_long_to_keep.to_owned()));
        }
        if is_unnamed {
            asks.set(true);
        } else {
            keep(&title.get_value());
        }
    };
    // An empty title is none: it is called as before.
    let set = move |named: String| {
        asks.set(false);
        keep(&if named.is_empty() {
            title.get_value()
        } else {
            named
        });
    };
    let leave = move || {
        asks.set(false);
        next_frame(|| {
            focus::first(".keep-as-story .button");
        });
    };
    view! {
        <span class="keep-as-story">
            <Show
                when=move || asks.get()
                fallback=move || view! { <Button on_press=press>{name}</Button> }
            >
                <NameForm
                    label=words.scenarios.story_title
                    name=title.get_value()
                    deed=name
                    set
                    leave
                />
            </Show>
            <span class="quiet" role="status">
                {said}
            </span>
        </span>
    }
}
