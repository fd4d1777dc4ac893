//! The frame of the map: it can be enlarged, and scrolls within itself.

use leptos::html::Div;
use leptos::prelude::*;
use queuescope_page::address::Selection;
use queuescope_page::map::places::{Boxes, HEIGHT, WIDTH, edge_middle, place};

use crate::i18n::words;
use crate::instance::instance;
use crate::ui::button::{Button, Emphasis};
use crate::ui::icon::{self, Icon};

/// The sizes of the map, from the whole of it at a glance; the style sheet knows them.
const LARGEST: u8 = 3;

/// The size at which the map opens: the whole of it, or where that leaves names a little too small,
/// a little more. On a phone signs stand for the names.
pub(super) fn opens_at(is_narrow: bool) -> u8 {
    u8::from(!is_narrow && instance().width() < 880.0)
}

/// How the boxes are drawn at a size.
pub(super) const fn boxes_at(zoom: u8, is_narrow: bool) -> Boxes {
    if is_narrow && zoom == 0 {
        Boxes::Signs
    } else {
        Boxes::Named
    }
}

/// The frame around the drawing.
#[component]
pub(super) fn Frame(
    /// What is selected; it is brought into view.
    selection: Memo<Selection>,
    /// The size of the map.
    zoom: RwSignal<u8>,
    /// The drawing.
    children: Children,
) -> impl IntoView {
    let frame = NodeRef::<Div>::new();
    Effect::new(move || {
        zoom.track();
        if let (Some(frame), Some(point)) = (frame.get(), point(selection.get())) {
            bring_into_view(&frame, point);
        }
    });
    view! {
        <div class="map-frame">
            <Zoom zoom />
            <div class="map-scroll" node_ref=frame data-zoom=zoom>
                {children()}
            </div>
        </div>
    }
}

#[component]
fn Zoom(zoom: RwSignal<u8>) -> impl IntoView {
    let words = &words().explorer.map;
    view! {
        <div class="map-zoom" role="group" aria-label=words.zoom>
            <Button
                emphasis=Emphasis::Quiet
                label=words.smaller
                disabled=Signal::derive(move || zoom.get() == 0)
                on_press=move |_| zoom.update(|zoom| *zoom -= 1)
            >
                <Icon drawing=icon::MINUS />
            </Button>
            <Button
                emphasis=Emphasis::Quiet
                label=words.larger
                disabled=Signal::derive(move || zoom.get() == LARGEST)
                on_press=move |_| zoom.update(|zoom| *zoom += 1)
            >
                <Icon drawing=icon::PLUS />
            </Button>
        </div>
    }
}

/// The point of the map that a selection is about.
fn point(selection: Selection) -> Option<(f64, f64)> {
    match selection {
        Selection::Nothing => None,
        Selection::Ways { from, .. } => Some(place(from)),
        Selection::Status(status) => Some(place(status)),
        Selection::Rule(rule) => Some(edge_middle(rule.from, rule.to, Boxes::Named)),
    }
}

/// Scrolls the frame, and nothing but the frame, until the point is in its middle.
fn bring_into_view(frame: &leptos::web_sys::Element, (x, y): (f64, f64)) {
    let scroll = |share: f64, whole: i32, seen: i32| {
        #[expect(clippy::cast_possible_truncation, reason = "lengths on a screen")]
        let start = (share * f64::from(whole)) as i32 - seen / 2;
        start
    };
    frame.set_scroll_left(scroll(
        x / WIDTH,
        frame.scroll_width(),
        frame.client_width(),
    ));
    frame.set_scroll_top(scroll(
        y / HEIGHT,
        frame.scroll_height(),
        frame.client_height(),
    ));
}
