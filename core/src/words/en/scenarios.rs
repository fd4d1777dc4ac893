//! What a scenario expected and what was there.

use alloc::format;
use alloc::string::String;

use crate::desk::Desk;
use crate::language::Language;
use crate::outcome::Outcome;
use crate::scenario::{Expectation, ExpectedOutcome, Missed};
use crate::status::Status;

/// What a step missed, in a sentence.
pub fn missed(missed: &Missed, desk: &Desk) -> String {
    match missed {
        Missed::Refused(refusal) => {
            let why = super::refusal(*refusal, desk.staff());
            format!("the action was refused. {why}")
        }
        Missed::NotRefused => "the action should have been refused, but was not.".into(),
        Missed::Found {
            expected,
            status,
            outcome,
        } => found(expected, *status, *outcome, desk),
        Missed::NotJudged { after } => format!(
            "not judged, because step {after} did not go as the scenario says. Fix that step first."
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
    let name = |status: Option<Status>| status.map_or("absent", |status| status.name(Language::En));
    if status != expected.status {
        return format!(
            "{session} should be {} in the queue of {queue}, but is {}.",
            name(expected.status),
            name(status)
        );
    }
    let wanted = match expected.outcome {
        Some(ExpectedOutcome::Known(outcome)) => outcome.name(),
        Some(ExpectedOutcome::NeverHere(word)) => word,
        None => "none",
    };
    format!(
        "the outcome of {session} in the queue of {queue} should be “{wanted}”, but is “{}”.",
        outcome.map_or("none", Outcome::name)
    )
}
