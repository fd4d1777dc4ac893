//! The clock in English.

use crate::i18n::clock::ClockWords;

pub(super) const WORDS: ClockWords = ClockWords {
    clock: "Clock",
    pause: "Pause",
    go_on: "Go on",
    speed: "Speed",
    days: "d",
    next: |session, status| format!("Next: {session} {status}"),
    nothing_next: "Nothing is due",
    stop_here: "Stop here",
    on_the_way: "Living until the later moment",
    real_speed: |speed| format!("really {speed}×"),
    real_speed_why: "So much happens here that this machine cannot keep the speed you chose.",
};
