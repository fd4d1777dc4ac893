//! The lines: a change from one place to another, thin to see and broad to hit.

use leptos::prelude::*;
use queuescope_core::rules::Rule;
use queuescope_page::address::{Filters, Selection};
use queuescope_page::map::places::edge_path;
use queuescope_page::map::spotlight::Spotlight;

use crate::explorer::here::link_to;
use crate::names::Names;

/// One change, as a link to its card. The keyboard gets there by the links on the cards.
#[component]
pub(super) fn Edge(
    rule: &'static Rule,
    selection: Memo<Selection>,
    filters: Memo<Filters>,
    spotlight: Memo<Spotlight>,
) -> impl IntoView {
    let (names, path) = (Names::expect(), edge_path(rule.from, rule.to));
    let current = move || (selection.get() == Selection::Rule(rule)).then_some("true");
    view! {
        <g
            class="edge"
            data-from=rule.from.id()
            data-to=rule.to.id()
            data-light=move || spotlight.get().of_edge(rule).id()
            data-left-out=move || (!filters.get().admit(rule)).then_some("")
            data-disputed=(!rule.is_enacted()).then_some("")
        >
            <a href=link_to(Selection::Rule(rule)) tabindex="-1" aria-current=current>
                // As a tag it would be taken for a document's title, which no drawing shows.
                {leptos::svg::title().child(move || names.change(rule.from, rule.to))}
                <path class="edge-hit" d=path.clone() />
                <path class="edge-line" d=path />
            </a>
        </g>
    }
}

/// The heads the style sheet puts on the lines, one a light: a head cannot take its line's colour
/// in every browser.
#[component]
pub(super) fn ArrowHeads() -> impl IntoView {
    let heads = ["calm", "center", "out", "in", "far"].map(|light| {
        view! {
            <marker
                id=format!("arrow-{light}")
                class="arrow"
                data-light=light
                viewBox="0 0 8 8"
                refX="2"
                refY="4"
                markerWidth="8"
                markerHeight="8"
                markerUnits="userSpaceOnUse"
                orient="auto"
            >
                <path d="M1 1l6 3-6 3z" />
            </marker>
        }
    });
    view! { <defs>{heads}</defs> }
}
