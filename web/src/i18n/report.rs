//! The words of the report.

use queuescope_page::report::{Group, Part};

/// See [`super::en::words`] for the sentences.
pub(crate) struct ReportWords {
    /// What the table is called.
    pub(crate) table: &'static str,
    pub(crate) search: &'static str,
    /// So many rows, and of how many where some are left out.
    pub(crate) rows: fn(usize, usize) -> String,
    pub(crate) columns: &'static str,
    pub(crate) columns_title: &'static str,
    pub(crate) columns_shown: &'static str,
    pub(crate) group: fn(Group) -> &'static str,
    /// The name of a column.
    pub(crate) earlier: fn(&str) -> String,
    pub(crate) later: fn(&str) -> String,
    pub(crate) hide: fn(&str) -> String,
    pub(crate) usual: &'static str,
    pub(crate) as_a_file: &'static str,
    pub(crate) for_a_spreadsheet: &'static str,
    /// The language's own name.
    pub(crate) in_language: fn(&str) -> String,
    pub(crate) copy: &'static str,
    /// So many rows are in a file of that name.
    pub(crate) saved: fn(usize, &str) -> String,
    /// While the program that makes it is loaded and works.
    pub(crate) spreadsheet_under_way: &'static str,
    /// Where it cannot be loaded.
    pub(crate) no_spreadsheet: &'static str,
    pub(crate) copied: fn(usize) -> String,
    pub(crate) not_copied: &'static str,
    /// A field by its number in the document.
    pub(crate) number: fn(u8) -> String,
    pub(crate) help: &'static str,
    /// What stands where there is none, and how it is read out.
    pub(crate) none_sign: &'static str,
    pub(crate) none: &'static str,
    /// A time of day, so many days after the first.
    pub(crate) days_later: fn(&str, i64) -> String,
    /// While the rows are counted for the first time.
    pub(crate) counting: &'static str,
    pub(crate) empty: &'static str,
    pub(crate) empty_in_the_past: &'static str,
    pub(crate) to_desk: &'static str,
    pub(crate) nothing_found: &'static str,
    pub(crate) show_all: &'static str,
    pub(crate) no_such_row: fn(&str) -> String,
    pub(crate) close: &'static str,
    pub(crate) no_technician: &'static str,
    pub(crate) at_the_desk: &'static str,
    /// The technician, and what the entry has shown.
    pub(crate) lane: fn(&str, &str) -> String,
    pub(crate) counted: fn(&str) -> String,
    pub(crate) durations: &'static str,
    pub(crate) from: &'static str,
    pub(crate) until: &'static str,
    pub(crate) length: &'static str,
    pub(crate) together: &'static str,
    pub(crate) nothing_counted: &'static str,
    pub(crate) nothing_to_count: &'static str,
    pub(crate) total_is: &'static str,
    pub(crate) and_more: fn(usize) -> String,
    pub(crate) sum: &'static str,
    /// What a line of the sum is, and why it is there.
    pub(crate) part: fn(Part) -> (&'static str, &'static str),
    pub(crate) so_far: &'static str,
    /// From Start to End, and from Start to the moment.
    pub(crate) span: fn(&str, &str) -> String,
    pub(crate) span_until_now: fn(&str, &str) -> String,
    /// The name of a column where there is little room: it may be divided where it has a soft hyphen.
    pub(crate) in_head: fn(&str) -> String,
    pub(crate) no_sum: &'static str,
    pub(crate) all_fields: &'static str,
}
