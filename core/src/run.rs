//! A run: what happened, what might have happened instead, and the moment one looks at.
//!
//! A [`Journal`] knows one past. A run holds several, its branches, and a place on one of them. At
//! the end of a branch time goes on and what is done is added. Anywhere before it one looks at the
//! past: time plays what was recorded, and an action goes on differently, on a new branch. The
//! earlier future stays.

#[cfg(feature = "serde")]
mod kept;
#[cfg(feature = "serde")]
mod restoring;
mod undo;

#[cfg(feature = "serde")]
pub use kept::Keeping;
#[cfg(feature = "serde")]
pub use restoring::{Restored, Restoring};
pub use undo::Place;

use alloc::string::String;
use alloc::vec::Vec;

use crate::action::Action;
use crate::busy::Busy;
use crate::change::Change;
use crate::desk::Desk;
use crate::journal::{Done, Journal};
use crate::limits::Limits;
use crate::refusal::Refusal;
use crate::timer::Instant;

/// Branches, and a place on one of them.
#[derive(Clone, Debug)]
pub struct Run {
    branches: Vec<Branch>,
    current: usize,
    past: Option<Past>,
    begun: u32,
    leaps: Vec<Place>,
}

/// One past, with where it came from.
#[derive(Clone, Debug)]
pub struct Branch {
    /// Its number in the run; never given twice.
    pub id: BranchId,
    /// Where it came from.
    pub origin: Origin,
    /// What somebody called it, if anybody did.
    pub name: Option<String>,
    /// Who keeps themselves busy on it, if anybody does.
    pub busy: Option<Busy>,
    journal: Journal,
}

/// What tells branches apart: counted from 1 in the order in which they were begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BranchId(pub u32);

/// Where a branch came from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    /// The run began with it.
    Beginning,
    /// Somebody acted in the past of another branch.
    Fork {
        /// Of which one.
        of: BranchId,
        /// When.
        at: Instant,
    },
    /// A story that was read and is gone on with, by its title.
    Scenario(String),
    /// The deeds of another branch were done again under other limits ([`crate::what_if`]).
    OtherLimits {
        /// Of which one.
        of: BranchId,
        /// Under which limits.
        limits: Limits,
    },
}

/// The desk at a place before the end of the branch.
#[derive(Clone, Debug)]
struct Past {
    /// How many of the journal's deeds are done by then.
    deeds: usize,
    desk: Desk,
}

impl Branch {
    /// Lives until a moment, and says whether anything happened.
    fn live_until(&mut self, now: Instant) -> bool {
        let before = (self.journal.done().len(), self.journal.changes().len());
        if let Some(busy) = self.busy {
            busy.live_until(&mut self.journal, now);
        }
        // Refused where the journal is later already: then nothing is due by then.
        let _ = self.journal.advance(now);
        before != (self.journal.done().len(), self.journal.changes().len())
    }

    /// The nearest place there is: after so many deeds, and before the next one.
    fn place(&self, deeds: usize, moment: Instant) -> (usize, Instant) {
        let done = self.journal.done();
        let deeds = deeds.min(done.len());
        let last = deeds.checked_sub(1).map(|last| &done[last]);
        let earliest = last.map_or(self.beginning(), |last| last.at);
        let latest = done.get(deeds).map_or(self.present(), |next| next.at);
        (deeds, moment.min(latest).max(earliest))
    }

    /// All of it, whatever moment is looked at.
    pub const fn journal(&self) -> &Journal {
        &self.journal
    }

    /// When it begins.
    pub fn beginning(&self) -> Instant {
        self.journal.beginning().now()
    }

    /// Until when it has been lived.
    pub const fn present(&self) -> Instant {
        self.journal.desk().now()
    }
}

impl Origin {
    /// The branch it came from, if it came from one.
    pub const fn branch(&self) -> Option<BranchId> {
        match self {
            Self::Fork { of, .. } | Self::OtherLimits { of, .. } => Some(*of),
            Self::Beginning | Self::Scenario(_) => None,
        }
    }

    /// That branch is gone; it came from `before`.
    fn skip(&mut self, gone: BranchId, before: &Self) {
        if self.branch() != Some(gone) {
            return;
        }
        *self = match (&*self, before) {
            (Self::Fork { at, .. }, Self::Fork { of, at: earlier }) => Self::Fork {
                of: *of,
                at: (*at).min(*earlier),
            },
            (
                Self::OtherLimits { limits, .. },
                Self::Fork { of, .. } | Self::OtherLimits { of, .. },
            ) => Self::OtherLimits {
                of: *of,
                limits: *limits,
            },
            (_, before) => before.clone(),
        };
    }
}

