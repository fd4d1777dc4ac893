//! What is handed over.

use super::{Held, changed, changes, shown, technicians_deed};
use crate::action::Deed;
use crate::cause::Cause;
use crate::entry::Entry;
use crate::proof::Step;
use crate::status::Status;

pub(super) fn has_an_origin(step: &Step) -> Held {
    let handed_over = shown(step.after).filter(|entry| is_in_transfer(entry));
    Held::all(handed_over.map(|entry| {
        let origin = entry.origin;
        matches!(
            origin,
            Some(Status::Waiting | Status::Active | Status::OnHold)
        )
    }))
}

pub(super) fn ended_by_a_pick_up(step: &Step) -> Held {
    let starts = matches!(technicians_deed(step), Some((_, Deed::StartSession)));
    let is_picked_up = changed(step).any(|(from, to, _)| {
        matches!(from, Status::Incoming | Status::Outgoing) && to == Status::Active
    });
    let is_kept = shown(step.after).any(is_in_transfer);
    Held::none((starts && is_picked_up).then_some(is_kept))
}

pub(super) fn comes_by_one_or_an_invitation(step: &Step) -> Held {
    let new = changes(step).iter().filter(|change| change.from.is_none());
    Held::all(new.map(|change| {
        matches!(
            change.cause,
            Cause::TransferSession | Cause::InviteTechnician | Cause::CreateSession
        )
    }))
}

fn is_in_transfer(entry: &Entry) -> bool {
    !entry.status.is_ended() && entry.is_in_transfer()
}
