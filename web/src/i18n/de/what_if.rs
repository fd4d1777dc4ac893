//! What would have been under other limits, in German.

use queuescope_core::limits::{Limit, Limits};
use queuescope_core::what_if::Shift;

use crate::i18n::what_if::WhatIfWords;

pub(super) const WORDS: WhatIfWords = WhatIfWords {
    ask: "Was wäre mit diesen Limits gewesen?",
    under_way: |percent| format!("Wird mit diesen Limits wiederholt: {percent} %"),
    stop: "Abbrechen",
    title: "Was mit diesen Limits gewesen wäre",
    limits,
    how: |branch, until| {
        format!(
            "Was in „{branch}“ bis {until} getan wurde, läuft noch einmal ab, von Anfang an mit \
             diesen Zeitlimits. Aktionen, die Zeitlimits festlegen, fallen weg."
        )
    },
    sum: |different, same| match (different, same) {
        (0, 0) => "Es gab keine Sitzung.".into(),
        (0, 1) => "Die eine Sitzung wäre nicht anders ausgegangen.".into(),
        (0, same) => format!("Keine von {same} Sitzungen wäre anders ausgegangen."),
        (1, 0) => "Die eine Sitzung wäre anders ausgegangen.".into(),
        (1, same) => {
            let all = same + 1;
            format!("Von {all} Sitzungen wäre eine anders ausgegangen, {same} gleich.")
        }
        (different, same) => {
            let all = different + same;
            format!("Von {all} Sitzungen wären {different} anders ausgegangen, {same} gleich.")
        }
    },
    refused: |refused, granted| {
        let refused = match refused {
            0 => None,
            1 => Some("Eine Aktion wäre abgelehnt worden.".to_owned()),
            more => Some(format!("{more} Aktionen wären abgelehnt worden.")),
        };
        let granted = match granted {
            0 => None,
            1 => Some("Eine abgelehnte Aktion wäre ausgeführt worden.".to_owned()),
            more => Some(format!(
                "{more} abgelehnte Aktionen wären ausgeführt worden."
            )),
        };
        let told: Vec<_> = refused.into_iter().chain(granted).collect();
        told.join(" ")
    },
    as_it_went: "Tatsächlich",
    under_these: "Mit diesen Limits",
    shift: "Unterschied",
    shifted: |shift, length| match shift {
        Shift::Earlier(_) => format!("{length} früher"),
        Shift::Later(_) => format!("{length} später"),
        Shift::Ends => "endet".into(),
        Shift::GoesOn => "endet nicht".into(),
        Shift::Appears => "kommt in diese Warteschlange".into(),
        Shift::StaysAway => "kommt nicht in diese Warteschlange".into(),
        Shift::Otherwise => "ist anders".into(),
    },
    over_at: |moment| format!("um {moment}"),
    goes_on: "läuft weiter",
    show_more: |more| format!("{more} weitere anzeigen"),
    refused_deeds: "Was abgelehnt worden wäre",
    refused_in: |moment, session, what| format!("{moment}, {session}, {what}"),
    keep: "Als Zweig behalten",
    kept: |branch| format!("Es ist als „{branch}“ unter den Zweigen der Zeitleiste gespeichert."),
    close: "Schließen",
};

fn limits(limits: Limits) -> String {
    let told = |limit: Limit| match limit.minutes() {
        0 => "nie".to_owned(),
        minutes => format!("{minutes} min"),
    };
    let [connecting, waiting, idle] = [limits.connecting, limits.waiting, limits.idle].map(told);
    format!("Verbindungsaufbau {connecting}, Warten {waiting}, Leerlauf {idle}")
}
