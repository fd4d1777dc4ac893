//! The sessions of a desk, in rows.
//!
//! A desk that is kept as it was shares every row with the desk of now until something in it
//! changes, so keeping one costs little however many sessions there are. A row also knows when the
//! first of its limits strikes, so the next one is found without asking every session.

use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::ids::SessionId;
use crate::limits::Limits;
use crate::session::Session;
use crate::timer::Instant;

/// How many sessions are in a row: few enough to copy one for a change, enough to have few rows.
const ROW: usize = 32;

/// Every session, in the order of their creation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Rows {
    rows: Vec<Arc<Row>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct Row {
    places: Vec<Place>,
    names: Names,
    /// The earliest of the places' due times.
    due_at: Option<Instant>,
}

/// Which names can be in a row: two bits a name. So a name is looked for in a few rows only, and a
/// desk of many thousand sessions is asked for each new one's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Names([u64; 8]);

/// A session, and when the first of its limits strikes, which follows from it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Place {
    session: Arc<Session>,
    due_at: Option<Instant>,
}

impl Rows {
    /// Every session.
    pub(super) fn iter(
        &self,
    ) -> impl ExactSizeIterator<Item = &Session> + DoubleEndedIterator + Clone {
        (0..self.len()).map(|index| &*self.rows[index / ROW].places[index % ROW].session)
    }

    /// The session with that id.
    pub(super) fn get(&self, id: SessionId) -> Option<&Session> {
        Some(&*self.place(id)?.session)
    }

    /// The session of that name.
    pub(super) fn named(&self, name: &str) -> Option<&Session> {
        let rows = self.rows.iter().filter(|row| row.names.can_have(name));
        let mut sessions = rows
            .flat_map(|row| &row.places)
            .map(|place| &*place.session);
        sessions.find(|session| session.name == name)
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        let full = self.rows.len().saturating_sub(1) * ROW;
        full + self.rows.last().map_or(0, |row| row.places.len())
    }

    /// Puts a session where one with its id was, or after all others.
    pub(super) fn put(&mut self, session: Session, limits: Limits) {
        let index = session.id.0 as usize;
        let place = Place {
            due_at: due_at(&session, limits),
            session: Arc::new(session),
        };
        if index == self.rows.len() * ROW {
            self.rows.push(Arc::default());
        }
        let row = Arc::make_mut(&mut self.rows[index / ROW]);
        row.names.add(&place.session.name);
        match row.places.get_mut(index % ROW) {
            Some(before) => *before = place,
            None => row.places.push(place),
        }
        row.time();
    }

    /// Limits have become others.
    pub(super) fn time_anew(&mut self, limits: Limits) {
        for row in &mut self.rows {
            let row = Arc::make_mut(row);
            for place in &mut row.places {
                place.due_at = due_at(&place.session, limits);
            }
            row.time();
        }
    }

    /// When the first limit of that session strikes.
    pub(super) fn due_at_in(&self, id: SessionId) -> Option<Instant> {
        self.place(id)?.due_at
    }

    /// When the first limit strikes.
    pub(super) fn due_at(&self) -> Option<Instant> {
        self.rows.iter().filter_map(|row| row.due_at).min()
    }

    /// The sessions that a limit strikes by then.
    pub(super) fn due_by(&self, moment: Instant) -> impl Iterator<Item = &Session> {
        let is_due = move |due_at: Option<Instant>| due_at.is_some_and(|due_at| due_at <= moment);
        let rows = self.rows.iter().filter(move |row| is_due(row.due_at));
        let places = rows.flat_map(|row| &row.places);
        places
            .filter(move |place| is_due(place.due_at))
            .map(|place| &*place.session)
    }

    fn place(&self, id: SessionId) -> Option<&Place> {
        let index = usize::try_from(id.0).ok()?;
        self.rows.get(index / ROW)?.places.get(index % ROW)
    }
}

impl Row {
    /// Looks when the first limit strikes, after a place has changed.
    fn time(&mut self) {
        self.due_at = self.places.iter().filter_map(|place| place.due_at).min();
    }
}

impl Names {
    fn add(&mut self, name: &str) {
        for bit in bits(name) {
            self.0[bit / 64] |= 1 << (bit % 64);
        }
    }

    fn can_have(&self, name: &str) -> bool {
        let mut bits = bits(name).into_iter();
        bits.all(|bit| self.0[bit / 64] & (1 << (bit % 64)) != 0)
    }
}

/// The two bits of a name, out of 512: FNV-1a.
fn bits(name: &str) -> [usize; 2] {
    let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    });
    let [a, b, c, d, ..] = (hash ^ (hash >> 32)).to_le_bytes();
    [[a, b], [c, d]].map(|pair| usize::from(u16::from_le_bytes(pair) % 512))
}

fn due_at(session: &Session, limits: Limits) -> Option<Instant> {
    let deadlines = session.deadlines(limits);
    deadlines.map(|deadline| deadline.due_at).min()
}
