//! The rows of a desk.

use alloc::vec::Vec;

use crate::journal::Journal;
use crate::timer::Instant;

use super::facts::Facts;
use super::row::Row;

/// Every row of a journal's desk, as it is after the first so many deeds and at a moment: in the order
/// of the sessions, then of the entries' first appearance (`session-report`, its rows).
pub fn rows(journal: &Journal, deeds: usize, moment: Instant) -> Vec<Row> {
    let facts = Facts::until(journal, deeds, moment);
    let staff = journal.beginning().staff();
    // Sessions are numbered in the order of their creation.
    let sessions = journal.desk().sessions().zip(&facts.sessions);
    sessions
        .flat_map(|(known, session)| Row::all(known, session, &facts, staff))
        .collect()
}
