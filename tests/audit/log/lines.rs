//! Lines of JSON, as `replay` prints them.

use chrono::TimeDelta;
use queuescope_core::audit::{Kind, LONGEST_LINE, Severity, What};
use queuescope_core::rules::Rule;
use queuescope_core::status::Status;

use super::{line, line_in, lines};

/// A session that is created and goes on to Active.
fn begun() -> String {
    [
        line(0, "", "Connecting"),
        line(1, "Connecting", "Waiting"),
        line(2, "Waiting", "Active"),
    ]
    .concat()
}

#[test]
fn an_event_says_what_stands_in_its_line() {
    let heard = lines(&begun());
    assert_eq!(heard.findings, []);
    let last = heard.events.last().expect("it is read");
    assert_eq!((last.line, last.number), (3, 3));
    assert_eq!((&*last.session, last.queue.as_deref()), ("s1", Some("A")));
    assert_eq!(
        (last.from, last.to),
        (Some(Status::Waiting), Some(Status::Active))
    );
    assert_eq!(last.lasted, Some(TimeDelta::minutes(1)));
}

#[test]
fn every_change_between_two_statuses_is_what_the_book_says_of_it() {
    for from in Status::ALL {
        for to in Status::ALL {
            // A note says that the log begins in the middle, and is not asked for here.
            let before = line(0, "", from.id());
            let heard = lines(&(before + &*line(1, from.id(), to.id())));
            let kinds: Vec<_> = heard
                .errors()
                .iter()
                .map(|it| (it.row, it.kind()))
                .collect();
            let expected = match Rule::find(from, to) {
                _ if from == to => vec![],
                Some(rule) if rule.is_enacted() => vec![],
                Some(_) => vec![(2, Kind::Disputed)],
                None => vec![(2, Kind::NotInTheBook)],
            };
            assert_eq!(kinds, expected, "{from:?} → {to:?}");
        }
    }
}

#[test]
fn a_change_that_is_not_in_the_book_names_a_way_that_is() {
    let heard =
        lines(&(begun() + &*line(3, "Active", "Waiting") + &*line(4, "Waiting", "On Hold")));
    let [back, held] = &*heard.findings else {
        panic!("{:?}", heard.findings);
    };
    assert_eq!(
        (back.row, back.line, back.column.as_deref()),
        (4, 4, Some("to"))
    );
    assert_eq!(
        back.what,
        What::NotInTheBook {
            from: Status::Active,
            to: Status::Waiting,
            way: None,
        }
    );
    assert_eq!(
        held.what,
        What::NotInTheBook {
            from: Status::Waiting,
            to: Status::OnHold,
            way: Some(vec![Status::Waiting, Status::Active, Status::OnHold]),
        }
    );
}

#[test]
fn a_change_begins_where_the_last_one_ended() {
    let heard = lines(&(begun() + &*line(3, "On Hold", "Outgoing")));
    let [found] = &*heard.findings else {
        panic!("{:?}", heard.findings);
    };
    assert_eq!((found.row, found.column.as_deref()), (4, Some("from")));
    assert_eq!(
        found.what,
        What::WrongStart {
            said: Some(Status::OnHold),
            was: Some(Status::Active),
        }
    );
    // What it says is believed from then on.
    let heard =
        lines(&(begun() + &*line(3, "On Hold", "Outgoing") + &*line(4, "Outgoing", "Active")));
    assert_eq!(heard.kinds(), [(4, Kind::WrongStart)]);
    assert_eq!(heard.events[3].lasted, None);
}

#[test]
fn of_each_queue_its_own_last_status_is_asked() {
    let text = begun()
        + &*line(3, "Active", "Outgoing")
        + &*line_in("B", 3, "", "Incoming")
        + &*line_in("B", 4, "Incoming", "Active")
        + &*line(4, "Outgoing", "Removed from TC queue");
    assert_eq!(lines(&text).findings, []);
}

#[test]
fn the_first_that_is_told_of_an_entry_has_nowhere_to_begin() {
    let heard = lines(&line(0, "Waiting", "Active"));
    assert_eq!(
        heard.findings[0].what,
        What::WrongStart {
            said: Some(Status::Waiting),
            was: None,
        }
    );
}

