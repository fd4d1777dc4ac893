//! How many sessions were picked up within a time, for every time that can be chosen.

use std::collections::BTreeMap;

use queuescope_core::report::figures::{Fate, Session, Sessions, Share, Tally, Within};
use serde::{Deserialize, Serialize};

/// The sessions that waited, by the second in which their waiting ended or still is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service(Vec<Second>);

/// Those that waited up to so many seconds and not up to one less.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Second {
    up_to: u16,
    picked_up: Tally,
    over: Tally,
    open: Tally,
}

/// The service level of a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Level {
    /// Who was picked up within it.
    pub picked_up: Tally,
    /// Who was not.
    pub others: Tally,
    /// Who has waited no longer, and still does: nobody knows yet.
    pub open: Tally,
}

impl Level {
    /// Who was picked up, of those that are known to be or not to be.
    pub const fn share(&self) -> Share {
        Share {
            part: self.picked_up.sessions,
            all: self.picked_up.sessions + self.others.sessions,
        }
    }
}

impl Service {
    /// That of some sessions.
    pub fn of(sessions: &Sessions) -> Self {
        let mut seconds = BTreeMap::<u16, Second>::new();
        for session in sessions.all() {
            let Some(up_to) = up_to(session) else {
                continue;
            };
            let second = seconds.entry(up_to).or_default();
            second.up_to = up_to;
            let tally = match session.fate() {
                Fate::PickedUp => &mut second.picked_up,
                Fate::Over => &mut second.over,
                Fate::Open => &mut second.open,
            };
            tally.add(session);
        }
        Self(seconds.into_values().collect())
    }

    /// The service level of a time.
    pub fn level(&self, within: Within) -> Level {
        let mut level = Level::default();
        let mut beyond = (Tally::default(), Tally::default());
        for second in &self.0 {
            let (picked_up, open) = if second.up_to <= within.seconds() {
                (&mut level.picked_up, &mut level.open)
            } else {
                (&mut beyond.0, &mut beyond.1)
            };
            *picked_up = together(*picked_up, second.picked_up);
            *open = together(*open, second.open);
            level.others = together(level.others, second.over);
        }
        level.others = together(level.others, together(beyond.0, beyond.1));
        level
    }
}

/// The whole second up to which a session waited; whoever waited longer than any time that can be chosen is one second
/// beyond it.
fn up_to(session: &Session) -> Option<u16> {
    let milliseconds = session.waiting()?.num_milliseconds().max(0);
    let beyond = Within::LONGEST.seconds() + 1;
    let seconds = milliseconds / 1_000 + i64::from(milliseconds % 1_000 > 0);
    Some(u16::try_from(seconds).map_or(beyond, |seconds| seconds.min(beyond)))
}

const fn together(one: Tally, other: Tally) -> Tally {
    Tally {
        sessions: one.sessions + other.sessions,
        rows: one.rows + other.rows,
    }
}
