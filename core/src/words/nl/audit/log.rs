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
use crate::words::nl;

/// What is said of an event; none of what is found in other files as well.
pub(super) fn finding(what: &What, names: Language) -> Option<String> {
    Some(match what {
        What::NotInTheBook { from, to, way } => {
            let change = arrows(&[*from, *to], names);
            let way = way_there(*from, *to, way.as_deref(), names);
            format!("Geen document vermeldt {change}. {way}")
        }
        What::Disputed(rule) => disputed(rule, names),
        What::WrongStart { said, was } => wrong_start(*said, *was, names),
        What::TimeGoesBack { by } => format!(
            "Dit tijdstip ligt {} vóór het vorige. Een gebeurtenis staat onder wat eraan \
             voorafging; ook een verkeerde tijdzone kan de oorzaak zijn.",
            length(*by)
        ),
        What::NoZone(stamp) => format!(
            "“{stamp}” heeft geen tijdzone: welke is het? Zonder zone is de volgorde niet te \
             beoordelen. Zet het verschil met UTC erachter, zoals in {stamp}+01:00."
        ),
        What::BeginsInTheMiddle(status) => format!(
            "Het item begint als {}. Een item begint als {}, {} of {}; dit logboek begint dus \
             halverwege, en wat daarvoor gebeurde, wordt niet beoordeeld.",
            status.name(names),
            Status::Connecting.name(names),
            Status::Incoming.name(names),
            Status::Invitation.name(names),
        ),
        What::EndsInside => String::from(
            "Het bestand is afgekapt: de structuur om de rijen of gebeurtenissen is niet \
             afgesloten.",
        ),
        _ => return None,
    })
}

fn disputed(rule: &Rule, names: Language) -> String {
    let change = arrows(&[rule.from, rule.to], names);
    let printed = printed(rule, names);
    let why = match rule.standing {
        Standing::Enacted => "",
        Standing::Disputed(dispute) => nl::dispute(dispute),
    };
    match nearest_way(rule.from, rule.to) {
        Some(way) => {
            let way = way_there(rule.from, rule.to, Some(&way), names);
            format!("{change} staat vermeld ({printed}), maar is betwist. {why} {way}")
        }
        // Why there is no way is why it is disputed.
        None => format!(
            "{change} staat vermeld ({printed}), maar is betwist. {why} Er is geen gedocumenteerde \
             route naartoe."
        ),
    }
}

fn wrong_start(said: Option<Status>, was: Option<Status>, names: Language) -> String {
    match (said, was) {
        (Some(said), Some(was)) => {
            let way = way_there(was, said, nearest_way(was, said).as_deref(), names);
            format!(
                "De overgang begint in {}, terwijl het item het laatst op {} stond: wat ertussen \
                 zit, ontbreekt. {way}",
                said.name(names),
                was.name(names),
            )
        }
        (Some(said), None) => format!(
            "De overgang begint in {}, maar nergens hierboven staat hoe het item daar kwam: er \
             ontbreken regels, of het logboek begint halverwege.",
            said.name(names)
        ),
        (None, Some(was)) => format!(
            "Het item begint hier een tweede keer: het staat op {}, en nergens hierboven staat dat \
             het uit de wachtrij is verdwenen.",
            was.name(names)
        ),
        (None, None) => String::from("Hier begint het item."),
    }
}

/// The way to a status and where each of its changes is printed, or why there is none.
fn way_there(from: Status, to: Status, way: Option<&[Status]>, names: Language) -> String {
    let Some(way) = way else {
        let why = paths::routes(from, to, By::Steps).err();
        let why = why.map_or("", nl::no_route);
        return format!("Er is geen gedocumenteerde route naartoe. {why}");
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
        format!(" met de afloop {}", to.name(names))
    };
    format!(
        "Dichtstbijzijnde gedocumenteerde route: {}{outcome} ({places}).",
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
    nl::place(place, names)
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
