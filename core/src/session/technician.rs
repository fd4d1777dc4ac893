//! What a technician does with a session (`domain` §3).

use alloc::vec::Vec;

use super::{Applet, Occasion, Session};
use crate::action::{Deed, Recipient, Tool};
use crate::cause::Cause;
use crate::entry::Entry;
use crate::event::What;
use crate::ids::{Queue, TechnicianId};
use crate::outcome::Outcome;
use crate::refusal::Refusal;
use crate::staff::Staff;
use crate::status::Status;

impl Session {
    pub(crate) fn technician(
        &mut self,
        by: TechnicianId,
        deed: Deed,
        occasion: &mut Occasion,
    ) -> Result<(), Refusal> {
        if self.is_gone() {
            return Err(Refusal::SessionOver);
        }
        let index = match deed {
            Deed::StartSession => self.bring_into_own_queue(by, occasion)?,
            _ => self.own_entry(by)?,
        };
        match deed {
            Deed::StartSession => self.start_session(index, occasion)?,
            Deed::HoldSession => self.hold_session(index, occasion)?,
            Deed::TransferSession(to) => self.transfer_session(index, by, to, occasion)?,
            Deed::InviteTechnician(whom) => self.invite_technician(index, by, whom, occasion)?,
            Deed::ExcludeTechnician(whom) => self.exclude_technician(index, by, whom, occasion)?,
            Deed::OfferLead(whom) => self.offer_lead(index, by, whom, occasion.staff)?,
            Deed::TakeLead => self.take_lead(index, occasion)?,
            Deed::RebootDevice => self.reboot_device(index, occasion)?,
            Deed::EndSession => self.end_session(index, by, occasion)?,
            Deed::SendChat => self.send_chat(index, by, occasion)?,
            Deed::SelectSession => {}
            Deed::OpenTool(tool) => self.open_tool(index, tool, occasion)?,
            Deed::CloseTool(tool) => self.close_tool(index, tool, occasion)?,
        }
        self.entry_mut(index).idle.reset(occasion.at);
        Ok(())
    }

    /// Starts, picks up, takes back, resumes or accepts (`status-changes` 3, 16, 19, 38, 39, 44).
    fn start_session(&mut self, index: usize, occasion: &mut Occasion) -> Result<(), Refusal> {
        let entry = &self.entries[index];
        let to = match entry.status {
            Status::Invitation => Status::Collaborating,
            Status::OnHold if entry.is_collaborator => Status::Collaborating,
            Status::Waiting | Status::Incoming | Status::Outgoing | Status::OnHold => {
                Status::Active
            }
            status => return Err(not_in(status, Cause::StartSession)),
        };
        let ends_transfer = entry.is_in_transfer();
        let takes_back = entry.status == Status::Outgoing;
        self.change(index, to, None, occasion)?;
        if ends_transfer {
            self.entry_mut(index).origin = None;
            self.remove_transfer_entries(index, takes_back, occasion)?;
        }
        Ok(())
    }

    /// Nobody keeps a transfer entry after a pick-up (`status-changes` 37, 39, 43). Whoever sent
    /// the session on has transferred it; for a recipient whose sender took it back the report
    /// has no word.
    fn remove_transfer_entries(
        &mut self,
        picked_up: usize,
        takes_back: bool,
        occasion: &mut Occasion,
    ) -> Result<(), Refusal> {
        for index in 0..self.entries.len() {
            let entry = &self.entries[index];
            if index == picked_up || entry.status.is_ended() || !entry.is_in_transfer() {
                continue;
            }
            let is_recipient = entry.undisturbed() == Status::Incoming;
            let outcome = (!(takes_back && is_recipient)).then_some(Outcome::Transferred);
            self.change(index, Status::Removed, outcome, occasion)?;
        }
        Ok(())
    }

    /// Own entry only (`status-changes` 14, 49).
    fn hold_session(&mut self, index: usize, occasion: &mut Occasion) -> Result<(), Refusal> {
        match self.entries[index].status {
            Status::Active | Status::Collaborating => {
                self.change(index, Status::OnHold, None, occasion)
            }
            status => Err(not_in(status, Cause::HoldSession)),
        }
    }

