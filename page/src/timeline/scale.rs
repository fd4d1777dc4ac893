//! How time becomes pixels: the stretch of time in sight, and how wide it is drawn.

use chrono::TimeDelta;
use queuescope_core::timer::Instant;

/// The shortest stretch one can look at, in milliseconds.
const CLOSEST: f64 = 1_000.0;
/// The longest, in milliseconds: ten years.
const FARTHEST: f64 = 10.0 * YEAR;

/// A day, in milliseconds.
pub const DAY: i64 = 86_400_000;
pub(super) const YEAR: f64 = 365.25 * 86_400_000.0;

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
