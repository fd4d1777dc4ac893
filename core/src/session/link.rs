//! What the link between the consoles and the device does: it is lost, and what the consoles hear of
//! the device once it is back (`domain` §3 and §4).

use super::{Applet, Occasion, Session};
use crate::entry::Entry;
use crate::event::{Side, What};
use crate::ids::Queue;
use crate::outcome::Outcome;
use crate::refusal::Refusal;
use crate::staff::{Console, Staff};
use crate::status::Status;
use crate::timer::{Attention, Instant};

impl Session {
    /// Brings every entry's link and idle clock into line with how things stand now.
    pub(crate) fn settle(&mut self, at: Instant, staff: &Staff) {
        self.device.note_reach(at);
        for index in 0..self.entries.len() {
            let lost_at = self.link_lost_at(&self.entries[index], at, staff);
            let entry = self.entry_mut(index);
            entry.link_lost_at = lost_at;
            let attention = match console(entry.queue, staff) {
                Some(console) if !console.in_foreground && entry.tools.is_empty() => {
                    Attention::Nobody
                }
                Some(console) if !console.in_foreground => Attention::Tool,
                // A channel has no console: only the link can make its entries idle.
                _ => Attention::Console,
            };
            entry.idle.run(at, attention, lost_at);
        }
    }

    /// When an entry lost its link, if it should have one and has none: what took it away first
    /// counts until it is back. An entry that appears while nobody reaches the device shares the
    /// minute of the others; who shows Rebooting knows of the reboot, and misses only a network.
    fn link_lost_at(&self, entry: &Entry, at: Instant, staff: &Staff) -> Option<Instant> {
        if !entry.is_linked() || self.link_is_up(entry.queue, staff) {
            return None;
        }
        let misses_a_network = !self.device.has_network() || !has_network(entry.queue, staff);
        entry.link_lost_at.or_else(|| match entry.status {
            Status::Rebooting => misses_a_network.then_some(at),
            _ => self.device.out_of_reach_since.or(Some(at)),
        })
    }

    /// Tells whose link was lost or has come back, against the session as it was.
    pub(crate) fn note_links(&self, before: &Self, staff_before: &Staff, occasion: &mut Occasion) {
        for (place, entry) in self.entries.iter().enumerate() {
            let queue = entry.queue;
            let same = before
                .entries
                .get(place)
                .filter(|entry| entry.queue == queue);
            let was_missed = same.and_then(|entry| before.missed_side(entry, staff_before));
            let is_missed = self.missed_side(entry, occasion.staff);
            let what = match is_missed {
                _ if was_missed == is_missed => continue,
                Some(side) => What::LinkLost(self.id, queue, side),
                None if entry.is_linked() => What::LinkBack(self.id, queue),
                None => continue,
            };
            occasion.events.note(occasion.at, what);
        }
    }

    /// The side on which an entry that should have a link misses it.
    fn missed_side(&self, entry: &Entry, staff: &Staff) -> Option<Side> {
        let customers = !self.device.has_network() || self.device.is_rebooting;
        let side = Side::missed(customers, !has_network(entry.queue, staff));
        side.filter(|_| entry.is_linked())
    }

    /// What the consoles whose link is up learn from the device: that the applet has been closed
    /// meanwhile, or that a disturbance is over and the status before it returns (`domain` §3).
    pub(crate) fn hear(&mut self, occasion: &mut Occasion) -> Result<(), Refusal> {
        for index in 0..self.entries.len() {
            let entry = &self.entries[index];
            let hears = match entry.status {
                Status::Invitation => self.device.has_network(),
                _ => entry.is_linked() && self.link_is_up(entry.queue, occasion.staff),
            };
            if !hears {
                continue;
            }
            if self.device.applet == Applet::Closed {
                self.close(index, occasion)?;
            } else if let Some(status) = entry.restores_to {
                self.restore(index, status, occasion)?;
            }
        }
        Ok(())
    }

