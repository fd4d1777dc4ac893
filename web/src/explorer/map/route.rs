//! The numbers along a route that is lit: which change comes first, and which follows.

use leptos::prelude::*;
use queuescope_page::map::places::{Boxes, edge_middle};

use super::Shown;

/// A number in the middle of every line of the route; a single change needs none.
#[component]
pub(super) fn RouteNumbers(shown: Shown) -> impl IntoView {
    let numbers = move || {
        let route = shown.spotlight.get().route()?;
        let boxes = shown.boxes.get();
        let (radius, foot) = disc(boxes);
        let is_alone = route.changes().count() == 1;
        let changes = (1..).zip(route.changes()).filter(|_| !is_alone);
        let numbers = changes.map(|(number, rule)| {
            let (x, y) = edge_middle(rule.from, rule.to, boxes);
            view! {
                <g class="route-number" transform=format!("translate({x:.1} {y:.1})")>
                    <circle class="route-number-ground" r=radius />
                    <text class="route-number-text" y=foot>
                        {number}
                    </text>
                </g>
            }
        });
        Some(numbers.collect_view())
    };
    // The card lists the changes in this order.
    view! { <g aria-hidden="true">{numbers}</g> }
}

/// The radius of a number's ground, and from its middle to the foot of the figure.
const fn disc(boxes: Boxes) -> (f64, f64) {
    match boxes {
        Boxes::Named => (10.0, 4.5),
        Boxes::Signs => (32.0, 15.0),
    }
}