    /// `status-changes` 4, 15, 17, 34 and 40.
    fn transfer_session(
        &mut self,
        index: usize,
        by: TechnicianId,
        to: Recipient,
        occasion: &mut Occasion,
    ) -> Result<(), Refusal> {
        let entry = &self.entries[index];
        let origin = match entry.status {
            Status::Incoming => entry.origin,
            Status::OnHold if entry.is_collaborator => return Err(Refusal::NotTheLead),
            Status::Waiting | Status::Active | Status::OnHold => Some(entry.status),
            status => return Err(not_in(status, Cause::TransferSession)),
        };
        let recipients = self.recipients(by, to, occasion.staff)?;
        self.change(index, Status::Outgoing, None, occasion)?;
        self.entry_mut(index).origin = origin;
        for recipient in recipients {
            let queue = Queue::Technician(recipient);
            match self.index_of(queue) {
                // Back to a sender: the two swap (`status-changes` 40).
                Some(other) if self.entries[other].status == Status::Outgoing => {
                    self.change(other, Status::Incoming, None, occasion)?;
                }
                _ => self.appear(queue, Status::Incoming, origin, occasion)?,
            }
        }
        Ok(())
    }

    /// Who gets the session as Incoming: the technician named; or every member of the group or
    /// channel but the sender, the disabled, and those who have the session already.
    fn recipients(
        &self,
        by: TechnicianId,
        to: Recipient,
        staff: &Staff,
    ) -> Result<Vec<TechnicianId>, Refusal> {
        let team = match to {
            Recipient::Technician(one) => {
                if one == by {
                    return Err(Refusal::NotWithOneself);
                }
                self.require_can_receive(one, staff)?;
                return Ok([one].into());
            }
            Recipient::Group(id) => staff.group(id).ok_or(Refusal::NoSuchGroup)?,
            Recipient::Channel(id) => staff.channel(id).ok_or(Refusal::NoSuchChannel)?,
        };
        let mut recipients = Vec::new();
        for &member in &team.members {
            let is_new = member != by && !recipients.contains(&member);
            if is_new && self.require_can_receive(member, staff).is_ok() {
                recipients.push(member);
            }
        }
        if recipients.is_empty() {
            return Err(Refusal::NobodyToReceive);
        }
        Ok(recipients)
    }

    fn require_can_receive(&self, whom: TechnicianId, staff: &Staff) -> Result<(), Refusal> {
        staff.require_enabled(whom)?;
        match self.entry(Queue::Technician(whom)) {
            Some(entry) if entry.is_shown() && entry.status != Status::Outgoing => {
                Err(Refusal::HasItAlready(whom))
            }
            _ => Ok(()),
        }
    }

    /// By the lead, in Active (`status-changes` 44).
    fn invite_technician(
        &mut self,
        index: usize,
        by: TechnicianId,
        whom: TechnicianId,
        occasion: &mut Occasion,
    ) -> Result<(), Refusal> {
        self.require_lead(by)?;
        let status = self.entries[index].status;
        if status != Status::Active {
            return Err(not_in(status, Cause::InviteTechnician));
        }
        if whom == by {
            return Err(Refusal::NotWithOneself);
        }
        occasion.staff.require_enabled(whom)?;
        let queue = Queue::Technician(whom);
        if self.entry(queue).is_some_and(Entry::is_shown) {
            return Err(Refusal::HasItAlready(whom));
        }
        self.appear(queue, Status::Invitation, None, occasion)
    }

    /// By the lead in Active, On Hold or Rebooting (`status-changes` 45, 50, 54).
    fn exclude_technician(
        &mut self,
        index: usize,
        by: TechnicianId,
        whom: TechnicianId,
        occasion: &mut Occasion,
    ) -> Result<(), Refusal> {
        self.require_lead(by)?;
        match self.entries[index].status {
            Status::Active | Status::OnHold | Status::Rebooting => {}
            status => return Err(not_in(status, Cause::ExcludeTechnician)),
        }
        if whom == by {
            return Err(Refusal::NotWithOneself);
        }
        let other = self.own_entry(whom)?;
        let entry = &self.entries[other];
        match entry.status {
            Status::Invitation | Status::Collaborating => {}
            Status::Rebooting if entry.is_collaborator => {}
            status => return Err(they_are_not_in(whom, status, Cause::ExcludeTechnician)),
        }
        let outcome = Some(Outcome::ClosedByTechnician);
        self.change(other, Status::Removed, outcome, occasion)
    }

