//! The words of the small charts.

/// See [`super::en::words`] for the sentences.
pub(crate) struct ChartWords {
    pub(crate) title: &'static str,
    pub(crate) waiting: &'static str,
    pub(crate) most_waiting: fn(u64) -> String,
    pub(crate) waits: &'static str,
    pub(crate) longest_wait: fn(&str) -> String,
}
