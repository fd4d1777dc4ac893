//! Dice without a memory: the same dice always show the same.
//!
//! Whoever throws takes the dice of the seed, of the second, of the session, of the purpose, one
//! after the other. So nothing has to be kept between two throws, time can be turned back, and no
//! throw depends on whether another one was made. Integers only: the same on every machine.

/// Everything is counted in parts of a million.
const MILLION: u64 = 1_000_000;

/// The dice of one matter.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dice(u64);

/// What dice are thrown for, where one matter has several.
#[derive(Clone, Copy, Debug)]
pub(super) enum Purpose {
    Second,
    Character,
    Loss,
    Arrival,
    Customer,
    Device,
    Technician,
    Session,
    Recipient,
    Colleague,
    Tool,
    Console,
    NextSession,
    Leaver,
    Life,
}

impl Dice {
    pub(super) const fn of_seed(seed: u32) -> Self {
        Self(mixed(seed as u64))
    }

    /// The dice of one matter among many of its kind.
    pub(super) const fn of(self, purpose: Purpose, number: u64) -> Self {
        Self(mixed(self.0 ^ mixed(number ^ ((purpose as u64) << 56))))
    }

    /// A number below that many; 0 if that is none.
    pub(super) const fn throw(self, below: u64) -> u64 {
        match self.0.checked_rem(below) {
            Some(number) => number,
            None => 0,
        }
    }

    /// One of these.
    pub(super) fn among<T: Copy>(self, all: &[T]) -> Option<T> {
        let index = usize::try_from(self.throw(all.len() as u64)).ok()?;
        all.get(index).copied()
    }

    /// What happens within that many seconds, if anything does: each thing comes with the mean time
    /// until it happens, in seconds, and at most one of them happens. Waiting does not make it more
    /// likely.
    pub(super) fn happens<T: Copy>(self, within: u64, things: &[(u64, T)]) -> Option<T> {
        let mut left = self.throw(MILLION);
        for &(mean, thing) in things {
            let chance = (within * MILLION).checked_div(mean).unwrap_or(0);
            if left < chance {
                return Some(thing);
            }
            left -= chance;
        }
        None
    }
}

/// The finaliser of `SplitMix64` (Steele, Lea, Flood: Fast Splittable Pseudorandom Number
/// Generators, 2014): every bit of the input decides about every bit of the output.
const fn mixed(number: u64) -> u64 {
    let mut z = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
