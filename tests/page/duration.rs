//! How long something takes, and how far away it is.

use chrono::{DateTime, TimeDelta};
use queuescope_page::duration::{by_hand, duration, is_far, written_by_hand};

#[test]
fn what_is_more_than_a_day_away_is_far() {
    let now = DateTime::from_timestamp_millis(1_767_600_000_000).expect("a day in 2026");
    let in_a_day = now + TimeDelta::days(1);
    let millisecond = TimeDelta::milliseconds(1);
    assert!(!is_far(in_a_day - millisecond, now));
    assert!(!is_far(in_a_day, now));
    assert!(is_far(in_a_day + millisecond, now));
}

#[test]
fn a_time_is_read_as_it_is_shown() {
    for seconds in [0, 59, 60, 3_599, 3_600, 86_399] {
        let time = TimeDelta::seconds(seconds);
        assert_eq!(written_by_hand(&duration(time, "d")), Some(time));
    }
    for milliseconds in [0, 12_345, 86_400_000, 93_784_005] {
        let time = TimeDelta::milliseconds(milliseconds);
        assert_eq!(written_by_hand(&by_hand(time)), Some(time));
    }
    assert_eq!(
        written_by_hand("0:01.5"),
        Some(TimeDelta::milliseconds(1_500))
    );
    assert_eq!(written_by_hand(" +2:30 "), Some(TimeDelta::seconds(150)));
    assert_eq!(written_by_hand("90:00"), Some(TimeDelta::minutes(90)));
    for no_time in [
        "",
        "2",
        "2:60",
        "1:60:00",
        "-1:00",
        "a:10",
        "1:2:3:4",
        "99999999999:00",
        "0:01.",
        "0:01.2345",
        "0:01.-1",
    ] {
        assert_eq!(written_by_hand(no_time), None, "{no_time}");
    }
}

#[test]
fn what_takes_days_stays_together_in_one_line() {
    let written = duration(TimeDelta::days(14) - TimeDelta::minutes(1), "d");
    assert_eq!(written, "13\u{a0}d\u{a0}23:59");
    assert!(!written.contains(' '));
    assert_eq!(
        duration(TimeDelta::days(1) - TimeDelta::seconds(1), "d"),
        "23:59:59"
    );
}
