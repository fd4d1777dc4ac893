//! The clock in English.

use crate::i18n::clock::ClockWords;

pub(super) const WORDS: ClockWords = ClockWords {
    clock: "Clock",
    pause: "Pause",
    go_on: "Resume",
    day: |day| format!("Day {day}"),
    speed: "Speed",
    days: "d",
    jump_to: "Jump to:",
    next: |session, status| format!("{session}, {status}"),
    next_in: |length| format!("in {length}"),
    nothing_next: "No deadline",
    stop_here: "Stop here",
    percent: |percent| format!("{percent}%"),
    on_the_way: "Moving to the later moment",
    real_speed: |speed| format!("actual {speed}×"),
    real_speed_why: "So much happens here that this machine cannot keep the speed you chose.",
};
