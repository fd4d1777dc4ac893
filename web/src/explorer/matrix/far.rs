//! How far it is from every status to every other, where no document prints a change straight there.

use std::sync::LazyLock;

use queuescope_core::paths::{By, routes_from};
use queuescope_core::status::Status;

use crate::clock::measured;

/// How many changes the shortest way has; none where there is no way.
pub(super) fn changes_between(from: Status, to: Status) -> Option<usize> {
    ALL[from as usize][to as usize]
}

/// The mark among the browser's own measurements.
const MEASURED: &str = "all ways";

/// All pairs, asked for at once when the matrix is first shown: the rules do not change.
static ALL: LazyLock<[[Option<usize>; Status::ALL.len()]; Status::ALL.len()]> =
    LazyLock::new(|| measured(MEASURED, || Status::ALL.map(row)));

fn row(from: Status) -> [Option<usize>; Status::ALL.len()] {
    let mut row = [None; Status::ALL.len()];
    for (to, found) in routes_from(from, By::Steps) {
        let shortest = found.ok().and_then(|found| found.into_iter().next());
        row[to as usize] = shortest.map(|route| route.steps.len());
    }
    row
}
