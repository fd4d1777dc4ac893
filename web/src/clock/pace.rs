//! How often the page shows what time has done.
//!
//! Ten times a second, as long as the screen keeps up. Where drawing takes longer than a frame, as on
//! a slow machine or with thousands of sessions, it is done less often: what is seen changes in
//! larger steps, and the page follows the hand all the same.

use leptos::prelude::*;

use super::reading;

/// Between two drawings, in milliseconds.
const REST: f64 = 100.0;

/// A frame that takes longer, in milliseconds, was late on a screen that shows sixty a second.
const LATE: f64 = 20.0;

/// After a late frame the page rests for that many times as long as it took: so at most one frame in
/// twenty is late.
const RESTS: f64 = 12.0;

/// When the page is drawn next.
#[derive(Clone, Copy)]
pub(super) struct Pace(StoredValue<Option<f64>>);

impl Pace {
    /// It may be drawn at once.
    pub(super) fn new() -> Self {
        Self(StoredValue::new(Some(0.0)))
    }

    /// Draws with the next frame, if it is time. A tab that is hidden has no frames and costs none,
    /// but may have something to say by its title or its bell.
    pub(super) fn draw(self, show: impl Fn() + 'static) {
        if document().hidden() {
            return show();
        }
        if self.0.get_value().is_none_or(|at| reading() < at) {
            return;
        }
        // Nothing while it is being drawn.
        self.0.set_value(None);
        request_animation_frame(move || {
            let began = reading();
            show();
            request_animation_frame(move || {
                let took = reading() - began;
                let rest = if took > LATE {
                    took * RESTS
                } else {
                    REST - took
                };
                self.0.try_set_value(Some(began + took + rest));
            });
        });
    }
}
