//! How long something takes, and how far away it is.

use chrono::{DateTime, TimeDelta};
use queuescope_page::duration::is_far;

#[test]
fn what_is_more_than_a_day_away_is_far() {
    let now = DateTime::from_timestamp_millis(1_767_600_000_000).expect("a day in 2026");
    let in_a_day = now + TimeDelta::days(1);
    let millisecond = TimeDelta::milliseconds(1);
    assert!(!is_far(in_a_day - millisecond, now));
    assert!(!is_far(in_a_day, now));
    assert!(is_far(in_a_day + millisecond, now));
}
