//! Durations and moments, as reports and spreadsheets write them.

use chrono::{NaiveDate, TimeDelta};
use queuescope_core::audit::{Order, Written, duration, moment};

use super::file::{row, said};

fn seconds(text: &str) -> Option<i64> {
    match duration(text) {
        Written::Duration(time) => Some(time.num_seconds()),
        _ => None,
    }
}

#[test]
fn a_duration_is_written_in_three_ways() {
    let long = 311 * 3_600 + 59 * 60 + 30;
    for text in ["311:59:30", "12.23:59:30", "1123170", " 311:59:30 "] {
        assert_eq!(seconds(text), Some(long), "{text}");
    }
    assert_eq!(seconds("0:00:00"), Some(0));
    assert_eq!(seconds("00:59:59"), Some(3_599));
    assert_eq!(
        duration("0:00:01.250"),
        Written::Duration(TimeDelta::milliseconds(1_250))
    );
    assert_eq!(
        duration("0:00:01.2"),
        Written::Duration(TimeDelta::milliseconds(1_200))
    );
}

#[test]
fn what_is_no_duration_is_not_made_one() {
    for text in [
        "00:61:75",
        "00:60:00",
        "00:00:60",
        "1:2",
        "1,5",
        "0:00:01,5",
        "12.24:00:00",
        "abc",
        "1:00:00 h",
        "::",
        ":",
        "99999999999999999999",
        "1.2.3:00:00",
        "--1:00:00",
    ] {
        assert_eq!(duration(text), Written::Nothing, "{text}");
    }
    assert_eq!(duration("-0:01:00"), Written::Negative);
    assert_eq!(duration("-60"), Written::Negative);
}

#[test]
fn what_a_spreadsheet_made_of_a_duration_is_known_again() {
    let long = Some(TimeDelta::seconds(311 * 3_600 + 59 * 60 + 30));
    let night = Some(TimeDelta::seconds(23 * 3_600 + 59 * 60 + 30));
    assert_eq!(duration("1/12/1900 11:59:30 PM"), Written::Date(long));
    assert_eq!(duration("1900-01-12 23:59:30"), Written::Date(long));
    assert_eq!(duration("12.01.1900 23:59:30"), Written::Date(long));
    assert_eq!(duration("12/30/1899 23:59:30"), Written::Date(night));
    assert_eq!(duration("11:59:30 PM"), Written::Date(night));
    assert_eq!(duration("12.99965278"), Written::FractionOfADay(long));
    assert_eq!(
        duration("0.5"),
        Written::FractionOfADay(Some(TimeDelta::hours(12)))
    );
    assert_eq!(
        duration(".5"),
        Written::FractionOfADay(Some(TimeDelta::hours(12)))
    );
    // A date of our days is no duration, whatever became of it.
    assert_eq!(duration("3/2/2026 8:41:07 AM"), Written::Nothing);
}

#[test]
fn a_moment_is_written_in_several_ways() {
    let day = NaiveDate::from_ymd_opt(2026, 3, 2).expect("a day");
    let at = day.and_hms_opt(20, 41, 7).expect("a time");
    for (text, order) in [
        ("3/2/2026 8:41:07 PM", Order::MonthFirst),
        ("03/02/2026 20:41:07", Order::MonthFirst),
        ("2/3/2026 8:41:07 pm", Order::DayFirst),
        ("2.3.2026 20:41:07", Order::MonthFirst),
        ("02-03-2026 20:41:07", Order::MonthFirst),
        ("2026-03-02 20:41:07", Order::DayFirst),
        ("2026-03-02T20:41:07", Order::DayFirst),
        ("3/2/2026 8:41:07\u{202f}PM", Order::MonthFirst),
        ("3/2/26 8:41:07 PM", Order::MonthFirst),
    ] {
        let read = moment(text, order).unwrap_or_else(|| panic!("{text} is a moment"));
        assert_eq!((read.local, read.ahead), (at, None), "{text}");
    }
    let ahead = |text| moment(text, Order::MonthFirst).and_then(|read| read.ahead);
    assert_eq!(ahead("2026-03-02T20:41:07Z"), Some(TimeDelta::zero()));
    assert_eq!(
        ahead("2026-03-02T20:41:07+01:00"),
        Some(TimeDelta::hours(1))
    );
    assert_eq!(
        ahead("2026-03-02T20:41:07.250-0530"),
        Some(TimeDelta::minutes(-330))
    );
    let midnight = moment("3/2/2026 12:00:00 AM", Order::MonthFirst).expect("midnight");
    assert_eq!(midnight.local, day.and_hms_opt(0, 0, 0).expect("a time"));
}

#[test]
fn what_is_no_moment_is_said_to_be_none() {
    for text in [
        "2/30/2026 8:00:00 AM",
        "2/29/2026 8:00:00 AM",
        "13/13/2026 8:00:00 AM",
        "3/2/2026 13:00:00 PM",
        "3/2/2026 0:30:00 AM",
        "3/2/2026 24:00:00",
        "3/2/2026",
        "8:00:00",
        "yesterday",
        "3/2/2026 8:60:00",
        "2026-03-02T20:41:07+25:00",
        "46083.5",
        "3/2/20260 8:00:00",
    ] {
        assert_eq!(moment(text, Order::MonthFirst), None, "{text}");
    }
    let told = said(&[row(&[("Start Time", "2/30/2026 8:00:00 AM")])]);
    assert_eq!(told, ["not_a_time error 1 Start Time"]);
}

#[test]
fn wrong_durations_are_said_once_and_nothing_is_added_up() {
    for (text, kind) in [
        ("-00:01:00", "negative_duration"),
        ("00:61:75", "not_a_duration"),
        ("0,5", "not_a_duration"),
        ("1/12/1900 11:59:30 PM", "spreadsheet_damage"),
        ("12.99965278", "spreadsheet_damage"),
    ] {
        let told = said(&[row(&[("Hold Time", text)])]);
        assert_eq!(told, [format!("{kind} error 1 Hold Time")], "{text}");
    }
}
