//! What is in sight of a timeline: everything, or a stretch that somebody chose.

use leptos::prelude::*;
use queuescope_core::timer::Instant;
use queuescope_page::timeline::scale::{Scale, Stretch};

/// What is in sight, and how wide it is drawn.
#[derive(Clone, Copy)]
pub(super) struct Sight {
    chosen: RwSignal<Option<Stretch>>,
    width: RwSignal<f64>,
    scale: Memo<Scale>,
}

/// How much closer one step of a zoom is.
pub(super) const STEP: f64 = 1.5;

impl Sight {
    /// Everything is in sight, as it grows, until somebody chooses otherwise.
    pub(super) fn provide(everything: Memo<Stretch>) -> Self {
        let chosen = RwSignal::new(None);
        let width = RwSignal::new(0.0);
        let sight = Self {
            chosen,
            width,
            scale: Memo::new(move |_| Scale {
                stretch: chosen.get().unwrap_or_else(|| everything.get()),
                width: width.get(),
            }),
        };
        provide_context(sight);
        sight
    }

    pub(super) fn expect() -> Self {
        expect_context()
    }

    pub(super) fn scale(self) -> Scale {
        self.scale.get()
    }

    /// The same, in answer to a hand.
    pub(super) fn scale_untracked(self) -> Scale {
        self.scale.get_untracked()
    }

    /// Whether everything is in sight.
    pub(super) fn is_everything(self) -> bool {
        self.chosen.with(Option::is_none)
    }

    /// It is drawn so many pixels wide.
    pub(super) fn set_width(self, width: f64) {
        if (self.width.get_untracked() - width).abs() > 0.5 {
            self.width.set(width);
        }
    }

    /// Everything is in sight again.
    pub(super) fn show_everything(self) {
        self.chosen.set(None);
    }

    /// Closer (below 1) or farther, with that moment where it is.
    pub(super) fn zoom(self, times: f64, around: Instant) {
        self.change(|stretch| stretch.zoomed(times, around));
    }

    /// The same around the middle.
    pub(super) fn zoom_middle(self, times: f64) {
        self.change(|stretch| stretch.zoomed(times, stretch.middle()));
    }

    /// So many times what is in sight later.
    pub(super) fn pan(self, lengths: f64) {
        self.change(|stretch| stretch.moved(lengths));
    }

    /// Brings a moment into sight.
    pub(super) fn reveal(self, moment: Instant) {
        let shown = self.scale.get_untracked().stretch;
        let showing = shown.showing(moment);
        if showing != shown {
            self.chosen.set(Some(showing));
        }
    }

    fn change(self, how: impl FnOnce(Stretch) -> Stretch) {
        let shown = self.scale.get_untracked().stretch;
        self.chosen.set(Some(how(shown)));
    }
}
