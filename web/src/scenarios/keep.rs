//! A story that came with a link, put among one's own.

use leptos::prelude::*;
use queuescope_core::scenario::record;

use super::stage::Stage;
use crate::i18n::words;
use crate::shelf::{KeepAsStory, Story};

/// The button, where the story is nowhere yet but in its link. What is kept is what was done in it and what it has come to:
/// its own expectations on the way there are left in the link.
#[component]
pub(super) fn Keep(story: Story) -> impl IntoView {
    let stage = Stage::expect();
    let file = move |title: &str| stage.whole(|journal| record(journal, title));
    let deeds = move || stage.whole(|journal| journal.done().len());
    let (is_sent, title) = (story.is_sent(), story.title);
    is_sent.then(|| view! { <KeepAsStory file deeds title name=words().scenarios.keep /> })
}
