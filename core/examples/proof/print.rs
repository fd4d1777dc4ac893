//! What is printed: for people a line a property, and the run where one breaks it; for programs one object.

use std::fmt::Write;

use queuescope_core::change::Change;
use queuescope_core::desk::Desk;
use queuescope_core::ids::Queue;
use queuescope_core::language::Language;
use queuescope_core::proof::{Happened, Move, Proved, Verdict, Walk};
use queuescope_core::said;
use serde_json::{Value, json};

use crate::asked::Asked;

/// For people.
pub(crate) fn text(asked: &Asked, walk: &Walk, proved: &[Proved]) -> String {
    let (language, desk) = (asked.language, asked.scope.beginning());
    let mut text = said!(language, walked(walk.states(), walk.moves())) + "\n";
    for one in proved {
        let says = said!(language, property(one.property));
        let verdict = said!(language, verdict(one.verdict));
        // A String has room for whatever is written.
        let _ = writeln!(text, "{verdict}: {says} ({})", one.times);
        if one.verdict == Verdict::Broken {
            for happened in told(asked, one) {
                let _ = writeln!(text, "    {}", line(&happened, &desk, language));
            }
        }
    }
    text
}

fn told(asked: &Asked, proved: &Proved) -> Vec<Happened> {
    let run = proved.witness.as_ref();
    run.map(|run| run.told(asked.scope, asked.supposed))
        .unwrap_or_default()
}

fn line(happened: &Happened, desk: &Desk, language: Language) -> String {
    let by = match &happened.by {
        Move::Act(action) => {
            let what = said!(language, action(action, desk.staff()));
            match action.technician() {
                Some(by) => format!("{}: {what}", desk.staff().queue_name(Queue::Technician(by))),
                None => what,
            }
        }
        Move::Time => match happened.changes.first() {
            Some(change) => said!(language, cause(change.cause)).to_owned(),
            None => String::new(),
        },
        Move::Supposed(..) => said!(language, supposed()).to_owned(),
    };
    let changes = happened.changes.iter().map(|change| {
        let queue = desk.staff().queue_name(change.queue);
        let to = change.to.name(language);
        match change.from {
            Some(from) => format!("{queue}: {} → {to}", from.name(language)),
            None => format!("{queue}: → {to}"),
        }
    });
    let changes: Vec<_> = changes.collect();
    if changes.is_empty() {
        return by;
    }
    format!("{by} ({})", changes.join(", "))
}

/// For programs.
pub(crate) fn json(asked: &Asked, walk: &Walk, proved: &[Proved]) -> String {
    let desk = asked.scope.beginning();
    let properties = proved.iter().map(|one| {
        let says = said!(asked.language, property(one.property));
        let scenario = one
            .witness
            .as_ref()
            .and_then(|run| run.scenario(asked.scope, &says));
        json!({
            "property": one.property,
            "says": says,
            "verdict": one.verdict,
            "times": one.times,
            "run": told(asked, one).iter().map(|it| self::happened(it, &desk)).collect::<Vec<_>>(),
            "scenario": scenario.and_then(|text| serde_json::from_str::<Value>(&text).ok()),
        })
    });
    let told = json!({
        "technicians": asked.scope.names(),
        "supposed": asked.supposed,
        "states": walk.states(),
        "moves": walk.moves(),
        "properties": properties.collect::<Vec<_>>(),
    });
    format!("{told:#}\n")
}

fn happened(happened: &Happened, desk: &Desk) -> Value {
    let changes = happened.changes.iter();
    json!({
        "by": match &happened.by {
            Move::Act(action) => action.cause().id(),
            Move::Time => "time",
            Move::Supposed(..) => "supposed",
        },
        "technician": technician(&happened.by, desk),
        "changes": changes.map(|change| self::change(change, desk)).collect::<Vec<_>>(),
    })
}

fn technician(by: &Move, desk: &Desk) -> Option<String> {
    let Move::Act(action) = by else {
        return None;
    };
    let by = desk.staff().technician(action.technician()?)?;
    Some(by.name.clone())
}

fn change(change: &Change, desk: &Desk) -> Value {
    json!({
        "queue": desk.staff().queue_name(change.queue),
        "from": change.from,
        "to": change.to,
        "cause": change.cause.id(),
    })
}
