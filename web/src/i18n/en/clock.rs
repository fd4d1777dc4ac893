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
};
