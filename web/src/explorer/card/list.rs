//! Something, or a sentence that says what its absence means: no part of a card is empty.

use leptos::prelude::*;

/// What there is, or the sentence.
pub(super) fn or(there_is: Option<AnyView>, none: &'static str) -> AnyView {
    there_is.unwrap_or_else(|| view! { <p class="card-text">{none}</p> }.into_any())
}

/// Points of a list; nothing where there is none.
pub(super) fn points<V: IntoView + 'static>(
    points: impl IntoIterator<Item = V>,
) -> Option<AnyView> {
    let points: Vec<_> = points
        .into_iter()
        .map(|point| view! { <li>{point}</li> })
        .collect();
    (!points.is_empty()).then(|| view! { <ul class="card-points">{points}</ul> }.into_any())
}
