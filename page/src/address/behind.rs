//! Which rows of the report an address asks for, by the figure they are behind: `of=lost`, `of=picked-up:20`,
//! `of=transfer:Ana,Ben`.

use chrono::{NaiveDate, NaiveDateTime, Timelike};
use queuescope_core::report::figures::{Behind, Within};

use super::likeness::slug;
use super::query::{Query, encoded};

/// The key of the query.
pub(super) const OF: &str = "of";

/// Takes what a query asks for.
///
/// # Errors
///
/// The words that ask for nothing.
pub(super) fn take(query: &mut Query) -> Result<Option<Behind>, String> {
    let list = query.take_list(OF);
    if list.is_empty() {
        return Ok(None);
    }
    let found = read(&list);
    found.map(Some).ok_or_else(|| list.join(","))
}

/// A figure by its word, as it stands in an address.
pub(crate) fn named(word: &str) -> Option<Behind> {
    take(&mut Query::read(&format!("{OF}={word}")))
        .ok()
        .flatten()
}

/// What the list behind the equals sign asks for; none where that is nothing one can ask for.
fn read(list: &[String]) -> Option<Behind> {
    let (first, more) = list.split_first()?;
    let (word, of) = match first.split_once(':') {
        Some((word, of)) => (word, Some(of).filter(|of| !of.is_empty())),
        None => (first.as_str(), None),
    };
    let behind = match (slug(word).as_str(), of, more) {
        ("waited", None, []) => Behind::Waited,
        ("picked-up", Some(within), []) => Behind::PickedUp(Within::read(within)?),
        ("not-picked-up", Some(within), []) => Behind::NotPickedUp(Within::read(within)?),
        ("lost", None, []) => Behind::Lost,
        ("handled", None, []) => Behind::Handled,
        ("technicians", None, []) => Behind::Technicians,
        ("technician", Some(name), []) => Behind::Technician(name.to_owned()),
        ("begun", None, []) => Behind::Begun,
        ("hour", Some(begun), []) => Behind::Hour(hour(begun)?),
        ("transfers", None, []) => Behind::Transfers,
        ("transfer", Some(from), [to]) => Behind::Transfer {
            from: from.to_owned(),
            to: to.clone(),
        },
        _ => return None,
    };
    Some(behind)
}

/// What stands behind the equals sign.
pub(crate) fn written(behind: &Behind) -> String {
    match behind {
        Behind::Waited => "waited".to_owned(),
        Behind::PickedUp(within) => format!("picked-up:{}", within.seconds()),
        Behind::NotPickedUp(within) => format!("not-picked-up:{}", within.seconds()),
        Behind::Lost => "lost".to_owned(),
        Behind::Handled => "handled".to_owned(),
        Behind::Technicians => "technicians".to_owned(),
        Behind::Technician(name) => format!("technician:{}", encoded(name)),
        Behind::Begun => "begun".to_owned(),
        Behind::Hour(hour) => {
            let hour = format!("{}T{:02}", hour.date(), hour.hour());
            format!("hour:{}", encoded(&hour))
        }
        Behind::Transfers => "transfers".to_owned(),
        Behind::Transfer { from, to } => format!("transfer:{},{}", encoded(from), encoded(to)),
    }
}

/// `2026-03-02T08`.
fn hour(text: &str) -> Option<NaiveDateTime> {
    let (day, hour) = text.split_once('T')?;
    day.parse::<NaiveDate>()
        .ok()?
        .and_hms_opt(hour.parse().ok()?, 0, 0)
}
