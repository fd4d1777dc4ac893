//! What is wrong with a scenario file.

use alloc::format;
use alloc::string::String;

use crate::scenario::{Kind, Problem, ScenarioError};

/// What is wrong, where, and what to do.
pub fn scenario_error(error: &ScenarioError) -> String {
    let problem = problem(&error.problem);
    match error.step {
        Some(step) => format!("Stap {step}: {problem}"),
        None => problem,
    }
}

const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Object => "een object {…}",
        Kind::Text => "een tekst",
        Kind::List => "een lijst",
        Kind::Names => "een lijst met namen",
        Kind::FewNames => "een lijst met hoogstens 1000 namen",
        Kind::ObjectOfFewNames => "een object {…} met hoogstens 1000 namen",
        Kind::YesOrNo => "true of false",
        Kind::Goal => "één technicus, één groep of één kanaal",
        Kind::Minutes => "een geheel aantal minuten (0 = nooit)",
    }
}

/// What is wrong, and what to do.
pub fn problem(problem: &Problem) -> String {
    match &problem.in_short() {
        Problem::TooLarge => String::from(
            "het bestand is groter dan 8 MiB. Splits het scenario in meerdere bestanden.",
        ),
        Problem::NotJson { line, column } => {
            format!("dit is geen JSON: kijk op regel {line}, kolom {column}.")
        }
        Problem::KeyTwice { line } => {
            format!(
                "een sleutel staat twee keer in één object, de tweede keer op regel {line}. \
                 Verwijder er een."
            )
        }
        Problem::NotA { key, expected } => format!("“{key}” moet {} zijn.", kind(*expected)),
        Problem::UnknownKey(key) => {
            format!("de sleutel “{key}” is hier niet bekend. Verwijder of verbeter hem.")
        }
        Problem::MissingKey(key) => format!("de sleutel “{key}” ontbreekt. Voeg hem toe."),
        Problem::UnknownFormat(format) => {
            format!("de indeling “{format}” is niet bekend; het moet “queuescope-scenario/1” zijn.")
        }
        Problem::NotAMoment(text) => {
            format!("“{text}” is geen tijdstip; schrijf het als 2026-01-05T08:00:00Z.")
        }
        Problem::NotADuration(text) => {
            format!(
                "“{text}” is geen tijdsduur; schrijf die als PT0S, PT90S, PT1M30.5S, PT2H of P14D."
            )
        }
        Problem::TimeDecreases => {
            String::from("deze stap is eerder dan de vorige. Zet de stappen in volgorde van tijd.")
        }
        Problem::Limit(asked) => {
            let mut said = String::new();
            // A string takes everything.
            let _ = super::limit_too_long(*asked, &mut said);
            said
        }
        Problem::NameEmpty => String::from("een naam is leeg. Geef minstens één letter op."),
        Problem::NameUnprintable(name) => format!(
            "in de naam “{}” staat een regeleinde of een ander besturingsteken. Verwijder het.",
            name.escape_default()
        ),
        Problem::NameTwice(name) => format!("“{name}” komt twee keer voor. Namen zijn uniek."),
        Problem::UnknownTechnician(name) => {
            format!(
                "er is geen technicus “{name}”. Voeg de naam toe aan “technicians” of verbeter hem."
            )
        }
        Problem::UnknownGroup(name) => {
            format!("er is geen groep “{name}”. Voeg de naam toe aan “groups” of verbeter hem.")
        }
        Problem::UnknownChannel(name) => {
            format!("er is geen kanaal “{name}”. Voeg de naam toe aan “channels” of verbeter hem.")
        }
        Problem::UnknownQueue(name) => {
            format!(
                "er is geen wachtrij “{name}”: een wachtrij hoort bij een technicus of een kanaal."
            )
        }
        Problem::UnknownActor(text) => format!(
            "{text} is geen geldige actor: schrijf {{\"technician\": naam}}, \"customer\", \
             \"device\" of \"administrator\"."
        ),
        Problem::UnknownAction(name) => format!("deze actor kent geen actie “{name}”."),
        Problem::UnknownTool(name) => format!("er is geen tool “{name}”."),
        Problem::UnknownPresence(name) => {
            format!("er is geen aanwezigheid “{name}”; mogelijk zijn available, busy en away.")
        }
        Problem::UnknownStatus(name) => {
            format!(
                "er is geen status “{name}”. Gebruik een van de zeventien Engelse namen, of \
                 “absent”."
            )
        }
        Problem::UnknownOutcome(name) => {
            format!("het rapport kent geen afloop “{name}”.")
        }
        Problem::SessionNotYet(name) => {
            format!("de sessie “{name}” bestaat nog niet. Maak die in een eerdere stap aan.")
        }
        Problem::SessionTwice(name) => {
            format!("de sessie “{name}” bestaat al. Kies een andere naam.")
        }
        Problem::EmptyStep => String::from("er staat noch een “action”, noch een “expect” in."),
    }
}
