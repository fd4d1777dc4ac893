//! The lines: a change from one place to another, thin to see and broad to hit.

use leptos::prelude::*;
use queuescope_core::rules::Rule;
use queuescope_page::address::Selection;
use queuescope_page::map::places::{Boxes, edge_path};
use queuescope_page::map::spotlight::Light;

use super::Shown;
use crate::explorer::here::link_to;
use crate::names::Names;

/// One change, as a link to its card. The keyboard gets there by the links on the cards.
#[component]
pub(super) fn Edge(rule: &'static Rule, shown: Shown) -> impl IntoView {
    let Shown {
        selection,
        filters,
        spotlight,
        boxes,
        ..
    } = shown;
    let names = Names::expect();
    let path = move || edge_path(rule.from, rule.to, boxes.get());
    let current = move || (selection.get() == Selection::Rule(rule)).then_some("true");
    view! {
        <g
            class="edge"
            data-from=rule.from.id()
            data-to=rule.to.id()
            data-light=move || spotlight.get().of_edge(rule, filters.get()).id()
            data-left-out=move || (!filters.get().admit(rule)).then_some("")
            data-disputed=(!rule.is_enacted()).then_some("")
        >
            <a href=link_to(Selection::Rule(rule)) tabindex="-1" aria-current=current>
                // As a tag it would be taken for a document's title, which no drawing shows.
                {leptos::svg::title().child(move || names.change(rule.from, rule.to))}
                <path class="edge-hit" d=path />
                <path class="edge-line" d=path />
            </a>
        </g>
    }
}

/// The lights a line can stand in.
const LIGHTS: [Light; 6] = [
    Light::Calm,
    Light::Center,
    Light::Out,
    Light::In,
    Light::Along,
    Light::Far,
];

/// The heads the style sheet puts on the lines, one a light: a head cannot take its line's colour
/// in every browser.
#[component]
pub(super) fn ArrowHeads(boxes: Memo<Boxes>) -> impl IntoView {
    let heads = LIGHTS.map(|light| {
        let size = move || head(light, boxes.get());
        view! {
            <marker
                id=format!("arrow-{}", light.id())
                class="arrow"
                data-light=light.id()
                viewBox="0 0 8 8"
                refX=move || root(size(), boxes.get())
                refY="4"
                markerWidth=size
                markerHeight=size
                markerUnits="userSpaceOnUse"
                orient="auto"
            >
                <path d="M1 1l6 3-6 3z" />
            </marker>
        }
    });
    view! { <defs>{heads}</defs> }
}

/// How large a head is: to be seen where the line speaks, and small where it does not.
const fn head(light: Light, boxes: Boxes) -> f64 {
    let (quiet, clear, strong) = match boxes {
        Boxes::Named => (7.0, 14.0, 18.0),
        Boxes::Signs => (20.0, 44.0, 56.0),
    };
    match light {
        Light::Calm | Light::Far => quiet,
        Light::Out | Light::In | Light::Along => clear,
        Light::Center | Light::Here => strong,
    }
}

/// Which point of a head lies on the end of its line: one from which its tip just reaches the box.
fn root(size: f64, boxes: Boxes) -> f64 {
    (7.0 - boxes.arrow_room() * 8.0 / size).max(2.0)
}
