//! The words of all that is somebody's own as one file.

use queuescope_page::backup::NotRead;

/// See [`super::en::words`] for the sentences.
pub(crate) struct BackupWords {
    pub(crate) title: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) save: &'static str,
    pub(crate) open: &'static str,
    pub(crate) stays_beside: &'static str,
    pub(crate) saves: &'static str,
    pub(crate) opens: &'static str,
    /// So many desks and so many scenario files.
    pub(crate) opened: fn(usize, usize) -> String,
    /// The same, where that is not all, or not as it was.
    pub(crate) opened_in_part: fn(usize, usize) -> String,
    /// Where a backup was handed over as a scenario file.
    pub(crate) opened_elsewhere: &'static str,
    pub(crate) not_opened: fn(&NotRead) -> String,
}
