//! What would have been under other limits, in Dutch.

use queuescope_core::limits::{Limit, Limits};
use queuescope_core::what_if::Shift;

use crate::i18n::what_if::WhatIfWords;

pub(super) const WORDS: WhatIfWords = WhatIfWords {
    ask: "En als dit de limieten waren geweest?",
    under_way: |percent| format!("Opnieuw afspelen met deze limieten: {percent}%"),
    stop: "Stoppen",
    title: "Als dit de limieten waren geweest",
    limits,
    how: |branch, until| {
        format!(
            "Wat op {branch} tot {until} is gedaan, wordt opnieuw gedaan, met deze limieten vanaf \
             het begin. Acties die limieten instellen, zijn weggelaten."
        )
    },
    sum: |different, same| match (different, same) {
        (0, 0) => "Er was geen sessie.".into(),
        (0, 1) => "De enige sessie zou niet anders zijn geëindigd.".into(),
        (0, same) => format!("Geen van de {same} sessies zou anders zijn geëindigd."),
        (1, 0) => "De enige sessie zou anders zijn geëindigd.".into(),
        (1, same) => {
            let all = 1 + same;
            format!("1 van de {all} sessies zou anders zijn geëindigd, {same} hetzelfde.")
        }
        (different, same) => {
            let all = different + same;
            format!(
                "{different} van de {all} sessies zouden anders zijn geëindigd, {same} hetzelfde."
            )
        }
    },
    refused: |refused, granted| {
        let refused = match refused {
            0 => None,
            1 => Some("Eén actie zou zijn geweigerd.".to_owned()),
            more => Some(format!("{more} acties zouden zijn geweigerd.")),
        };
        let granted = match granted {
            0 => None,
            1 => Some("Eén geweigerde actie zou zijn uitgevoerd.".to_owned()),
            more => Some(format!("{more} geweigerde acties zouden zijn uitgevoerd.")),
        };
        let told: Vec<_> = refused.into_iter().chain(granted).collect();
        told.join(" ")
    },
    as_it_went: "Zoals het liep",
    under_these: "Met deze limieten",
    shift: "Verschil",
    shifted: |shift, length| match shift {
        Shift::Earlier(_) => format!("{length} eerder"),
        Shift::Later(_) => format!("{length} later"),
        Shift::Ends => "eindigt".into(),
        Shift::GoesOn => "eindigt niet".into(),
        Shift::Appears => "komt in deze wachtrij".into(),
        Shift::StaysAway => "komt niet in deze wachtrij".into(),
        Shift::Otherwise => "is anders".into(),
    },
    over_at: |moment| format!("om {moment}"),
    goes_on: "loopt door",
    show_more: |more| format!("Nog {more} tonen"),
    refused_deeds: "Wat zou zijn geweigerd",
    refused_in: |moment, session, what| format!("{moment}, {session}, {what}"),
    keep: "Bewaren als vertakking",
    kept: |branch| format!("Het is bewaard als {branch}, bij de vertakkingen van de tijdlijn."),
    close: "Sluiten",
};

fn limits(limits: Limits) -> String {
    let told = |limit: Limit| match limit.minutes() {
        0 => "nooit".to_owned(),
        minutes => format!("{minutes} min"),
    };
    let [connecting, waiting, idle] = [limits.connecting, limits.waiting, limits.idle].map(told);
    format!("Verbinden {connecting}, Wachten {waiting}, Inactief {idle}")
}
