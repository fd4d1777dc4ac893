//! The words of what one can take along.

/// See [`super::en::words`] for the sentences.
pub(crate) struct TakeAlongWords {
    pub(crate) title: &'static str,
    pub(crate) rules: &'static str,
    pub(crate) map: &'static str,
    pub(crate) lit: &'static str,
    pub(crate) route: &'static str,
    pub(crate) changes_of: &'static str,
    pub(crate) matrix: &'static str,
    pub(crate) lists: &'static str,
    pub(crate) card: &'static str,
    pub(crate) place: &'static str,
    pub(crate) queue: &'static str,
    pub(crate) session: &'static str,
    pub(crate) timeline: &'static str,
    pub(crate) comparison: &'static str,
    pub(crate) sources: &'static str,
    pub(crate) edges: &'static str,
    pub(crate) report: &'static str,
    pub(crate) paper: &'static str,
    pub(crate) print: &'static str,
    pub(crate) text: &'static str,
    pub(crate) csv: &'static str,
    pub(crate) markdown: &'static str,
    pub(crate) drawing: &'static str,
    pub(crate) picture: &'static str,
    pub(crate) link_copied: &'static str,
    pub(crate) link_by_hand: &'static str,
    pub(crate) copy_link: &'static str,
    /// What a button that copies is called, from what it is copied as.
    pub(crate) copy: fn(&str) -> String,
    pub(crate) copied: fn(&str) -> String,
    pub(crate) saved: fn(&str) -> String,
    pub(crate) not_copied: &'static str,
    pub(crate) not_drawn: &'static str,
    pub(crate) nothing_there: &'static str,
    pub(crate) too_many: &'static str,
    /// Below a picture: the version, and the day.
    pub(crate) made: fn(&str, &str) -> String,
    /// Below a picture of the desk: the moment there.
    pub(crate) at: fn(&str, &str) -> String,
}