    /// The lead, Active, offers; the offer changes no status (`status-changes` 13, 51).
    fn offer_lead(
        &mut self,
        index: usize,
        by: TechnicianId,
        whom: TechnicianId,
        staff: &Staff,
    ) -> Result<(), Refusal> {
        self.require_lead(by)?;
        if self.entries[index].status != Status::Active {
            return Err(Refusal::LeadNotActive);
        }
        if whom == by {
            return Err(Refusal::NotWithOneself);
        }
        staff.require_enabled(whom)?;
        let other = self.own_entry(whom)?;
        let entry = &self.entries[other];
        if entry.status != Status::Collaborating {
            return Err(they_are_not_in(whom, entry.status, Cause::OfferLead));
        }
        if entry.lead_is_offered {
            return Err(Refusal::LeadOfferedAlready);
        }
        self.entry_mut(other).lead_is_offered = true;
        Ok(())
    }

    /// The taker becomes Active, the giver Collaborating (`status-changes` 13, 51).
    fn take_lead(&mut self, index: usize, occasion: &mut Occasion) -> Result<(), Refusal> {
        let taker = &self.entries[index];
        if taker.status != Status::Collaborating {
            return Err(not_in(taker.status, Cause::TakeLead));
        }
        if !taker.lead_is_offered {
            return Err(Refusal::LeadNotOffered);
        }
        let giver = self
            .lead
            .and_then(|lead| self.index_of(Queue::Technician(lead)))
            .filter(|giver| self.entries[*giver].status == Status::Active)
            .ok_or(Refusal::LeadNotActive)?;
        self.change(giver, Status::Collaborating, None, occasion)?;
        self.entry_mut(giver).is_collaborator = true;
        self.entry_mut(index).is_collaborator = false;
        self.change(index, Status::Active, None, occasion)
    }

    /// `status-changes` 7, 11, 41 and 46; from On Hold and Incoming only the customer can (18, 36).
    fn reboot_device(&mut self, index: usize, occasion: &mut Occasion) -> Result<(), Refusal> {
        let entry = &self.entries[index];
        match entry.status {
            Status::Waiting | Status::Active | Status::Outgoing | Status::Collaborating => {}
            status => return Err(not_in(status, Cause::RebootDevice)),
        }
        self.require_link(index, occasion.staff)?;
        self.reboot(occasion)
    }

    fn send_chat(
        &self,
        index: usize,
        by: TechnicianId,
        occasion: &mut Occasion,
    ) -> Result<(), Refusal> {
        self.require_going_on(index)?;
        let status = self.entries[index].status;
        if status == Status::Invitation {
            return Err(not_in(status, Cause::SendChat));
        }
        self.require_link(index, occasion.staff)?;
        let sent = What::MessageSent(self.id, Some(by));
        occasion.events.note(occasion.at, sent);
        Ok(())
    }

    /// In Active and Collaborating alone (`domain` §3).
    fn open_tool(
        &mut self,
        index: usize,
        tool: Tool,
        occasion: &mut Occasion,
    ) -> Result<(), Refusal> {
        self.require_going_on(index)?;
        let entry = &self.entries[index];
        if !matches!(entry.status, Status::Active | Status::Collaborating) {
            return Err(not_in(entry.status, Cause::OpenTool));
        }
        if entry.tools.contains(tool) {
            return Err(Refusal::ToolOpen);
        }
        let queue = entry.queue;
        self.entry_mut(index).tools.insert(tool);
        let opened = What::ToolOpened(self.id, queue, tool);
        occasion.events.note(occasion.at, opened);
        Ok(())
    }

    fn close_tool(
        &mut self,
        index: usize,
        tool: Tool,
        occasion: &mut Occasion,
    ) -> Result<(), Refusal> {
        let entry = &self.entries[index];
        if !entry.tools.contains(tool) {
            return Err(Refusal::ToolNotOpen);
        }
        let queue = entry.queue;
        self.entry_mut(index).tools.remove(tool);
        let closed = What::ToolClosed(self.id, queue, tool);
        occasion.events.note(occasion.at, closed);
        Ok(())
    }

