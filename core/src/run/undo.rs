//! Taking back, deed by deed, and going on again. What was left at once for a later moment is a step of its own.

use alloc::vec::Vec;

use super::{BranchId, Run};
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
        self.last_leap().is_some() || self.last_deed().is_some()
    }

    /// Goes back to just before the last deed, or to where somebody leapt from since; nothing is lost, and [`Self::redo`]
    /// goes on to the next deed again.
    pub fn undo(&mut self) {
        if let Some(Place { deeds, moment, .. }) = self.last_leap() {
            self.look(deeds, moment);
        } else if let Some(index) = self.last_deed() {
            let at = self.branch().journal.done()[index].at;
            self.look(index, at);
        }
    }

    /// Whether there is a deed to come, or a leap.
    pub fn can_redo(&self) -> bool {
        self.next_deed().is_some() || self.is_before_a_leap()
    }

    /// Goes on to just after the next deed; from where somebody leapt, to where that is still to come.
    pub fn redo(&mut self) {
        let next = self.next_deed();
        if self.is_before_a_leap() {
            let present = self.branch().present();
            match next {
                Some(_) => self.look(self.deeds(), present),
                None => self.go_to_end(),
            }
        } else if let Some(index) = next {
            let branch = self.branch();
            let done = branch.journal.done();
            let at = done[index].at;
            let is_last = done[index + 1..].iter().all(|deed| deed.refused.is_some());
            if is_last && at >= branch.present() {
                self.go_to_end();
            } else {
                self.look(index + 1, at);
            }
        }
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

    /// Whether somebody has leapt from just this place, and it was gone back to.
    fn is_before_a_leap(&self) -> bool {
        let (branch, deeds, now) = (self.branch(), self.deeds(), self.now());
        let is_here =
            |leap: &Place| leap.branch == branch.id && leap.deeds == deeds && leap.moment == now;
        // Where something else was done at that very moment, nothing of the leap is left.
        let (_, next) = branch.place(deeds, branch.present());
        self.is_past() && next > now && self.leaps.iter().any(is_here)
    }

    /// The last deed before the moment that is looked at; one that was refused is none.
    fn last_deed(&self) -> Option<usize> {
        let done = self.branch().journal.done();
        done[..self.deeds()]
            .iter()
            .rposition(|deed| deed.refused.is_none())
    }

    fn next_deed(&self) -> Option<usize> {
        let deeds = self.past.as_ref()?.deeds;
        let later = &self.branch().journal.done()[deeds..];
        let ahead = later.iter().position(|deed| deed.refused.is_none())?;
        Some(deeds + ahead)
    }

    /// A branch was begun in the past of another: up to there the two have the same leaps.
    pub(super) fn remember_leaps_of(&mut self, other: BranchId, deeds: usize, now: Instant) {
        let fork = self.branch().id;
        let is_shared =
            |leap: &&Place| leap.branch == other && leap.deeds <= deeds && leap.moment <= now;
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
