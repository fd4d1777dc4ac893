//! A route as the map shows it: its changes, in order.

use queuescope_core::paths::{By, routes};
use queuescope_core::rules::Rule;
use queuescope_core::status::Status;

/// No route passes a status twice, so none has more changes.
const MOST: usize = Status::ALL.len();

/// The changes of one route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RouteOnMap([Option<&'static Rule>; MOST]);

impl RouteOnMap {
    /// A route by its place among those that the card lists; the best where there are not so many, none where there is no
    /// route.
    pub fn listed(from: Status, to: Status, by: By, place: usize) -> Option<Self> {
        let found = routes(from, to, by).ok()?;
        let route = found.get(place).or(found.first())?;
        let mut changes = [None; MOST];
        for (place, step) in changes.iter_mut().zip(&route.steps) {
            *place = Some(step.rule);
        }
        Some(Self(changes))
    }

    /// Its changes, the first first.
    pub fn changes(self) -> impl Iterator<Item = &'static Rule> {
        self.0.into_iter().flatten()
    }

    /// Whether it passes a status, begins or ends there.
    pub(super) fn touches(self, status: Status) -> bool {
        let mut ends = self.changes().flat_map(|rule| [rule.from, rule.to]);
        ends.any(|end| end == status)
    }
}
