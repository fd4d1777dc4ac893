//! The words of the figures.

use chrono::NaiveDate;
use queuescope_core::report::figures::Behind;

/// See [`super::en::words`] for the sentences.
pub(crate) struct FiguresWords {
    pub(crate) title: &'static str,
    /// The switch between rows and figures, and its two links.
    pub(crate) switch: &'static str,
    pub(crate) rows: &'static str,
    /// While they are worked out for the first time.
    pub(crate) counting: &'static str,
    /// What the numbers in the definitions are.
    pub(crate) numbers: &'static str,
    /// So many lines are in the table.
    pub(crate) folded: fn(usize) -> String,
    pub(crate) and_more: fn(usize) -> String,
    pub(crate) together: &'static str,
    pub(crate) behind: &'static str,
    /// So many rows are behind the whole figure.
    pub(crate) rows_behind: fn(u64) -> String,
    /// What follows the name of a figure where its chart is read out.
    pub(crate) read_out: fn(&str, &[(String, String)]) -> String,

    pub(crate) service: FigureWords,
    /// Within so many seconds.
    pub(crate) service_within: fn(u16) -> String,
    pub(crate) seconds: &'static str,
    /// What was typed, the shortest and the longest.
    pub(crate) wrong_seconds: fn(&str, u16, u16) -> String,
    /// So many of so many, and how many still wait.
    pub(crate) picked_up_of: fn(u64, u64, u64) -> String,
    pub(crate) rows_picked_up: fn(u64) -> String,
    pub(crate) rows_not_picked_up: fn(u64) -> String,
    pub(crate) within: &'static str,
    pub(crate) share: &'static str,
    pub(crate) picked_up: &'static str,
    pub(crate) of_all: &'static str,
    /// In tenths of a percent.
    pub(crate) percent: fn(u64) -> String,
    pub(crate) so_many_seconds: fn(u16) -> String,

    pub(crate) waits: FigureWords,
    /// The longest, and of how many sessions.
    pub(crate) longest_wait: fn(&str, u64) -> String,
    pub(crate) handling: FigureWords,
    /// The longest, and of how many rows.
    pub(crate) longest_handling: fn(&str, u64) -> String,
    /// A step of the spread by its end in seconds; none for whatever is longer than the last.
    pub(crate) step: fn(Option<u16>) -> String,
    /// The same where there is little room.
    pub(crate) step_in_short: fn(u16) -> String,
    pub(crate) took: &'static str,
    pub(crate) sessions: &'static str,

    pub(crate) lost: FigureWords,
    /// Of so many sessions, in tenths of a percent.
    pub(crate) lost_of: fn(u64, u64) -> String,
    pub(crate) ended: &'static str,

    pub(crate) technicians: FigureWords,
    pub(crate) so_many_technicians: fn(usize) -> String,
    pub(crate) technician: &'static str,
    pub(crate) part: &'static str,
    pub(crate) turn: &'static str,

    pub(crate) hours: FigureWords,
    /// A day with its year.
    pub(crate) day: fn(NaiveDate) -> String,
    /// A number in tenths.
    pub(crate) tenths: fn(u64) -> String,
    /// The hour, and how many began in it.
    pub(crate) busiest_hour: fn(&str, u64) -> String,
    pub(crate) hour: &'static str,
    pub(crate) begun: &'static str,

    pub(crate) transfers: FigureWords,
    pub(crate) so_many_pairs: fn(usize) -> String,
    /// From whom, to whom.
    pub(crate) pair: fn(&str, &str) -> String,
    pub(crate) from: &'static str,
    pub(crate) to: &'static str,
    pub(crate) transferred: &'static str,

    /// Which rows are listed.
    pub(crate) only: fn(&Behind) -> String,
    pub(crate) all_rows: &'static str,
    /// Where none is behind it.
    pub(crate) no_rows: &'static str,
}

/// What every figure says of itself.
pub(crate) struct FigureWords {
    pub(crate) name: &'static str,
    pub(crate) definition: &'static str,
    /// Where there is none, what would make one.
    pub(crate) missing: &'static str,
}
