//! The speed that is really made, where a machine cannot keep the one that was chosen.

use leptos::prelude::*;
use queuescope_core::timer::Instant;

use super::milliseconds;

/// It is measured over so many milliseconds of the browser's clock.
const OVER: f64 = 1_000.0;

/// Less than this part of the speed that was chosen is worth saying.
const ENOUGH: f64 = 0.9;

/// What is known of it.
#[derive(Clone, Copy)]
pub(super) struct RealPace {
    real: RwSignal<Option<u32>>,
    began: StoredValue<Option<(f64, Instant)>>,
}

impl RealPace {
    pub(super) fn new() -> Self {
        Self {
            real: RwSignal::new(None),
            began: StoredValue::new(None),
        }
    }

    /// How many times faster than life time passes, if that is less than it should.
    pub(super) fn get(self) -> Option<u32> {
        self.real.get()
    }

    /// Time goes on from another moment, or at another speed.
    pub(super) fn measure_anew(self) {
        self.began.set_value(None);
        self.say(None);
    }

    /// Looks how far time has come by that reading of the browser's clock; at no speed it stands still.
    pub(super) fn look(self, now: f64, here: Instant, speed: Option<f64>) {
        let Some(speed) = speed else {
            return self.measure_anew();
        };
        let Some((since, from)) = self.began.get_value() else {
            return self.began.set_value(Some((now, here)));
        };
        if now - since < OVER {
            return;
        }
        let pace = milliseconds(here - from) / (now - since);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "less than a speed that fits"
        )]
        self.say((pace < speed * ENOUGH).then_some(pace.max(0.0) as u32));
        self.began.set_value(Some((now, here)));
    }

    fn say(self, real: Option<u32>) {
        if self.real.get_untracked() != real {
            self.real.set(real);
        }
    }
}
