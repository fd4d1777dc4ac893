//! One support case with one customer device: its entries, its link, its lead.
//!
//! The one door for a status is `Session::change`, and it accepts only enacted rules.
//! `Session::appear` is the other half: how an entry comes into a queue. What somebody does to a
//! session, and what time does, is in the files beside this one.

mod customer;
mod device;
mod technician;
mod time;

use alloc::string::String;
use alloc::vec::Vec;

use crate::cause::Cause;
use crate::change::Change;
use crate::entry::Entry;
use crate::ids::{ChannelId, Queue, SessionId, TechnicianId};
use crate::outcome::Outcome;
use crate::refusal::Refusal;
use crate::rules::Rule;
use crate::staff::Staff;
use crate::status::Status;
use crate::timer::Instant;

/// One support case with one customer device.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Session {
    /// Its number at the desk.
    pub id: SessionId,
    /// How people call it.
    pub name: String,
    /// The channel it was opened on; none for a private session.
    pub channel: Option<ChannelId>,
    /// The technician who holds it.
    pub lead: Option<TechnicianId>,
    /// Whether anybody has ever been Active in it.
    pub was_picked_up: bool,
    /// The customer's side.
    pub device: Device,
    entries: Vec<Entry>,
}

/// The customer's device, as it is; the consoles learn of it through the link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Device {
    /// How far the applet is.
    pub applet: Applet,
    /// When the device lost its network, if it has.
    pub network_lost_at: Option<Instant>,
    /// Whether the device is restarting.
    pub is_rebooting: bool,
}

/// How far the applet on the device is. The link exists while it runs (`DOMAIN` §3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Applet {
    /// Not started yet.
    Downloading,
    /// The customer has declined the terms.
    Declined,
    /// Started and not closed.
    Running,
    /// Closed by the customer.
    Closed,
}

/// What holds while one action or one limit is carried out: when, why, among whom; and what has
/// changed so far.
pub(crate) struct Occasion<'a> {
    pub(crate) at: Instant,
    pub(crate) cause: Cause,
    pub(crate) staff: &'a Staff,
    pub(crate) changes: Vec<Change>,
}

impl Device {
    /// Whether the device has its network.
    pub const fn has_network(&self) -> bool {
        self.network_lost_at.is_none()
    }
}

impl Session {
    /// A new session whose first entry is Connecting in that queue.
    pub(crate) fn new(
        id: SessionId,
        name: String,
        queue: Queue,
        occasion: &mut Occasion,
    ) -> Result<Self, Refusal> {
        let mut session = Self {
            id,
            name,
            channel: match queue {
                Queue::Channel(channel) => Some(channel),
                Queue::Technician(_) => None,
            },
            lead: queue.technician(),
            was_picked_up: false,
            device: Device {
                applet: Applet::Downloading,
                network_lost_at: None,
                is_rebooting: false,
            },
            entries: Vec::new(),
        };
        session.appear(queue, Status::Connecting, None, occasion)?;
        Ok(session)
    }

