//! What technicians do at the busy desk.

use alloc::vec::Vec;

use super::dice::{Dice, Purpose};
use super::second::{HOUR, Look, MINUTE, Second};
use crate::action::{Action, ConsoleDeed, Deed, Recipient, Tool};
use crate::entry::Entry;
use crate::ids::{Queue, SessionId, TechnicianId};
use crate::staff::{Presence, Technician};
use crate::status::Status;
use crate::timer::Instant;

/// A technician looks up once in so many seconds.
const TECHNICIAN_EVERY: u64 = 5;

/// Who has this many sessions Active starts no other one.
const ENOUGH: usize = 2;

/// The session that has waited longest in each channel.
type Waiting = Vec<Option<(Instant, SessionId)>>;

/// What a technician wants; with whom is decided afterwards.
#[derive(Clone, Copy)]
enum Wish {
    To(Deed),
    HandOn,
    SendBack,
    Colleague,
    Tool,
}

impl Second<'_> {
    /// Technicians look after their consoles, and who has time starts the next session.
    pub(super) fn technicians(&mut self) {
        let mut waiting = None;
        // For all in the same second, as all have to look at the same queues.
        let looks_for_work = self.dice.of(Purpose::NextSession, 0).throw(4) == 0;
        for (id, technician) in self.desk.staff().technicians() {
            let number = u64::from(id.0);
            if technician.is_disabled || number % TECHNICIAN_EVERY != self.number % TECHNICIAN_EVERY
            {
                continue;
            }
            if let Some(deed) = self.console(id, technician) {
                self.actions.push(Action::Console(id, deed));
                continue;
            }
            if looks_for_work && is_at_work(technician) {
                let active = self.active(id);
                if self.leaves(id) && active > 0 {
                    self.actions.push(Action::DisableTechnician(id));
                } else if technician.console.presence == Presence::Available && active < ENOUGH {
                    let waiting = waiting.get_or_insert_with(|| self.waiting());
                    self.start_next(id, waiting);
                }
            }
        }
    }

    /// Consoles go to the background and come back, technicians are away for a while, and their
    /// machines lose the network too.
    fn console(&self, id: TechnicianId, technician: &Technician) -> Option<ConsoleDeed> {
        use ConsoleDeed::{Hide, LoseNetwork, RestoreNetwork, SetPresence, Show};
        use Presence::{Available, Away, Busy};
        let dice = self.dice.of(Purpose::Console, u64::from(id.0));
        let happens = |things| dice.happens(TECHNICIAN_EVERY, things);
        let console = &technician.console;
        match (console.has_network, console.in_foreground, console.presence) {
            (false, ..) => happens(&[(80, RestoreNetwork)]),
            (true, _, Away) => happens(&[(25 * MINUTE, SetPresence(Available))]),
            (true, false, Available | Busy) => {
                happens(&[(2 * MINUTE, Show), (15 * MINUTE, SetPresence(Away))])
            }
            (true, true, Available) => happens(&[
                (15 * MINUTE, Hide),
                (HOUR, SetPresence(Busy)),
                (3 * HOUR, LoseNetwork),
            ]),
            (true, true, Busy) => happens(&[(8 * MINUTE, SetPresence(Available))]),
        }
    }

    /// On the first day somebody leaves for good: the last one of three or more, after two hours or
    /// up to six.
    fn leaves(&self, id: TechnicianId) -> bool {
        let last = self.desk.staff().technicians().count() - 1;
        let dice = self.run.of(Purpose::Leaver, 0);
        usize::from(id.0) == last && last >= 2 && self.number >= 2 * HOUR + dice.throw(4 * HOUR)
    }

    fn start_next(&mut self, id: TechnicianId, waiting: &Waiting) {
        let channels = self.desk.staff().channels();
        let next = channels
            .filter(|(_, channel)| channel.members.contains(&id))
            .filter_map(|(channel, _)| waiting[usize::from(channel.0)])
            .min();
        if let Some((_, session)) = next.filter(|(_, session)| !self.is_taken(*session)) {
            self.does(Action::Technician(id, session, Deed::StartSession));
        }
    }

    /// How many sessions a technician has Active.
    fn active(&self, id: TechnicianId) -> usize {
        let own = self.entries(Queue::Technician(id));
        own.filter(|(_, entry)| entry.status == Status::Active)
            .count()
    }

    fn waiting(&self) -> Waiting {
        let channels = self.desk.staff().channels();
        let longest = |(id, _)| {
            let entries = self.entries(Queue::Channel(id));
            let waiting = entries.filter(|(_, entry)| entry.status == Status::Waiting);
            waiting.map(|(session, entry)| (entry.since, session)).min()
        };
        channels.map(longest).collect()
    }

    /// What a queue shows.
    fn entries(&self, queue: Queue) -> impl Iterator<Item = (SessionId, &Entry)> {
        let shown = self.desk.shown_in(queue);
        shown.filter_map(move |session| Some((session.id, session.entry(queue)?)))
    }

    /// Somebody who could answer a call now.
    pub(super) fn at_work(&self, dice: Dice) -> Option<TechnicianId> {
        let technicians = self.desk.staff().technicians();
        let at_work: Vec<_> = technicians
            .filter(|(_, technician)| is_at_work(technician))
            .map(|(id, _)| id)
            .collect();
        dice.among(&at_work)
    }

    /// What one of the technicians who have the session does with it.
    pub(super) fn somebody(&self, look: Look) -> Option<Action> {
        look.session.entries().iter().find_map(|entry| {
            let by = entry.queue.technician()?;
            let technician = self.desk.staff().technician(by)?;
            if !is_at_work(technician) {
                return None;
            }
            let deed = self.deed(look, entry, by)?;
            Some(Action::Technician(by, look.session.id, deed))
        })
    }

    /// What a technician does with an entry of their own queue.
    fn deed(&self, look: Look, entry: &Entry, by: TechnicianId) -> Option<Deed> {
        match wish(look, entry, by)? {
            Wish::To(deed) => Some(deed),
            Wish::HandOn => Some(Deed::TransferSession(self.recipient(look, by)?)),
            Wish::SendBack => match sender(look) {
                Some(sender) => Some(Deed::TransferSession(Recipient::Technician(sender))),
                None => Some(Deed::TransferSession(self.recipient(look, by)?)),
            },
            Wish::Colleague => self.with_colleague(look, by),
            Wish::Tool => tool(look, entry),
        }
    }

    /// A colleague is invited; one who is there already is offered the lead or excluded.
    fn with_colleague(&self, look: Look, by: TechnicianId) -> Option<Deed> {
        let dice = look.dice.of(Purpose::Colleague, 0);
        let mut entries = look.session.entries().iter();
        let guest = entries
            .find(|entry| matches!(entry.status, Status::Invitation | Status::Collaborating));
        let Some(guest) = guest else {
            return self.colleague(dice, by).map(Deed::InviteTechnician);
        };
        let whom = guest.queue.technician()?;
        match (guest.status, dice.throw(2)) {
            (Status::Collaborating, 0) => Some(Deed::OfferLead(whom)),
            _ => Some(Deed::ExcludeTechnician(whom)),
        }
    }

    /// Most sessions go to a colleague, some to a group, few to a channel.
    fn recipient(&self, look: Look, by: TechnicianId) -> Option<Recipient> {
        let dice = |number| look.dice.of(Purpose::Recipient, number);
        let staff = self.desk.staff();
        match dice(0).throw(10) {
            0..6 => self.colleague(dice(1), by).map(Recipient::Technician),
            6..9 => {
                let groups: Vec<_> = staff.groups().map(|(id, _)| id).collect();
                dice(1).among(&groups).map(Recipient::Group)
            }
            _ => {
                let channels: Vec<_> = staff.channels().map(|(id, _)| id).collect();
                dice(1).among(&channels).map(Recipient::Channel)
            }
        }
    }

    fn colleague(&self, dice: Dice, by: TechnicianId) -> Option<TechnicianId> {
        let others: Vec<_> = self
            .desk
            .staff()
            .technicians()
            .map(|(id, _)| id)
            .filter(|id| *id != by)
            .collect();
        dice.among(&others)
    }
}

