//! What the desk is seen to do in the documented scenarios: what else a change changes, and what
//! can be done in a status without leaving it.
//!
//! At every step of every scenario, what happens is noted, and beside it all that could be done
//! there instead. So what is said of other people's entries is what the desk does, not what
//! somebody wrote about it.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use super::{DOCUMENTED, Player, Scenario};
use crate::action::Action;
use crate::cause::{Agent, Cause};
use crate::change::Change;
use crate::desk::Desk;
use crate::outcome::Outcome;
use crate::rules::Rule;
use crate::session::Session;
use crate::status::Status;

/// All that was seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Observed {
    effects: BTreeMap<(Status, Status), BTreeMap<Cause, Effect>>,
    deeds: BTreeMap<Status, BTreeSet<Cause>>,
}

/// What comes with a change, by one cause, in all the moments in which it was seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    /// How the entry ends, if it does: in some cases the report has a word, in others none.
    pub outcomes: BTreeSet<Option<Outcome>>,
    /// What becomes of the other entries of the session, at the same moment.
    pub others: BTreeSet<OtherEntry>,
    /// The statuses in which other entries were seen to stay as they are.
    pub untouched: BTreeSet<Status>,
}

/// Another entry of the session, and what becomes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OtherEntry {
    /// The status it leaves; none where it appears.
    pub from: Option<Status>,
    /// The status it enters.
    pub to: Status,
    /// How it ends, if it does.
    pub outcome: Option<Outcome>,
}

impl Observed {
    /// Plays every documented scenario and tries out everything on the way.
    pub fn in_the_documented_scenarios() -> Self {
        let mut observed = Self::default();
        for documented in &DOCUMENTED {
            // The tests hold that every one of them can be read.
            if let Ok(scenario) = Scenario::read(documented.text) {
                observed.watch(&scenario);
            }
        }
        observed
    }

    /// What comes with a change, a cause each, as far as it was seen.
    pub fn effects(&self, rule: &Rule) -> impl Iterator<Item = (Cause, &Effect)> {
        let effects = self.effects.get(&(rule.from, rule.to));
        effects
            .into_iter()
            .flatten()
            .map(|(cause, effect)| (*cause, effect))
    }

    /// What an entry's technician, the customer and the device can do in a status that does not
    /// change it, and in no case would. Of an entry that is over, only what its technician can do;
    /// what concerns a console as a whole, such as hiding it, can be done at any time.
    pub fn deeds_without_change(&self, status: Status) -> impl Iterator<Item = Cause> {
        let leaves = move |cause: Cause| {
            Rule::leaving(status).any(|rule| rule.from != rule.to && rule.causes.contains(&cause))
        };
        let deeds = self.deeds.get(&status).into_iter().flatten().copied();
        deeds.filter(move |cause| !leaves(*cause))
    }

    fn watch(&mut self, scenario: &Scenario) {
        let mut player = Player::new(scenario);
        loop {
            let before = player.desk().clone();
            self.try_everything(&before);
            // Whether it goes as the scenario says is for the tests.
            let changes = match player.step() {
                Some(Ok(changes)) => changes,
                Some(Err(failure)) => failure.changes,
                None => return,
            };
            for change in &changes {
                let session = before.session(change.session);
                self.note(change, &changes, session);
            }
        }
    }

    fn try_everything(&mut self, desk: &Desk) {
        for session in desk.sessions() {
            for possible in desk.possibilities(session.id) {
                if let Ok(changes) = possible.result {
                    for change in &changes {
                        self.note(change, &changes, Some(session));
                    }
                    self.note_deed(&possible.action, &changes, session);
                }
            }
        }
    }

    fn note(&mut self, change: &Change, among: &[Change], before: Option<&Session>) {
        let at_once = |other: &&Change| {
            (other.session, other.at, other.cause) == (change.session, change.at, change.cause)
                && other.queue != change.queue
        };
        let others: Vec<_> = among.iter().filter(at_once).collect();
        let is_touched = |queue| {
            let same = |other: &Change| other.session == change.session && other.queue == queue;
            among.iter().any(same)
        };
        let entries = before.map(Session::entries).unwrap_or_default().iter();
        let untouched = entries
            .filter(|entry| entry.is_shown() && !is_touched(entry.queue))
            .map(|entry| entry.status);
        let untouched: Vec<_> = untouched.collect();
        for rule in change.rules() {
            let of_rule = self.effects.entry((rule.from, rule.to)).or_default();
            let effect = of_rule.entry(change.cause).or_default();
            effect.outcomes.insert(change.outcome);
            effect.untouched.extend(&untouched);
            effect.others.extend(others.iter().map(|other| OtherEntry {
                from: other.from,
                to: other.to,
                outcome: other.outcome,
            }));
        }
    }

    fn note_deed(&mut self, action: &Action, changes: &[Change], session: &Session) {
        let cause = action.cause();
        let concerns_the_session = match action {
            Action::Console(..) | Action::DisableTechnician(_) | Action::SetLimits(_) => false,
            Action::CreateSession(..)
            | Action::OpenChannelSession(..)
            | Action::Technician(..)
            | Action::Customer(..)
            | Action::Device(..) => true,
        };
        for entry in session.entries() {
            let is_own = action.technician() == entry.queue.technician();
            let can = if cause.agent() == Agent::Technician {
                is_own
            } else {
                !entry.status.is_ended()
            };
            let stays = changes.iter().all(|change| change.queue != entry.queue);
            if concerns_the_session && can && stays && entry.is_shown() {
                self.deeds.entry(entry.status).or_default().insert(cause);
            }
        }
    }
}
