//! What if: the deeds of a journal, done again under other limits (`report` §5).
//!
//! [`WhatIf`] begins with the first desk of a journal, sets the limits that are asked about, and does
//! every deed again at its moment. It asks about limits that hold *all along*, so deeds that set
//! limits are left out. A deed that the desk refuses now, because a limit has been faster, is kept as
//! refused; one that was refused and is possible now is done. At the end every entry is held against
//! how it ended in the journal.
//!
//! No limit keeps anybody from opening a session, so sessions have the same numbers in both pasts.

mod ending;

pub use ending::{Ending, Ends, Shift};

use alloc::vec::Vec;

use crate::action::Action;
use crate::ids::SessionId;
use crate::journal::{Done, Journal};
use crate::limits::Limits;
use crate::timer::Instant;
use ending::{endings, ends};

/// The same deeds under other limits, a step at a time: a long day takes longer than a page may be
/// busy.
#[derive(Clone, Debug)]
pub struct WhatIf {
    asked: Asked,
    lived: Journal,
    /// How many of the deeds are done again.
    deeds: usize,
    /// Whether time has passed until the end.
    is_lived: bool,
    /// How many of the sessions are compared.
    sessions: usize,
    answer: Answer,
}

/// How much of the journal there was when it was asked: it may go on meanwhile.
#[derive(Clone, Copy, Debug)]
struct Asked {
    deeds: usize,
    changes: usize,
    sessions: usize,
}

/// What would have been.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The limits that are asked about.
    pub limits: Limits,
    /// Until when both pasts are lived.
    pub until: Instant,
    /// The entries that end otherwise, or at another moment, by session and queue.
    pub ends: Vec<Ends>,
    /// How many sessions have such an entry.
    pub different: usize,
    /// How many have none.
    pub same: usize,
    /// The deeds that were done, and are refused under these limits, each with the reason.
    pub refused: Vec<Done>,
    /// How many deeds were refused, and are done under these limits.
    pub granted: usize,
}

impl WhatIf {
    /// Asks about other limits, in a journal as it is now.
    pub fn new(here: &Journal, limits: Limits) -> Self {
        let mut lived = Journal::new(here.beginning().clone());
        if limits != here.beginning().limits() {
            lived.act(here.beginning().now(), &Action::SetLimits(limits));
        }
        Self {
            asked: Asked {
                deeds: here.done().len(),
                changes: here.changes().len(),
                sessions: here.desk().sessions().len(),
            },
            lived,
            deeds: 0,
            is_lived: false,
            sessions: 0,
            answer: Answer {
                limits,
                until: here.desk().now(),
                ends: Vec::new(),
                different: 0,
                same: 0,
                refused: Vec::new(),
                granted: 0,
            },
        }
    }

    /// Does a deed more again, or compares a session more; false where nothing is left to do. The
    /// journal must be the same one every time; what happens in it meanwhile is not asked about.
    pub fn step(&mut self, here: &Journal) -> bool {
        let next = here.done().get(self.deeds);
        if let Some(done) = next.filter(|_| self.deeds < self.asked.deeds) {
            self.deeds += 1;
            self.do_again(done);
        } else if !self.is_lived {
            self.is_lived = true;
            // The last deed is not later than that.
            let _ = self.lived.advance(self.answer.until);
        } else if let Some(session) = self.next_session() {
            self.sessions += 1;
            self.compare(session, here);
        } else {
            return false;
        }
        true
    }

    /// How many steps are taken, and how many there are.
    pub const fn progress(&self) -> (usize, usize) {
        let done = self.deeds + self.sessions;
        (done, self.asked.deeds + self.asked.sessions)
    }

    /// What came of it, and the past that was lived for it; to be asked when nothing is left to do.
    pub fn answer(self) -> (Answer, Journal) {
        (self.answer, self.lived)
    }

    fn do_again(&mut self, done: &Done) {
        if matches!(done.action, Action::SetLimits(_)) {
            return;
        }
        let refused = self.lived.act(done.at, &done.action).refused;
        match (done.refused, refused) {
            (None, Some(_)) => self.answer.refused.push(Done {
                refused,
                ..done.clone()
            }),
            (Some(_), None) => self.answer.granted += 1,
            (None, None) | (Some(_), Some(_)) => {}
        }
    }

    fn next_session(&self) -> Option<SessionId> {
        let next = (self.sessions < self.asked.sessions).then_some(self.sessions)?;
        u32::try_from(next).ok().map(SessionId)
    }

    fn compare(&mut self, session: SessionId, here: &Journal) {
        let before = endings(here, session, self.asked.changes);
        let now = endings(&self.lived, session, self.lived.changes().len());
        let known = self.answer.ends.len();
        self.answer.ends.extend(ends(session, &before, &now));
        if self.answer.ends.len() > known {
            self.answer.different += 1;
        } else {
            self.answer.same += 1;
        }
    }
}
