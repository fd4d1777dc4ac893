//! A file that has been checked, asked for one of its rows: it is read again as far as that is needed, so that no row
//! of a long file has to be kept.

use std::hash::{DefaultHasher, Hash, Hasher};

use queuescope_core::audit::{self, Audit, Event, Row, Told, Zone};
use queuescope_core::report::Column;
use queuescope_core::report::figures::Figures;

use super::checking::{Read, Unreadable, pieces};
use super::kept::Kept;
use super::message::{Said, Spoken};
use super::session::Lanes;

/// A file that has been checked.
#[derive(Debug, Default)]
pub struct Checked {
    pub(super) about: Option<audit::About>,
    pub(super) spoken: Spoken,
    pub(super) kept: Kept,
    pub(super) figures: Figures,
    pub(super) sessions: Sessions,
}

/// Whose row is whose, so that the rows of one session are found without looking through all.
#[derive(Debug, Default)]
pub(super) struct Sessions(Vec<Option<u64>>);

impl Sessions {
    pub(super) fn row(&mut self, row: &Row) {
        self.put(row.number, row.value(Column::SessionId));
    }

    pub(super) fn event(&mut self, event: &Event) {
        self.put(event.number, event.session);
    }

    fn put(&mut self, number: u64, session: &str) {
        let Some(place) = place(number) else { return };
        if self.0.len() <= place {
            self.0.resize(place + 1, None);
        }
        let mut hasher = DefaultHasher::new();
        session.hash(&mut hasher);
        self.0[place] = (!session.is_empty()).then(|| hasher.finish());
    }

    /// Whether a row belongs to the same session as another, or is it.
    fn are_one(&self, number: u64, other: u64) -> bool {
        number == other
            || self
                .of(number)
                .is_some_and(|one| self.of(other) == Some(one))
    }

    /// The last row of its session.
    fn last(&self, number: u64) -> u64 {
        let session = self.of(number);
        let last = self
            .0
            .iter()
            .rposition(|other| other.is_some() && *other == session);
        last.map_or(number, |last| (last as u64 + 1).max(number))
    }

    fn of(&self, number: u64) -> Option<u64> {
        *self.0.get(place(number)?)?
    }
}

fn place(number: u64) -> Option<usize> {
    usize::try_from(number.checked_sub(1)?).ok()
}

impl Checked {
    /// Tells how a row stands in the file, and what the file has of its session.
    pub fn row(&self, read: Read, zone: Option<&Zone>, number: u64, tell: &mut dyn FnMut(Said)) {
        let kept = self.kept.get(number);
        if kept.is_some() {
            tell(Said::Row(kept.cloned()));
        }
        let Some(about) = &self.about else {
            return tell(Said::Row(None));
        };
        let mut row = Kept::default();
        row.keep(number);
        let mut lanes = Lanes::default();
        let last = self.sessions.last(number);
        let mut audit = Audit::new(about.clone());
        let mut come = 0;
        let mut hear = |told: Told| match told {
            Told::Row(it) => {
                come = it.number;
                if self.sessions.are_one(come, number) {
                    row.row(&it);
                    let name = it.value(Column::TechnicianName);
                    let id = it.value(Column::TechnicianId);
                    lanes.row(come, if name.is_empty() { id } else { name });
                }
            }
            Told::Case(case) => lanes.case(come, &case),
            Told::Event(event) => {
                come = event.number;
                if self.sessions.are_one(come, number) {
                    row.event(&event, self.spoken);
                    lanes.event(&event);
                }
            }
            Told::Finding(_) => {}
        };
        let mut rows = 0;
        let all: Result<(), Unreadable> = pieces(read, |piece| {
            audit.read(piece, zone, &mut hear);
            rows = audit.rows();
            rows <= last
        });
        if all.is_ok() && rows <= last {
            audit.end(zone, &mut hear);
        }
        if kept.is_none() {
            tell(Said::Row(row.get(number).cloned()));
        }
        if all.is_ok() {
            tell(Said::Session(lanes.end(number)));
        }
    }
}
