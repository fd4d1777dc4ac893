//! Everything that happens at a desk, in one stream and in the past tense.
//!
//! What a queue shows follows from the changes of status alone. A report also counts by what stands
//! beside them: who attended, whether there was a link, what was said, which tools were open.

use alloc::vec::Vec;

use crate::action::Tool;
use crate::change::Change;
use crate::ids::{Queue, SessionId, TechnicianId};
use crate::limits::Limits;
use crate::staff::Console;
use crate::timer::Instant;

/// One thing that happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Event<'a> {
    /// An entry changed its status, or appeared.
    Change(&'a Change),
    /// Something else did.
    Circumstance(&'a Circumstance),
}

/// Something that is no change of status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Circumstance {
    /// When.
    pub at: Instant,
    /// What happened.
    pub what: What,
}

/// What can happen beside the changes of status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum What {
    /// An entry has no link to the device, for want of that side (`domain` §3). Told anew where the
    /// side becomes another one.
    LinkLost(SessionId, Queue, Side),
    /// An entry has its link again.
    LinkBack(SessionId, Queue),
    /// A technician's console, or what it shows, has become another.
    ConsoleChanged(TechnicianId, Console),
    /// A tool was opened.
    ToolOpened(SessionId, Queue, Tool),
    /// A tool was closed, or closed with the status it was opened in.
    ToolClosed(SessionId, Queue, Tool),
    /// The technician sent a message, or the customer where there is none.
    MessageSent(SessionId, Option<TechnicianId>),
    /// The administrator set the limits.
    LimitsSet(Limits),
    /// The administrator disabled a technician.
    TechnicianDisabled(TechnicianId),
}

/// Which side a link is missed on: a report counts the customer's alone (`session-report` 28).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The customer's device has no network, or restarts.
    Customer,
    /// The technician's machine has no network.
    Technician,
    /// Both.
    Both,
}

/// What happened, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Events {
    changes: Vec<Change>,
    circumstances: Vec<Placed>,
}

/// A circumstance, and how many changes stand before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Placed {
    changes: usize,
    circumstance: Circumstance,
}

/// A place among events: so many changes and so many circumstances stand before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// How many changes.
    pub changes: usize,
    /// How many circumstances.
    pub circumstances: usize,
}

impl Event<'_> {
    /// When it happened.
    pub const fn at(&self) -> Instant {
        match self {
            Self::Change(change) => change.at,
            Self::Circumstance(circumstance) => circumstance.at,
        }
    }
}

impl Side {
    /// The side on which a link is missed, if on any.
    pub(crate) const fn missed(customer: bool, technician: bool) -> Option<Self> {
        match (customer, technician) {
            (true, true) => Some(Self::Both),
            (true, false) => Some(Self::Customer),
            (false, true) => Some(Self::Technician),
            (false, false) => None,
        }
    }
}

impl Events {
    /// The changes of status.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Everything, in order.
    pub fn iter(&self) -> impl Iterator<Item = Event<'_>> {
        self.until(self.end())
    }

    /// Everything before a place, in order.
    pub fn until(&self, end: Place) -> impl Iterator<Item = Event<'_>> {
        self.between(Place::default(), end)
    }

    /// Everything from one place to another, in order.
    pub(crate) fn between(&self, from: Place, end: Place) -> impl Iterator<Item = Event<'_>> {
        let mut changes = self.changes[from.changes..end.changes].iter();
        let circumstances = &self.circumstances[from.circumstances..end.circumstances];
        let mut circumstances = circumstances.iter().peekable();
        let mut passed = from.changes;
        core::iter::from_fn(move || {
            if let Some(next) = circumstances.next_if(|next| next.changes <= passed) {
                return Some(Event::Circumstance(&next.circumstance));
            }
            passed += 1;
            changes.next().map(Event::Change)
        })
    }

    /// The place after everything.
    pub const fn end(&self) -> Place {
        Place {
            changes: self.changes.len(),
            circumstances: self.circumstances.len(),
        }
    }

    /// The place before which everything between these two had happened by a moment.
    pub(crate) fn place_at(&self, from: Place, until: Place, moment: Instant) -> Place {
        let changes = &self.changes[from.changes..until.changes];
        let circumstances = &self.circumstances[from.circumstances..until.circumstances];
        let had_happened = |placed: &Placed| placed.circumstance.at <= moment;
        Place {
            changes: from.changes + changes.partition_point(|change| change.at <= moment),
            circumstances: from.circumstances + circumstances.partition_point(had_happened),
        }
    }

    /// Everything before a place, by itself.
    pub(crate) fn cut(&self, end: Place) -> Self {
        Self {
            changes: self.changes[..end.changes].to_vec(),
            circumstances: self.circumstances[..end.circumstances].to_vec(),
        }
    }

    pub(crate) fn change(&mut self, change: Change) {
        self.changes.push(change);
    }

    pub(crate) fn note(&mut self, at: Instant, what: What) {
        self.circumstances.push(Placed {
            changes: self.changes.len(),
            circumstance: Circumstance { at, what },
        });
    }

    /// What happened then comes after it.
    pub(crate) fn append(&mut self, mut then: Self) {
        if self.end() == Place::default() {
            *self = then;
            return;
        }
        for placed in &mut then.circumstances {
            placed.changes += self.changes.len();
        }
        self.circumstances.append(&mut then.circumstances);
        self.changes.append(&mut then.changes);
    }

    /// The same, of what is kept elsewhere too.
    pub(crate) fn extend(&mut self, then: &Self) {
        let before = self.changes.len();
        let placed = then.circumstances.iter().map(|placed| Placed {
            changes: before + placed.changes,
            ..*placed
        });
        self.circumstances.extend(placed);
        self.changes.extend_from_slice(&then.changes);
    }

    pub(crate) fn into_changes(self) -> Vec<Change> {
        self.changes
    }
}
