//! The words of what can be done from everywhere.

use super::Named;

/// See [`super::en::words`] for the sentences.
pub(crate) struct CommandWords {
    pub(crate) sheet: &'static str,
    pub(crate) close: &'static str,
    pub(crate) single_keys: &'static str,
    /// Keys that mean something in one place only, and what.
    pub(crate) places: &'static [(&'static str, &'static str)],
    pub(crate) open_palette: Named,
    pub(crate) open_sheet: Named,
    pub(crate) go_to_desk: Named,
    pub(crate) go_to_explorer: Named,
    pub(crate) go_to_scenarios: Named,
    pub(crate) go_to_report: Named,
    pub(crate) go_to_check: Named,
    pub(crate) go_to_sources: Named,
    pub(crate) go_to_proof: Named,
    pub(crate) pause: Named,
    pub(crate) step: Named,
    pub(crate) faster: Named,
    pub(crate) slower: Named,
    pub(crate) undo: Named,
    pub(crate) redo: Named,
    pub(crate) to_queue: Named,
    pub(crate) to_actions: Named,
    pub(crate) go_to_end: Named,
    pub(crate) begin_another: Named,
    pub(crate) save_story: Named,
    pub(crate) back_up: Named,
    pub(crate) embed: Named,
    /// The title of a story that is saved.
    pub(crate) story: &'static str,
}
