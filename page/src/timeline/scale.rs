//! How time becomes pixels: the stretch of time in sight, and how wide it is drawn.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Timelike};
use queuescope_core::timer::Instant;

use crate::duration::time_of_day;

/// The shortest stretch one can look at, in milliseconds.
const CLOSEST: f64 = 1_000.0;
/// The longest, in milliseconds: ten years.
const FARTHEST: f64 = 10.0 * YEAR;

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

/// A day, in milliseconds.
pub const DAY: i64 = 86_400_000;
const YEAR: f64 = 365.25 * 86_400_000.0;

/// A stretch of time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stretch {
    /// Where it begins.
    pub from: Instant,
    /// Where it ends.
    pub until: Instant,
}

/// A stretch of time on so many pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// The stretch.
    pub stretch: Stretch,
    /// How wide it is drawn, in pixels.
    pub width: f64,
}

impl Stretch {
    /// All of it up to a moment, with a little room before, and with room for what comes, so that it
    /// need not be drawn anew with every tick of the clock.
    pub fn with_room(from: Instant, until: Instant) -> Self {
        let length = (until - from).num_milliseconds().max(10_000);
        // A sixteenth of the next power of two: between three and thirteen in a hundred.
        let grain = length.unsigned_abs().next_power_of_two() / 16;
        let grains = length.unsigned_abs() / grain + 1;
        #[expect(clippy::cast_precision_loss, reason = "below a pixel")]
        let (room, length) = (grain as f64 / 4.0, (grains * grain) as f64);
        Self {
            from: after(from, -room),
            until: after(from, length),
        }
    }

    /// Its length in milliseconds.
    pub fn length(self) -> f64 {
        milliseconds(self.until - self.from)
    }

    /// So many times as long, with that moment where it was.
    pub fn zoomed(self, times: f64, around: Instant) -> Self {
        let length = (self.length() * times).clamp(CLOSEST, FARTHEST);
        let before = milliseconds(around - self.from) / self.length();
        let from = after(around, -before * length);
        Self {
            from,
            until: after(from, length),
        }
    }

    /// So many times its length later.
    pub fn moved(self, lengths: f64) -> Self {
        let by = self.length() * lengths;
        Self {
            from: after(self.from, by),
            until: after(self.until, by),
        }
    }

    /// The same length where that moment is in sight: itself if it is already, else with the moment
    /// in the middle.
    pub fn showing(self, moment: Instant) -> Self {
        if (self.from..=self.until).contains(&moment) {
            return self;
        }
        let from = after(moment, -self.length() / 2.0);
        Self {
            from,
            until: after(from, self.length()),
        }
    }

    /// The moment in its middle.
    pub fn middle(self) -> Instant {
        after(self.from, self.length() / 2.0)
    }
}

impl Scale {
    /// Where a moment is, in pixels from the left; a little beside the picture where it is out of
    /// sight, however far.
    pub fn x(self, at: Instant) -> f64 {
        let share = milliseconds(at - self.stretch.from) / self.stretch.length().max(1.0);
        (share * self.width).clamp(-20.0, self.width + 20.0)
    }

    /// The moment that is drawn there.
    pub fn moment(self, x: f64) -> Instant {
        after(
            self.stretch.from,
            x / self.width.max(1.0) * self.stretch.length(),
        )
    }

    /// The marks of the axis, and how far apart they are.
    pub fn marks(self) -> (TimeDelta, Vec<Instant>) {
        let room = self.stretch.length() * MARK / self.width.max(MARK);
        #[expect(clippy::cast_precision_loss, reason = "a step is far below 2^52")]
        let step = STEPS.iter().find(|step| **step as f64 >= room);
        if let Some(step) = step {
            return (TimeDelta::milliseconds(*step), self.stretch.every(*step));
        }
        let years = years(room);
        let step = TimeDelta::days(365 * i64::from(years));
        (step, self.stretch.beginnings(years))
    }
}

impl Stretch {
    /// What in it so many milliseconds divide evenly.
    fn every(self, step: i64) -> Vec<Instant> {
        let [from, until] =
            [self.from, self.until].map(|at| at.timestamp_millis().div_euclid(step));
        let marks = (from..=until).filter_map(|mark| DateTime::from_timestamp_millis(mark * step));
        marks.filter(|mark| *mark >= self.from).collect()
    }

    /// The beginnings of every so many years in it.
    fn beginnings(self, years: i32) -> Vec<Instant> {
        let [from, until] = [self.from, self.until].map(|at| at.year().div_euclid(years));
        let marks = (from..=until).filter_map(|mark| {
            let day = NaiveDate::from_ymd_opt(mark * years, 1, 1)?;
            Some(day.and_time(NaiveTime::MIN).and_utc())
        });
        marks.filter(|mark| *mark >= self.from).collect()
    }
}

/// What stands at a mark of the axis, as fine as the marks are: `08:41`, `08:41:07`, `08:41:07.2`; a day by its date.
pub fn written(at: Instant, step: TimeDelta) -> String {
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

/// As a number that can be divided.
pub fn milliseconds(of: TimeDelta) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "below a pixel")]
    let milliseconds = of.num_milliseconds() as f64;
    milliseconds
}

/// A moment so many milliseconds later; the end of the calendar is the end.
pub fn after(at: Instant, by: f64) -> Instant {
    #[expect(clippy::cast_possible_truncation, reason = "it saturates")]
    let by = TimeDelta::try_milliseconds(by.round() as i64);
    by.and_then(|by| at.checked_add_signed(by)).unwrap_or(at)
}