#[test]
fn an_entry_begins_but_once() {
    let heard = lines(&(begun() + &*line(3, "", "Incoming")));
    assert_eq!(
        heard.findings[0].what,
        What::WrongStart {
            said: None,
            was: Some(Status::Active),
        }
    );
    let comes_back =
        begun() + &*line(3, "Active", "Removed from TC queue") + &*line(4, "", "Incoming");
    let heard = lines(&comes_back);
    assert_eq!(heard.findings, []);
    assert_eq!((heard.events[4].from, heard.events[4].lasted), (None, None));
}

#[test]
fn an_entry_that_begins_in_another_status_is_a_log_that_begins_in_the_middle() {
    let heard = lines(&line(0, "", "Active"));
    assert_eq!(
        heard.findings[0].what,
        What::BeginsInTheMiddle(Status::Active)
    );
    assert_eq!(heard.findings[0].severity(), Severity::Note);
    for status in ["Connecting", "Incoming", "Invitation"] {
        assert_eq!(lines(&line(0, "", status)).findings, []);
    }
}

#[test]
fn a_technician_takes_a_session_from_the_queue_of_a_channel() {
    let opened = line_in("Web", 0, "", "Connecting") + &*line_in("Web", 1, "Connecting", "Waiting");
    let taken = opened + &*line(2, "Waiting", "Active");
    let heard = lines(&taken);
    assert_eq!(heard.findings, []);
    assert_eq!(heard.events[2].lasted, Some(TimeDelta::minutes(1)));
    // It is taken but once.
    let heard = lines(&(taken.clone() + &*line_in("B", 3, "Waiting", "Active")));
    assert_eq!(heard.kinds(), [(4, Kind::WrongStart)]);
    let heard = lines(&(taken + &*line_in("Web", 3, "Waiting", "Active")));
    assert_eq!(
        heard.findings[0].what,
        What::WrongStart {
            said: Some(Status::Waiting),
            was: Some(Status::Removed),
        }
    );
}

#[test]
fn what_a_technician_has_created_is_not_taken_from_a_channel() {
    let text = begun().replacen("start_session", "create_session", 1);
    let text = text.replace(
        &line(2, "Waiting", "Active"),
        &line_in("B", 2, "Waiting", "Active"),
    );
    assert_eq!(lines(&text).kinds(), [(3, Kind::WrongStart)]);
}

#[test]
fn a_status_that_stays_is_no_change_and_goes_on_lasting() {
    let text = begun() + &*line(5, "Active", "Active") + &*line(9, "Active", "On Hold");
    let heard = lines(&text);
    assert_eq!(heard.findings, []);
    assert_eq!(heard.events[4].lasted, Some(TimeDelta::minutes(7)));
}

#[test]
fn a_stamp_stands_below_those_before_it() {
    let text = begun() + &*line(1, "Active", "On Hold") + &*line(1, "On Hold", "Active");
    let heard = lines(&text);
    let [found] = &*heard.findings else {
        panic!("{:?}", heard.findings);
    };
    assert_eq!((found.row, found.column.as_deref()), (4, Some("at")));
    let by = TimeDelta::minutes(1);
    assert_eq!(found.what, What::TimeGoesBack { by });
    assert_eq!(heard.events[3].lasted, None);
}

#[test]
fn a_stamp_without_a_zone_is_asked_about_and_not_used() {
    let text = begun().replace("08:01:00.000Z", "23:01:00");
    let heard = lines(&text);
    let [found] = &*heard.findings else {
        panic!("{:?}", heard.findings);
    };
    assert_eq!((found.row, found.kind()), (2, Kind::NoZone));
    assert_eq!(found.what, What::NoZone("2026-01-05T23:01:00".into()));
    assert_eq!(heard.events[2].lasted, None);
}

#[test]
fn a_stamp_in_another_form_is_read_where_it_leaves_no_question() {
    let first = "2026-01-05T08:00:00.000Z";
    let kinds = |stamp: &str| lines(&begun().replace(first, stamp)).kinds();
    assert_eq!(kinds("1/13/2025 8:00:00 AM +01:00"), []);
    assert_eq!(kinds("13/1/2025 08:00:00Z"), []);
    assert_eq!(kinds("3/2/2025 8:00:00 AM +01:00"), [(1, Kind::NotATime)]);
    assert_eq!(kinds("1/13/2025 8:00:00 AM"), [(1, Kind::NoZone)]);
}

