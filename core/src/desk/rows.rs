//! The sessions of a desk, in rows of rows.
//!
//! A desk that is kept as it was shares every row with the desk of now until something in it
//! changes, so keeping one costs the same however many sessions there are. A row also knows what
//! lies ahead of its sessions: what is due, and what is under way, is found without asking each.

use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::ids::SessionId;
use crate::limits::Limits;
use crate::session::Session;
use crate::timer::Instant;

/// How many are in a row, as a power of two: few enough to copy one for a change, enough to have few
/// rows.
const ROW_BITS: u32 = 5;
const ROW: usize = 1 << ROW_BITS;

/// Every session, in the order of their creation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Rows {
    top: Arc<Row>,
    /// How many rows lie between the top one and the sessions.
    levels: u32,
    len: usize,
}

/// Sessions, or rows of them, and what lies ahead of the first of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct Row {
    ahead: Ahead,
    places: Places,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Places {
    Rows(Vec<Arc<Row>>),
    Sessions(Vec<Place>),
}

/// A session, and what lies ahead of it, which follows from it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Place {
    ahead: Ahead,
    session: Arc<Session>,
}

/// What lies ahead of sessions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Ahead {
    /// When the first limit strikes.
    due_at: Option<Instant>,
    /// Whether anybody can still do anything.
    is_under_way: bool,
}

impl Rows {
    /// Every session.
    pub(super) fn iter(
        &self,
    ) -> impl ExactSizeIterator<Item = &Session> + DoubleEndedIterator + Clone {
        (0..self.len).map(|index| &*self.place(index).session)
    }

    /// The session with that id.
    pub(super) fn get(&self, id: SessionId) -> Option<&Session> {
        Some(&*self.place(self.index_of(id)?).session)
    }

    /// How many there are.
    pub(super) const fn len(&self) -> usize {
        self.len
    }

    /// Puts a session where one with its id was, or after all others.
    pub(super) fn put(&mut self, session: Session, limits: Limits) {
        let index = session.id.0 as usize;
        if index >> (ROW_BITS * (self.levels + 1)) > 0 {
            let below = core::mem::take(&mut self.top);
            self.top = Arc::new(Row {
                ahead: below.ahead,
                places: Places::Rows([below].into()),
            });
            self.levels += 1;
        }
        Arc::make_mut(&mut self.top).put(index, self.levels, Place::of(session, limits));
        self.len = self.len.max(index + 1);
    }

    /// Limits have become others.
    pub(super) fn time_anew(&mut self, limits: Limits) {
        Arc::make_mut(&mut self.top).time_anew(limits);
    }

    /// When the first limit of that session strikes.
    pub(super) fn due_at_in(&self, id: SessionId) -> Option<Instant> {
        self.place(self.index_of(id)?).ahead.due_at
    }

    /// When the first limit strikes.
    pub(super) fn due_at(&self) -> Option<Instant> {
        self.top.ahead.due_at
    }

    /// The sessions that a limit strikes by then.
    pub(super) fn due_by(&self, moment: Instant) -> Vec<&Session> {
        let is_due = |ahead: Ahead| ahead.due_at.is_some_and(|due_at| due_at <= moment);
        let mut found = Vec::new();
        self.top
            .find(0, self.levels, &is_due, &|_| true, &mut found);
        found
    }

    /// The sessions in which anybody can still do anything: of every so many the one of that number.
    pub(super) fn under_way(&self, number: u64, of: u64) -> Vec<&Session> {
        let is_under_way = |ahead: Ahead| ahead.is_under_way;
        let is_wanted = |index: usize| index as u64 % of == number;
        let mut found = Vec::new();
        self.top
            .find(0, self.levels, &is_under_way, &is_wanted, &mut found);
        found
    }

    /// The sessions that are others than before, or were not there, or are there no more.
    pub(super) fn touched_since(&self, before: &Self) -> Vec<SessionId> {
        let mut touched = Vec::new();
        let level = self.levels.max(before.levels);
        let [now, before] = [self, before].map(|rows| Some((&rows.top, rows.levels)));
        touched_in(now, before, 0, level, &mut touched);
        touched.into_iter().map(SessionId).collect()
    }

    fn index_of(&self, id: SessionId) -> Option<usize> {
        let index = usize::try_from(id.0).ok();
        index.filter(|index| *index < self.len)
    }

    fn place(&self, index: usize) -> &Place {
        let mut row = &*self.top;
        let mut level = self.levels;
        loop {
            match &row.places {
                Places::Sessions(places) => return &places[index % ROW],
                Places::Rows(rows) => {
                    row = &rows[(index >> (ROW_BITS * level)) % ROW];
                    level -= 1;
                }
            }
        }
    }
}

/// A row, and how many rows lie between it and the sessions.
type Branch<'a> = (&'a Arc<Row>, u32);

/// The numbers of the sessions that differ in two rows of that level, counted from `from`.
fn touched_in(
    now: Option<Branch>,
    before: Option<Branch>,
    from: u32,
    level: u32,
    touched: &mut Vec<u32>,
) {
    if let (Some((now, _)), Some((before, _))) = (now, before)
        && Arc::ptr_eq(now, before)
    {
        return;
    }
    let numbers = (from..).step_by(1 << (ROW_BITS * level));
    for (place, from) in (0..ROW).zip(numbers) {
        if level > 0 {
            let [now, before] = [now, before].map(|row| below(row?, place, level));
            if now.is_some() || before.is_some() {
                touched_in(now, before, from, level - 1, touched);
            }
        } else {
            let [now, before] = [now, before].map(|row| row.and_then(|row| session_at(row, place)));
            if !is_same(now, before) {
                touched.push(from);
            }
        }
    }
}

