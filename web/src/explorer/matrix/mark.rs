//! The signs of the matrix. The shape is the standing: round where the desk makes the change, a
//! diamond where it is disputed. The fill is the documents: the left half is the status table, the
//! right half are the status changes.

use leptos::prelude::*;
use queuescope_core::rules::{RULES, Rule};
use queuescope_page::address::{Choice, Source, Verdict};

use crate::i18n::words;

/// The sign of a change.
#[component]
pub(super) fn Mark(rule: &'static Rule) -> impl IntoView {
    view! { <Sign source=Source::of(rule) verdict=Verdict::of(rule) /> }
}

#[component]
fn Sign(source: Source, verdict: Verdict) -> impl IntoView {
    let (outline, left, right) = match verdict {
        Verdict::Enacted => (
            "M13.5 8a5.5 5.5 0 1 1-11 0a5.5 5.5 0 0 1 11 0",
            "M8 2.5a5.5 5.5 0 0 0 0 11z",
            "M8 2.5a5.5 5.5 0 0 1 0 11z",
        ),
        Verdict::Disputed => (
            "M8 1.5L14.5 8 8 14.5 1.5 8z",
            "M8 1.5L1.5 8 8 14.5z",
            "M8 1.5L14.5 8 8 14.5z",
        ),
    };
    let (in_table, in_changes) = match source {
        Source::Both => (true, true),
        Source::Table | Source::TableOnly => (true, false),
        Source::Changes | Source::ChangesOnly => (false, true),
    };
    view! {
        <svg
            class="mark"
            viewBox="0 0 16 16"
            aria-hidden="true"
            data-verdict=verdict.id()
            data-source=source.id()
        >
            {in_table.then(|| view! { <path class="mark-fill" d=left /> })}
            {in_changes.then(|| view! { <path class="mark-fill" d=right /> })}
            <path class="mark-outline" d=outline />
        </svg>
    }
}

/// What the signs mean. Each has two meanings, so beside either stand all that have it: none of them
/// could stand for it alone.
#[component]
pub(super) fn Legend() -> impl IntoView {
    let words = words();
    let sources = [Source::Both, Source::TableOnly, Source::ChangesOnly];
    let fills = sources.map(|source| {
        let signs = Verdict::ALL.map(|verdict| (source, verdict)).to_vec();
        view! { <Meaning signs name=(words.views.matrix.printed)(source) /> }
    });
    let shapes = Verdict::ALL.map(|verdict| {
        let signs = sources.map(|source| (source, verdict)).to_vec();
        view! { <Meaning signs name=(words.views.choice)(Choice::Standing(verdict), words) /> }
    });
    view! {
        <ul class="legend" aria-label=words.views.matrix.legend>
            {fills}
            {shapes}
            <li>
                <span class="cell-far" aria-hidden="true">
                    "3"
                </span>
                {words.views.matrix.round_about}
            </li>
        </ul>
    }
}

/// Signs that have something in common; those that no change has are left out.
#[component]
fn Meaning(signs: Vec<(Source, Verdict)>, name: &'static str) -> impl IntoView {
    let signs = signs.into_iter().filter(|sign| {
        let mut known = RULES.iter();
        known.any(|rule| *sign == (Source::of(rule), Verdict::of(rule)))
    });
    let signs = signs.map(|(source, verdict)| view! { <Sign source verdict /> });
    view! {
        <li>
            <span class="matrix-signs">{signs.collect_view()}</span>
            {name}
        </li>
    }
}
