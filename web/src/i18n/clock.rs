//! The words of the clock.

/// See [`super::en::words`] for the sentences.
pub(crate) struct ClockWords {
    pub(crate) clock: &'static str,
    pub(crate) pause: &'static str,
    pub(crate) go_on: &'static str,
    pub(crate) speed: &'static str,
    /// The unit of days, as it follows a number.
    pub(crate) days: &'static str,
    /// The session, and the status it will get.
    pub(crate) next: fn(&str, &str) -> String,
    pub(crate) nothing_next: &'static str,
}