/// What lies below a row at a place; what has no row of that level yet lies below its first place.
fn below((row, own_level): Branch<'_>, place: usize, level: u32) -> Option<Branch<'_>> {
    match &row.places {
        Places::Rows(rows) if own_level == level => Some((rows.get(place)?, level - 1)),
        _ => (place == 0).then_some((row, own_level)),
    }
}

fn session_at((row, _): Branch<'_>, place: usize) -> Option<&Place> {
    match &row.places {
        Places::Sessions(places) => places.get(place),
        Places::Rows(_) => None,
    }
}

/// Whether two desks share a session that nothing has happened to.
fn is_same(now: Option<&Place>, before: Option<&Place>) -> bool {
    match (now, before) {
        (Some(now), Some(before)) => {
            Arc::ptr_eq(&now.session, &before.session) && now.ahead == before.ahead
        }
        (now, before) => now.is_none() && before.is_none(),
    }
}

impl Row {
    fn empty(level: u32) -> Self {
        Self {
            ahead: Ahead::default(),
            places: match level {
                0 => Places::default(),
                _ => Places::Rows(Vec::new()),
            },
        }
    }

    fn put(&mut self, index: usize, level: u32, place: Place) {
        let mut before = Ahead::default();
        let ahead;
        match &mut self.places {
            Places::Sessions(places) => {
                ahead = place.ahead;
                match places.get_mut(index % ROW) {
                    Some(known) => before = core::mem::replace(known, place).ahead,
                    None => places.push(place),
                }
            }
            Places::Rows(rows) => {
                let number = (index >> (ROW_BITS * level)) % ROW;
                if number == rows.len() {
                    rows.push(Arc::new(Self::empty(level - 1)));
                }
                let row = Arc::make_mut(&mut rows[number]);
                before = row.ahead;
                row.put(index, level - 1, place);
                ahead = row.ahead;
            }
        }
        if self.ahead.follows(before, ahead) {
            self.ahead = self.ahead.and(ahead);
        } else {
            self.look_ahead();
        }
    }

    fn time_anew(&mut self, limits: Limits) {
        match &mut self.places {
            Places::Sessions(places) => {
                for place in places {
                    place.ahead = Ahead::of(&place.session, limits);
                }
            }
            Places::Rows(rows) => {
                for row in rows {
                    Arc::make_mut(row).time_anew(limits);
                }
            }
        }
        self.look_ahead();
    }

    /// Looks what lies ahead, after a place has changed.
    fn look_ahead(&mut self) {
        self.ahead = match &self.places {
            Places::Sessions(places) => Ahead::of_all(places.iter().map(|place| place.ahead)),
            Places::Rows(rows) => Ahead::of_all(rows.iter().map(|row| row.ahead)),
        };
    }

    /// The sessions below whose number and whose prospects are wanted; the first one's number is
    /// `from`.
    fn find<'a>(
        &'a self,
        from: usize,
        level: u32,
        lies_ahead: &impl Fn(Ahead) -> bool,
        is_wanted: &impl Fn(usize) -> bool,
        found: &mut Vec<&'a Session>,
    ) {
        match &self.places {
            Places::Sessions(places) => {
                for (index, place) in (from..).zip(places) {
                    if is_wanted(index) && lies_ahead(place.ahead) {
                        found.push(&place.session);
                    }
                }
            }
            Places::Rows(rows) => {
                for (from, row) in (from..).step_by(1 << (ROW_BITS * level)).zip(rows) {
                    if lies_ahead(row.ahead) {
                        row.find(from, level - 1, lies_ahead, is_wanted, found);
                    }
                }
            }
        }
    }
}

impl Default for Places {
    fn default() -> Self {
        Self::Sessions(Vec::new())
    }
}

impl Place {
    fn of(session: Session, limits: Limits) -> Self {
        Self {
            ahead: Ahead::of(&session, limits),
            session: Arc::new(session),
        }
    }
}

impl Ahead {
    fn of(session: &Session, limits: Limits) -> Self {
        let deadlines = session.deadlines(limits);
        Self {
            due_at: deadlines.map(|deadline| deadline.due_at).min(),
            is_under_way: session.is_under_way(),
        }
    }

    fn of_all(all: impl Iterator<Item = Self>) -> Self {
        all.fold(Self::default(), Self::and)
    }

    fn and(self, other: Self) -> Self {
        Self {
            due_at: match (self.due_at, other.due_at) {
                (Some(one), Some(other)) => Some(one.min(other)),
                (one, other) => one.or(other),
            },
            is_under_way: self.is_under_way || other.is_under_way,
        }
    }

    /// Whether it is known what lies ahead of all of them without asking the others, where this one
    /// becomes another: it is the first now, or it was not before.
    fn follows(self, before: Self, now: Self) -> bool {
        let is_first = now.due_at.is_some() && now.due_at <= self.due_at;
        let was_first = before.due_at.is_some() && before.due_at == self.due_at;
        (is_first || !was_first) && (now.is_under_way || !before.is_under_way)
    }
}
