//! What would have been under other limits, in French.

use queuescope_core::limits::{Limit, Limits};
use queuescope_core::what_if::Shift;

use crate::i18n::what_if::WhatIfWords;

pub(super) const WORDS: WhatIfWords = WhatIfWords {
    ask: "Et avec ces délais ?",
    under_way: |percent| format!("Simulation avec ces délais : {percent} %"),
    stop: "Arrêter",
    title: "Ce qu’auraient donné ces délais",
    limits,
    how: |branch, until| {
        format!(
            "Ce qui a été fait sur « {branch} » jusqu’à {until} est rejoué, avec ces délais dès le début. Les actions \
             qui définissent des délais sont ignorées."
        )
    },
    sum: |different, same| match (different, same) {
        (0, 0) => "Il n’y avait pas de session.".into(),
        (0, 1) => "La seule session ne se serait pas terminée autrement.".into(),
        (0, same) => format!("Aucune des {same} sessions ne se serait terminée autrement."),
        (1, 0) => "La seule session se serait terminée autrement.".into(),
        (different, same) => {
            let all = different + same;
            match different {
                1 => format!(
                    "1 session sur {all} se serait terminée autrement, {same} à l’identique."
                ),
                _ => format!(
                    "{different} sessions sur {all} se seraient terminées autrement, {same} à l’identique."
                ),
            }
        }
    },
    refused: |refused, granted| {
        let refused = match refused {
            0 => None,
            1 => Some("Une action aurait été refusée.".to_owned()),
            more => Some(format!("{more} actions auraient été refusées.")),
        };
        let granted = match granted {
            0 => None,
            1 => Some("Une action qui avait été refusée aurait été exécutée.".to_owned()),
            more => Some(format!(
                "{more} actions qui avaient été refusées auraient été exécutées."
            )),
        };
        let told: Vec<_> = refused.into_iter().chain(granted).collect();
        told.join(" ")
    },
    as_it_went: "En réalité",
    under_these: "Avec ces délais",
    shift: "Écart",
    shifted: |shift, length| match shift {
        Shift::Earlier(_) => format!("{length} plus tôt"),
        Shift::Later(_) => format!("{length} plus tard"),
        Shift::Ends => "se termine".into(),
        Shift::GoesOn => "ne se termine pas".into(),
        Shift::Appears => "arrive dans cette file".into(),
        Shift::StaysAway => "n’arrive pas dans cette file".into(),
        Shift::Otherwise => "diffère".into(),
    },
    over_at: |moment| format!("à {moment}"),
    goes_on: "en cours",
    show_more: |more| format!("En afficher {more} de plus"),
    refused_deeds: "Ce qui aurait été refusé",
    refused_in: |moment, session, what| format!("{moment}, {session}, {what}"),
    keep: "Garder comme branche",
    kept: |branch| format!("Conservé sous « {branch} », parmi les branches de la chronologie."),
    close: "Fermer",
};

fn limits(limits: Limits) -> String {
    let told = |limit: Limit| match limit.minutes() {
        0 => "jamais".to_owned(),
        minutes => format!("{minutes} min"),
    };
    let [connecting, waiting, idle] = [limits.connecting, limits.waiting, limits.idle].map(told);
    format!("Connexion {connecting}, attente {waiting}, inactivité {idle}")
}
