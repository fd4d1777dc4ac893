//! The administrator's limits in German.

use crate::i18n::limits::LimitsWords;

pub(super) const WORDS: LimitsWords = LimitsWords {
    title: "Zeitlimits in Minuten, vom Administrator festgelegt (0 = nie)",
    connecting: "Verbindungsaufbau",
    waiting: "Warten",
    idle: "Leerlauf",
    set: "Zeitlimits festlegen",
    wrong: |text, longest| {
        format!(
            "„{text}“ ist kein Zeitlimit. Geben Sie ganze Minuten von 1 bis {longest} ein oder 0 \
             für nie."
        )
    },
    ends_at_once: |count| match count {
        0 => "Diese Zeitlimits würden nichts sofort beenden. Als Nächstes:".into(),
        1 => "Diese Zeitlimits würden einen Eintrag sofort beenden. Zuerst:".into(),
        more => format!("Diese Zeitlimits würden {more} Einträge sofort beenden. Zuerst:"),
    },
    whose: |session, queue| format!("{session} ({queue})"),
    now: "sofort",
    in_time: |time| format!("in {time}"),
};
