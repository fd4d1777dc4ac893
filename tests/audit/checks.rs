//! A row held against itself and against the document.

use chrono::{MappedLocalTime, NaiveDate, NaiveDateTime, TimeDelta};
use queuescope_core::audit::{Asked, Order};
use queuescope_core::language::Language;
use queuescope_core::words::en;

use super::file::{checked, checked_as, pipe, row, said};

/// What is said of one row in which these are different.
fn of(but: &[(&str, &str)]) -> Vec<String> {
    said(&[row(but)])
}

#[test]
fn of_a_row_in_which_everything_is_right_nothing_is_said() {
    assert_eq!(of(&[]), [""; 0]);
}

#[test]
fn total_time_is_the_sum_of_its_parts_to_five_seconds() {
    // The session lasts long enough for any of these.
    let late = ("End Time", "3/14/2026 9:12:45 AM");
    let unallocated = "unallocated note 1 Total Time";
    for (total, expected) in [
        ("00:31:33", vec![unallocated]),
        (
            "00:31:34",
            vec!["sum_differs note 1 Total Time", unallocated],
        ),
        ("00:31:38", vec!["sum_differs note 1 Total Time"]),
        (
            "00:31:39",
            vec![
                "sum_differs error 1 Total Time",
                "exceeds_span note 1 Total Time",
            ],
        ),
        (
            "00:31:28",
            vec!["sum_differs note 1 Total Time", unallocated],
        ),
        (
            "00:31:27",
            vec!["sum_differs error 1 Total Time", unallocated],
        ),
    ] {
        assert_eq!(of(&[late, ("Total Time", total)]), expected, "{total}");
    }
}

#[test]
fn every_part_counts_for_total_time() {
    for part in [
        "Active Time",
        "Hold Time",
        "Time in Transfer",
        "Rebooting Time",
        "Reconnecting Time",
    ] {
        let told = of(&[(part, "01:00:00")]);
        assert_eq!(told, ["sum_differs error 1 Total Time"], "{part}");
    }
    // These are no part of it.
    for other in ["Connecting Time", "Waiting Time"] {
        assert_eq!(of(&[(other, "01:00:00")]), [""; 0], "{other}");
    }
}

#[test]
fn total_time_is_no_longer_than_from_start_to_end() {
    for (end, expected) in [
        ("3/14/2026 9:12:40 AM", vec![]),
        (
            "3/14/2026 9:12:39 AM",
            vec!["exceeds_span note 1 Total Time"],
        ),
        (
            "3/14/2026 9:12:35 AM",
            vec!["exceeds_span note 1 Total Time"],
        ),
        (
            "3/14/2026 9:12:34 AM",
            vec!["exceeds_span error 1 Total Time"],
        ),
        (
            "3/14/2026 9:12:41 AM",
            vec!["unallocated note 1 Total Time"],
        ),
        (
            "3/14/2026 8:41:07 AM",
            vec!["exceeds_span error 1 Total Time"],
        ),
        (
            "3/14/2026 8:41:06 AM",
            vec!["end_before_start error 1 End Time"],
        ),
    ] {
        assert_eq!(of(&[("End Time", end)]), expected, "{end}");
    }
}

#[test]
fn an_end_before_the_start_may_be_where_clocks_went_back() {
    let night = [
        ("Start Time", "10/25/2026 2:50:00 AM"),
        ("End Time", "10/25/2026 2:21:33 AM"),
        ("Last Action Time", "10/25/2026 2:20:00 AM"),
    ];
    let sentence = |but: &[(&str, &str)]| {
        let checked = checked(pipe(&[row(but)]));
        assert_eq!(checked.said(), ["end_before_start error 1 End Time"]);
        en::audit::finding(&checked.findings[0].what, Language::En)
    };
    assert!(sentence(&night).contains("Clocks may have gone back"));
    let day = [("End Time", "3/14/2026 8:40:00 AM")];
    assert!(!sentence(&day).contains("Clocks"));
    // With the zone it is checked: an hour lies between.
    let told = checked_as(
        pipe(&[row(&night)]).as_bytes(),
        &Asked::default(),
        Some(&berlin),
    );
    assert_eq!(told.said(), [""; 0]);
    let before = [night[0], ("End Time", "10/25/2026 1:50:00 AM"), night[2]];
    let told = checked_as(
        pipe(&[row(&before)]).as_bytes(),
        &Asked::default(),
        Some(&berlin),
    );
    assert_eq!(told.said(), ["end_before_start error 1 End Time"]);
}

