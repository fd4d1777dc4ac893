//! The stories: every documented procedure and one's own files, to play, stop and turn back.

use leptos::prelude::*;

use crate::i18n::words;

/// The screen.
#[component]
pub(crate) fn ScenariosScreen() -> impl IntoView {
    view! { <h1>{words().shell.scenarios}</h1> }
}
