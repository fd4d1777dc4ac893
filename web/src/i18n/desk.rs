//! The words of the desk.

/// See [`super::en::words`] for the sentences.
pub(crate) struct DeskWords {
    pub(crate) queue_of: fn(&str) -> String,
    pub(crate) new_session: &'static str,
    pub(crate) session_name: fn(usize) -> String,
    pub(crate) name: &'static str,
    pub(crate) status: &'static str,
    pub(crate) in_status: &'static str,
    pub(crate) total: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) next: &'static str,
    pub(crate) empty: &'static str,
    pub(crate) gone: &'static str,
    pub(crate) no_such_queue: fn(&str) -> String,
    pub(crate) no_such_session: fn(&str) -> String,
    pub(crate) history: &'static str,
    pub(crate) rule: &'static str,
}
