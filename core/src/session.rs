//! One support case with one customer device: its entries, its link, its lead.
//!
//! The one door for a status is `Session::change`, and it accepts only enacted rules.
//! `Session::appear` is the other half: how an entry comes into a queue. What somebody does to a
//! session, what the link does and what time does, is in the files beside this one.

mod customer;
mod device;
mod entries;
mod link;
mod role;
mod supposing;
mod technician;
mod time;

use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::action::Tool;
use crate::cause::Cause;
use crate::change::Change;
use crate::entry::Entry;
use crate::event::{Events, What};
use crate::ids::{ChannelId, Queue, SessionId, TechnicianId};
use crate::outcome::Outcome;
use crate::refusal::Refusal;
use crate::rules::{Rule, Supposed};
use crate::staff::Staff;
use crate::status::Status;
use crate::timer::Instant;

use entries::Entries;

pub use role::Role;

/// One support case with one customer device.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Session {
    /// Its number at the desk.
    pub id: SessionId,
    /// How people call it.
    pub name: Arc<str>,
    /// The channel it was opened on; none for a private session.
    pub channel: Option<ChannelId>,
    /// The technician who holds it.
    pub lead: Option<TechnicianId>,
    /// Whether anybody has ever been Active in it.
    pub was_picked_up: bool,
    /// The customer's side.
    pub device: Device,
    entries: Entries,
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
    /// Since when nobody reaches the device, if nobody does: for want of its network, for a reboot,
    /// or for one after the other without a moment between.
    pub out_of_reach_since: Option<Instant>,
}

/// How far the applet on the device is. The link exists while it runs (`domain` §3).
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
    /// The channel's queue that an entry has been taken from, until its change says so.
    pub(crate) taken_from: Option<Queue>,
    /// The change that the door lets through besides the enacted ones, where a proof supposes one.
    pub(crate) supposed: Option<Supposed>,
    pub(crate) events: Events,
}

impl Device {
    /// Whether the device has its network.
    pub const fn has_network(&self) -> bool {
        self.network_lost_at.is_none()
    }

    pub(crate) fn note_reach(&mut self, at: Instant) {
        let is_reached = self.has_network() && !self.is_rebooting;
        self.out_of_reach_since = match self.out_of_reach_since {
            _ if is_reached => None,
            known => known.or(Some(at)),
        };
    }
}

impl Session {
    /// A new session whose first entry is Connecting in that queue.
    pub(crate) fn new(
        id: SessionId,
        name: Arc<str>,
        queue: Queue,
        occasion: &mut Occasion,
    ) -> Self {
        let session = Self {
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
                out_of_reach_since: None,
            },
            entries: Entries::new(Entry::new(queue, Status::Connecting, occasion.at)),
        };
        session.appeared(queue, Status::Connecting, None, occasion);
        session
    }

    /// Every entry, removed ones included, in the order they first appeared.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry in that queue, removed or not.
    pub fn entry(&self, queue: Queue) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.queue == queue)
    }

    /// The technicians who have it in their queue, in the order of the desk; of many so many, this one and the lead among
    /// them, and how many more there are.
    pub fn owners(&self, first: Option<TechnicianId>, most: usize) -> (Vec<TechnicianId>, usize) {
        let entries = self.entries.iter();
        let mut owners: Vec<_> = entries
            .filter_map(|entry| entry.queue.technician())
            .collect();
        owners.sort_by_key(|one| Some(*one) != first && Some(*one) != self.lead);
        let more = owners.len().saturating_sub(most);
        owners.truncate(most);
        owners.sort_unstable();
        (owners, more)
    }

    /// What a queue shows of the session: none if it never was there, Removed where it was. A
    /// channel's queue has nothing more once a technician has started its entry (`domain` §6).
    pub fn status_in(&self, queue: Queue) -> Option<Status> {
        let was_opened_there = self.channel.map(Queue::Channel) == Some(queue);
        let entry = self.entry(queue).map(|entry| entry.status);
        entry.or(was_opened_there.then_some(Status::Removed))
    }

    /// Whether every entry has left its queue: nobody can do anything more.
    pub fn is_gone(&self) -> bool {
        self.entries.iter().all(|entry| !entry.is_shown())
    }

    /// Whether the session has ended in every queue: technicians may still take it from theirs, and
    /// nobody hears of the device any more (`domain` §3).
    pub fn is_over(&self) -> bool {
        self.entries.iter().all(|entry| entry.status.is_ended())
    }

    /// Whether anybody can still do anything about one of its entries.
    pub fn is_under_way(&self) -> bool {
        self.entries.iter().any(Entry::is_under_way)
    }

    /// The one door for a change of status.
    pub(crate) fn change(
        &mut self,
        index: usize,
        to: Status,
        outcome: Option<Outcome>,
        occasion: &mut Occasion,
    ) -> Result<(), Refusal> {
        let (session, from) = (self.id, self.entries[index].status);
        let is_supposed = occasion.supposed == Some(Supposed { from, to });
        if !Rule::is_enacted_between(from, to) && !is_supposed {
            return Err(Refusal::NotInTheBook { from, to });
        }
        let entry = self.entry_mut(index);
        let keeps_idle_clock = matches!(from, Status::Reconnecting | Status::Offline);
        if matches!(to, Status::Active | Status::Collaborating) && !keeps_idle_clock {
            entry.idle.reset(occasion.at);
        }
        entry.restores_to = to.is_disturbed().then_some(entry.undisturbed());
        if !keeps_tools(to) {
            let (queue, tools) = (entry.queue, core::mem::take(&mut entry.tools));
            for tool in Tool::ALL.into_iter().filter(|tool| tools.contains(*tool)) {
                let closed = What::ToolClosed(session, queue, tool);
                occasion.events.note(occasion.at, closed);
            }
        }
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
        occasion.events.change(Change {
            at: occasion.at,
            session: self.id,
            queue,
            taken_from: occasion.taken_from.take(),
            from: Some(from),
            to,
            cause: occasion.cause,
            origin: None,
            outcome,
        });
        Ok(())
    }

    /// How an entry comes into a queue: Connecting and Invitation by themselves, Incoming as the
    /// recipient's side of a transfer, by the rule from its origin (`domain` §2).
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
            Some(index) => *self.entry_mut(index) = entry,
            None => self.entries.push(entry),
        }
        self.appeared(queue, to, origin, occasion);
        Ok(())
    }

    fn appeared(&self, queue: Queue, to: Status, origin: Option<Status>, occasion: &mut Occasion) {
        occasion.events.change(Change {
            at: occasion.at,
            session: self.id,
            queue,
            taken_from: None,
            from: None,
            to,
            cause: occasion.cause,
            origin,
            outcome: None,
        });
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
            self.entry_mut(index).idle.reset(at);
        }
    }

    fn entry_mut(&mut self, index: usize) -> &mut Entry {
        &mut self.entries[index]
    }

    fn index_of(&self, queue: Queue) -> Option<usize> {
        self.entries.iter().position(|entry| entry.queue == queue)
    }

    /// An offer stands until it is taken or the giver leaves Active (`domain` §3).
    fn withdraw_offers_of(&mut self, giver: Queue) {
        if self.lead.map(Queue::Technician) == Some(giver) {
            for entry in self.entries.iter_mut() {
                entry.lead_is_offered = false;
            }
        }
    }
}

/// Tools are opened in Active and Collaborating, and close when the entry leaves these for anything
/// but a disturbance or On Hold (`domain` §3).
const fn keeps_tools(to: Status) -> bool {
    to.is_disturbed() || matches!(to, Status::Active | Status::Collaborating | Status::OnHold)
}
