//! What is folded away until somebody opens it.

use leptos::ev::{afterprint, beforeprint};
use leptos::html::Details;
use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{Element, HtmlDetailsElement};

use super::answer::answer;
use super::hear::hear_of_the_page;

/// A line that opens. What is behind it is not on the page before that: nothing is drawn, or drawn
/// anew, that nobody sees.
#[component]
pub(crate) fn Folded(
    /// The class of the whole.
    class: &'static str,
    /// The line.
    summary: impl IntoView,
    /// What is behind it.
    children: ChildrenFn,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    view! {
        <details class=class on:toggle=answer(move |_| is_open.update(|open| *open = !*open))>
            <summary>{summary}</summary>
            <Show when=move || is_open.get()>{children()}</Show>
        </details>
    }
}

/// The same of something to be read: it is on the page before it is opened, so that the browser's
/// search finds it, and on paper and in a picture nothing of it is folded.
#[component]
pub(crate) fn FoldedReading(
    /// The class of the whole.
    class: &'static str,
    /// The line.
    summary: impl IntoView,
    /// What is behind it.
    children: Children,
) -> impl IntoView {
    let details = NodeRef::<Details>::new();
    let for_paper = StoredValue::new(false);
    let turn = move |open: bool| {
        if let Some(details) = details.get_untracked() {
            details.set_open(open);
        }
    };
    let is_folded = move || {
        let details = details.get_untracked();
        details.is_some_and(|details| !details.open())
    };
    hear_of_the_page(beforeprint, move |_| {
        if is_folded() {
            for_paper.set_value(true);
            turn(true);
        }
    });
    hear_of_the_page(afterprint, move |_| {
        if for_paper.get_value() {
            for_paper.set_value(false);
            turn(false);
        }
    });
    view! {
        <details class=class node_ref=details data-reading="">
            <summary>{summary}</summary>
            {children()}
        </details>
    }
}

/// What there is to be read in a part of the page and is folded.
const FOLDED_READING: &str = "details[data-reading]:not([open])";

/// Looks at a part of the page while nothing that is to be read in it is folded.
pub(super) fn with_all_unfolded<T>(
    part: &Element,
    look: impl FnOnce() -> Result<T, JsValue>,
) -> Result<T, JsValue> {
    let found = part.query_selector_all(FOLDED_READING)?;
    let folded = (0..found.length()).filter_map(|index| found.item(index)?.dyn_into().ok());
    let folded: Vec<HtmlDetailsElement> = folded.collect();
    let turn_all = |open| folded.iter().for_each(|details| details.set_open(open));
    turn_all(true);
    let seen = look();
    turn_all(false);
    seen
}