#[test]
fn a_time_in_the_hour_that_is_skipped_was_on_no_clock() {
    let skipped = |time| row(&[("Last Action Time", time)]);
    for (time, expected) in [
        ("3/29/2026 1:59:59 AM", vec![]),
        (
            "3/29/2026 2:00:00 AM",
            vec!["nonexistent_time error 1 Last Action Time"],
        ),
        (
            "3/29/2026 2:59:59 AM",
            vec!["nonexistent_time error 1 Last Action Time"],
        ),
        ("3/29/2026 3:00:00 AM", vec![]),
    ] {
        let file = pipe(&[skipped(time)]);
        let told = checked_as(file.as_bytes(), &Asked::default(), Some(&berlin));
        assert_eq!(told.said(), expected, "{time}");
        assert_eq!(
            checked(file).said(),
            [""; 0],
            "without a zone {time} may be one"
        );
    }
}

/// The clocks of Central Europe in 2026: an hour ahead of UTC, and two between the last Sundays of March and October.
fn berlin(local: NaiveDateTime) -> MappedLocalTime<NaiveDateTime> {
    let at = |month, day, hour| {
        let date = NaiveDate::from_ymd_opt(2026, month, day).expect("a day");
        date.and_hms_opt(hour, 0, 0).expect("an hour")
    };
    let (winter, summer) = (local - TimeDelta::hours(1), local - TimeDelta::hours(2));
    if local < at(3, 29, 2) || local >= at(10, 25, 3) {
        MappedLocalTime::Single(winter)
    } else if local < at(3, 29, 3) {
        MappedLocalTime::None
    } else if local < at(10, 25, 2) {
        MappedLocalTime::Single(summer)
    } else {
        MappedLocalTime::Ambiguous(summer, winter)
    }
}

#[test]
fn work_is_part_of_total_time() {
    assert_eq!(of(&[("Work Time", "00:31:33")]), [""; 0]);
    assert_eq!(
        of(&[("Work Time", "00:31:34")]),
        ["work_exceeds_total error 1 Work Time"]
    );
}

#[test]
fn a_status_is_a_word_of_the_report_in_one_of_its_languages() {
    for word in [
        "Timed out",
        "timed OUT",
        "Afgesloten door technicus",
        "Not available",
    ] {
        assert_eq!(of(&[("Status", word)]), [""; 0], "{word}");
    }
    assert_eq!(
        of(&[("Status", "Finished")]),
        ["unknown_status error 1 Status"]
    );
    assert_eq!(
        of(&[("Status", "En attente")]),
        ["ambiguous_status error 1 Status"]
    );
    let french = Asked {
        language: Some(Language::Fr),
        ..Asked::default()
    };
    let file = pipe(&[row(&[("Status", "En attente")])]);
    let told = checked_as(file.as_bytes(), &french, None).said();
    assert_eq!(
        told,
        ["ambiguous_status error 1 Status"],
        "French has it for both"
    );
}

