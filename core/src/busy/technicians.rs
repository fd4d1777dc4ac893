//! What technicians do at the busy desk.

use alloc::vec;
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
const ENOUGH: u16 = 2;

/// How much everybody has to do, and what waits in the channels.
struct Load {
    /// Active sessions of each technician.
    active: Vec<u16>,
    /// The session that has waited longest in each channel.
    waiting: Vec<Option<(Instant, SessionId)>>,
}

impl Second<'_> {
    /// Technicians look after their consoles, and who has time starts the next session.
    pub(super) fn technicians(&mut self) {
        let mut load = None;
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
            let looks_for_work = self.dice.of(Purpose::NextSession, number).throw(4) == 0;
            if looks_for_work && is_at_work(technician) {
                let load = load.get_or_insert_with(|| self.load());
                if self.leaves(id) && load.active[usize::from(id.0)] > 0 {
                    self.actions.push(Action::DisableTechnician(id));
                } else if technician.console.presence == Presence::Available {
                    self.start_next(id, load);
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

    fn start_next(&mut self, id: TechnicianId, load: &Load) {
        if load.active[usize::from(id.0)] >= ENOUGH {
            return;
        }
        let channels = self.desk.staff().channels();
        let next = channels
            .filter(|(_, channel)| channel.members.contains(&id))
            .filter_map(|(channel, _)| load.waiting[usize::from(channel.0)])
            .min();
        if let Some((_, session)) = next.filter(|(_, session)| !self.is_taken(*session)) {
            self.does(Action::Technician(id, session, Deed::StartSession));
        }
    }

    fn load(&self) -> Load {
        let staff = self.desk.staff();
        let mut load = Load {
            active: vec![0; staff.technicians().count()],
            waiting: vec![None; staff.channels().count()],
        };
        for session in self.desk.sessions() {
            for entry in session.entries() {
                match (entry.status, entry.queue) {
                    (Status::Active, Queue::Technician(id)) => {
                        load.active[usize::from(id.0)] += 1;
                    }
                    (Status::Waiting, Queue::Channel(id)) => {
                        let oldest = &mut load.waiting[usize::from(id.0)];
                        let this = (entry.since, session.id);
                        *oldest = Some(oldest.map_or(this, |oldest| oldest.min(this)));
                    }
                    _ => {}
                }
            }
        }
        load
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
        use Deed::{EndSession, HoldSession, RebootDevice, SendChat, StartSession, TakeLead};
        let transfer = || self.recipient(look, by).map(Deed::TransferSession);
        match entry.status {
            Status::Active => happens(
                look,
                by,
                &[
                    (9 * MINUTE, Some(EndSession)),
                    (10 * MINUTE, Some(HoldSession)),
                    (25 * MINUTE, transfer()),
                    (20 * MINUTE, self.with_colleague(look, by)),
                    (50 * MINUTE, Some(RebootDevice)),
                    (3 * MINUTE, Some(SendChat)),
                    (6 * MINUTE, Some(Deed::SelectSession)),
                    (5 * MINUTE, tool(look, entry)),
                ],
            )?,
            Status::Waiting => happens(
                look,
                by,
                &[
                    (MINUTE, Some(StartSession)),
                    (20 * MINUTE, transfer()),
                    (2 * HOUR, Some(RebootDevice)),
                ],
            )?,
            Status::OnHold => happens(
                look,
                by,
                &[(3 * MINUTE, Some(StartSession)), (HOUR, transfer())],
            )?,
            Status::Incoming => happens(
                look,
                by,
                &[
                    (MINUTE, Some(StartSession)),
                    (10 * MINUTE, back_to_sender(look).or_else(transfer)),
                ],
            )?,
            Status::Outgoing => happens(
                look,
                by,
                &[(10 * MINUTE, StartSession), (3 * HOUR, RebootDevice)],
            ),
            Status::Invitation => happens(look, by, &[(40, StartSession)]),
            Status::Collaborating if entry.lead_is_offered => happens(look, by, &[(30, TakeLead)]),
            Status::Collaborating => happens(
                look,
                by,
                &[
                    (10 * MINUTE, EndSession),
                    (20 * MINUTE, HoldSession),
                    (5 * MINUTE, SendChat),
                    (HOUR, RebootDevice),
                ],
            ),
            Status::Offline => happens(look, by, &[(15 * MINUTE, EndSession)]),
            Status::TimedOut | Status::Closed => happens(look, by, &[(4 * MINUTE, EndSession)]),
            Status::Connecting
            | Status::Rebooting
            | Status::Reconnecting
            | Status::ClosedByTechnician
            | Status::ClosedByWaitingCustomer
            | Status::Aborted
            | Status::Removed => None,
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

/// What a technician does before the next look, if anything: means in seconds.
fn happens<T: Copy>(look: Look, by: TechnicianId, deeds: &[(u64, T)]) -> Option<T> {
    look.happens(Purpose::Technician, u64::from(by.0), deeds)
}

fn back_to_sender(look: Look) -> Option<Deed> {
    let mut entries = look.session.entries().iter();
    let sender = entries.find(|entry| entry.status == Status::Outgoing)?;
    let sender = sender.queue.technician()?;
    Some(Deed::TransferSession(Recipient::Technician(sender)))
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
