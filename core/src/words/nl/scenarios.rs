//! What a scenario expected and what was there.

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
            format!("de actie is geweigerd. {why}")
        }
        Missed::NotRefused => "de actie had geweigerd moeten worden, maar is uitgevoerd.".into(),
        Missed::Found {
            expected,
            status,
            outcome,
        } => found(expected, *status, *outcome, desk),
        Missed::NotJudged { after } => format!(
            "niet beoordeeld, omdat stap {after} anders verliep dan het scenario zegt. Herstel \
             eerst die stap."
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
    let name = |status: Option<Status>| status.map_or("niets", |status| status.name(Language::Nl));
    if status != expected.status {
        return format!(
            "{session} in de wachtrij van {queue}: verwacht was {}, gevonden is {}.",
            name(expected.status),
            name(status)
        );
    }
    let wanted = match expected.outcome {
        Some(ExpectedOutcome::Known(outcome)) => name_of(outcome),
        Some(ExpectedOutcome::NeverHere(word)) => in_dutch(word),
        None => "geen",
    };
    format!(
        "afloop van {session} in de wachtrij van {queue}: verwacht was “{wanted}”, gevonden is \
         “{}”.",
        outcome.map_or("geen", name_of)
    )
}

const fn name_of(outcome: Outcome) -> &'static str {
    Vocabulary::Nl.standing(Standing::Ended(outcome))
}

/// A status word that no run ends with; the file has it in English.
fn in_dutch(word: &'static str) -> &'static str {
    let mut standings = Standing::ALL.into_iter();
    let standing = standings.find(|it| Vocabulary::En.standing(*it) == word);
    standing.map_or(word, |standing| Vocabulary::Nl.standing(standing))
}
