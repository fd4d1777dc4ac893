//! What is in the rule book, and whose deed it is.

use super::{Held, changed, changes, entries};
use crate::action::Action;
use crate::cause::Agent;
use crate::ids::Queue;
use crate::proof::Step;
use crate::proof::moves::{Move, SESSION};
use crate::rules::{Doer, Rule};
use crate::status::Status;

pub(super) fn in_the_book(step: &Step) -> Held {
    let rules = changed(step).map(|(from, to, _)| Rule::find(from, to));
    Held::all(rules.map(|rule| rule.is_some_and(Rule::is_enacted)))
}

pub(super) fn by_its_cause(step: &Step) -> Held {
    Held::all(changed(step).map(|(from, to, cause)| {
        let rule = Rule::find(from, to);
        rule.is_some_and(|rule| rule.causes.contains(&cause))
    }))
}

pub(super) fn by_whom_the_rule_names(step: &Step) -> Held {
    let Move::Act(action) = step.by else {
        return Held::Unasked;
    };
    let Some(by) = action.technician() else {
        return Held::Unasked;
    };
    let done = changes(step).iter();
    let done = done.filter(|change| change.cause.agent() == Agent::Technician);
    let done = done.flat_map(|change| change.rules().map(move |rule| (change, rule)));
    Held::all(done.map(|(change, rule)| {
        let is_own = change.queue == Queue::Technician(by);
        match rule.doer(change.cause) {
            Some(Doer::Own) => is_own,
            Some(Doer::Another) => !is_own,
            Some(Doer::Sender) => !is_own && change.from.is_none(),
            Some(Doer::Either) => true,
            None => false,
        }
    }))
}

pub(super) fn never_closed_by_technician(step: &Step) -> Held {
    let statuses = entries(step.after).iter().map(|entry| entry.status);
    Held::none(statuses.map(|status| status == Status::ClosedByTechnician))
}

pub(super) fn disabled_does_nothing(step: &Step) -> Held {
    let somebody = step.before.staff().technicians();
    if !somebody.into_iter().any(|(_, one)| one.is_disabled) {
        return Held::Unasked;
    }
    let Move::Act(Action::Technician(by, ..) | Action::Console(by, _)) = step.by else {
        return Held::Unasked;
    };
    let by = step.before.staff().technician(*by);
    Held::of(by.is_some_and(|by| !by.is_disabled))
}

pub(super) fn time_makes_nobody_active(step: &Step) -> Held {
    let by_time = changed(step).filter(|(.., cause)| cause.agent() == Agent::Time);
    Held::none(by_time.map(|(_, to, _)| to == Status::Active))
}

pub(super) fn no_deadline_is_past(step: &Step) -> Held {
    let session = step.after.session(SESSION).into_iter();
    let deadlines = session.flat_map(|session| step.after.deadlines(session));
    Held::all(deadlines.map(|deadline| deadline.due_at >= step.after.now()))
}
