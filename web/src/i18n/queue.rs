//! The words of the queues: tabs, consoles, tables.

use queuescope_page::queue::Column;

/// See [`super::en::words`] for the sentences.
pub(crate) struct QueueWords {
    pub(crate) queues: &'static str,
    pub(crate) go_to_queue: &'static str,
    /// What is counted on a tab.
    /// The word behind so many.
    pub(crate) sessions: fn(usize) -> &'static str,
    pub(crate) show_beside: fn(&str) -> String,
    pub(crate) not_beside: fn(&str) -> String,
    pub(crate) bell: &'static str,
    pub(crate) new: &'static str,
    pub(crate) urgent: &'static str,
    pub(crate) busy: &'static str,
    pub(crate) away: &'static str,
    pub(crate) network_lost: &'static str,
    pub(crate) in_background: &'static str,
    pub(crate) disabled: &'static str,
    /// So many of all.
    pub(crate) of_all: fn(usize, usize) -> String,
    pub(crate) name: &'static str,
    pub(crate) status: &'static str,
    pub(crate) in_status: &'static str,
    pub(crate) total: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) next: &'static str,
    pub(crate) private: &'static str,
    pub(crate) search: &'static str,
    pub(crate) all_statuses: &'static str,
    pub(crate) some_statuses: fn(usize) -> String,
    pub(crate) which_statuses: &'static str,
    pub(crate) sort: &'static str,
    pub(crate) by_itself: &'static str,
    pub(crate) ascending: &'static str,
    pub(crate) descending: &'static str,
    pub(crate) empty: &'static str,
    pub(crate) nothing_found: &'static str,
    pub(crate) show_all: &'static str,
    pub(crate) is_hidden: fn(&str) -> String,
    pub(crate) gone: &'static str,
    pub(crate) and_more: fn(usize) -> String,
}

impl QueueWords {
    /// What stands above a column.
    pub(crate) const fn column(&self, column: Column) -> &'static str {
        match column {
            Column::Name => self.name,
            Column::Status => self.status,
            Column::InStatus => self.in_status,
            Column::Total => self.total,
            Column::Kind => self.kind,
            Column::Lead => self.lead,
            Column::Next => self.next,
        }
    }
}