    /// `status-changes` 10, 25, 31, 60 and 62; a collaborator leaves. When the lead ends, the
    /// collaborators' entries become Closed (48, 53), and nobody else keeps theirs (37, 45).
    fn end_session(
        &mut self,
        index: usize,
        by: TechnicianId,
        occasion: &mut Occasion,
    ) -> Result<(), Refusal> {
        let entry = &self.entries[index];
        let outcome = match entry.status {
            Status::TimedOut if entry.is_final => return Err(Refusal::EndedBySystem),
            Status::TimedOut => Outcome::TimedOutClosedByTechnician,
            Status::Active
            | Status::Closed
            | Status::Reconnecting
            | Status::Rebooting
            | Status::Offline
            | Status::Collaborating => Outcome::ClosedByTechnician,
            status => return Err(not_in(status, Cause::EndSession)),
        };
        self.change(index, Status::Removed, Some(outcome), occasion)?;
        if self.lead != Some(by) {
            return Ok(());
        }
        for other in 0..self.entries.len() {
            let entry = &self.entries[other];
            let to = match entry.undisturbed() {
                _ if entry.status.is_ended() => continue,
                Status::Invitation | Status::Incoming | Status::Outgoing => Status::Removed,
                _ => Status::Closed,
            };
            self.change(other, to, Some(Outcome::ClosedByTechnician), occasion)?;
        }
        Ok(())
    }

    /// Starting from a channel's queue brings the entry into the technician's own (`domain` §3).
    fn bring_into_own_queue(
        &mut self,
        by: TechnicianId,
        occasion: &mut Occasion,
    ) -> Result<usize, Refusal> {
        let (Some(channel), None) = (self.channel, self.index_of(Queue::Technician(by))) else {
            return self.own_entry(by);
        };
        let Some(index) = self.index_of(Queue::Channel(channel)) else {
            return self.own_entry(by);
        };
        let team = occasion
            .staff
            .channel(channel)
            .ok_or(Refusal::NoSuchChannel)?;
        if !team.members.contains(&by) {
            return Err(Refusal::NotAMember);
        }
        let status = self.entries[index].status;
        if status != Status::Waiting {
            return Err(not_in(status, Cause::StartSession));
        }
        self.entry_mut(index).queue = Queue::Technician(by);
        occasion.taken_from = Some(Queue::Channel(channel));
        Ok(index)
    }

    fn own_entry(&self, by: TechnicianId) -> Result<usize, Refusal> {
        let own = self.index_of(Queue::Technician(by));
        match own.filter(|index| self.entries[*index].is_shown()) {
            Some(index) => Ok(index),
            None if self.is_in_channel_queue() => Err(Refusal::InChannelQueue),
            None => Err(Refusal::NotInQueue(by)),
        }
    }

    fn is_in_channel_queue(&self) -> bool {
        self.channel
            .and_then(|channel| self.entry(Queue::Channel(channel)))
            .is_some_and(Entry::is_shown)
    }

    /// Whether the technician's console has its link to the device. Who shows Rebooting knows why it
    /// has none; anybody else only that it is lost.
    fn require_link(&self, index: usize, staff: &Staff) -> Result<(), Refusal> {
        let entry = &self.entries[index];
        match self.device.applet {
            Applet::Downloading => Err(Refusal::AppletNotStarted),
            Applet::Declined => Err(Refusal::TermsDeclined),
            Applet::Running | Applet::Closed if self.link_is_up(entry.queue, staff) => Ok(()),
            _ if entry.status == Status::Rebooting => Err(Refusal::DeviceReboots),
            Applet::Running | Applet::Closed => Err(Refusal::LinkLost),
        }
    }

    fn require_going_on(&self, index: usize) -> Result<(), Refusal> {
        if self.entries[index].status.is_ended() {
            return Err(Refusal::SessionOver);
        }
        Ok(())
    }

    fn require_lead(&self, by: TechnicianId) -> Result<(), Refusal> {
        if self.lead == Some(by) {
            Ok(())
        } else {
            Err(Refusal::NotTheLead)
        }
    }
}

const fn not_in(status: Status, action: Cause) -> Refusal {
    Refusal::NotInStatus { action, status }
}

const fn they_are_not_in(whom: TechnicianId, status: Status, action: Cause) -> Refusal {
    Refusal::TheyAreNotInStatus {
        action,
        whom,
        status,
    }
}
