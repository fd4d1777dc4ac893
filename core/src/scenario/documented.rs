//! The documented scenarios: every procedure of the documents as a file one can read and play.
//!
//! The files are in `core/scenarios/`: `change-01` to `change-62` follow the rows of
//! `status-changes`, `table-…` are the enacted edges that only `status-table` prints, `refusal-…`
//! show what `domain` §3 and §4 say of refusals, transfers and limits, and `case-…` what they say of
//! idling, losses, collaborators and ends where it is easily got wrong; the last tells how a session goes, from the first
//! minute to the last.

use crate::rules::{RULES, Rule};

/// A scenario that plays what a document says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Documented {
    /// The name of its file, without `.json`.
    pub id: &'static str,
    /// The row of `status-changes` (1–62), for `change-…`.
    pub row: Option<u8>,
    /// The queue of the entry it is about: a `change-…` or `table-…` ends in its edge there.
    pub queue: &'static str,
    /// The file.
    pub text: &'static str,
}

/// Where a story comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// A row of `status-changes`.
    Change(u8),
    /// An edge that only `status-table` prints.
    Table,
    /// What is refused, and limits.
    Refusal,
    /// A file of somebody's own.
    Own,
}

impl Documented {
    /// What it shows.
    pub fn source(&self) -> Source {
        match self.row {
            Some(row) => Source::Change(row),
            None if self.id.starts_with("table-") => Source::Table,
            None => Source::Refusal,
        }
    }

    /// The documented scenarios that end with an edge, in the order printed: one a row, or the one
    /// for an edge that only the table prints. None for a disputed edge.
    pub fn of(rule: &Rule) -> impl Iterator<Item = &'static Self> {
        DOCUMENTED.iter().filter(move |one| one.ends_with(rule))
    }

    /// The edge that this scenario ends with, if it is about one.
    pub fn rule(&self) -> Option<&'static Rule> {
        RULES.iter().find(|rule| self.ends_with(rule))
    }

    /// Whether this scenario ends with that edge, in its queue.
    pub fn ends_with(&self, rule: &Rule) -> bool {
        let is_of_the_table = || {
            let rest = self.id.strip_prefix("table-")?;
            let to = rest.strip_prefix(rule.from.id())?.strip_prefix('-')?;
            Some(to == rule.to.id())
        };
        match self.row {
            Some(row) => rule.evidence.rows.contains(&row),
            None => is_of_the_table().unwrap_or(false),
        }
    }
}

/// One line a scenario: its id, its row and its queue.
macro_rules! documented {
    ($($id:literal, $row:expr, $queue:literal;)*) => {
        [$(Documented {
            id: $id,
            row: $row,
            queue: $queue,
            text: include_str!(concat!("../../scenarios/", $id, ".json")),
        }),*]
    };
}