    /// What a disturbed entry shows once its link is back, if the customer does not close the applet:
    /// the status before the disturbance, but an Active entry of a technician who was disabled
    /// meanwhile is Aborted (`domain` §3).
    pub fn returns_to(&self, entry: &Entry, staff: &Staff) -> Option<Status> {
        let whose = entry.queue.technician();
        let is_disabled = whose.is_some_and(|whose| staff.require_enabled(whose).is_err());
        match entry.restores_to? {
            Status::Active if is_disabled => Some(Status::Aborted),
            before => Some(before),
        }
    }

    /// Gives a disturbed entry back what it was, and then what that becomes in the same instant.
    fn restore(
        &mut self,
        index: usize,
        before: Status,
        occasion: &mut Occasion,
    ) -> Result<(), Refusal> {
        let entry = &self.entries[index];
        let whose = entry.queue.technician();
        let becomes = self.returns_to(entry, occasion.staff);
        self.change(index, before, None, occasion)?;
        match whose {
            Some(whom) if becomes == Some(Status::Aborted) => self.abort(whom, occasion),
            _ => Ok(()),
        }
    }

    /// What the customer's closing the applet does to one entry (`domain` §3). An entry that only
    /// hears of it after a disturbance closes as it would have without: Closed is printed from a
    /// disturbed status, any other end needs what was there before.
    fn close(&mut self, index: usize, occasion: &mut Occasion) -> Result<(), Refusal> {
        let entry = &self.entries[index];
        let Some(to) = closes_to(entry.undisturbed(), self.was_picked_up) else {
            return Ok(());
        };
        if let Some(before) = entry.restores_to
            && to != Status::Closed
        {
            self.change(index, before, None, occasion)?;
        }
        let outcome = if self.was_picked_up {
            Outcome::ClosedByCustomer
        } else {
            Outcome::ClosedByWaitingCustomer
        };
        self.change(index, to, Some(outcome), occasion)
    }

    /// Sends every linked entry that can hear of it to Rebooting.
    pub(super) fn reboot(&mut self, occasion: &mut Occasion) -> Result<(), Refusal> {
        for index in 0..self.entries.len() {
            let entry = &self.entries[index];
            if entry.is_linked()
                && !entry.status.is_disturbed()
                && self.link_is_up(entry.queue, occasion.staff)
            {
                self.change(index, Status::Rebooting, None, occasion)?;
            }
        }
        self.device.is_rebooting = true;
        Ok(())
    }

    pub(super) fn link_is_up(&self, queue: Queue, staff: &Staff) -> bool {
        self.device.has_network() && !self.device.is_rebooting && has_network(queue, staff)
    }
}

/// What an entry becomes when the applet closes, by its status without the disturbance. Whatever it
/// shows, a transferred session that nobody ever picked up was closed by a waiting customer.
const fn closes_to(undisturbed: Status, was_picked_up: bool) -> Option<Status> {
    match undisturbed {
        Status::Waiting => Some(Status::ClosedByWaitingCustomer),
        Status::Incoming | Status::Outgoing if !was_picked_up => {
            Some(Status::ClosedByWaitingCustomer)
        }
        Status::Incoming | Status::Invitation => Some(Status::Removed),
        Status::Active | Status::OnHold | Status::Outgoing | Status::Collaborating => {
            Some(Status::Closed)
        }
        Status::Connecting
        | Status::Rebooting
        | Status::Reconnecting
        | Status::Offline
        | Status::TimedOut
        | Status::Closed
        | Status::ClosedByTechnician
        | Status::ClosedByWaitingCustomer
        | Status::Aborted
        | Status::Removed => None,
    }
}

fn has_network(queue: Queue, staff: &Staff) -> bool {
    console(queue, staff).is_none_or(|console| console.has_network)
}

fn console(queue: Queue, staff: &Staff) -> Option<&Console> {
    let technician = staff.technician(queue.technician()?)?;
    Some(&technician.console)
}
