//! The words of the clock.

/// See [`super::en::words`] for the sentences.
pub(crate) struct ClockWords {
    pub(crate) clock: &'static str,
    pub(crate) pause: &'static str,
    pub(crate) go_on: &'static str,
    /// Which day it is, counted from 1.
    pub(crate) day: fn(i64) -> String,
    pub(crate) speed: &'static str,
    /// The unit of days, as it follows a number.
    pub(crate) days: &'static str,
    pub(crate) jump_to: &'static str,
    /// The session, and the status it will get.
    pub(crate) next: fn(&str, &str) -> String,
    /// How long it is until then.
    pub(crate) next_in: fn(&str) -> String,
    pub(crate) nothing_next: &'static str,
    /// Stops on the way to a later moment.
    pub(crate) stop_here: &'static str,
    /// A whole number of percents.
    pub(crate) percent: fn(u8) -> String,
    pub(crate) on_the_way: &'static str,
    /// The speed that is really made.
    pub(crate) real_speed: fn(u32) -> String,
    pub(crate) real_speed_why: &'static str,
}