#[test]
fn what_is_no_stamp_or_no_status_is_said_with_its_column() {
    let text =
        begun().replace("2026-01-05T08:01", "2026-02-30T08:01") + &*line(3, "Active", "Held");
    let heard = lines(&(text + &*line(4, "Aktif", "Active") + &*line(5, "Active", "En attente")));
    let found: Vec<_> = heard
        .findings
        .iter()
        .map(|it| (it.row, it.kind(), it.column.as_deref()))
        .collect();
    assert_eq!(
        found,
        [
            (2, Kind::NotATime, Some("at")),
            (4, Kind::UnknownStatus, Some("to")),
            (5, Kind::UnknownStatus, Some("from")),
            (6, Kind::AmbiguousStatus, Some("to")),
        ]
    );
    assert_eq!(
        (heard.events[3].from, heard.events[3].to),
        (Some(Status::Active), None)
    );
}

#[test]
fn a_line_that_is_no_change_is_said_and_nothing_is_concluded_over_it() {
    for wrong in [
        "no JSON\n",
        "[]\n",
        "{}\n",
        "{\"at\":\"2026-01-05T08:03:00Z\",\"session\":\"s1\",\"queue\":\"A\",\"to\":\"On Hold\"}\n",
        "{\"at\":1,\"session\":\"s1\",\"queue\":\"A\",\"from\":null,\"to\":\"On Hold\"}\n",
    ] {
        let heard = lines(&(begun() + wrong + &*line(4, "On Hold", "Active")));
        let [found] = &*heard.findings else {
            panic!("{wrong}: {:?}", heard.findings);
        };
        assert_eq!(
            (found.row, found.line, &found.what),
            (4, 4, &What::Unreadable)
        );
        assert_eq!(found.kind(), Kind::TooFewValues);
        assert_eq!((heard.events[3].number, heard.count), (5, 5));
    }
    // Of what is said after it something is known again.
    let text = "no JSON\n".to_owned() + &*begun() + &*line(3, "On Hold", "Active");
    assert_eq!(
        lines(&text).kinds(),
        [(1, Kind::TooFewValues), (5, Kind::WrongStart)]
    );
}

#[test]
fn empty_lines_other_keys_and_other_line_ends_make_no_difference() {
    let text = begun().replace('\n', "\r\n\r\n").replace(
        "\"cause\":",
        "\"outcome\":null,\"note\":{\"at\":[1,{}]},\"cause\":",
    );
    let heard = lines(&text);
    assert_eq!(heard.findings, []);
    assert_eq!((heard.events[2].line, heard.events[2].number), (5, 3));
    assert_eq!(lines("\n \n").count, 0);
}

#[test]
fn the_last_line_may_end_without_a_break_and_not_in_the_middle() {
    let text = begun();
    assert_eq!(lines(text.trim_end()), lines(&text));
    for cut in [2, 20, 60] {
        let heard = lines(&text[..text.len() - cut]);
        assert_eq!(heard.findings[0].what, What::EndsInside);
        assert_eq!((heard.findings[0].row, heard.findings[0].line), (3, 3));
    }
}

#[test]
fn a_line_that_is_too_long_is_left_out() {
    let longest = line(3, "Active", "On Hold");
    let pad = LONGEST_LINE + 1 - longest.len();
    let longest = longest.replace(
        "start_session",
        &format!("start_session{}", "x".repeat(pad)),
    );
    assert_eq!(lines(&(begun() + &*longest)).findings, []);
    let longer = longest.replace("start_session", "start_session+");
    for break_or_end in ["\n", ""] {
        let heard = lines(&(begun() + longer.trim_end() + break_or_end));
        let what = What::LineTooLong {
            limit: LONGEST_LINE,
        };
        assert_eq!(
            (heard.findings[0].line, &heard.findings[0].what),
            (4, &what)
        );
        assert_eq!((heard.events.len(), heard.count), (3, 4));
    }
}
