//! The words of the administrator's limits.

/// See [`super::en::words`] for the sentences.
pub(crate) struct LimitsWords {
    pub(crate) title: &'static str,
    pub(crate) connecting: &'static str,
    pub(crate) waiting: &'static str,
    pub(crate) idle: &'static str,
    pub(crate) set: &'static str,
    pub(crate) wrong: fn(&str, u16) -> String,
    pub(crate) ends_at_once: fn(usize) -> String,
    /// The session, and in whose queue.
    pub(crate) whose: fn(&str, &str) -> String,
    pub(crate) now: &'static str,
    pub(crate) in_time: fn(&str) -> String,
}
