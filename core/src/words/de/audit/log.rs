//! What is said of a log of events, in German.

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
use crate::words::de;

/// What is said of an event; none of what is found in other files as well.
pub(super) fn finding(what: &What, names: Language) -> Option<String> {
    Some(match what {
        What::NotInTheBook { from, to, way } => {
            let change = arrows(&[*from, *to], names);
            let way = way_there(*from, *to, way.as_deref(), names);
            format!("Kein Dokument kennt {change}. {way}")
        }
        What::Disputed(rule) => disputed(rule, names),
        What::WrongStart { said, was } => wrong_start(*said, *was, names),
        What::TimeGoesBack { by } => format!(
            "Der Zeitstempel liegt {} vor dem darüber. Ein Ereignis steht unter denen, die ihm \
             vorausgehen; auch ein falscher Zeitversatz sieht so aus.",
            length(*by)
        ),
        What::NoZone(stamp) => format!(
            "„{stamp}“ hat keine Zeitzone, und ohne sie lässt sich die Reihenfolge nicht \
             beurteilen. Hängen Sie den Zeitversatz an, wie in {stamp}+01:00."
        ),
        What::BeginsInTheMiddle(status) => format!(
            "Der Eintrag beginnt mit „{}“. Einträge beginnen mit „{}“, „{}“ oder „{}“; dieses \
             Protokoll beginnt also mittendrin, und was davor war, wird nicht beurteilt.",
            status.name(names),
            Status::Connecting.name(names),
            Status::Incoming.name(names),
            Status::Invitation.name(names),
        ),
        What::EndsInside => String::from(
            "Die Datei ist abgeschnitten: Sie endet, bevor die Umrahmung ihrer Zeilen oder \
             Ereignisse geschlossen ist.",
        ),
        _ => return None,
    })
}

fn disputed(rule: &Rule, names: Language) -> String {
    let change = arrows(&[rule.from, rule.to], names);
    let printed = printed(rule, names);
    let why = match rule.standing {
        Standing::Enacted => "",
        Standing::Disputed(dispute) => de::dispute(dispute),
    };
    match nearest_way(rule.from, rule.to) {
        Some(way) => {
            let way = way_there(rule.from, rule.to, Some(&way), names);
            format!("{change} steht in den Dokumenten ({printed}), ist aber strittig. {why} {way}")
        }
        // Why there is no way is why it is disputed.
        None => format!(
            "{change} steht in den Dokumenten ({printed}), ist aber strittig. {why} Kein \
             dokumentierter Weg führt dorthin."
        ),
    }
}

fn wrong_start(said: Option<Status>, was: Option<Status>, names: Language) -> String {
    match (said, was) {
        (Some(said), Some(was)) => {
            let way = way_there(was, said, nearest_way(was, said).as_deref(), names);
            format!(
                "Der Wechsel beginnt bei „{}“, der Eintrag hatte aber zuletzt den Status „{}“: Was \
                 dazwischen liegt, fehlt. {way}",
                said.name(names),
                was.name(names),
            )
        }
        (Some(said), None) => format!(
            "Der Wechsel beginnt bei „{}“, doch nichts darüber sagt, wie der Eintrag dorthin kam: \
             Dateizeilen fehlen, oder das Protokoll beginnt mittendrin.",
            said.name(names)
        ),
        (None, Some(was)) => format!(
            "Der Eintrag beginnt hier ein zweites Mal: Er hat den Status „{}“, und nichts darüber \
             sagt, dass er die Warteschlange verlassen hat.",
            was.name(names)
        ),
        (None, None) => String::from("Der Eintrag beginnt hier."),
    }
}

/// The way to a status and where each of its changes is printed, or why there is none.
fn way_there(from: Status, to: Status, way: Option<&[Status]>, names: Language) -> String {
    let Some(way) = way else {
        let why = paths::routes(from, to, By::Steps).err();
        let why = why.map_or("", de::no_route);
        return format!("Kein dokumentierter Weg führt dorthin. {why}");
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
        format!(" mit dem Ergebnis „{}“", to.name(names))
    };
    format!(
        "Nächstliegender dokumentierter Weg: {}{outcome} ({places}).",
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
    de::place(place, names)
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
