//! How much time is lived at once: as much as leaves the page its frames.
//!
//! What a minute costs depends on how much happens in it, and nobody knows before. So it is lived in
//! small portions, and the next one is larger or smaller by what the last one took.

use queuescope_core::timer::Instant;

use super::{later, milliseconds, reading};
use crate::store::Store;

/// How long one look may take, in milliseconds of the browser's clock: half a frame.
const PATIENCE: f64 = 8.0;

/// A portion that took longer was too large, in milliseconds of the browser's clock.
const TOO_LONG: f64 = 2.0;

/// A portion that took less could be larger.
const TOO_SHORT: f64 = 0.5;

/// The smallest portion, in milliseconds of the desk's time: what people do in less than a second is
/// done at its beginning.
const SMALLEST: f64 = 1_000.0;

/// The largest portion: a day.
const LARGEST: f64 = 86_400_000.0;

/// Lives until a moment, as far as there is time for it, and says whether it came there. Nobody is
/// told. It begins small each time: what was quick at a quiet desk is long at a busy one.
pub(super) fn advance(store: Store, to: Instant) -> bool {
    let began = reading();
    let mut portion = SMALLEST;
    loop {
        let now = store.lived_until();
        if now >= to {
            return true;
        }
        let length = portion.min(milliseconds(to - now));
        let started = reading();
        store.advance(later(now, length).map_or(to, |next| next.min(to)));
        let ended = reading();
        if ended - began > PATIENCE {
            return store.lived_until() >= to;
        }
        if ended - started > TOO_LONG {
            portion = (portion / 2.0).max(SMALLEST);
        } else if ended - started < TOO_SHORT {
            portion = (portion * 2.0).min(LARGEST);
        }
    }
}
