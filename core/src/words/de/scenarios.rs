//! What a scenario expected and what was there, in German.

use alloc::format;
use alloc::string::String;

use crate::desk::Desk;
use crate::language::Language;
use crate::outcome::Outcome;
use crate::report::Standing;
use crate::report::vocabulary::Vocabulary;
use crate::scenario::{Expectation, ExpectedOutcome, Missed};
use crate::status::Status;

/// What a step missed, in a sentence.
pub fn missed(missed: &Missed, desk: &Desk) -> String {
    match missed {
        Missed::Refused(refusal) => {
            let why = super::refusal(*refusal, desk.staff());
            format!("Die Aktion wurde abgelehnt. {why}")
        }
        Missed::NotRefused => {
            "Die Aktion hätte abgelehnt werden sollen, wurde es aber nicht.".into()
        }
        Missed::Found {
            expected,
            status,
            outcome,
        } => found(expected, *status, *outcome, desk),
        Missed::NotJudged { after } => format!(
            "Nicht beurteilt, weil Schritt {after} nicht wie im Szenario verlaufen ist. \
             Korrigieren Sie zuerst diesen Schritt."
        ),
    }
}

fn found(
    expected: &Expectation,
    status: Option<Status>,
    outcome: Option<Outcome>,
    desk: &Desk,
) -> String {
    let session = &expected.session.name;
    let queue = desk.staff().queue_name(expected.queue);
    if status != expected.status {
        return format!(
            "In der Warteschlange von {queue} sollte {session} {}, {}.",
            expected_status(expected.status),
            found_status(status)
        );
    }
    let word = |outcome| Vocabulary::De.standing(Standing::Ended(outcome));
    let wanted = match expected.outcome {
        Some(ExpectedOutcome::Known(outcome)) => word(outcome),
        Some(ExpectedOutcome::NeverHere(word)) => word,
        None => "keines",
    };
    format!(
        "Das Ergebnis von {session} in der Warteschlange von {queue} sollte „{wanted}“ sein, ist \
         aber „{}“.",
        outcome.map_or("keines", word)
    )
}

fn expected_status(status: Option<Status>) -> String {
    status.map_or_else(
        || "nicht sein".into(),
        |status| format!("den Status „{}“ haben", status.name(Language::De)),
    )
}

fn found_status(status: Option<Status>) -> String {
    status.map_or_else(
        || "ist aber nicht dort".into(),
        |status| format!("hat aber den Status „{}“", status.name(Language::De)),
    )
}
