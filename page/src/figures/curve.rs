//! How the service level grows with the time that it is measured by.

use queuescope_core::report::figures::Within;

use super::Service;

/// The chart goes on for so many times the chosen time, if there is a service level so far.
const REACH: u16 = 3;

/// The service levels of several times at equal distances.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Curve {
    /// The share that was picked up in each, in tenths of a percent.
    pub shares: Vec<u64>,
    /// So many are of times no longer than the chosen one.
    pub within: usize,
    /// The last time, in seconds.
    pub end: u16,
}

impl Curve {
    /// Around a chosen time, in no more than `most` steps.
    pub fn of(service: &Service, chosen: Within, most: u16) -> Self {
        let end = (chosen.seconds() * REACH).min(Within::LONGEST.seconds());
        let steps = most.clamp(1, end);
        let times = (1..=steps).filter_map(|step| {
            let seconds = (u32::from(end) * u32::from(step)).div_ceil(u32::from(steps));
            Within::from_seconds(u16::try_from(seconds).ok()?)
        });
        let times: Vec<_> = times.collect();
        let share = |within: &Within| service.level(*within).share().per_mille();
        Self {
            shares: times
                .iter()
                .map(|time| share(time).unwrap_or_default())
                .collect(),
            within: times.partition_point(|time| *time <= chosen),
            end,
        }
    }
}
