//! How fast time goes and whether it stands still, over a reload of the tab.

use super::SPEEDS;
use crate::storage;

const KEY: &str = "clock";
/// What stands behind the speed of a clock that stands still.
const PAUSED: &str = " paused";

/// The speed, and whether the clock runs: as it was left, or running at the speed of life.
pub(super) fn restored() -> (u32, bool) {
    let kept = storage::kept(KEY).unwrap_or_default();
    let speed = kept.trim_end_matches(PAUSED);
    let speed = SPEEDS.into_iter().find(|known| known.to_string() == speed);
    (speed.unwrap_or(1), !kept.ends_with(PAUSED))
}

pub(super) fn keep(speed: u32, runs: bool) {
    let paused = if runs { "" } else { PAUSED };
    storage::keep(KEY, &format!("{speed}{paused}"));
}