/// Whoever sits before their console. The others do nothing with their sessions.
fn is_at_work(technician: &Technician) -> bool {
    let console = &technician.console;
    !technician.is_disabled
        && console.has_network
        && console.in_foreground
        && console.presence != Presence::Away
}

/// What a technician wants to do with an entry before the next look, if anything: means in seconds.
fn wish(look: Look, entry: &Entry, by: TechnicianId) -> Option<Wish> {
    use Deed::{
        EndSession, HoldSession, RebootDevice, SelectSession, SendChat, StartSession, TakeLead,
    };
    use Wish::{Colleague, HandOn, SendBack, To, Tool};
    let wishes: &[(u64, Wish)] = match entry.status {
        Status::Active => &[
            (9 * MINUTE, To(EndSession)),
            (10 * MINUTE, To(HoldSession)),
            (25 * MINUTE, HandOn),
            (20 * MINUTE, Colleague),
            (50 * MINUTE, To(RebootDevice)),
            (3 * MINUTE, To(SendChat)),
            (6 * MINUTE, To(SelectSession)),
            (5 * MINUTE, Tool),
        ],
        Status::Waiting => &[
            (MINUTE, To(StartSession)),
            (20 * MINUTE, HandOn),
            (2 * HOUR, To(RebootDevice)),
        ],
        Status::OnHold => &[(3 * MINUTE, To(StartSession)), (HOUR, HandOn)],
        Status::Incoming => &[(MINUTE, To(StartSession)), (10 * MINUTE, SendBack)],
        Status::Outgoing => &[
            (10 * MINUTE, To(StartSession)),
            (3 * HOUR, To(RebootDevice)),
        ],
        Status::Invitation => &[(40, To(StartSession))],
        Status::Collaborating if entry.lead_is_offered => &[(30, To(TakeLead))],
        Status::Collaborating => &[
            (10 * MINUTE, To(EndSession)),
            (20 * MINUTE, To(HoldSession)),
            (5 * MINUTE, To(SendChat)),
            (HOUR, To(RebootDevice)),
        ],
        Status::Offline => &[(15 * MINUTE, To(EndSession))],
        Status::TimedOut | Status::Closed => &[(4 * MINUTE, To(EndSession))],
        Status::Connecting
        | Status::Rebooting
        | Status::Reconnecting
        | Status::ClosedByTechnician
        | Status::ClosedByWaitingCustomer
        | Status::Aborted
        | Status::Removed => &[],
    };
    look.happens(Purpose::Technician, u64::from(by.0), wishes)
}

/// Who has sent the session here and still waits for it to be picked up.
fn sender(look: Look) -> Option<TechnicianId> {
    let mut entries = look.session.entries().iter();
    let sender = entries.find(|entry| entry.status == Status::Outgoing)?;
    sender.queue.technician()
}

/// A tool that is open is closed before another one is opened.
fn tool(look: Look, entry: &Entry) -> Option<Deed> {
    let mut open = Tool::ALL
        .into_iter()
        .filter(|tool| entry.tools.contains(*tool));
    match open.next() {
        Some(tool) => Some(Deed::CloseTool(tool)),
        None => look
            .dice
            .of(Purpose::Tool, 0)
            .among(&Tool::ALL)
            .map(Deed::OpenTool),
    }
}
