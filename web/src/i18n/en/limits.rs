//! The administrator's limits in English.

use crate::i18n::limits::LimitsWords;

pub(super) const WORDS: LimitsWords = LimitsWords {
    title: "Limits in minutes, set by the administrator (0 = never)",
    connecting: "Connecting",
    waiting: "Waiting",
    idle: "Idle",
    set: "Set limits",
    wrong: |text, longest| {
        format!("“{text}” is not a limit. Type whole minutes from 1 to {longest}, or 0 for never.")
    },
    ends_at_once: |count| match count {
        0 => "These limits would end nothing at once. Next:".into(),
        1 => "These limits would end one entry at once. First:".into(),
        more => format!("These limits would end {more} entries at once. First:"),
    },
    whose: |session, queue| format!("{session} ({queue})"),
    now: "at once",
    in_time: |time| format!("in {time}"),
};
