//! The words of the explorer's three views, and of what they have in common.

use queuescope_core::rules::Rule;
use queuescope_page::address::{Choice, Key, Source};

use super::Words;

/// See [`super::en::words`] for the sentences.
pub(crate) struct ViewsWords {
    /// What the switch between the views is called.
    pub(crate) switch: &'static str,
    pub(crate) filters: &'static str,
    /// What a key of the address asks.
    pub(crate) key: fn(Key) -> &'static str,
    /// A choice as the interface calls it.
    pub(crate) choice: fn(Choice, &Words) -> &'static str,
    pub(crate) any: &'static str,
    /// So many changes of all of them.
    pub(crate) shown: fn(usize, usize) -> String,
    pub(crate) clear: &'static str,
    /// The keys of the map.
    pub(crate) map_keys: &'static [(&'static str, &'static str)],
    pub(crate) next: NextWords,
    pub(crate) matrix: MatrixWords,
    pub(crate) search: SearchWords,
}

/// The numbered list of what can follow.
pub(crate) struct NextWords {
    pub(crate) title: &'static str,
    pub(crate) close: &'static str,
    pub(crate) hint: &'static str,
}

/// The matrix.
pub(crate) struct MatrixWords {
    pub(crate) title: &'static str,
    pub(crate) from: &'static str,
    pub(crate) to: &'static str,
    /// A cell with a change.
    pub(crate) cell: fn(&str, &str, &Rule, &Words) -> String,
    /// A cell without one, and how many changes the shortest way round about has.
    pub(crate) empty: fn(&str, &str, Option<usize>) -> String,
    /// What the figure in such a cell says.
    pub(crate) round_about: &'static str,
    pub(crate) legend: &'static str,
    /// Which document prints it, as the legend has it.
    pub(crate) printed: fn(Source) -> &'static str,
    pub(crate) hint: &'static str,
}

/// The search of the list.
pub(crate) struct SearchWords {
    pub(crate) label: &'static str,
    /// So many statuses and so many changes.
    pub(crate) found: fn(usize, usize) -> String,
    pub(crate) nothing: &'static str,
}
