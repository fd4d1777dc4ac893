//! What is wrong with a scenario file.

use alloc::format;
use alloc::string::{String, ToString};

use crate::scenario::{Kind, Problem, ScenarioError};

/// What is wrong, where, and what to do.
pub fn scenario_error(error: &ScenarioError) -> String {
    let problem = problem(&error.problem);
    match error.step {
        Some(step) => format!("Step {step}: {problem}"),
        None => problem,
    }
}

const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Object => "an object {…}",
        Kind::Text => "a text",
        Kind::List => "a list",
        Kind::Names => "a list of names",
        Kind::FewNames => "a list of at most 1,000 names",
        Kind::ObjectOfFewNames => "an object {…} of at most 1,000 names",
        Kind::YesOrNo => "true or false",
        Kind::Goal => "one technician, one group or one channel",
        Kind::Minutes => "a whole number of minutes, 0 for never",
    }
}

/// What is wrong, and what to do.
pub fn problem(problem: &Problem) -> String {
    match &problem.in_short() {
        Problem::TooLarge => {
            String::from("the file is larger than 8 MiB. Split the scenario into several files.")
        }
        Problem::NotJson { line, column } => {
            format!("this is not JSON: look at line {line}, column {column}.")
        }
        Problem::KeyTwice { line } => {
            format!("a key appears twice in one object, again at line {line}. Remove one of them.")
        }
        Problem::NotA { key, expected } => format!("“{key}” must be {}.", kind(*expected)),
        Problem::UnknownKey(key) => {
            format!("the key “{key}” is not known here. Remove or correct it.")
        }
        Problem::MissingKey(key) => format!("the key “{key}” is missing. Add it."),
        Problem::UnknownFormat(format) => {
            format!("the format “{format}” is not known; it must be “queuescope-scenario/1”.")
        }
        Problem::NotAMoment(text) => {
            format!("“{text}” is not a moment; write it as 2026-01-05T08:00:00Z.")
        }
        Problem::NotADuration(text) => {
            format!("“{text}” is not a duration; write it as PT0S, PT90S, PT1M30.5S, PT2H or P14D.")
        }
        Problem::TimeDecreases => {
            String::from("it is earlier than the step before. Put the steps in order of time.")
        }
        Problem::Limit(limit) => limit.to_string(),
        Problem::NameEmpty => String::from("a name is empty. Give it at least one letter."),
        Problem::NameUnprintable(name) => format!(
            "the name “{}” has a line break or another control character in it. Remove it.",
            name.escape_default()
        ),
        Problem::NameTwice(name) => {
            format!("the name “{name}” is used twice. Change one of the two.")
        }
        Problem::UnknownTechnician(name) => {
            format!("there is no technician “{name}”. Add the name to “technicians” or correct it.")
        }
        Problem::UnknownGroup(name) => {
            format!("there is no group “{name}”. Add it to “groups” or correct it.")
        }
        Problem::UnknownChannel(name) => {
            format!("there is no channel “{name}”. Add it to “channels” or correct it.")
        }
        Problem::UnknownQueue(name) => {
            format!("there is no queue “{name}”. Write the name of a technician or a channel.")
        }
        Problem::UnknownActor(text) => format!(
            "{text} is not an actor: write {{\"technician\": name}}, \"customer\", \
             \"device\" or \"administrator\"."
        ),
        Problem::UnknownAction(name) => {
            format!("this actor has no action “{name}”. Correct the action or the actor.")
        }
        Problem::UnknownTool(name) => format!(
            "there is no tool “{name}”; it is remote_control, screen_sharing, file_manager, \
             file_transfer, save_dialog or calling_card_installation."
        ),
        Problem::UnknownPresence(name) => {
            format!("there is no presence “{name}”; it is available, busy or away.")
        }
        Problem::UnknownStatus(name) => format!(
            "there is no status “{name}”. Write the English name of a status, such as “On Hold”, \
             or “absent”."
        ),
        Problem::UnknownOutcome(name) => format!(
            "there is no outcome “{name}”. Write a status word of the report, such as “Closed by \
             technician”."
        ),
        Problem::SessionNotYet(name) => {
            format!("the session “{name}” does not exist yet. Create it in an earlier step.")
        }
        Problem::SessionTwice(name) => {
            format!("the session “{name}” exists already. Choose another name.")
        }
        Problem::EmptyStep => {
            String::from("it has neither an “action” nor an “expect”. Add one of them.")
        }
    }
}
