//! The words of the desk.

use chrono::TimeDelta;

/// See [`super::en::words`] for the sentences.
pub(crate) struct DeskWords {
    /// Of nobody, where nobody works at the desk.
    pub(crate) queue_of: fn(&str) -> String,
    pub(crate) new_session: &'static str,
    pub(crate) session_name: fn(usize) -> String,
    pub(crate) no_such_queue: fn(&str) -> String,
    pub(crate) no_such_session: fn(&str) -> String,
    /// What was done, in which session.
    pub(crate) done_in: fn(&str, &str) -> String,
    /// So much has passed while nobody looked.
    pub(crate) unseen: fn(TimeDelta) -> String,
    pub(crate) keep_unseen: &'static str,
    pub(crate) go_back: &'static str,
    pub(crate) welcome_title: &'static str,
    pub(crate) welcome: &'static str,
    pub(crate) welcome_tour: &'static str,
    pub(crate) welcome_explorer: &'static str,
    pub(crate) welcome_scenarios: &'static str,
    pub(crate) welcome_close: &'static str,
    pub(crate) history: &'static str,
    pub(crate) rule: &'static str,
    /// In the format of that name.
    pub(crate) save_events: fn(&str) -> String,
    /// So many events are in a file of that name.
    pub(crate) events_saved: fn(usize, &str) -> String,
}
