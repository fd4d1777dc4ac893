//! Mouse and fingers on the picture: drag to move along, pinch or turn the wheel to come closer.

use leptos::ev::{PointerEvent, WheelEvent};
use leptos::prelude::*;
use leptos::svg::Svg;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{DomRect, Element};

use super::sight::Sight;

/// How far a pointer moves before it drags, in pixels.
const SLACK: f64 = 4.0;
/// How much closer a wheel comes for every pixel it is turned, as a power of e.
const WHEEL: f64 = 0.002;
/// How high a line is that a wheel counts in, in pixels.
const LINE: f64 = 16.0;

/// The pointers that are down, one or two, and what they have done.
#[derive(Clone, Copy)]
pub(super) struct Pointers {
    sight: Sight,
    drawing: NodeRef<Svg>,
    held: StoredValue<Vec<Held>>,
    dragged: StoredValue<bool>,
}

#[derive(Clone, Copy)]
struct Held {
    id: i32,
    began_at: f64,
    x: f64,
}

impl Pointers {
    /// Places are counted from the left of that drawing.
    pub(super) fn provide(drawing: NodeRef<Svg>) -> Self {
        let pointers = Self {
            sight: Sight::expect(),
            drawing,
            held: StoredValue::new(Vec::new()),
            dragged: StoredValue::new(false),
        };
        provide_context(pointers);
        pointers
    }

    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// Whether the pointer that is or was down last has moved the picture; its click is none then.
    pub(super) fn dragged(self) -> bool {
        self.dragged.get_value()
    }

    /// Where a pointer is on the drawing, if it is on it.
    pub(super) fn x(self, client_x: i32) -> Option<f64> {
        let bounds = self.bounds()?;
        let x = f64::from(client_x) - bounds.left();
        (0.0..=bounds.width()).contains(&x).then_some(x)
    }

    pub(super) fn down(self, event: &PointerEvent) {
        if event.button() != 0 {
            return;
        }
        let x = f64::from(event.client_x());
        self.held.update_value(|held| {
            held.retain(|one| one.id != event.pointer_id());
            held.truncate(1);
            held.push(Held {
                id: event.pointer_id(),
                began_at: x,
                x,
            });
        });
        self.dragged.set_value(false);
    }

    pub(super) fn moved(self, event: &PointerEvent) {
        let x = f64::from(event.client_x());
        let before = self.held.get_value();
        let Some(index) = before.iter().position(|one| one.id == event.pointer_id()) else {
            return;
        };
        if !self.dragged.get_value() {
            if (x - before[index].began_at).abs() < SLACK {
                return;
            }
            self.dragged.set_value(true);
            capture(event);
        }
        let mut after = before.clone();
        after[index].x = x;
        self.follow(&before, &after);
        self.held.set_value(after);
    }

    pub(super) fn up(self, event: &PointerEvent) {
        self.held
            .update_value(|held| held.retain(|one| one.id != event.pointer_id()));
    }

    /// Turned over the axis, or anywhere with Ctrl, the wheel zooms around the pointer; turned
    /// sideways it moves along.
    pub(super) fn zoom_by_wheel(self, event: &WheelEvent) {
        event.prevent_default();
        event.stop_propagation();
        if let Some(x) = self.x(event.client_x()) {
            let turned = turned(event, event.delta_y());
            let around = self.sight.scale_untracked().moment(x);
            self.sight.zoom((turned * WHEEL).exp(), around);
        }
    }

    /// The wheel over the lanes: the page keeps what it is used to.
    pub(super) fn wheel(self, event: &WheelEvent) {
        if event.ctrl_key() {
            self.zoom_by_wheel(event);
        } else if event.delta_x().abs() > event.delta_y().abs() {
            event.prevent_default();
            let width = self.sight.scale_untracked().width.max(1.0);
            self.sight.pan(turned(event, event.delta_x()) / width);
        }
    }

    fn follow(self, before: &[Held], after: &[Held]) {
        let width = self.sight.scale_untracked().width.max(1.0);
        let (was, is) = (middle(before), middle(after));
        self.sight.pan((was - is) / width);
        if let ([a, b], [c, d], Some(bounds)) = (before, after, self.bounds()) {
            let times = (a.x - b.x).abs().max(1.0) / (c.x - d.x).abs().max(1.0);
            let around = self.sight.scale_untracked().moment(is - bounds.left());
            self.sight.zoom(times, around);
        }
    }

    fn bounds(self) -> Option<DomRect> {
        let drawing = self.drawing.get_untracked()?;
        let drawing: &JsValue = drawing.as_ref();
        Some(
            drawing
                .unchecked_ref::<Element>()
                .get_bounding_client_rect(),
        )
    }
}

fn middle(held: &[Held]) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "two at most")]
    let many = held.len().max(1) as f64;
    held.iter().map(|one| one.x).sum::<f64>() / many
}

fn turned(event: &WheelEvent, delta: f64) -> f64 {
    if event.delta_mode() == WheelEvent::DOM_DELTA_PIXEL {
        delta
    } else {
        delta * LINE
    }
}

/// From now on the picture hears of the pointer wherever it goes.
fn capture(event: &PointerEvent) {
    let picture = event.current_target();
    if let Some(picture) = picture.and_then(|it| it.dyn_into::<Element>().ok()) {
        // A pointer that is gone already needs no following.
        let _ = picture.set_pointer_capture(event.pointer_id());
    }
}