#[test]
fn a_status_before_the_pick_up_has_no_start_and_no_active_time() {
    let nothing = [
        ("Start Time", ""),
        ("Total Time", ""),
        ("Active Time", ""),
        ("Work Time", ""),
        ("Hold Time", ""),
        ("Time in Transfer", ""),
        ("Rebooting Time", ""),
        ("Reconnecting Time", ""),
    ];
    for word in [
        "Waiting",
        "Connecting",
        "Closed by waiting customer",
        "Declined by customer",
    ] {
        let with = |more: &[(&str, &'static str)]| {
            let but = [&nothing[..], &[("Status", word), ("End Time", "")], more].concat();
            of(&but)
        };
        assert_eq!(with(&[]), [""; 0], "{word}");
        assert_eq!(
            with(&[("Active Time", "00:00:00")]),
            [""; 0],
            "{word}: some write noughts"
        );
        let started = with(&[
            ("Start Time", "3/14/2026 8:41:07 AM"),
            ("Active Time", "00:00:00"),
        ]);
        assert_eq!(
            started,
            ["status_contradicts_times error 1 Status"],
            "{word}"
        );
        let active = with(&[("Active Time", "00:00:01")]);
        assert_eq!(
            active,
            [
                "status_contradicts_times error 1 Status",
                "active_without_start error 1 Active Time"
            ],
            "{word}"
        );
    }
}

#[test]
fn a_status_of_what_goes_on_beside_an_end_is_noted() {
    for word in [
        "Active",
        "Transferring",
        "Rebooting",
        "Reconnecting",
        "On Hold",
        "Offline",
    ] {
        assert_eq!(
            of(&[("Status", word)]),
            ["status_contradicts_times note 1 Status"],
            "{word}"
        );
        assert_eq!(of(&[("Status", word), ("End Time", "")]), [""; 0], "{word}");
    }
}

#[test]
fn who_was_active_began_and_who_began_was_active() {
    assert_eq!(
        of(&[("Start Time", "")]),
        ["active_without_start error 1 Active Time"]
    );
    let without = [
        ("Active Time", ""),
        ("Total Time", "00:06:00"),
        ("Work Time", ""),
    ];
    assert_eq!(
        of(&without),
        [
            "unallocated note 1 Total Time",
            "start_without_active error 1 Start Time"
        ]
    );
}

#[test]
fn a_field_is_as_long_as_the_document_says() {
    for (column, limit) in [
        ("Technician Name", 128),
        ("Technician Email", 128),
        ("Session Type", 100),
        ("Your Name:", 128),
        ("Company name:", 64),
        ("Tracking ID", 256),
        ("Customer IP", 15),
        ("Device ID", 128),
        ("Incident Tools Used", 128),
        ("Channel Name", 64),
        ("Calling Card", 64),
        ("Platform", 20),
        ("Technician Group", 128),
    ] {
        let fits = "ä".repeat(limit);
        let too_long = "ä".repeat(limit + 1);
        assert_eq!(of(&[(column, &fits)]), [""; 0], "{column}");
        assert_eq!(
            of(&[(column, &too_long)]),
            [format!("too_long error 1 {column}")],
            "{column}"
        );
    }
}

#[test]
fn a_row_and_its_session_and_technician_are_there_once() {
    let of_ben = row(&[("Technician ID", "7000002"), ("Technician Name", "Ben")]);
    let later = row(&[("Tracking ID", "later")]);
    let told = said(&[
        row(&[]),
        of_ben.clone(),
        row(&[]),
        later.clone(),
        later,
        of_ben,
    ]);
    assert_eq!(
        told,
        [
            "repeated_row error 3 -",
            "repeated_key error 4 -",
            "repeated_row error 5 -",
            "repeated_row error 6 -",
        ]
    );
    // The same person in another session, and another person in the same, are other rows.
    let other_session = row(&[("Session ID", "510000002")]);
    assert_eq!(said(&[row(&[]), other_session]), [""; 0]);
}

#[test]
fn one_date_decides_which_comes_first() {
    let a_session_on = |date: &str| {
        let [start, end] = [" 8:41:07 AM", " 9:12:40 AM"].map(|time| format!("{date}{time}"));
        [start, end]
    };
    let told = |dates: &[&str], order: Option<Order>| {
        let dates: Vec<_> = dates.iter().map(|date| a_session_on(date)).collect();
        let ids: Vec<_> = (0..dates.len()).map(|id| id.to_string()).collect();
        let rows = dates.iter().zip(&ids).map(|([start, end], id)| {
            row(&[
                ("Start Time", start),
                ("End Time", end),
                ("Last Action Time", ""),
                ("Session ID", id),
            ])
        });
        let file = pipe(&rows.collect::<Vec<_>>());
        let asked = Asked {
            order,
            ..Asked::default()
        };
        checked_as(file.as_bytes(), &asked, None).said()
    };
    let error = ["ambiguous_dates error 1 Start Time"];
    let note = ["ambiguous_dates note 1 Start Time"];
    assert_eq!(told(&["02/03/2026"], None), error);
    assert_eq!(told(&["10/12/2026"], None), error, "neither padded nor not");
    assert_eq!(told(&["2/3/2026"], None), note);
    assert_eq!(told(&["02/03/2026", "14/03/2026"], None), [""; 0]);
    assert_eq!(told(&["02/03/2026", "03/14/2026"], None), [""; 0]);
    assert_eq!(told(&["02/03/2026"], Some(Order::DayFirst)), [""; 0]);
    assert_eq!(
        told(
            &["03/03/2026", "02.03.2026", "02-03-2026", "2026-03-02"],
            None
        ),
        [""; 0]
    );
    // What is decided holds for the whole file.
    let late = told(&["14/03/2026", "03/14/2026"], None);
    assert_eq!(
        late,
        [
            "not_a_time error 2 Start Time",
            "not_a_time error 2 End Time"
        ]
    );
}

#[test]
fn where_nothing_decides_no_time_across_days_is_checked() {
    let across = row(&[
        ("Start Time", "02/03/2026 8:41:07 AM"),
        ("End Time", "03/03/2026 8:41:07 AM"),
        ("Last Action Time", ""),
    ]);
    assert_eq!(said(&[across]), ["ambiguous_dates error 1 Start Time"]);
    let within = row(&[
        ("Start Time", "02/03/2026 8:41:07 AM"),
        ("End Time", "02/03/2026 8:41:06 AM"),
        ("Last Action Time", ""),
    ]);
    assert_eq!(
        said(&[within]),
        [
            "end_before_start error 1 End Time",
            "ambiguous_dates error 1 Start Time"
        ]
    );
}
