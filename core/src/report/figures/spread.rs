//! How many took how long: a few steps from seconds to an hour, as people speak of waits and of work.

use chrono::TimeDelta;

/// Of several times, how many are in each step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Spread([u64; Self::STEPS]);

impl Spread {
    /// The longest that is in a step, in seconds; whatever is longer than the last is in one of its own.
    pub const UP_TO: [u16; 9] = [10, 30, 60, 120, 300, 600, 1_200, 1_800, 3_600];
    /// How many steps there are.
    pub const STEPS: usize = Self::UP_TO.len() + 1;

    /// How many are in each step.
    pub const fn counts(&self) -> &[u64; Self::STEPS] {
        &self.0
    }

    /// Adds so many that took that long.
    pub fn add(&mut self, time: TimeDelta, count: u64) {
        let is_over = |up_to: &u16| time > TimeDelta::seconds(i64::from(*up_to));
        self.0[Self::UP_TO.partition_point(is_over)] += count;
    }
}
