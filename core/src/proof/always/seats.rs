//! Who sits where.

use super::{Held, entries, shown};
use crate::ids::Queue;
use crate::proof::Step;
use crate::proof::moves::SESSION;
use crate::status::Status;

pub(super) fn one_is_active(step: &Step) -> Held {
    let active = shown(step.after).filter(|entry| entry.status == Status::Active);
    match active.count() {
        0 => Held::Unasked,
        count => Held::of(count == 1),
    }
}

pub(super) fn once_in_a_queue(step: &Step) -> Held {
    let entries = entries(step.after);
    Held::all((1..entries.len()).map(|index| {
        let queue = entries[index].queue;
        entries[..index].iter().all(|entry| entry.queue != queue)
    }))
}

pub(super) fn active_leads(step: &Step) -> Held {
    let active = shown(step.after).filter(|entry| entry.status == Status::Active);
    let lead = lead(step);
    Held::all(active.map(|entry| Some(entry.queue) == lead))
}

pub(super) fn lead_is_no_collaborator(step: &Step) -> Held {
    let lead = lead(step);
    let lead = shown(step.after).filter(|entry| Some(entry.queue) == lead);
    Held::none(lead.map(|entry| entry.is_collaborator))
}

pub(super) fn offer_needs_an_active_lead(step: &Step) -> Held {
    let is_offered = shown(step.after).any(|entry| entry.lead_is_offered);
    let is_active = shown(step.after).any(|entry| entry.status == Status::Active);
    Held::all(is_offered.then_some(is_active))
}

fn lead(step: &Step) -> Option<Queue> {
    step.after.session(SESSION)?.lead.map(Queue::Technician)
}
