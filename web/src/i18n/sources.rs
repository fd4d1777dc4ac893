//! The words of the sources.

/// See [`super::en::words`] for the sentences.
pub(crate) struct SourceWords {
    pub(crate) lead: &'static str,
    pub(crate) contradictions: &'static str,
    pub(crate) stands: &'static str,
    pub(crate) reading: &'static str,
    pub(crate) concerned: fn(usize) -> String,
    pub(crate) edges: &'static str,
    pub(crate) only_differing: &'static str,
    pub(crate) shown: fn(usize, usize) -> String,
    pub(crate) change: &'static str,
    pub(crate) next: &'static str,
    pub(crate) previous: &'static str,
    pub(crate) rows: &'static str,
    pub(crate) no_row: &'static str,
    pub(crate) we_read: &'static str,
}
