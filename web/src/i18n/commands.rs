//! The words of what can be done from everywhere.

/// See [`super::en::words`] for the sentences.
pub(crate) struct CommandWords {
    pub(crate) sheet: &'static str,
    pub(crate) close: &'static str,
    pub(crate) single_keys: &'static str,
    /// Keys that mean something in one place only, and what.
    pub(crate) places: &'static [(&'static str, &'static str)],
    pub(crate) open_palette: &'static str,
    pub(crate) open_sheet: &'static str,
    pub(crate) go_to_desk: &'static str,
    pub(crate) go_to_explorer: &'static str,
    pub(crate) go_to_scenarios: &'static str,
    pub(crate) go_to_report: &'static str,
    pub(crate) go_to_check: &'static str,
    pub(crate) go_to_sources: &'static str,
    pub(crate) pause: &'static str,
    pub(crate) step: &'static str,
    pub(crate) faster: &'static str,
    pub(crate) slower: &'static str,
    pub(crate) undo: &'static str,
    pub(crate) redo: &'static str,
    pub(crate) go_to_end: &'static str,
    pub(crate) begin_another: &'static str,
    pub(crate) save_story: &'static str,
    pub(crate) back_up: &'static str,
    pub(crate) embed: &'static str,
    /// The title of a story that is saved.
    pub(crate) story: &'static str,
}
