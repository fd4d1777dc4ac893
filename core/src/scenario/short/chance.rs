//! How likely it is that a bit is set, as far as has been seen.

/// The chance of a bit: even in the beginning, nearer to what is seen with every bit, and less so the more
/// has been seen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Chance {
    in_65536: u16,
    seen: u16,
}

impl Chance {
    /// As likely as not.
    pub(super) const EVEN: Self = Self {
        in_65536: 1 << 15,
        seen: 0,
    };

    /// From so many on the latest bits count more than the first.
    const REMEMBERED: u16 = 60;

    /// Neither end of the interval is ever quite excluded.
    const LEAST: u16 = 64;

    /// How likely, of 65,536.
    pub(super) const fn in_65536(self) -> u16 {
        self.in_65536
    }

    /// What it says, as far as it has seen anything, and what the other says otherwise.
    pub(super) fn or(self, other: Self) -> Self {
        let [weight, rest] = [u64::from(self.seen) * 2, u64::from(other.seen.min(3)) + 1];
        let sum = u64::from(self.in_65536) * weight + u64::from(other.in_65536) * rest;
        Self {
            in_65536: u16::try_from(sum / (weight + rest)).unwrap_or(self.in_65536),
            seen: 0,
        }
    }

    /// Another bit has been seen.
    pub(super) fn sees(&mut self, is_set: bool) {
        let towards = if is_set {
            u16::MAX - Self::LEAST
        } else {
            Self::LEAST
        };
        let now = i32::from(self.in_65536);
        // The first bit moves it by two thirds of the way, the next by two fifths, and so on.
        let by = (i32::from(towards) - now) * 2 / (2 * i32::from(self.seen) + 3);
        self.in_65536 = u16::try_from(now + by).unwrap_or(towards);
        self.seen = (self.seen + 1).min(Self::REMEMBERED);
    }
}
