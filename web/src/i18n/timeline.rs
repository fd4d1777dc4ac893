//! The words of the timeline.

/// See [`super::en::words`] for the sentences.
pub(crate) struct TimelineWords {
    /// The name of the session.
    pub(crate) title: fn(&str) -> String,
    pub(crate) no_session: &'static str,
    pub(crate) help: &'static str,
    pub(crate) events: &'static str,
    pub(crate) zoom: &'static str,
    pub(crate) closer: &'static str,
    pub(crate) farther: &'static str,
    pub(crate) earlier: &'static str,
    pub(crate) later: &'static str,
    pub(crate) everything: &'static str,
    /// A queue, and what its entry was.
    pub(crate) lane: fn(&str, &str) -> String,
    /// A status, since when, and why.
    pub(crate) interval_open: fn(&str, &str, &str) -> String,
    /// A status, from when, for how long, and why.
    pub(crate) interval: fn(&str, &str, &str, &str) -> String,
    /// When an entry left its queue, and then also why.
    pub(crate) left: fn(&str) -> String,
    pub(crate) left_because: fn(&str, &str) -> String,
    /// The queue in which it goes on.
    pub(crate) goes_on: fn(&str) -> String,
    /// From when until when.
    pub(crate) from_until: fn(&str, &str) -> String,
    pub(crate) since: fn(&str) -> String,
    /// When, what, and why it was refused.
    pub(crate) refused: fn(&str, &str) -> String,
    pub(crate) look_there: &'static str,
    pub(crate) moment: &'static str,
    /// The moment, and what happened last.
    pub(crate) moment_is: fn(&str, &str) -> String,
    pub(crate) nothing_yet: &'static str,
    pub(crate) undo: &'static str,
    pub(crate) redo: &'static str,
    pub(crate) to_end: &'static str,
    /// The moment that is looked at.
    pub(crate) in_the_past: fn(&str) -> String,
    pub(crate) acting_forks: &'static str,
    pub(crate) return_to_end: &'static str,
    pub(crate) branches: &'static str,
    pub(crate) main: &'static str,
    pub(crate) branch: fn(u32) -> String,
    /// The number of a branch, and when it went on differently.
    pub(crate) branch_begins: fn(u32, &str) -> String,
    pub(crate) branch_from: fn(u32, &str) -> String,
    /// The number of a branch that has other limits.
    pub(crate) branch_with_limits: fn(u32) -> String,
    /// The branch whose deeds were done again, and under which limits.
    pub(crate) under_limits: fn(&str, &str) -> String,
    /// The branch whose deeds were done again.
    pub(crate) done_again: fn(&str) -> String,
    /// The branch it came from, and when.
    pub(crate) forked_from: fn(&str, &str) -> String,
    pub(crate) shown: &'static str,
    /// The branch.
    pub(crate) switch: fn(&str) -> String,
    pub(crate) compare: fn(&str) -> String,
    pub(crate) rename: fn(&str) -> String,
    pub(crate) delete: fn(&str) -> String,
    pub(crate) delete_surely: &'static str,
    pub(crate) keep: &'static str,
    pub(crate) name: &'static str,
    pub(crate) set_name: &'static str,
    /// The branch where the earlier future is, and from when on.
    pub(crate) future_is_kept: fn(&str, &str) -> String,
    /// The branch.
    pub(crate) back_to: fn(&str) -> String,
    /// The moment.
    pub(crate) differences: fn(&str) -> String,
    pub(crate) no_difference: &'static str,
    pub(crate) session: &'static str,
    pub(crate) queue: &'static str,
    pub(crate) absent: &'static str,
    pub(crate) and_more: fn(usize) -> String,
}
