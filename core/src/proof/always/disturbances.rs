//! What a lost link and a reboot do, and what comes back.

use alloc::vec::Vec;

use super::{Held, changed, changes, entry, shown};
use crate::action::{Action, ConsoleDeed, DeviceDeed};
use crate::cause::Cause;
use crate::desk::Desk;
use crate::entry::Entry;
use crate::proof::Step;
use crate::proof::moves::SESSION;
use crate::session::Applet;
use crate::status::Status;

pub(super) fn remembers(step: &Step) -> Held {
    let spoken_of = |entry: &&Entry| entry.status.is_disturbed() || entry.restores_to.is_some();
    Held::all(shown(step.after).filter(spoken_of).map(|entry| {
        let remembered = entry.restores_to;
        entry.status.is_disturbed() && remembered.is_some_and(|status| !status.is_disturbed())
    }))
}

pub(super) fn memory_is_kept(step: &Step) -> Held {
    let both = changes(step).iter().filter_map(|change| {
        let before = entry(step.before, change.queue)?.restores_to?;
        let after = entry(step.after, change.queue)?.restores_to?;
        Some(before == after)
    });
    Held::all(both)
}

pub(super) fn restore_gives_back(step: &Step) -> Held {
    let restored = changes(step).iter().filter(|change| {
        matches!(
            change.cause,
            Cause::DeviceBack | Cause::ConsoleBack | Cause::FinishReboot
        )
    });
    Held::all(restored.map(|change| {
        let before = entry(step.before, change.queue);
        let remembered = before.and_then(|entry| entry.restores_to);
        change.to.is_ended() || Some(change.to) == remembered
    }))
}

pub(super) fn promises_are_kept(step: &Step) -> Held {
    let mut disturbed = shown(step.after)
        .filter(|entry| !is_away_for_good(step.after, entry))
        .filter_map(|entry| Some((entry.queue, entry.restores_to?)))
        .peekable();
    if disturbed.peek().is_none() {
        return Held::Unasked;
    }
    let back = with_every_link(step.after);
    let is_closed = back
        .session(SESSION)
        .is_some_and(|session| session.device.applet == Applet::Closed);
    Held::all(disturbed.map(|(queue, promised)| {
        let after = entry(&back, queue).map(|entry| entry.status);
        let is_aborted = after == Some(Status::Aborted) && promised == Status::Active;
        let is_over = is_closed && after.is_some_and(Status::is_ended);
        after == Some(promised) || is_aborted || is_over
    }))
}

pub(super) fn nobody_is_stuck(step: &Step) -> Held {
    let disturbed = shown(step.after).filter(|entry| entry.status.is_disturbed());
    Held::none(disturbed.map(|entry| has_link(step.after, entry)))
}

pub(super) fn invitation_is_left_alone(step: &Step) -> Held {
    let disturbing = changed(step).filter(|(.., cause)| {
        matches!(
            cause,
            Cause::RebootDevice
                | Cause::CustomerReboots
                | Cause::LossDetected
                | Cause::OfflineLimit
        )
    });
    Held::none(disturbing.map(|(from, ..)| from == Status::Invitation))
}

pub(super) fn no_collaborator_reconnects(step: &Step) -> Held {
    let left = changed(step).filter(|(from, ..)| *from == Status::Collaborating);
    Held::none(left.map(|(_, to, _)| to == Status::Reconnecting))
}

fn has_link(desk: &Desk, entry: &Entry) -> bool {
    let console = entry.queue.technician();
    let console = console.and_then(|whose| desk.staff().technician(whose));
    let is_online = console.is_none_or(|one| one.console.has_network);
    let session = desk.session(SESSION);
    is_online && session.is_some_and(|session| session.device.out_of_reach_since.is_none())
}

/// Whether it is an entry of a technician who is disabled and whose machine has no network: nobody brings that back
/// (`domain` §3: that technician can do nothing more).
fn is_away_for_good(desk: &Desk, entry: &Entry) -> bool {
    let whose = entry.queue.technician();
    let whose = whose.and_then(|whose| desk.staff().technician(whose));
    whose.is_some_and(|whose| whose.is_disabled && !whose.console.has_network)
}

/// The desk once every network is back and the device has started again.
fn with_every_link(desk: &Desk) -> Desk {
    let mut desk = desk.clone();
    let restore = |by| Action::Console(by, ConsoleDeed::RestoreNetwork);
    let everybody: Vec<_> = desk.staff().technicians().map(|(id, _)| id).collect();
    let device = [DeviceDeed::RestoreNetwork, DeviceDeed::FinishReboot];
    let deeds = device.map(|deed| Action::Device(SESSION, deed));
    for action in everybody.into_iter().map(restore).chain(deeds) {
        // What is there already is refused.
        desk.act(desk.now(), &action);
    }
    desk
}
