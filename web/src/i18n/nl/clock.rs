//! The clock in Dutch.

use crate::i18n::clock::ClockWords;

pub(super) const WORDS: ClockWords = ClockWords {
    clock: "Klok",
    pause: "Pauzeren",
    go_on: "Hervatten",
    day: |day| format!("Dag {day}"),
    speed: "Snelheid",
    days: "d",
    jump_to: "Ga naar:",
    next: |session, status| format!("{session}, {status}"),
    next_in: |length| format!("over {length}"),
    nothing_next: "Geen deadline",
    stop_here: "Hier stoppen",
    percent: |percent| format!("{percent}%"),
    on_the_way: "Op weg naar het latere moment",
    real_speed: |speed| format!("werkelijk {speed}×"),
    real_speed_why: "Er gebeurt hier zo veel dat deze computer de gekozen snelheid niet haalt.",
};
