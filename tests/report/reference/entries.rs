//! What an entry counts as, as long as it stands as it does.

use queuescope_core::cause::Cause;
use queuescope_core::change::Change;
use queuescope_core::entry::Entry;
use queuescope_core::outcome::Outcome;
use queuescope_core::session::{Applet, Session};
use queuescope_core::staff::{Presence, Staff};
use queuescope_core::status::Status;

use Status::{
    Aborted, Active, Closed, ClosedByTechnician, ClosedByWaitingCustomer, Collaborating,
    Connecting, Incoming, Invitation, Offline, OnHold, Outgoing, Rebooting, Reconnecting, Removed,
    TimedOut, Waiting,
};

/// What a stretch counts as; only one thing at a time.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Share {
    Active,
    Hold,
    Transfer,
    Rebooting,
    Reconnecting,
    Offline,
    TechniciansSide,
    NotAccepted,
    Gap,
    Nothing,
}

/// What a stretch counts as in which the entry stands so.
pub(super) fn share(session: &Session, entry: &Entry, is_picked_up: bool) -> Share {
    let stands_for = entry.undisturbed();
    let counts = is_picked_up && matches!(stands_for, Active | Collaborating | OnHold | Outgoing);
    let is_customers_side = !session.device.has_network() || session.device.is_rebooting;
    match entry.status {
        status if is_stay_over(status) => Share::Gap,
        _ if matches!(stands_for, Incoming | Invitation) => Share::NotAccepted,
        Active | Collaborating => Share::Active,
        OnHold => Share::Hold,
        Outgoing if is_picked_up => Share::Transfer,
        Rebooting if counts => Share::Rebooting,
        Reconnecting if counts && is_customers_side => Share::Reconnecting,
        Reconnecting => Share::TechniciansSide,
        Offline => Share::Offline,
        _ => Share::Nothing,
    }
}

/// Whether the entry's technician works on it.
pub(super) fn is_work(session: &Session, entry: &Entry, staff: &Staff, is_picked_up: bool) -> bool {
    let is_work_possible = match entry.status {
        Active | Collaborating | OnHold => true,
        Outgoing => is_picked_up,
        _ => false,
    };
    let technician = entry.queue.technician().and_then(|id| staff.technician(id));
    let Some(technician) = technician.filter(|_| is_work_possible) else {
        return false;
    };
    let console = &technician.console;
    let device = &session.device;
    let is_link_up = device.applet == Applet::Running
        && device.has_network()
        && !device.is_rebooting
        && console.has_network;
    console.selected == Some(session.id)
        && is_link_up
        && console.in_foreground
        && console.presence != Presence::Away
}

pub(super) fn is_in_hand(status: Status) -> bool {
    matches!(status, Active | Collaborating)
}

pub(super) fn gives_a_row(status: Status) -> bool {
    matches!(
        status,
        Connecting | Waiting | Active | Outgoing | Collaborating
    )
}

pub(super) fn is_stay_over(status: Status) -> bool {
    matches!(
        status,
        Closed | ClosedByTechnician | ClosedByWaitingCustomer | TimedOut | Aborted | Removed
    )
}

/// Whether a technician ended an entry in a status that leaves nothing to wrap up.
pub(super) fn is_cut_short(removed: &Change) -> bool {
    let before = removed.from;
    let is_one_of_these =
        before.is_some_and(|before| matches!(before, Active | Offline | Rebooting | Reconnecting));
    removed.cause == Cause::EndSession && is_one_of_these
}

/// The word of the report for how an entry stands.
pub(super) fn word(entry: &Entry) -> Option<&'static str> {
    match entry.status {
        status if is_stay_over(status) => entry.outcome.map(Outcome::name),
        Connecting => Some("Connecting"),
        Waiting => Some("Waiting"),
        Active | Collaborating => Some("Active"),
        OnHold => Some("On Hold"),
        Incoming | Outgoing => Some("Transferring"),
        Rebooting => Some("Rebooting"),
        Reconnecting => Some("Reconnecting"),
        Offline => Some("Offline"),
        // An invitation has no word, and so it is with whoever comes back by one.
        _ => None,
    }
}
