//! What is over, and how.

use super::{Held, changed, changes, entries, entry, shown, technicians_deed};
use crate::action::Deed;
use crate::cause::Cause;
use crate::change::Change;
use crate::proof::Step;
use crate::proof::moves::SESSION;
use crate::status::Status;

pub(super) fn waiting_customer_was_not_picked_up(step: &Step) -> Held {
    let closed = shown(step.after).any(|one| one.status == Status::ClosedByWaitingCustomer);
    let session = step.after.session(SESSION).filter(|_| closed);
    Held::none(session.map(|session| session.was_picked_up))
}

pub(super) fn last_status_stays(step: &Step) -> Held {
    let is_last = |status| matches!(status, Status::Aborted | Status::ClosedByWaitingCustomer);
    let last = entries(step.before)
        .iter()
        .filter(|one| is_last(one.status));
    Held::all(last.map(|before| {
        let mut changes = changes(step).iter();
        changes.all(|change| change.queue != before.queue || change.from.is_none())
    }))
}

pub(super) fn systems_end_stays(step: &Step) -> Held {
    let ended = entries(step.before).iter().filter(|before| before.is_final);
    Held::all(ended.map(|before| {
        let after = entry(step.after, before.queue);
        after.is_some_and(|after| after.status == Status::TimedOut)
    }))
}

pub(super) fn ended_by_technician_alone(step: &Step) -> Held {
    let left = changed(step).filter(|(from, ..)| matches!(from, Status::Closed | Status::TimedOut));
    Held::all(left.map(|(.., cause)| cause == Cause::EndSession))
}

pub(super) fn others_end_their_own(step: &Step) -> Held {
    let Some((by, Deed::EndSession)) = technicians_deed(step) else {
        return Held::Unasked;
    };
    let lead = step
        .before
        .session(SESSION)
        .and_then(|session| session.lead);
    Held::all((lead != Some(by)).then_some(step.changes.len() == 1))
}

pub(super) fn have_an_outcome(step: &Step) -> Held {
    let ended = |change: &&Change| change.to.is_ended() || change.outcome.is_some();
    Held::all(changes(step).iter().filter(ended).map(|change| {
        let is_taken_back = change.to == Status::Removed && change.cause == Cause::StartSession;
        change.outcome.is_some() == change.to.is_ended() || is_taken_back
    }))
}

pub(super) fn aborted_if_disabled(step: &Step) -> Held {
    let asked = changes(step).iter().filter_map(|change| {
        let whom = step.after.staff().technician(change.queue.technician()?)?;
        let stays = entry(step.after, change.queue).map(|entry| entry.status);
        match change.to {
            Status::Aborted => Some(change.from == Some(Status::Active) && whom.is_disabled),
            Status::Active if whom.is_disabled => Some(stays == Some(Status::Aborted)),
            _ => None,
        }
    });
    Held::all(asked)
}
