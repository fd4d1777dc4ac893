//! What is folded away until somebody opens it.

use super::answer::answer;
use leptos::prelude::*;

/// A line that opens. What is behind it is not on the page before that: nothing is drawn, or drawn
/// anew, that nobody sees.
#[component]
pub(crate) fn Folded(
    /// The class of the whole.
    class: &'static str,
    /// The line.
    summary: impl IntoView,
    /// The class of the line, where it has one.
    #[prop(optional)]
    summary_class: Option<&'static str>,
    /// What is behind it.
    children: ChildrenFn,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    view! {
        <details class=class on:toggle=answer(move |_| is_open.update(|open| *open = !*open))>
            <summary class=summary_class>{summary}</summary>
            <Show when=move || is_open.get()>{children()}</Show>
        </details>
    }
}
