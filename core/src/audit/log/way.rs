//! The nearest documented way from one status to another.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::paths::{self, By};
use crate::status::Status;

/// The documented way with the fewest changes, both ends included; none where no way leads there.
///
/// A walk over the table would not do: it would restore what was never there. So it is one that the desk has
/// played ([`paths`]). A way to Closed by technician may end in Removed: they are one end seen twice
/// (`domain` §2).
pub fn nearest_way(from: Status, to: Status) -> Option<Vec<Status>> {
    let routes = paths::routes(from, to, By::Steps).ok()?;
    let steps = routes.first()?.steps.iter();
    let way = steps.map(|step| step.rule.to);
    Some(core::iter::once(from).chain(way).collect())
}

/// The ways that were asked for: what is wrong in a log is wrong many times.
#[derive(Debug, Default)]
pub(super) struct Ways(BTreeMap<(Status, Status), Option<Vec<Status>>>);

impl Ways {
    pub(super) fn nearest(&mut self, from: Status, to: Status) -> Option<Vec<Status>> {
        let way = self.0.entry((from, to));
        way.or_insert_with(|| nearest_way(from, to)).clone()
    }
}
