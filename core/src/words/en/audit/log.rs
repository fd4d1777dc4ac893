//! What is said of a log of events.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::TimeDelta;

use super::times::whole_seconds;
use crate::audit::What;
use crate::audit::log::nearest_way;
use crate::contradiction::Place;
use crate::language::Language;
use crate::paths::{self, By};
use crate::rules::{Rule, Standing};
use crate::status::Status;
use crate::words::en;

/// What is said of an event; none of what is found in other files as well.
pub(super) fn finding(what: &What, names: Language) -> Option<String> {
    Some(match what {
        What::NotInTheBook { from, to, way } => {
            let change = arrows(&[*from, *to], names);
            let way = way_there(*from, *to, way.as_deref(), names);
            format!("No document prints {change}. {way}")
        }
        What::Disputed(rule) => disputed(rule, names),
        What::WrongStart { said, was } => wrong_start(*said, *was, names),
        What::TimeGoesBack { by } => format!(
            "The time is {} before the one above. Events have to be in order of time; a wrong offset \
             looks like this, too.",
            length(*by)
        ),
        What::NoZone(stamp) => format!(
            "“{stamp}” has no time zone, so its order cannot be checked. Add the offset, as in \
             {stamp}+01:00."
        ),
        What::BeginsInTheMiddle(status) => format!(
            "The entry begins as {}. Entries begin as {}, {} or {}, so this log begins in the middle, \
             and what came before is not checked.",
            status.name(names),
            Status::Connecting.name(names),
            Status::Incoming.name(names),
            Status::Invitation.name(names),
        ),
        What::EndsInside => String::from(
            "The file is cut off: its last event, or the element around its rows, is incomplete.",
        ),
        _ => return None,
    })
}

fn disputed(rule: &Rule, names: Language) -> String {
    let change = arrows(&[rule.from, rule.to], names);
    let printed = printed(rule, names);
    let why = match rule.standing {
        Standing::Enacted => "",
        Standing::Disputed(dispute) => en::dispute(dispute),
    };
    match nearest_way(rule.from, rule.to) {
        Some(way) => {
            let way = way_there(rule.from, rule.to, Some(&way), names);
            format!("{change} is printed ({printed}), but not simulated. {why} {way}")
        }
        // Why there is no way is why it is disputed.
        None => format!(
            "{change} is printed ({printed}), but not simulated. {why} No documented way leads there."
        ),
    }
}

fn wrong_start(said: Option<Status>, was: Option<Status>, names: Language) -> String {
    match (said, was) {
        (Some(said), Some(was)) => {
            let way = way_there(was, said, nearest_way(was, said).as_deref(), names);
            format!(
                "The change begins in {}, but the entry was last {}: what lies between is missing. {way}",
                said.name(names),
                was.name(names),
            )
        }
        (Some(said), None) => format!(
            "The change begins in {}, but nothing above says how the entry got there: lines are \
             missing, or the log begins in the middle.",
            said.name(names)
        ),
        (None, Some(was)) => format!(
            "The entry begins here a second time: it is {}, but nothing above says that it has left \
             the queue.",
            was.name(names)
        ),
        (None, None) => String::from("The entry begins here."),
    }
}

/// The way to a status and where each of its changes is printed, or why there is none.
fn way_there(from: Status, to: Status, way: Option<&[Status]>, names: Language) -> String {
    let Some(way) = way else {
        let why = paths::routes(from, to, By::Steps).err();
        let why = why.map_or("", en::no_route);
        return format!("No documented way leads there. {why}");
    };
    let pairs = way
        .windows(2)
        .filter_map(|pair| Rule::find(pair[0], pair[1]));
    let places: Vec<String> = pairs.map(|rule| printed(rule, names)).collect();
    let places = places.join("; ");
    let outcome = if way.last() == Some(&to) {
        String::new()
    } else {
        // They are one end, and the queue shows the other one (`domain` §2).
        format!(" with the outcome {}", to.name(names))
    };
    format!(
        "Nearest documented way: {}{outcome} ({places}).",
        arrows(way, names)
    )
}

/// Where a change is printed: a procedure if there is one, else a cell of the table.
fn printed(rule: &Rule, names: Language) -> String {
    let place = if let Some(row) = rule.evidence.rows.first() {
        Place::Row(*row)
    } else if rule.evidence.next.is_empty() {
        Place::Previous(rule.to)
    } else {
        Place::Next(rule.from)
    };
    en::place(place, names)
}

fn arrows(way: &[Status], names: Language) -> String {
    let names: Vec<&str> = way.iter().map(|status| status.name(names)).collect();
    names.join(" → ")
}

/// Hours, minutes and seconds, and of a second no more than there is.
fn length(time: TimeDelta) -> String {
    let whole = whole_seconds(time.num_seconds().unsigned_abs());
    match time.subsec_nanos() {
        0 => whole,
        part => {
            let part = format!("{part:09}");
            format!("{whole}.{}", part.trim_end_matches('0'))
        }
    }
}
