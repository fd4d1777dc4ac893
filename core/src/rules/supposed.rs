//! What if the rule book were another one.

use super::Rule;
use crate::status::Status;

/// A change of status that is supposed to be otherwise than in the rule book: one that the desk makes never happens, and no
/// run in which it does is walked ([`crate::proof`]); one that it does not make can happen to any entry in that status, at
/// any time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Supposed {
    /// The status an entry leaves.
    pub from: Status,
    /// The status it enters.
    pub to: Status,
}

impl Supposed {
    /// Whether it is a change that the desk does not make.
    pub const fn is_added(self) -> bool {
        !Rule::is_enacted_between(self.from, self.to)
    }
}
