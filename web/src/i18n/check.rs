//! The words of the check of a file.

use queuescope_core::audit::{Order, Severity};

/// See [`super::en::words`] for the sentences.
pub(crate) struct CheckWords {
    pub(crate) title: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) open: &'static str,
    pub(crate) open_another: &'static str,
    pub(crate) drop_here: &'static str,
    /// What a file is called that was pasted as a text.
    pub(crate) pasted: &'static str,
    /// A name, and so many bytes.
    pub(crate) called: fn(&str, f64) -> String,
    pub(crate) reading: fn(u8) -> String,
    pub(crate) stop: &'static str,
    pub(crate) stopped: &'static str,
    pub(crate) unreadable: &'static str,
    pub(crate) broken: &'static str,
    pub(crate) not_allowed: &'static str,
    /// Statuses, each with how long it lasted.
    pub(crate) lasted: fn(&[(String, String)]) -> String,
    pub(crate) how: &'static str,
    pub(crate) columns: &'static str,
    pub(crate) figures: &'static str,
    pub(crate) columns_lead: &'static str,
    pub(crate) not_known: &'static str,
    pub(crate) encoding: &'static str,
    pub(crate) separator: &'static str,
    pub(crate) separator_name: fn(char) -> String,
    pub(crate) dates: &'static str,
    pub(crate) order: fn(Order) -> &'static str,
    pub(crate) language: &'static str,
    /// Nothing is said, and this was found.
    pub(crate) as_found: fn(&str) -> String,
    pub(crate) find_out: &'static str,
    pub(crate) zone: &'static str,
    pub(crate) no_zone: &'static str,
    pub(crate) no_such_zone: fn(&str) -> String,
    pub(crate) mends: &'static str,
    pub(crate) joins_lines: &'static str,
    pub(crate) joins_values: &'static str,
    /// So many rows, or events of a log; so many errors and notes; whether the file is over.
    pub(crate) summary: fn(u64, bool, u64, u64, bool) -> String,
    pub(crate) kinds: &'static str,
    pub(crate) severity: fn(Severity) -> &'static str,
    pub(crate) search: &'static str,
    pub(crate) only_errors: &'static str,
    /// So many of so many.
    pub(crate) listed: fn(usize, usize) -> String,
    pub(crate) save: fn(&str) -> String,
    pub(crate) findings: &'static str,
    pub(crate) place: &'static str,
    pub(crate) said: &'static str,
    pub(crate) row: fn(u64) -> String,
    /// From this line on, and so many.
    pub(crate) lines: fn(u64, u64) -> String,
    pub(crate) nothing_listed: &'static str,
    pub(crate) nothing_found: &'static str,
    pub(crate) no_rows_behind: &'static str,
    pub(crate) all_findings: &'static str,
    /// Of a row that is looked for.
    pub(crate) nothing_in_row: fn(u64) -> String,
    pub(crate) open_row: fn(u64) -> String,
    pub(crate) close: &'static str,
    /// A change.
    pub(crate) look_up: fn(&str) -> String,
    /// What the lanes show.
    pub(crate) session: &'static str,
    pub(crate) in_no_column: &'static str,
    /// What a lane is made of; of a log it is known in which order.
    pub(crate) made_of: fn(&[String], bool) -> String,
    /// A status, how long it lasted, and from when.
    pub(crate) status_from: fn(&str, &str, &str) -> String,
    /// Of a row whose times do not go together.
    pub(crate) no_lane: &'static str,
    pub(crate) lanes_left_out: fn(usize) -> String,
    pub(crate) left_out: fn(usize) -> String,
    pub(crate) no_header: &'static str,
    pub(crate) empty: &'static str,
    pub(crate) row_comes: &'static str,
    pub(crate) row_not_kept: &'static str,
}
