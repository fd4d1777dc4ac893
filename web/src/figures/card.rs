//! A figure: its name, its value, its chart, what it is, and what more there is to see of it.

use leptos::prelude::*;
use queuescope_core::report::figures::Behind;

use super::Shown;
use crate::i18n::figures::FigureWords;
use crate::i18n::words;

/// The card. Where there is no value, it says what is missing.
#[component]
pub(super) fn Card(
    /// The word for it in the style sheets.
    kind: &'static str,
    says: &'static FigureWords,
    /// Its heading, where that is not its name.
    #[prop(optional, into)]
    heading: Option<Signal<String>>,
    /// What can be chosen.
    #[prop(optional, into)]
    choice: ViewFn,
    /// None is not zero.
    #[prop(into)]
    value: Signal<Option<String>>,
    /// What belongs to the value.
    #[prop(into)]
    beside: Signal<Option<String>>,
    /// The chart.
    #[prop(into)]
    chart: ViewFn,
    /// The rows behind it, and the table.
    children: ChildrenFn,
) -> impl IntoView {
    let words = &words().report;
    let id = format!("figure-{kind}");
    let named_by = id.clone();
    let is_some = Memo::new(move |_| value.with(Option::is_some));
    let told = move || value.get().unwrap_or_else(|| words.none_sign.to_owned());
    let heading = move || heading.map_or_else(|| says.name.to_owned(), |heading| heading.get());
    view! {
        <section class="figure" data-figure=kind aria-labelledby=named_by>
            <header class="figure-head">
                <h2 id=id>{heading}</h2>
                {move || choice.run()}
            </header>
            <p class="figure-value">
                <span
                    class="figure-number numeric"
                    role=move || (!is_some.get()).then_some("img")
                    aria-label=move || (!is_some.get()).then_some(words.none)
                >
                    {told}
                </span>
                " "
                <span class="figure-beside numeric">{beside}</span>
            </p>
            <Show
                when=move || is_some.get()
                fallback=move || view! { <p class="figure-missing">{says.missing}</p> }
            >
                {chart.run()}
            </Show>
            <p class="figure-definition">{says.definition}</p>
            <Show when=move || is_some.get()>
                <div class="figure-more">{children()}</div>
            </Show>
        </section>
    }
}

/// The way to the rows behind a figure, where there are any.
#[component]
pub(super) fn RowsLink(
    shown: Shown,
    /// The figure.
    #[prop(into)]
    behind: Signal<Behind>,
    /// How many rows there are.
    #[prop(into)]
    rows: Signal<Option<u64>>,
    /// What the link says.
    says: fn(u64) -> String,
) -> impl IntoView {
    let is_there = Memo::new(move |_| rows.get() > Some(0));
    view! {
        <Show when=move || is_there.get()>
            <a class="figure-rows" href=move || shown.href(behind.get())>
                {move || rows.get().map(says)}
            </a>
        </Show>
    }
}
