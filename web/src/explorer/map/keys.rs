//! The map by keyboard: an arrow key goes to the nearest box in its direction.

use leptos::ev::KeyboardEvent;
use leptos::web_sys::Element;
use queuescope_core::status::Status;
use queuescope_page::map::places::place;

use crate::ui::focus;
use crate::ui::keys::pressed;

/// The id of a status's box in the page.
pub(super) fn box_id(status: Status) -> String {
    format!("map-{}", status.id())
}

/// The status of the box that an element belongs to.
pub(crate) fn box_of(element: &Element) -> Option<Status> {
    let found = element.closest(".box").ok()??;
    Status::from_id(&found.get_attribute("data-status")?)
}

/// Moves the focus on from a box, if the key is an arrow and a box lies there.
pub(super) fn walk(event: &KeyboardEvent, from: Status) {
    let Some(direction) = pressed(event).as_deref().and_then(direction) else {
        return;
    };
    event.prevent_default();
    if let Some(status) = nearest(from, direction) {
        focus::by_id(&box_id(status));
    }
}

type Direction = (f64, f64);

fn direction(key: &str) -> Option<Direction> {
    match key {
        "ArrowLeft" => Some((-1.0, 0.0)),
        "ArrowRight" => Some((1.0, 0.0)),
        "ArrowUp" => Some((0.0, -1.0)),
        "ArrowDown" => Some((0.0, 1.0)),
        _ => None,
    }
}

/// What lies straight ahead counts as nearer than what lies aside.
const ASIDE: f64 = 2.0;

fn nearest(from: Status, (right, down): Direction) -> Option<Status> {
    let (x, y) = place(from);
    Status::ALL
        .into_iter()
        .filter_map(|status| {
            let (dx, dy) = (place(status).0 - x, place(status).1 - y);
            let ahead = dx * right + dy * down;
            let aside = (dx * down + dy * right).abs();
            (ahead > 0.0).then_some((status, ahead + ASIDE * aside))
        })
        .min_by(|(_, near), (_, far)| near.total_cmp(far))
        .map(|(status, _)| status)
}
