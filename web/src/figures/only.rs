//! Which rows are listed where they are not all: those behind a figure, and what leads on from there.

use leptos::prelude::*;
use queuescope_core::report::figures::Behind;

use crate::i18n::words;

/// Nothing where all rows are asked for.
#[component]
pub(crate) fn Only(
    /// The figure.
    of: Signal<Option<Behind>>,
    /// What leads on from there.
    children: ChildrenFn,
) -> impl IntoView {
    let words = &words().figures;
    let only = Memo::new(move |_| of.with(|of| of.as_ref().map(words.only)));
    let is_some = Memo::new(move |_| only.with(Option::is_some));
    view! {
        <Show when=move || is_some.get()>
            <p class="figures-only">
                <span>{only}</span>
                {children()}
            </p>
        </Show>
    }
}
