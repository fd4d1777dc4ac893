//! Taking back, deed by deed, and going on again. What was left at once for a later moment is a step of its own.

use alloc::vec::Vec;

use super::{BranchId, Origin, Run};
use crate::timer::Instant;

/// A place that was looked at: what was done by then, and when it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub(super) branch: BranchId,
    /// How many of the branch's deeds were done by then.
    pub deeds: usize,
    /// The moment.
    pub moment: Instant,
}

impl Run {
    /// The place that is looked at.
    pub fn place(&self) -> Place {
        Place {
            branch: self.branch().id,
            deeds: self.deeds(),
            moment: self.now(),
        }
    }

    /// Somebody leaves the place that is looked at for a later one, at once: [`Self::undo`] leads back to it, unless the run
    /// was kept and restored meanwhile.
    pub fn leap(&mut self) {
        self.leap_from(self.place());
    }

    /// The same, of a place that was left already: what came after it came to nobody's eyes.
    pub fn leap_from(&mut self, place: Place) {
        self.leaps.push(place);
    }

    /// Whether there is a deed to take back, or a leap.
    pub fn can_undo(&self) -> bool {
        self.last_step().is_some()
    }

    /// Takes back the last deed, or the leap that somebody made since: time goes on without it, on a branch of its own, and
    /// [`Self::redo`] leads to it again. In the past one looks at the place before it.
    pub fn undo(&mut self) {
        let Some(before) = self.last_step() else {
            return;
        };
        if self.is_past() {
            self.look(before.deeds, before.moment);
        } else {
            let left = self.branch().id;
            let of = self.taken_back().map_or(left, |place| place.branch);
            self.part(Place {
                branch: of,
                ..before
            });
            self.leave(left, of);
        }
    }

    /// Whether there is a deed to come, or a leap.
    pub fn can_redo(&self) -> bool {
        self.next_step().is_some()
    }

    /// Does again what was taken back last. In the past, goes on to just after the next deed; from where somebody leapt, to
    /// where that is still to come.
    pub fn redo(&mut self) {
        let Some(next) = self.next_step() else {
            return;
        };
        let is_last = self.is_last(next);
        if self.is_past() {
            if is_last && next.moment >= self.branch().present() {
                self.go_to_end();
            } else {
                self.look(next.deeds, next.moment);
            }
            return;
        }
        let left = self.branch().id;
        match self.index_of(next.branch).filter(|_| is_last) {
            Some(index) => self.current = index,
            None => self.part(next),
        }
        self.leave(left, next.branch);
    }

    /// Goes on from a place of a branch without what comes after it there.
    fn part(&mut self, place: Place) {
        let Some(of) = self.index_of(place.branch) else {
            return;
        };
        let of = &self.branches[of];
        // What was taken back there may come sooner than where time has gone on without it.
        let (deeds, at) = of.place(place.deeds, place.moment);
        let journal = of.journal.branch_after(deeds, place.moment);
        self.begin(
            Origin::Fork {
                of: place.branch,
                at,
            },
            journal,
        );
        self.past = None;
        self.remember_leaps_of(place);
    }

    /// Forgets a branch on which nothing was done but to take back and to do again.
    fn leave(&mut self, left: BranchId, of: BranchId) {
        if left != of {
            self.delete(left);
        }
    }

    /// The place on another branch from which this one goes on without what was done there, if nothing has been done since.
    fn taken_back(&self) -> Option<Place> {
        let branch = self.branch();
        let Origin::Fork { of, at } = branch.origin else {
            return None;
        };
        let of = &self.branches[self.index_of(of)?];
        let (done, before) = (branch.journal.done(), of.journal.done());
        let is_shared = done.len() <= before.len() && done.last() == before[..done.len()].last();
        (is_shared && branch.name.is_none()).then_some(Place {
            branch: of.id,
            deeds: done.len(),
            moment: at,
        })
    }

    /// The place before what was done last.
    fn last_step(&self) -> Option<Place> {
        let before_the_deed = || {
            let index = self.last_deed()?;
            let done = self.branch().journal.done();
            Some(Place {
                branch: self.branch().id,
                deeds: index,
                moment: done[index].at,
            })
        };
        self.last_leap().or_else(before_the_deed)
    }

    /// The place after what can be done again.
    fn next_step(&self) -> Option<Place> {
        let from = match self.past {
            Some(_) => self.place(),
            None => self.taken_back()?,
        };
        let branch = &self.branches[self.index_of(from.branch)?];
        if self.leaps.contains(&from) {
            let later = self.leaps.iter().filter(|leap| {
                leap.branch == from.branch && leap.deeds == from.deeds && leap.moment > from.moment
            });
            let next = later.map(|leap| leap.moment).min();
            let (deeds, moment) = branch.place(from.deeds, next.unwrap_or(branch.present()));
            // Where something else was done at that very moment, nothing of the leap is left.
            if moment > from.moment {
                return Some(Place {
                    deeds,
                    moment,
                    ..from
                });
            }
        }
        let later = &branch.journal.done()[from.deeds..];
        let ahead = later.iter().position(|deed| deed.refused.is_none())?;
        Some(Place {
            deeds: from.deeds + ahead + 1,
            moment: later[ahead].at,
            ..from
        })
    }

    /// Whether nothing is to be done again after a place: no deed, and no leap.
    fn is_last(&self, place: Place) -> bool {
        let Some(index) = self.index_of(place.branch) else {
            return true;
        };
        let branch = &self.branches[index];
        let later = &branch.journal.done()[place.deeds..];
        let leaps = self.leaps.iter().any(|leap| {
            leap.branch == place.branch
                && leap.deeds >= place.deeds
                && (place.moment..branch.present()).contains(&leap.moment)
        });
        !leaps && later.iter().all(|deed| deed.refused.is_some())
    }

    /// The last leap before the moment that is looked at, if nothing was done since.
    fn last_leap(&self) -> Option<Place> {
        let (branch, now) = (self.branch().id, self.now());
        let done = self.last_deed().map_or(0, |last| last + 1);
        let until_here = done..=self.deeds();
        let mut latest = self.leaps.iter().rev();
        let is_last = |leap: &&Place| {
            leap.branch == branch && until_here.contains(&leap.deeds) && leap.moment < now
        };
        latest.find(is_last).copied()
    }

    /// The last deed before the moment that is looked at; one that was refused is none.
    fn last_deed(&self) -> Option<usize> {
        let done = self.branch().journal.done();
        done[..self.deeds()]
            .iter()
            .rposition(|deed| deed.refused.is_none())
    }

    /// A branch goes on from a place of another: up to there the two have the same leaps.
    pub(super) fn remember_leaps_of(&mut self, place: Place) {
        let fork = self.branch().id;
        let is_shared = |leap: &&Place| {
            leap.branch == place.branch && leap.deeds <= place.deeds && leap.moment < place.moment
        };
        let shared = self.leaps.iter().filter(is_shared);
        let shared: Vec<_> = shared
            .map(|leap| Place {
                branch: fork,
                ..*leap
            })
            .collect();
        self.leaps.extend(shared);
    }
}
