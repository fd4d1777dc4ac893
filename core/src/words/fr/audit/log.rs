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
use crate::words::fr;

/// What is said of an event; none of what is found in other files as well.
pub(super) fn finding(what: &What, names: Language) -> Option<String> {
    Some(match what {
        What::NotInTheBook { from, to, way } => {
            let change = arrows(&[*from, *to], names);
            let way = way_there(*from, *to, way.as_deref(), names);
            format!("Aucun document ne mentionne {change}. {way}")
        }
        What::Disputed(rule) => disputed(rule, names),
        What::WrongStart { said, was } => wrong_start(*said, *was, names),
        What::TimeGoesBack { by } => format!(
            "L’horodatage précède de {} celui du dessus. Un événement figure sous ce qui l’a précédé ; un décalage \
             horaire erroné peut aussi en être la cause.",
            length(*by)
        ),
        What::NoZone(stamp) => format!(
            "« {stamp} » n’a pas de fuseau : lequel est-ce ? Sans fuseau, l’ordre ne peut pas être évalué. Ajoutez le \
             décalage à la suite, comme dans {stamp}+01:00."
        ),
        What::BeginsInTheMiddle(status) => format!(
            "L’entrée commence au statut {}. Une entrée commence par {}, {} ou {} : ce journal commence donc \
             en cours de route, et ce qui précède n’est pas évalué.",
            status.distinct_name(names),
            Status::Connecting.distinct_name(names),
            Status::Incoming.distinct_name(names),
            Status::Invitation.distinct_name(names),
        ),
        What::EndsInside => String::from(
            "Le fichier est coupé : il s’arrête avant la fin de la structure qui entoure ses lignes ou ses événements.",
        ),
        _ => return None,
    })
}

fn disputed(rule: &Rule, names: Language) -> String {
    let change = arrows(&[rule.from, rule.to], names);
    let printed = printed(rule, names);
    let why = match rule.standing {
        Standing::Enacted => "",
        Standing::Disputed(dispute) => fr::dispute(dispute),
    };
    match nearest_way(rule.from, rule.to) {
        Some(way) => {
            let way = way_there(rule.from, rule.to, Some(&way), names);
            format!("{change} est mentionné ({printed}), mais contesté. {why} {way}")
        }
        // Why there is no way is why it is disputed.
        None => format!(
            "{change} est mentionné ({printed}), mais contesté. {why} Aucun chemin documenté n’y mène."
        ),
    }
}

fn wrong_start(said: Option<Status>, was: Option<Status>, names: Language) -> String {
    match (said, was) {
        (Some(said), Some(was)) => {
            let way = way_there(was, said, nearest_way(was, said).as_deref(), names);
            format!(
                "Le changement commence au statut {}, et l’entrée était en dernier lieu au statut {} : il manque ce \
                 qui s’est passé entre les deux. {way}",
                said.distinct_name(names),
                was.distinct_name(names),
            )
        }
        (Some(said), None) => format!(
            "Le changement commence au statut {}, et rien au-dessus ne dit comment l’entrée y est arrivée : des \
             lignes manquent, ou le journal commence en cours de route.",
            said.distinct_name(names)
        ),
        (None, Some(was)) => format!(
            "L’entrée commence ici une deuxième fois : elle est au statut {}, et rien au-dessus ne dit qu’elle \
             a quitté la file.",
            was.distinct_name(names)
        ),
        (None, None) => String::from("L’entrée commence ici."),
    }
}

/// The way to a status and where each of its changes is printed, or why there is none.
fn way_there(from: Status, to: Status, way: Option<&[Status]>, names: Language) -> String {
    let Some(way) = way else {
        let why = paths::routes(from, to, By::Steps).err();
        let why = why.map_or("", fr::no_route);
        return format!("Aucun chemin documenté n’y mène. {why}");
    };
    let pairs = way
        .windows(2)
        .filter_map(|pair| Rule::find(pair[0], pair[1]));
    let places: Vec<String> = pairs.map(|rule| printed(rule, names)).collect();
    let places = places.join(" ; ");
    let outcome = if way.last() == Some(&to) {
        String::new()
    } else {
        // They are one end, and the queue shows the other one (`domain` §2).
        format!(" avec l’issue {}", to.distinct_name(names))
    };
    format!(
        "Chemin documenté le plus proche : {}{outcome} ({places}).",
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
    fr::place(place, names)
}

fn arrows(way: &[Status], names: Language) -> String {
    let names: Vec<&str> = way
        .iter()
        .map(|status| status.distinct_name(names))
        .collect();
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
