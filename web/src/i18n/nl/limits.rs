//! The administrator's limits in Dutch.

use crate::i18n::limits::LimitsWords;

pub(super) const WORDS: LimitsWords = LimitsWords {
    title: "Limieten in minuten, ingesteld door de beheerder (0 = nooit)",
    connecting: "Verbinden",
    waiting: "Wachten",
    idle: "Inactief",
    set: "Limieten instellen",
    wrong: |text, longest| {
        format!(
            "“{text}” is geen limiet. Typ hele minuten van 1 tot en met {longest}, of 0 voor nooit."
        )
    },
    ends_at_once: |count| match count {
        0 => "Met deze limieten eindigt er meteen niets. Volgende:".into(),
        1 => "Met deze limieten eindigt meteen één item. Eerste:".into(),
        more => format!("Met deze limieten eindigen meteen {more} items. Eerste:"),
    },
    whose: |session, queue| format!("{session} ({queue})"),
    now: "meteen",
    in_time: |time| format!("over {time}"),
};