impl Run {
    /// A run of one branch, at its end.
    pub fn new(journal: Journal) -> Self {
        let first = Branch {
            id: BranchId(1),
            origin: Origin::Beginning,
            name: None,
            busy: None,
            journal,
        };
        Self {
            branches: [first].into(),
            current: 0,
            past: None,
            begun: 1,
            leaps: Vec::new(),
        }
    }

    /// A run of a desk whose people keep themselves busy, at the beginning of their day. Whatever
    /// branches off goes on with the same people.
    pub fn busy(busy: Busy) -> Self {
        Self::met(busy, busy.beginning())
    }

    /// The same, where its beginning has been lived already.
    pub fn met(busy: Busy, beginning: Journal) -> Self {
        let mut run = Self::new(beginning);
        run.branches[0].busy = Some(busy);
        run
    }

    /// The desk at the moment that is looked at.
    pub fn desk(&self) -> &Desk {
        match &self.past {
            Some(past) => &past.desk,
            None => self.branch().journal.desk(),
        }
    }

    /// The moment that is looked at.
    pub fn now(&self) -> Instant {
        self.desk().now()
    }

    /// Whether that moment is before the end of the branch.
    pub const fn is_past(&self) -> bool {
        self.past.is_some()
    }

    /// How many deeds of the branch are done by the moment that is looked at.
    pub fn deeds(&self) -> usize {
        let all = self.branch().journal.done().len();
        self.past.as_ref().map_or(all, |past| past.deeds)
    }

    /// What changed up to the moment that is looked at.
    pub fn changes(&self) -> &[Change] {
        let journal = &self.branch().journal;
        match &self.past {
            Some(past) => journal.changes_after(past.deeds, self.now()),
            None => journal.changes(),
        }
    }

    /// Every branch, in the order in which they were begun.
    pub fn branches(&self) -> &[Branch] {
        &self.branches
    }

    /// The branch that is looked at.
    pub fn branch(&self) -> &Branch {
        &self.branches[self.current]
    }

    /// Somebody does something now. In the past an action that can be done begins a branch, unless
    /// nothing happened after that moment; one that is refused leaves everything as it is.
    ///
    /// Returns why it was refused, if it was.
    pub fn act(&mut self, action: &Action) -> Option<Refusal> {
        let now = self.now();
        if let Some(past) = &self.past {
            let refused = past.desk.clone().act(now, action).refused;
            if refused.is_some() {
                return refused;
            }
            let deeds = past.deeds;
            self.go_on_from(deeds);
        }
        let branch = &mut self.branches[self.current];
        branch.journal.act(now, action).refused
    }

    /// Time passes until `now`; earlier than the present moment, nothing happens. In the past,
    /// what was recorded happens again; from the end of the branch on it is lived.
    ///
    /// Returns whether anything happened at the desk.
    pub fn advance(&mut self, now: Instant) -> bool {
        if now < self.now() {
            return false;
        }
        let branch = &mut self.branches[self.current];
        let mut happened = false;
        if now >= branch.present() {
            happened = self.past.take().is_some();
        }
        if let Some(past) = &mut self.past {
            return past.play(branch.journal.done(), now);
        }
        happened | branch.live_until(now)
    }

    /// Looks at another moment of the branch: not before its beginning, not after its end.
    pub fn seek(&mut self, moment: Instant) {
        let branch = self.branch();
        if moment >= branch.present() {
            self.go_to_end();
        } else {
            let moment = moment.max(branch.beginning());
            let deeds = branch.journal.deeds_until(moment);
            self.look(deeds, moment);
        }
    }

    /// Looks at the end of the branch, where time goes on.
    pub fn go_to_end(&mut self) {
        self.past = None;
    }

    /// Looks at another branch: at the same moment if the two share a beginning and it has lived
    /// that long, otherwise at its end.
    pub fn switch(&mut self, to: BranchId) {
        if let Some(index) = self.index_of(to) {
            let (beginning, now) = (self.branch().beginning(), self.now());
            self.turn_to(index, beginning, now);
        }
    }

