//! The clock in French.

use crate::i18n::clock::ClockWords;

pub(super) const WORDS: ClockWords = ClockWords {
    clock: "Horloge",
    pause: "Pause",
    go_on: "Reprendre",
    day: |day| format!("Jour {day}"),
    speed: "Vitesse",
    days: "j",
    jump_to: "Aller à :",
    next: |session, status| format!("{session}, {status}"),
    next_in: |length| format!("dans {length}"),
    nothing_next: "Aucune échéance",
    stop_here: "S’arrêter ici",
    percent: |percent| format!("{percent} %"),
    on_the_way: "Avance jusqu’à l’instant demandé",
    real_speed: |speed| format!("réelle {speed}×"),
    real_speed_why: "Il se passe tant de choses que cette machine ne peut pas tenir la vitesse choisie.",
};
