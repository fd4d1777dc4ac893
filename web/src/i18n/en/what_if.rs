//! What would have been under other limits, in English.

use queuescope_core::limits::{Limit, Limits};
use queuescope_core::what_if::Shift;

use crate::i18n::what_if::WhatIfWords;

pub(super) const WORDS: WhatIfWords = WhatIfWords {
    ask: "What if these had been the limits?",
    under_way: |percent| format!("Replaying with these limits: {percent}%"),
    stop: "Stop",
    title: "What if these had been the limits",
    limits,
    how: |branch, until| {
        format!(
            "The actions of {branch} until {until} are replayed with these limits from the start. \
             Actions that set limits are left out."
        )
    },
    sum: |different, same| match (different, same) {
        (0, 0) => "There was no session.".into(),
        (0, 1) => "The one session would have ended no differently.".into(),
        (0, same) => format!("None of {same} sessions would have ended differently."),
        (1, 0) => "The one session would have ended differently.".into(),
        (different, same) => {
            let all = different + same;
            format!("{different} of {all} sessions would have ended differently, {same} the same.")
        }
    },
    refused: |refused, granted| {
        let refused = match refused {
            0 => None,
            1 => Some("One action would have been refused.".to_owned()),
            more => Some(format!("{more} actions would have been refused.")),
        };
        let granted = match granted {
            0 => None,
            1 => Some("One action that was refused would have been accepted.".to_owned()),
            more => Some(format!(
                "{more} actions that were refused would have been accepted."
            )),
        };
        let told: Vec<_> = refused.into_iter().chain(granted).collect();
        told.join(" ")
    },
    as_it_went: "As it went",
    under_these: "Under these limits",
    shift: "Difference",
    shifted: |shift, length| match shift {
        Shift::Earlier(_) => format!("{length} earlier"),
        Shift::Later(_) => format!("{length} later"),
        Shift::Ends => "ends".into(),
        Shift::GoesOn => "does not end".into(),
        Shift::Appears => "comes into this queue".into(),
        Shift::StaysAway => "does not come into this queue".into(),
        Shift::Otherwise => "is different".into(),
    },
    over_at: |moment| format!("at {moment}"),
    goes_on: "goes on",
    show_more: |more| format!("Show {more} more"),
    refused_deeds: "What would have been refused",
    refused_in: |moment, session, what| format!("{moment}, {session}, {what}"),
    keep: "Keep as a branch",
    kept: |branch| format!("It is kept as {branch}, among the branches of the timeline."),
    close: "Close",
};

fn limits(limits: Limits) -> String {
    let told = |limit: Limit| match limit.minutes() {
        0 => "never".to_owned(),
        minutes => format!("{minutes} min"),
    };
    let [connecting, waiting, idle] = [limits.connecting, limits.waiting, limits.idle].map(told);
    format!("Connecting {connecting}, Waiting {waiting}, Idle {idle}")
}
