//! The rows of a desk.

use alloc::vec::Vec;

use crate::ids::TechnicianId;
use crate::journal::Journal;
use crate::staff::Staff;
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

/// The name of the first group that lists a technician (`session-report` 31).
pub(super) fn group_of(staff: &Staff, technician: TechnicianId) -> Option<&str> {
    let mut groups = staff.groups();
    let (_, team) = groups.find(|(_, team)| team.members.contains(&technician))?;
    Some(&team.name)
}
