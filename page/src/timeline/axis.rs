//! The axis of a timeline: marks at times that a clock or a calendar divides evenly. What stands at a
//! mark is whole, or is not there.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Timelike};
use queuescope_core::timer::Instant;

use super::scale::{DAY, Scale, Stretch, YEAR};
use crate::duration::time_of_day;

/// Room that a mark of the axis needs, in pixels.
const MARK: f64 = 76.0;

/// How far apart marks of the axis can be, in milliseconds: what a clock face and a calendar divide
/// evenly.
const STEPS: [i64; 26] = [
    100,
    200,
    500,
    1_000,
    2_000,
    5_000,
    10_000,
    15_000,
    30_000,
    60_000,
    120_000,
    300_000,
    600_000,
    900_000,
    1_800_000,
    3_600_000,
    7_200_000,
    10_800_000,
    21_600_000,
    43_200_000,
    DAY,
    2 * DAY,
    7 * DAY,
    14 * DAY,
    28 * DAY,
    56 * DAY,
];

/// How wide a character is, and the least room between what stands at two marks, in pixels.
const CHARACTER: f64 = 7.0;
const BETWEEN: f64 = 4.0;

/// A mark.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The moment.
    pub at: Instant,
    /// What stands at it.
    pub written: String,
    /// Where its middle is, in pixels from the left: at the mark, or as near as it can be without being
    /// cut at the edge. Nothing where another has that room.
    pub middle: Option<f64>,
}

/// The marks of a scale.
pub fn marks(scale: Scale) -> Vec<Mark> {
    let (step, moments) = moments(scale);
    let marks = moments.into_iter().map(|at| Mark {
        at,
        written: written(at, step),
        middle: None,
    });
    let mut marks: Vec<_> = marks.collect();
    let mut taken = Vec::new();
    // What has to move makes room for what stands where it belongs.
    for moves in [false, true] {
        for mark in &mut marks {
            #[expect(clippy::cast_precision_loss, reason = "a time is short")]
            let half = mark.written.chars().count() as f64 * CHARACTER / 2.0;
            let x = scale.x(mark.at);
            let middle = x.min(scale.width - half).max(half);
            if moves == (middle.to_bits() == x.to_bits()) {
                continue;
            }
            let (left, right) = (middle - half, middle + half);
            let beside =
                |(from, until): &(f64, f64)| right + BETWEEN <= *from || until + BETWEEN <= left;
            if right <= scale.width && taken.iter().all(beside) {
                taken.push((left, right));
                mark.middle = Some(middle);
            }
        }
    }
    marks
}

/// How far apart the marks are, and where.
fn moments(scale: Scale) -> (TimeDelta, Vec<Instant>) {
    let Scale { stretch, width } = scale;
    let room = stretch.length() * MARK / width.max(MARK);
    #[expect(clippy::cast_precision_loss, reason = "a step is far below 2^52")]
    let step = STEPS.iter().find(|step| **step as f64 >= room);
    if let Some(step) = step {
        return (TimeDelta::milliseconds(*step), every(stretch, *step));
    }
    let years = years(room);
    let step = TimeDelta::days(365 * i64::from(years));
    (step, beginnings(stretch, years))
}

/// What in a stretch so many milliseconds divide evenly.
fn every(stretch: Stretch, step: i64) -> Vec<Instant> {
    let [from, until] =
        [stretch.from, stretch.until].map(|at| at.timestamp_millis().div_euclid(step));
    let marks = (from..=until).filter_map(|mark| DateTime::from_timestamp_millis(mark * step));
    marks.filter(|mark| *mark >= stretch.from).collect()
}

/// The beginnings of every so many years in a stretch.
fn beginnings(stretch: Stretch, years: i32) -> Vec<Instant> {
    let [from, until] = [stretch.from, stretch.until].map(|at| at.year().div_euclid(years));
    let marks = (from..=until).filter_map(|mark| {
        let day = NaiveDate::from_ymd_opt(mark * years, 1, 1)?;
        Some(day.and_time(NaiveTime::MIN).and_utc())
    });
    marks.filter(|mark| *mark >= stretch.from).collect()
}

/// What stands at a mark of the axis, as fine as the marks are: `08:41`, `08:41:07`, `08:41:07.2`; a day by its date.
fn written(at: Instant, step: TimeDelta) -> String {
    let step = step.num_milliseconds();
    let is_midnight = at.num_seconds_from_midnight() == 0 && at.timestamp_subsec_millis() == 0;
    if step >= DAY || is_midnight {
        return format!("{:04}-{:02}-{:02}", at.year(), at.month(), at.day());
    }
    if step < 1_000 {
        let tenths = at.timestamp_subsec_millis() / 100;
        return format!("{}.{tenths}", time_of_day(at));
    }
    if step < 60_000 {
        return time_of_day(at);
    }
    format!("{:02}:{:02}", at.hour(), at.minute())
}

/// How many years need that much room, in milliseconds: 1, 2, 5, 10, 20 and so on.
fn years(room: f64) -> i32 {
    let mut decades = (0..5).flat_map(|power| [1, 2, 5].map(|first| first * 10_i32.pow(power)));
    let has_room = |years: &i32| f64::from(*years) * YEAR >= room;
    decades.find(has_room).unwrap_or(100_000)
}