    /// Every entry, removed ones included, in the order they first appeared.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry in that queue, removed or not.
    pub fn entry(&self, queue: Queue) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.queue == queue)
    }

    /// Whether every entry has left its queue.
    pub fn is_over(&self) -> bool {
        self.entries.iter().all(|entry| !entry.is_shown())
    }

    /// The one door for a change of status.
    pub(crate) fn change(
        &mut self,
        index: usize,
        to: Status,
        outcome: Option<Outcome>,
        occasion: &mut Occasion,
    ) -> Result<(), Refusal> {
        let entry = &mut self.entries[index];
        let from = entry.status;
        if !Rule::is_enacted_between(from, to) {
            return Err(Refusal::NotInTheBook { from, to });
        }
        let keeps_idle_clock = matches!(from, Status::Reconnecting | Status::Offline);
        if matches!(to, Status::Active | Status::Collaborating) && !keeps_idle_clock {
            entry.idle.reset(occasion.at);
        }
        entry.restores_to = to.is_disturbed().then_some(entry.undisturbed());
        entry.status = to;
        entry.since = occasion.at;
        entry.outcome = outcome.or(entry.outcome);
        entry.is_final = occasion.cause == Cause::SystemLimit;
        if to.is_ended() {
            entry.lead_is_offered = false;
        }
        let queue = entry.queue;
        if to == Status::Active {
            self.was_picked_up = true;
            self.lead = queue.technician();
        }
        if from == Status::Active {
            self.withdraw_offers_of(queue);
        }
        occasion.changes.push(Change {
            at: occasion.at,
            session: self.id,
            queue,
            from: Some(from),
            to,
            cause: occasion.cause,
            origin: None,
            outcome,
        });
        Ok(())
    }

    /// How an entry comes into a queue: Connecting and Invitation by themselves, Incoming as the
    /// recipient's side of a transfer, by the rule from its origin (`DOMAIN` §2).
    pub(crate) fn appear(
        &mut self,
        queue: Queue,
        to: Status,
        origin: Option<Status>,
        occasion: &mut Occasion,
    ) -> Result<(), Refusal> {
        if let Some(from) = origin
            && !Rule::is_enacted_between(from, to)
        {
            return Err(Refusal::NotInTheBook { from, to });
        }
        let mut entry = Entry::new(queue, to, occasion.at);
        entry.origin = origin;
        entry.is_collaborator = to == Status::Invitation;
        match self.index_of(queue) {
            Some(index) => self.entries[index] = entry,
            None => self.entries.push(entry),
        }
        occasion.changes.push(Change {
            at: occasion.at,
            session: self.id,
            queue,
            from: None,
            to,
            cause: occasion.cause,
            origin,
            outcome: None,
        });
        Ok(())
    }

    /// The administrator disables the technician: only an Active entry is Aborted.
    pub(crate) fn abort(
        &mut self,
        whom: TechnicianId,
        occasion: &mut Occasion,
    ) -> Result<(), Refusal> {
        match self.index_of(Queue::Technician(whom)) {
            Some(index) if self.entries[index].status == Status::Active => {
                self.change(index, Status::Aborted, Some(Outcome::Aborted), occasion)
            }
            _ => Ok(()),
        }
    }

    /// The technician has done something: their entry is not idle.
    pub(crate) fn reset_idle_clock(&mut self, of: TechnicianId, at: Instant) {
        if let Some(index) = self.index_of(Queue::Technician(of)) {
            self.entries[index].idle.reset(at);
        }
    }

    /// Brings every entry's link and idle clock into line with how things stand now.
    pub(crate) fn settle(&mut self, at: Instant, staff: &Staff) {
        for index in 0..self.entries.len() {
            let queue = self.entries[index].queue;
            let console_is_lost = !has_network(queue, staff);
            let is_linked = self.entries[index].is_linked();
            let is_back = self.link_is_up(queue, staff);
            // An entry that appears during a loss shares the minute of the others.
            let lost_at = self
                .device
                .network_lost_at
                .or(console_is_lost.then_some(at));
            let entry = &mut self.entries[index];
            if !is_linked || is_back {
                entry.link_lost_at = None;
            } else {
                entry.link_lost_at = entry.link_lost_at.or(lost_at);
            }
            let is_unattended = is_in_background(queue, staff) && entry.tools.is_empty();
            let is_offline = entry.status == Status::Offline;
            entry
                .idle
                .run(at, is_unattended, entry.link_lost_at, is_offline);
        }
    }

    /// What the consoles whose link is up learn from the device: that the applet has been closed
    /// meanwhile, or that a disturbance is over and the status before it returns (`DOMAIN` §3).
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
            } else if let Some(status) = entry.restores_to
                // The documents know no way from Offline back to Collaborating.
                && Rule::is_enacted_between(entry.status, status)
            {
                self.change(index, status, None, occasion)?;
            }
        }
        Ok(())
    }

    /// What the customer's closing the applet does to one entry (`DOMAIN` §3). Whatever the entry
    /// shows, a session that nobody ever picked up was closed by a waiting customer.
    fn close(&mut self, index: usize, occasion: &mut Occasion) -> Result<(), Refusal> {
        let to = match self.entries[index].status {
            Status::Waiting => Status::ClosedByWaitingCustomer,
            Status::Incoming | Status::Outgoing if !self.was_picked_up => {
                Status::ClosedByWaitingCustomer
            }
            Status::Incoming | Status::Invitation => Status::Removed,
            Status::Active
            | Status::OnHold
            | Status::Outgoing
            | Status::Collaborating
            | Status::Rebooting
            | Status::Reconnecting
            | Status::Offline => Status::Closed,
            Status::Connecting
            | Status::TimedOut
            | Status::Closed
            | Status::ClosedByTechnician
            | Status::ClosedByWaitingCustomer
            | Status::Aborted
            | Status::Removed => return Ok(()),
        };
        let outcome = if self.was_picked_up {
            Outcome::ClosedByCustomer
        } else {
            Outcome::ClosedByWaitingCustomer
        };
        self.change(index, to, Some(outcome), occasion)
    }

    /// Sends every linked entry that can hear of it to Rebooting.
    fn reboot(&mut self, occasion: &mut Occasion) -> Result<(), Refusal> {
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

    fn link_is_up(&self, queue: Queue, staff: &Staff) -> bool {
        self.device.has_network() && !self.device.is_rebooting && has_network(queue, staff)
    }

    fn index_of(&self, queue: Queue) -> Option<usize> {
        self.entries.iter().position(|entry| entry.queue == queue)
    }

    /// An offer stands until it is taken or the giver leaves Active (`DOMAIN` §3).
    fn withdraw_offers_of(&mut self, giver: Queue) {
        if self.lead.map(Queue::Technician) == Some(giver) {
            for entry in &mut self.entries {
                entry.lead_is_offered = false;
            }
        }
    }
}

fn has_network(queue: Queue, staff: &Staff) -> bool {
    console(queue, staff).is_none_or(|console| console.has_network)
}

/// A channel has no console: only the link can make its entries idle.
fn is_in_background(queue: Queue, staff: &Staff) -> bool {
    console(queue, staff).is_some_and(|console| !console.in_foreground)
}

fn console(queue: Queue, staff: &Staff) -> Option<&crate::staff::Console> {
    let technician = staff.technician(queue.technician()?)?;
    Some(&technician.console)
}
