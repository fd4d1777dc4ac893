//! A story that came with a link, put among one's own.

use leptos::prelude::*;
use queuescope_core::scenario::record;
use queuescope_page::address::Address;

use super::stage::Stage;
use crate::address::Go;
use crate::i18n::words;
use crate::shelf::{Shelf, Story};
use crate::ui::button::Button;

/// The button, where the story is nowhere yet but in its link. What is kept is what was done in it and what it has come to:
/// its own expectations on the way there are left in the link.
#[component]
pub(super) fn Keep(story: Story) -> impl IntoView {
    let (stage, shelf, words) = (Stage::expect(), Shelf::expect(), words());
    let is_sent = story.is_sent();
    let said = RwSignal::new(None::<String>);
    let keep = move |_| {
        let text = stage.whole(|journal| record(journal, &story.title));
        match shelf.put(&text) {
            Ok((id, true)) => Address::scenario(&id).go(),
            Ok((_, false)) => said.set(Some((words.kept.file_not_kept)(&story.title))),
            Err(error) => said.set(Some((words.domain.scenario_error)(&error))),
        }
    };
    is_sent.then(|| {
        view! {
            <Button on_press=keep>{words.scenarios.keep}</Button>
            <span class="quiet" role="status">
                {said}
            </span>
        }
    })
}
