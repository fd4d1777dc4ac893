//! What a scenario expected and what was there.

use alloc::format;
use alloc::string::String;

use super::grammar::of;
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
            format!("l’action a été refusée. {why}")
        }
        Missed::NotRefused => "l’action aurait dû être refusée et ne l’a pas été.".into(),
        Missed::Found {
            expected,
            status,
            outcome,
        } => found(expected, *status, *outcome, desk),
        Missed::NotJudged { after } => format!(
            "non évalué : l’étape {after} ne s’est pas déroulée comme le dit le scénario. Corrigez \
             d’abord cette étape."
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
    let queue = of(desk.staff().queue_name(expected.queue));
    if status != expected.status {
        let wanted = match expected.status {
            Some(status) => format!("devrait afficher {}", status.distinct_name(Language::Fr)),
            None => "ne devrait pas figurer".into(),
        };
        let found = match status {
            Some(status) => format!("affiche {}", status.distinct_name(Language::Fr)),
            None => "n’y figure pas".into(),
        };
        return format!("dans la file {queue}, {session} {wanted}, mais {found}.");
    }
    let name = |outcome| Vocabulary::Fr.standing(Standing::Ended(outcome));
    let wanted = match expected.outcome {
        Some(ExpectedOutcome::Known(outcome)) => name(outcome),
        Some(ExpectedOutcome::NeverHere(word)) => word,
        None => "aucune",
    };
    format!(
        "l’issue {} dans la file {queue} devrait être « {wanted} » ; c’est « {} ».",
        of(session),
        outcome.map_or("aucune", name)
    )
}
