//! What is said of a log, read as prose.

use chrono::TimeDelta;
use queuescope_core::audit::What;
use queuescope_core::language::Language;
use queuescope_core::rules::Rule;
use queuescope_core::status::Status;
use queuescope_core::words::en::audit;

use super::{line, lines};

fn said(what: &What) -> String {
    audit::finding(what, Language::En)
}

/// What is said of a change in a log in which everything before it is right.
fn of_a_change(from: &str, to: &str) -> String {
    let heard = lines(&(line(0, "", from) + &*line(1, from, to)));
    let errors = heard.errors();
    said(&errors[0].what)
}

#[test]
fn a_change_that_is_not_in_the_book() {
    assert_eq!(
        of_a_change("Waiting", "Closed by technician"),
        "No document prints Waiting → Closed by technician. Nearest documented way: Waiting → Active → \
         Closed by technician (Status changes, row 3; Status table, Active: next)."
    );
    assert_eq!(
        of_a_change("Collaborating", "Closed by technician"),
        "No document prints Collaborating → Closed by technician. Nearest documented way: Collaborating → \
         Removed from TC queue with the outcome Closed by technician (Status changes, row 47)."
    );
    assert_eq!(
        of_a_change("Aborted", "Active"),
        "No document prints Aborted → Active. No documented way leads there. Nothing follows: the entry is \
         over, and a session that comes back into the queue is a new entry."
    );
}

#[test]
fn a_change_that_is_disputed() {
    assert_eq!(
        of_a_change("Active", "Offline"),
        "Active → Offline is printed (Status table, Active: next), but not simulated. Offline follows more than \
         five minutes of Reconnecting or Rebooting, so an active session shows one of those two first. \
         Nearest documented way: Active → Rebooting → Offline (Status changes, row 11; Status table, \
         Offline: previous)."
    );
    assert!(
        of_a_change("Active", "Closed by waiting customer")
            .ends_with("No documented way leads there.")
    );
}

#[test]
fn every_way_that_is_named_is_one_of_enacted_rules() {
    for from in Status::ALL {
        for to in Status::ALL {
            let way = queuescope_core::audit::log::nearest_way(from, to).unwrap_or_default();
            for pair in way.windows(2) {
                assert!(Rule::is_enacted_between(pair[0], pair[1]), "{pair:?}");
            }
            assert!(way.is_empty() || way[0] == from);
        }
    }
}

#[test]
fn a_start_that_is_not_the_last_status() {
    let wrong = |said, was| self::said(&What::WrongStart { said, was });
    assert_eq!(
        wrong(Some(Status::Active), Some(Status::Waiting)),
        "The change begins in Active, but the entry was last Waiting: what lies between is missing. Nearest \
         documented way: Waiting → Active (Status changes, row 3)."
    );
    assert_eq!(
        wrong(Some(Status::Active), None),
        "The change begins in Active, but nothing above says how the entry got there: lines are missing, or \
         the log begins in the middle."
    );
    assert_eq!(
        wrong(None, Some(Status::Active)),
        "The entry begins here a second time: it is Active, but nothing above says that it has left the queue."
    );
}

#[test]
fn stamps() {
    let back = |by| said(&What::TimeGoesBack { by });
    assert!(
        back(TimeDelta::seconds(4_210)).starts_with("The time is 1:10:10 before the one above.")
    );
    assert!(back(TimeDelta::nanoseconds(1_500_000)).starts_with("The time is 0:00:00.0015 before"));
    assert_eq!(
        said(&What::NoZone("2026-10-25T02:40:00".into())),
        "“2026-10-25T02:40:00” has no time zone, so its order cannot be checked. Add the offset, as in \
         2026-10-25T02:40:00+01:00."
    );
}

#[test]
fn where_a_log_begins_and_ends() {
    assert_eq!(
        said(&What::BeginsInTheMiddle(Status::Active)),
        "The entry begins as Active. Entries begin as Connecting, Incoming or Invitation, so this log begins \
         in the middle, and what came before is not checked."
    );
    assert!(said(&What::EndsInside).starts_with("The file is cut off"));
}

#[test]
fn statuses_are_called_as_one_asks_for_them() {
    let way = Some(vec![Status::Waiting, Status::Active, Status::OnHold]);
    let (from, to) = (Status::Waiting, Status::OnHold);
    let said = audit::finding(&What::NotInTheBook { from, to, way }, Language::De);
    assert!(
        said.contains("Wartend → Aktiv → In Wartestellung"),
        "{said}"
    );
}
