//! What can happen next to an entry, and what cannot, and why.

use alloc::vec::Vec;

use super::Desk;
use crate::action::{Action, ConsoleDeed, CustomerDeed, Deed, DeviceDeed, Recipient, Tool};
use crate::change::Change;
use crate::ids::{Queue, SessionId, TechnicianId};
use crate::refusal::Refusal;

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
    /// stands: of every technician who has it in the queue or could start it from its channel, of
    /// the customer, the device, and the administrator. The screens use this and nothing else to
    /// enable a button.
    pub fn possibilities(&self, session: SessionId) -> Vec<Possibility> {
        let concerned = self.concerned_by(session);
        let technicians = concerned
            .iter()
            .flat_map(|id| self.actions_of(*id, session));
        let disable = concerned.iter().copied().map(Action::DisableTechnician);
        technicians
            .chain(CUSTOMER.map(|deed| Action::Customer(session, deed)))
            .chain(DEVICE.map(|deed| Action::Device(session, deed)))
            .chain(disable)
            .map(|action| Possibility {
                result: self.try_out(&action),
                action,
            })
            .collect()
    }

    /// The technicians who see the session, in their own queue or in that of a channel they serve.
    fn concerned_by(&self, session: SessionId) -> Vec<TechnicianId> {
        let Some(session) = self.session(session) else {
            return Vec::new();
        };
        let sees = |id: TechnicianId| {
            session.entries().iter().any(|entry| match entry.queue {
                Queue::Technician(owner) => owner == id,
                Queue::Channel(channel) => self
                    .staff()
                    .channel(channel)
                    .is_some_and(|channel| channel.members.contains(&id)),
            })
        };
        let everybody = self.staff().technicians().map(|(id, _)| id);
        everybody.filter(|id| sees(*id)).collect()
    }

    fn actions_of(&self, by: TechnicianId, session: SessionId) -> Vec<Action> {
        let others = || {
            let everybody = self.staff().technicians();
            everybody.map(|(id, _)| id).filter(move |id| *id != by)
        };
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
        ]);
        deeds.extend(Tool::ALL.map(Deed::OpenTool));
        deeds.extend(Tool::ALL.map(Deed::CloseTool));

        let on_session = deeds
            .into_iter()
            .map(|deed| Action::Technician(by, session, deed));
        let on_console = CONSOLE.map(|deed| Action::Console(by, deed));
        on_session.chain(on_console).collect()
    }
}

const CONSOLE: [ConsoleDeed; 4] = [
    ConsoleDeed::Show,
    ConsoleDeed::Hide,
    ConsoleDeed::LoseNetwork,
    ConsoleDeed::RestoreNetwork,
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
