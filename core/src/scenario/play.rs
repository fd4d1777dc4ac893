//! Playing a scenario, step by step.

use alloc::vec::Vec;

use super::{Expectation, ExpectedOutcome, Scenario, Step};
use crate::change::Change;
use crate::desk::Desk;
use crate::journal::Journal;
use crate::outcome::Outcome;
use crate::refusal::Refusal;
use crate::status::Status;
use crate::timer::Instant;

/// A scenario under way: the desk as it stands after the steps so far.
#[derive(Clone, Debug)]
pub struct Player<'a> {
    scenario: &'a Scenario,
    desk: Desk,
    played: usize,
    /// The first step that did not go as the scenario says, counted from 1.
    failed: Option<usize>,
}

/// A step that has not passed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The step, counted from 1.
    pub step: usize,
    /// Why it has not.
    pub missed: Missed,
    /// What has changed in this step all the same.
    pub changes: Vec<Change>,
}

/// Why a step has not passed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missed {
    /// The action was refused.
    Refused(Refusal),
    /// The action should have been refused.
    NotRefused,
    /// An expectation does not hold.
    Found {
        /// What was expected.
        expected: Expectation,
        /// The status that is there.
        status: Option<Status>,
        /// The outcome that is there.
        outcome: Option<Outcome>,
    },
    /// An earlier step did not go as the scenario says, so the desk is another one than this step
    /// is about, and whatever it shows proves nothing.
    NotJudged {
        /// That step, counted from 1.
        after: usize,
    },
}

impl Scenario {
    /// The desk before the first step.
    pub fn beginning(&self) -> Desk {
        Desk::new(self.start, self.limits, self.staff.clone())
    }

    /// When a step is played. Reading has checked that the time never decreases and stays within
    /// the calendar.
    pub fn moment(&self, step: &Step) -> Instant {
        self.start + step.at
    }

    /// Whether a journal of it went as the steps say: what was refused, and how it ended.
    pub(crate) fn goes_as_it_says(&self, journal: &Journal) -> bool {
        let acts = self.steps.iter().filter_map(|step| step.act.as_ref());
        let refused = acts.map(|act| act.refused);
        let ends = self.steps.last();
        refused.eq(journal.done().iter().map(|done| done.refused.is_some()))
            && ends.is_none_or(|step| missed(step, journal.desk()).is_none())
    }

    /// The whole story, lived: every deed in it is written down, and time has passed until its last
    /// step. Whether it went as the steps say is for [`Player`] to tell.
    pub fn journal(&self) -> Journal {
        let mut journal = Journal::new(self.beginning());
        for step in &self.steps {
            let now = self.moment(step);
            if let Some(act) = &step.act {
                journal.act(now, &act.at(journal.desk()));
            }
            // Time never decreases.
            let _ = journal.advance(now);
        }
        journal
    }
}

impl<'a> Player<'a> {
    /// Before the first step.
    pub fn new(scenario: &'a Scenario) -> Self {
        Self {
            desk: scenario.beginning(),
            scenario,
            played: 0,
            failed: None,
        }
    }

    /// The desk after the steps so far.
    pub const fn desk(&self) -> &Desk {
        &self.desk
    }

    /// The step that is played next.
    pub fn next_step(&self) -> Option<&'a Step> {
        self.scenario.steps.get(self.played)
    }

    /// Plays the next step and returns all that changed, time's doing before it included. None
    /// after the last step.
    ///
    /// # Errors
    ///
    /// A [`Failure`] where the step did not go as the scenario says, and in every step after one
    /// that did not: they are played, and not judged.
    pub fn step(&mut self) -> Option<Result<Vec<Change>, Failure>> {
        let step = self.next_step()?;
        self.played += 1;
        let (changes, missed) = self.play(step);
        let missed = match self.failed {
            Some(after) => Some(Missed::NotJudged { after }),
            None => missed,
        };
        if missed.is_some() {
            self.failed.get_or_insert(self.played);
        }
        Some(match missed {
            None => Ok(changes),
            Some(missed) => Err(Failure {
                step: self.played,
                missed,
                changes,
            }),
        })
    }

    fn play(&mut self, step: &Step) -> (Vec<Change>, Option<Missed>) {
        let now = self.scenario.moment(step);
        let Some(act) = &step.act else {
            let changes = self.desk.advance(now).unwrap_or_default();
            return (changes, missed(step, &self.desk));
        };
        // Whatever time does before, it neither creates nor renames a session.
        let turn = self.desk.act(now, &act.at(&self.desk));
        let missed = match turn.refused {
            Some(refusal) if !act.refused => Some(Missed::Refused(refusal)),
            None if act.refused => Some(Missed::NotRefused),
            _ => missed(step, &self.desk),
        };
        (turn.changes, missed)
    }
}

/// The first expectation of the step that does not hold at that desk.
fn missed(step: &Step, desk: &Desk) -> Option<Missed> {
    step.expect.iter().find_map(|expected| {
        let session = expected.session.at(desk);
        let entry = session.and_then(|session| session.entry(expected.queue));
        let status = session.and_then(|session| session.status_in(expected.queue));
        let outcome = entry.and_then(|entry| entry.outcome);
        let outcome_holds = match expected.outcome {
            None => true,
            Some(ExpectedOutcome::Known(expected)) => outcome == Some(expected),
            Some(ExpectedOutcome::NeverHere(_)) => false,
        };
        let holds = status == expected.status && outcome_holds;
        (!holds).then(|| Missed::Found {
            expected: expected.clone(),
            status,
            outcome,
        })
    })
}
