//! Playing a scenario, step by step.

use alloc::vec::Vec;
use core::borrow::Borrow;

use super::{Expectation, ExpectedOutcome, Scenario, Step};
use crate::change::Change;
use crate::desk::Desk;
use crate::journal::Journal;
use crate::outcome::Outcome;
use crate::refusal::Refusal;
use crate::status::Status;
use crate::timer::Instant;

/// A scenario under way, borrowed or owned: what happened in the steps so far.
#[derive(Clone, Debug)]
pub struct Player<S> {
    scenario: S,
    journal: Journal,
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

    /// The same story, in which every step says what it comes to: whether its action is refused, and what is found where it
    /// expects something. One that goes as it says is the same as before.
    #[must_use]
    pub fn as_it_goes(&self) -> Self {
        let mut journal = Journal::new(self.beginning());
        let mut goes = self.clone();
        for step in &mut goes.steps {
            play(step, self.start + step.at, &mut journal);
            if let (Some(act), Some(done)) = (&mut step.act, journal.done().last()) {
                act.refused = done.refused.is_some();
            }
            for expected in &mut step.expect {
                let (status, outcome) = found(expected, journal.desk());
                if expected.outcome.is_some() {
                    expected.outcome = outcome.map(ExpectedOutcome::Known);
                }
                expected.status = status;
            }
        }
        goes
    }

    /// The whole story, lived: every deed in it is written down, and time has passed until its last
    /// step. Whether it went as the steps say is for [`Player`] to tell.
    pub fn journal(&self) -> Journal {
        let mut player = Player::new(self);
        while player.step().is_some() {}
        player.journal
    }
}

impl<S: Borrow<Scenario>> Player<S> {
    /// Before the first step.
    pub fn new(scenario: S) -> Self {
        Self {
            journal: Journal::new(scenario.borrow().beginning()),
            scenario,
            played: 0,
            failed: None,
        }
    }

    /// The desk after the steps so far.
    pub const fn desk(&self) -> &Desk {
        self.journal.desk()
    }

    /// What happened in the steps so far; where none failed, as the scenario says.
    pub fn into_journal(self) -> Journal {
        self.journal
    }

    /// Why the last deed was refused, if it was.
    pub fn refused(&self) -> Option<Refusal> {
        self.journal.done().last()?.refused
    }

    /// How many deeds have been done or tried.
    pub fn deeds(&self) -> usize {
        self.journal.done().len()
    }

    /// How many steps have been played, and how many there are.
    pub fn progress(&self) -> (usize, usize) {
        (self.played, self.scenario.borrow().steps.len())
    }

    /// Plays the next step and returns all that changed, time's doing before it included. None
    /// after the last step.
    ///
    /// # Errors
    ///
    /// A [`Failure`] where the step did not go as the scenario says, and in every step after one
    /// that did not: they are played, and not judged.
    pub fn step(&mut self) -> Option<Result<Vec<Change>, Failure>> {
        let scenario = self.scenario.borrow();
        let step = scenario.steps.get(self.played)?;
        self.played += 1;
        let (changes, missed) = play(step, scenario.moment(step), &mut self.journal);
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
}

fn play(step: &Step, now: Instant, journal: &mut Journal) -> (Vec<Change>, Option<Missed>) {
    let Some(act) = &step.act else {
        // Time never decreases.
        let changes = journal.advance(now).unwrap_or_default();
        return (changes, missed(step, journal.desk()));
    };
    // Whatever time does before, it neither creates nor renames a session.
    let turn = journal.act(now, &act.at(journal.desk()));
    let missed = match turn.refused {
        Some(refusal) if !act.refused => Some(Missed::Refused(refusal)),
        None if act.refused => Some(Missed::NotRefused),
        _ => missed(step, journal.desk()),
    };
    (turn.changes, missed)
}

/// The first expectation of the step that does not hold at that desk.
fn missed(step: &Step, desk: &Desk) -> Option<Missed> {
    step.expect.iter().find_map(|expected| {
        let (status, outcome) = found(expected, desk);
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

/// What the desk has where a step expects something.
fn found(expected: &Expectation, desk: &Desk) -> (Option<Status>, Option<Outcome>) {
    let session = expected.session.at(desk);
    let entry = session.and_then(|session| session.entry(expected.queue));
    let status = session.and_then(|session| session.status_in(expected.queue));
    (status, entry.and_then(|entry| entry.outcome))
}