/// Every documented scenario: the 62 rows of `status-changes` in the order printed, then the edges
/// that only `status-table` prints, then refusals, then cases.
pub const DOCUMENTED: [Documented; 109] = documented! {
    "change-01", Some(1), "A";
    "change-02", Some(2), "A";
    "change-03", Some(3), "A";
    "change-04", Some(4), "A";
    "change-05", Some(5), "A";
    "change-06", Some(6), "A";
    "change-07", Some(7), "A";
    "change-08", Some(8), "A";
    "change-09", Some(9), "A";
    "change-10", Some(10), "A";
    "change-11", Some(11), "A";
    "change-12", Some(12), "A";
    "change-13", Some(13), "B";
    "change-14", Some(14), "A";
    "change-15", Some(15), "A";
    "change-16", Some(16), "A";
    "change-17", Some(17), "A";
    "change-18", Some(18), "A";
    "change-19", Some(19), "B";
    "change-20", Some(20), "A";
    "change-21", Some(21), "A";
    "change-22", Some(22), "A";
    "change-23", Some(23), "A";
    "change-24", Some(24), "A";
    "change-25", Some(25), "A";
    "change-26", Some(26), "A";
    "change-27", Some(27), "B";
    "change-28", Some(28), "A";
    "change-29", Some(29), "A";
    "change-30", Some(30), "A";
    "change-31", Some(31), "A";
    "change-32", Some(32), "A";
    "change-33", Some(33), "A";
    "change-34", Some(34), "B";
    "change-35", Some(35), "B";
    "change-36", Some(36), "B";
    "change-37", Some(37), "B";
    "change-38", Some(38), "B";
    "change-39", Some(39), "A";
    "change-40", Some(40), "A";
    "change-41", Some(41), "A";
    "change-42", Some(42), "A";
    "change-43", Some(43), "A";
    "change-44", Some(44), "B";
    "change-45", Some(45), "B";
    "change-46", Some(46), "B";
    "change-47", Some(47), "B";
    "change-48", Some(48), "B";
    "change-49", Some(49), "B";
    "change-50", Some(50), "B";
    "change-51", Some(51), "B";
    "change-52", Some(52), "A";
    "change-53", Some(53), "B";
    "change-54", Some(54), "B";
    "change-55", Some(55), "A";
    "change-56", Some(56), "A";
    "change-57", Some(57), "B";
    "change-58", Some(58), "B";
    "change-59", Some(59), "A";
    "change-60", Some(60), "A";
    "change-61", Some(61), "A";
    "change-62", Some(62), "A";

    "table-waiting-incoming", None, "B";
    "table-waiting-timed-out", None, "A";
    "table-waiting-closed-by-waiting-customer", None, "A";
    "table-active-incoming", None, "B";
    "table-active-closed-by-technician", None, "A";
    "table-active-aborted", None, "A";
    "table-on-hold-incoming", None, "B";
    "table-on-hold-timed-out", None, "A";
    "table-incoming-timed-out", None, "B";
    "table-incoming-closed-by-waiting-customer", None, "B";
    "table-outgoing-reconnecting", None, "A";
    "table-outgoing-timed-out", None, "A";
    "table-outgoing-closed-by-waiting-customer", None, "A";
    "table-rebooting-offline", None, "A";
    "table-rebooting-closed-by-technician", None, "A";
    "table-reconnecting-outgoing", None, "A";
    "table-reconnecting-closed", None, "A";
    "table-offline-incoming", None, "B";
    "table-offline-outgoing", None, "A";
    "table-offline-closed", None, "A";
    "table-offline-closed-by-technician", None, "A";
    "table-timed-out-closed-by-technician", None, "A";
    "table-closed-closed-by-technician", None, "A";

    "refusal-link-back-in-time", None, "A";
    "refusal-applet-out-of-reach", None, "A";
    "refusal-terms-declined", None, "A";
    "refusal-group-transfer", None, "C";
    "refusal-transfer-swapped", None, "B";
    "refusal-offer-lapsed", None, "B";
    "refusal-technician-disabled", None, "A";
    "refusal-reboot-without-network", None, "A";

    "case-collaborator-reboots", None, "B";
    "case-loss-during-a-reboot", None, "B";
    "case-reboot-that-is-not-heard-of", None, "A";
    "case-idle-limit-of-active-sessions", None, "A";
    "case-idle-anew-in-the-foreground", None, "A";
    "case-tool-before-a-hand-over", None, "A";
    "case-tools-at-work-alone", None, "A";
    "case-closed-while-waiting-unheard", None, "A";
    "case-closed-in-a-transfer-unheard", None, "B";
    "case-technician-without-network", None, "A";
    "case-chat-needs-the-link", None, "A";
    "case-disabled-is-nobodys-goal", None, "B";
    "case-restored-to-a-disabled-technician", None, "A";
    "case-over-for-everybody", None, "A";
    "case-started-from-a-channel", None, "Web";
    "case-life-of-a-session", None, "Cem";
};