    /// Calls a branch by that name; by none, it is called after where it came from again.
    pub fn rename(&mut self, id: BranchId, name: Option<String>) {
        if let Some(index) = self.index_of(id) {
            self.branches[index].name = name;
        }
    }

    /// Forgets a branch; the last one stays. Who looks at it looks at the one it came from then, or
    /// at the first. What came from it comes from there too: the past they share is not lost.
    pub fn delete(&mut self, id: BranchId) {
        let Some(index) = self.index_of(id).filter(|_| self.branches.len() > 1) else {
            return;
        };
        let (looked_at, now) = (self.branch().id, self.now());
        let gone = self.branches.remove(index);
        self.leaps.retain(|leap| leap.branch != id);
        for branch in &mut self.branches {
            branch.origin.skip(id, &gone.origin);
        }
        if let Some(current) = self.index_of(looked_at) {
            self.current = current;
        } else {
            let parent = gone.origin.branch().and_then(|of| self.index_of(of));
            self.turn_to(parent.unwrap_or(0), gone.beginning(), now);
        }
    }

    /// Adds a story that was read, and looks at its end.
    pub fn adopt(&mut self, title: String, journal: Journal) {
        self.begin(Origin::Scenario(title), journal);
        self.go_to_end();
    }

    /// Puts beside a branch what would have become of its deeds under other limits, and goes on
    /// looking at what is looked at. Nothing where there is no such branch.
    pub fn put_beside(&mut self, of: BranchId, limits: Limits, lived: Journal) -> Option<BranchId> {
        self.index_of(of)?;
        Some(self.add(Origin::OtherLimits { of, limits }, lived))
    }

    /// Looks at a branch instead of one that began then, and in which that moment was looked at.
    fn turn_to(&mut self, index: usize, beginning: Instant, now: Instant) {
        self.current = index;
        self.past = None;
        if self.branch().beginning() == beginning {
            self.seek(now);
        } else {
            self.go_to_end();
        }
    }

    /// Looks at the moment after the first so many deeds of the branch, and not before that moment:
    /// where several deeds have the same time, the moment alone does not tell them apart. Where the
    /// branch has no such place, at the nearest one.
    pub fn look(&mut self, deeds: usize, moment: Instant) {
        let (deeds, moment) = self.branch().place(deeds, moment);
        let desk = self.branch().journal.desk_after(deeds, moment);
        self.past = Some(Past { deeds, desk });
    }

    /// Leaves the past: on a branch of its own where something happened after this place, on the
    /// same one where nothing did.
    fn go_on_from(&mut self, deeds: usize) {
        let (now, id) = (self.now(), self.branch().id);
        let journal = &self.branch().journal;
        let branch = journal.branch_after(deeds, now);
        let has_future =
            journal.done().len() > deeds || journal.changes().len() > branch.changes().len();
        if has_future {
            self.begin(Origin::Fork { of: id, at: now }, branch);
            self.remember_leaps_of(Place {
                branch: id,
                deeds,
                moment: now,
            });
        } else {
            self.branches[self.current].journal = branch;
        }
        self.past = None;
    }

    fn begin(&mut self, origin: Origin, journal: Journal) {
        self.add(origin, journal);
        self.current = self.branches.len() - 1;
    }

    fn add(&mut self, origin: Origin, journal: Journal) -> BranchId {
        self.begun += 1;
        let id = BranchId(self.begun);
        let of = origin.branch().and_then(|of| self.index_of(of));
        self.branches.push(Branch {
            id,
            busy: of.and_then(|of| self.branches[of].busy),
            origin,
            name: None,
            journal,
        });
        id
    }

    fn index_of(&self, id: BranchId) -> Option<usize> {
        self.branches.iter().position(|branch| branch.id == id)
    }
}

impl Past {
    /// What was recorded happens again, until `now`.
    fn play(&mut self, done: &[Done], now: Instant) -> bool {
        let before = self.deeds;
        for deed in done[before..].iter().take_while(|deed| deed.at <= now) {
            self.desk.act(deed.at, &deed.action);
            self.deeds += 1;
        }
        let strikes = self
            .desk
            .next_deadline()
            .is_some_and(|next| next.due_at <= now);
        // A desk in the past is never later than the moment that is looked at.
        let _ = self.desk.advance(now);
        strikes || self.deeds > before
    }
}
