//! A long list of which only what is in sight is on the page.
//!
//! All rows have one height, which the style sheet sets and the list measures. What is above and
//! below the rows in sight is empty space; its two lengths and the number of all rows, from which
//! the style sheet knows the height of the frame, are custom properties of the frame, the only style
//! that is set from code: a strict content security policy lets the object model do
//! what it forbids to an attribute.

use std::ops::Range;

use leptos::html;
use leptos::prelude::*;
use web_sys::HtmlElement;

use super::resize::Watch;

/// Rows that are ready beyond each edge, so that a quick hand does not see them come.
const SPARE: usize = 4;

/// The row of which the height is measured is marked with this attribute.
const ROW: &str = "[data-virtual-row]";

/// Where a list is, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Sight {
    scrolled: f64,
    /// Of the frame, the head included.
    height: f64,
    /// Of what stays at the top of the frame.
    head: f64,
    row: f64,
}

impl Sight {
    /// Until the first measurement; enough rows to have one to measure.
    const UNKNOWN: Self = Self {
        scrolled: 0.0,
        height: 0.0,
        head: 0.0,
        row: 36.0,
    };

    fn rows(self, count: usize) -> Range<usize> {
        let first = whole(self.scrolled / self.row).saturating_sub(SPARE);
        let last = whole((self.scrolled + self.height) / self.row) + 1 + SPARE;
        first.min(count)..last.min(count)
    }

    /// Where to scroll to for that row to be in sight, if it is not.
    fn to_show(self, row: usize) -> Option<f64> {
        let top = pixels(row, self.row);
        let room = (self.height - self.head).max(self.row);
        if top < self.scrolled {
            Some(top)
        } else if top + self.row > self.scrolled + room {
            Some(top + self.row - room)
        } else {
            None
        }
    }
}

/// The list; a scroll container is its frame.
#[derive(Clone, Copy)]
pub(crate) struct VirtualList {
    /// To be put on the scroll container.
    pub(crate) frame: NodeRef<html::Div>,
    /// To be put on the head that stays.
    pub(crate) head: NodeRef<html::Thead>,
    sight: RwSignal<Sight>,
    count: Signal<usize>,
}

impl VirtualList {
    /// A list of that many rows.
    pub(crate) fn new(count: impl Into<Signal<usize>>) -> Self {
        let list = Self {
            frame: NodeRef::new(),
            head: NodeRef::new(),
            sight: RwSignal::new(Sight::UNKNOWN),
            count: count.into(),
        };
        let watched = StoredValue::new_local(None);
        Effect::new(move || {
            if let Some(frame) = list.frame.get() {
                watched.set_value(Watch::begin(&frame, move || list.look()));
            }
        });
        Effect::new(move || list.make_room());
        list
    }

    /// The rows that are to be on the page. Ask within a memo: it changes less often than the
    /// frame is scrolled.
    pub(crate) fn range(self) -> Range<usize> {
        self.sight.get().rows(self.count.get())
    }

    /// How many rows are in sight at once.
    pub(crate) fn page(self) -> usize {
        let sight = self.sight.get_untracked();
        whole((sight.height - sight.head) / sight.row).max(1)
    }

    /// Looks where the frame is now; to be called when it is scrolled.
    pub(crate) fn look(self) {
        let Some(frame) = self.frame.get_untracked() else {
            return;
        };
        let height_of = |element: &web_sys::Element| element.get_bounding_client_rect().height();
        let row = frame.query_selector(ROW).ok().flatten();
        let row = row.as_ref().map(height_of).filter(|height| *height > 0.0);
        let head = self.head.get_untracked().map(|head| height_of(&head));
        let sight = Sight {
            scrolled: f64::from(frame.scroll_top()),
            height: f64::from(frame.client_height()),
            head: head.unwrap_or_default(),
            row: row.unwrap_or(self.sight.get_untracked().row),
        };
        if sight != self.sight.get_untracked() {
            self.sight.set(sight);
        }
    }

    /// Scrolls as little as it takes for that row to be in sight. Where the frame is known, from its
    /// last look: to measure it would have the page laid out once more than it is drawn.
    pub(crate) fn show(self, row: usize) {
        if self.sight.get_untracked() == Sight::UNKNOWN {
            self.look();
        }
        let to = self.sight.get_untracked().to_show(row);
        if let (Some(frame), Some(to)) = (self.frame.get_untracked(), to) {
            #[expect(clippy::cast_possible_truncation, reason = "a place on a screen")]
            frame.set_scroll_top(to.round() as i32);
            self.look();
        }
    }

    fn make_room(self) {
        let (sight, count) = (self.sight.get(), self.count.get());
        let rows = sight.rows(count);
        if let Some(frame) = self.frame.get() {
            let pixels = |rows| format!("{}px", pixels(rows, sight.row));
            let (above, below) = (pixels(rows.start), pixels(count - rows.end));
            set(&frame, "--virtual-above", &above);
            set(&frame, "--virtual-below", &below);
            set(&frame, "--virtual-count", &count.to_string());
        }
    }
}

fn set(frame: &HtmlElement, property: &str, value: &str) {
    // A custom property takes any value, so setting it cannot fail.
    let _ = frame.style().set_property(property, value);
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a number of rows on a screen; what is less than nothing is nothing"
)]
fn whole(rows: f64) -> usize {
    rows as usize
}

#[expect(
    clippy::cast_precision_loss,
    reason = "no list is longer than a float is exact"
)]
fn pixels(rows: usize, row: f64) -> f64 {
    rows as f64 * row
}
