//! Moving the keyboard's focus.

use leptos::ev::KeyboardEvent;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{
    Element, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition,
};

use super::answer::next_frame_in_any_case;
use super::keys::pressed;
use crate::instance::{self, instance};

/// Puts the focus on the element with that id, if it is on the page and can have it, and says whether it has.
pub(crate) fn by_id(id: &str) -> bool {
    on(instance().by_id(id).as_ref())
}

/// The same, of the first element of a selector.
pub(crate) fn first(selector: &str) -> bool {
    on(instance().first(selector).as_ref())
}

fn on(element: Option<&Element>) -> bool {
    if let Some(element) = element {
        // HTML and SVG elements share `focus`; no element that can be missing is asked twice.
        let _ = element.unchecked_ref::<HtmlElement>().focus();
    }
    // One that is not drawn takes none.
    element.is_some() && instance().focused().as_ref() == element
}

/// The same, of one that is on the page now or as soon as the screen is there that one has just gone to: its part of the
/// program may be on its way.
pub(crate) fn first_once_there(selector: &'static str) {
    first_within(selector, FRAMES);
}

/// So many frames a screen is waited for: whoever waits longer has done something else meanwhile.
const FRAMES: u32 = 120;

fn first_within(selector: &'static str, frames: u32) {
    if !first(selector) && frames > 0 {
        next_frame_in_any_case(move || first_within(selector, frames - 1));
    }
}

/// Puts it on the element with that id, which is on the page now or with the next frame.
pub(crate) fn by_id_once_there(id: String) {
    if !by_id(&id) {
        next_frame_in_any_case(move || {
            by_id(&id);
        });
    }
}

/// Puts the focus on an element and leaves the page where it is scrolled to.
pub(crate) fn in_place(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Once the page shows what was done: a focus that went with its button goes to the element with
/// that id, so that the next Tab goes on from there and not from the top of the page.
pub(crate) fn or_else(id: &'static str) {
    next_frame_in_any_case(move || {
        if instance::nothing_has_the_focus()
            && let Some(element) = instance().by_id(id)
        {
            in_place(element.unchecked_ref());
        }
    });
}

/// Arrow keys, Home and End move the focus along the links of the strip that listens: one stop for
/// Tab, however many there are.
pub(crate) fn along_links(event: &KeyboardEvent) {
    let Some(strip) = event.current_target() else {
        return;
    };
    let strip: Element = strip.unchecked_into();
    let Ok(found) = strip.query_selector_all("a") else {
        return;
    };
    let links: Vec<HtmlElement> = (0..found.length())
        .filter_map(|index| found.item(index)?.dyn_into().ok())
        .filter(|link: &HtmlElement| link.offset_width() > 0)
        .collect();
    let focused = instance().focused();
    let here = links
        .iter()
        .position(|link| Some(link.unchecked_ref()) == focused.as_ref());
    let (Some(here), Some(last)) = (here, links.len().checked_sub(1)) else {
        return;
    };
    let there = match pressed(event).as_deref() {
        Some("ArrowRight") => (here + 1).min(last),
        Some("ArrowLeft") => here.saturating_sub(1),
        Some("Home") => 0,
        Some("End") => last,
        _ => return,
    };
    event.prevent_default();
    let _ = links[there].focus();
}

/// Scrolls the page as little as it takes for the first element of a selector to be in sight; the focus
/// stays where it is.
pub(crate) fn reveal(selector: &str) {
    let nearest = ScrollIntoViewOptions::new();
    nearest.set_block(ScrollLogicalPosition::Nearest);
    if let Some(element) = instance().first(selector) {
        element.scroll_into_view_with_scroll_into_view_options(&nearest);
    }
}

/// Scrolls a list until the element with that id in it is in sight; the page stays where it is.
pub(crate) fn reveal_within(list: &HtmlElement, id: &str) {
    let Some(element) = instance().by_id(id) else {
        return;
    };
    let (room, line) = (
        list.get_bounding_client_rect(),
        element.get_bounding_client_rect(),
    );
    let above = (line.top() - room.top()).min(0.0);
    let below = (line.bottom() - room.bottom()).max(0.0);
    #[expect(clippy::cast_possible_truncation, reason = "a place on a screen")]
    list.set_scroll_top(list.scroll_top() + (above + below).round() as i32);
}

/// Scrolls a strip sideways until the element in it is in sight; the page stays where it is.
pub(crate) fn reveal_sideways(strip: &HtmlElement, element: &HtmlElement) {
    let (start, room) = (strip.scroll_left(), strip.client_width());
    let from = element.offset_left() - strip.offset_left();
    let to = from + element.offset_width();
    if from < start || to > start + room {
        strip.set_scroll_left(from - (room - element.offset_width()) / 2);
    }
}

/// Scrolls a frame sideways as little as it takes for a cell to be in sight, past the first cell of its
/// row, which stands at the edge.
pub(crate) fn reveal_beside_the_first(frame: &HtmlElement, cell: &Element) {
    let first = cell.parent_element().and_then(|row| {
        let first = row.first_element_child()?;
        (first != *cell).then_some(first)
    });
    let Some(first) = first else {
        frame.set_scroll_left(0);
        return;
    };
    let (room, cell) = (
        frame.get_bounding_client_rect(),
        cell.get_bounding_client_rect(),
    );
    let (left, right) = (first.get_bounding_client_rect().right(), room.right());
    let by = if cell.left() < left {
        cell.left() - left
    } else {
        (cell.right() - right).max(0.0)
    };
    #[expect(clippy::cast_possible_truncation, reason = "a place on a screen")]
    frame.set_scroll_left(frame.scroll_left() + by.round() as i32);
}
