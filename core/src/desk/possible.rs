//! What can happen next to a session, and what cannot, and why.

use alloc::vec::Vec;

use super::Desk;
use crate::action::{Action, ConsoleDeed, CustomerDeed, Deed, DeviceDeed, Recipient, Tool};
use crate::change::Change;
use crate::ids::{Queue, SessionId, TechnicianId};
use crate::refusal::Refusal;
use crate::session::Session;
use crate::staff::{Console, Presence};

/// So many technicians who have a session are asked what they can do with it, where somebody reads the answer: each could do
/// something with each of the others.
pub const MOST_ASKED: usize = 4;

/// One action, and what would come of it now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Possibility {
    /// What somebody could do.
    pub action: Action,
    /// The changes it would make, or why it is refused.
    pub result: Result<Vec<Change>, Refusal>,
}

impl Desk {
    /// Every action of everybody that concerns this session, each tried out on the desk as it
    /// stands: of every technician who has it in the queue, of those who could start it from its
    /// channel, of the customer, the device, and the administrator. The screens use this and
    /// nothing else to enable a button.
    ///
    /// What would leave a console as it is, such as showing one that is in the foreground, is not
    /// listed.
    pub fn possibilities(&self, id: SessionId) -> Vec<Possibility> {
        let Some(session) = self.session(id) else {
            return Vec::new();
        };
        let owners: Vec<_> = self.technicians(|one| owns(one, session)).collect();
        self.possibilities_of(id, &owners)
    }

    /// The same, of these technicians alone among those who have it in the queue: with a large group
    /// it is hundreds of people, and each could do something with each.
    pub fn possibilities_of(&self, id: SessionId, owners: &[TechnicianId]) -> Vec<Possibility> {
        let Some(session) = self.session(id) else {
            return Vec::new();
        };
        let members = self.technicians(|one| !owns(one, session) && self.serves(one, session));
        let start = |by| Action::Technician(by, id, Deed::StartSession);
        let disable = owners.iter().copied().map(Action::DisableTechnician);
        let owned = owners.iter().flat_map(|one| self.actions_of(*one, id));
        owned
            .chain(members.map(start))
            .chain(CUSTOMER.map(|deed| Action::Customer(id, deed)))
            .chain(DEVICE.map(|deed| Action::Device(id, deed)))
            .chain(disable)
            .map(|action| Possibility {
                result: self.try_out(&action),
                action,
            })
            .collect()
    }

    fn technicians(
        &self,
        which: impl Fn(TechnicianId) -> bool,
    ) -> impl Iterator<Item = TechnicianId> {
        let everybody = self.staff().technicians().map(|(id, _)| id);
        everybody.filter(move |id| which(*id))
    }

    /// Whether the session is in the queue of a channel that the technician serves.
    fn serves(&self, technician: TechnicianId, session: &Session) -> bool {
        session.entries().iter().any(|entry| match entry.queue {
            Queue::Technician(_) => false,
            Queue::Channel(channel) => self
                .staff()
                .channel(channel)
                .is_some_and(|channel| channel.members.contains(&technician)),
        })
    }

    fn actions_of(&self, by: TechnicianId, session: SessionId) -> Vec<Action> {
        let others = || self.technicians(move |id| id != by);
        let groups = self.staff().groups().map(|(id, _)| Recipient::Group(id));
        let channels = self
            .staff()
            .channels()
            .map(|(id, _)| Recipient::Channel(id));
        let recipients = others()
            .map(Recipient::Technician)
            .chain(groups)
            .chain(channels);

        let mut deeds: Vec<Deed> = [Deed::StartSession, Deed::HoldSession].into();
        deeds.extend(recipients.map(Deed::TransferSession));
        deeds.extend(others().map(Deed::InviteTechnician));
        deeds.extend(others().map(Deed::ExcludeTechnician));
        deeds.extend(others().map(Deed::OfferLead));
        deeds.extend([
            Deed::TakeLead,
            Deed::RebootDevice,
            Deed::EndSession,
            Deed::SendChat,
            Deed::SelectSession,
        ]);
        deeds.extend(Tool::ALL.map(Deed::OpenTool));
        deeds.extend(Tool::ALL.map(Deed::CloseTool));

        let on_session = deeds
            .into_iter()
            .map(|deed| Action::Technician(by, session, deed));
        let console = self.staff().technician(by).map(|one| &one.console);
        let on_console = CONSOLE
            .into_iter()
            .filter(|deed| console.is_some_and(|console| !is_so_already(*deed, console)))
            .map(|deed| Action::Console(by, deed));
        on_session.chain(on_console).collect()
    }
}

fn owns(technician: TechnicianId, session: &Session) -> bool {
    session.entry(Queue::Technician(technician)).is_some()
}

fn is_so_already(deed: ConsoleDeed, console: &Console) -> bool {
    match deed {
        ConsoleDeed::Show => console.in_foreground,
        ConsoleDeed::Hide => !console.in_foreground,
        ConsoleDeed::SetPresence(presence) => console.presence == presence,
        ConsoleDeed::LoseNetwork => !console.has_network,
        ConsoleDeed::RestoreNetwork => console.has_network,
    }
}

const CONSOLE: [ConsoleDeed; 7] = [
    ConsoleDeed::Show,
    ConsoleDeed::Hide,
    ConsoleDeed::LoseNetwork,
    ConsoleDeed::RestoreNetwork,
    ConsoleDeed::SetPresence(Presence::Available),
    ConsoleDeed::SetPresence(Presence::Busy),
    ConsoleDeed::SetPresence(Presence::Away),
];

const CUSTOMER: [CustomerDeed; 5] = [
    CustomerDeed::StartApplet,
    CustomerDeed::DeclineTerms,
    CustomerDeed::CloseApplet,
    CustomerDeed::RebootDevice,
    CustomerDeed::SendChat,
];

const DEVICE: [DeviceDeed; 3] = [
    DeviceDeed::LoseNetwork,
    DeviceDeed::RestoreNetwork,
    DeviceDeed::FinishReboot,
];
