//! The clock in German.

use crate::i18n::clock::ClockWords;

pub(super) const WORDS: ClockWords = ClockWords {
    clock: "Uhr",
    pause: "Pause",
    go_on: "Fortsetzen",
    day: |day| format!("Tag {day}"),
    speed: "Geschwindigkeit",
    days: "Tg.",
    jump_to: "Springen zu:",
    next: |session, status| format!("{session}, {status}"),
    next_in: |length| format!("in {length}"),
    nothing_next: "Keine Frist",
    stop_here: "Hier anhalten",
    percent: |percent| format!("{percent} %"),
    on_the_way: "Auf dem Weg zum späteren Zeitpunkt",
    real_speed: |speed| format!("tatsächlich {speed}×"),
    real_speed_why: "Hier geschieht so viel, dass dieser Computer die gewählte Geschwindigkeit \
                     nicht halten kann.",
};
