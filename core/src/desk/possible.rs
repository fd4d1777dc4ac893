//! What can happen next to an entry, and what cannot, and why.

use alloc::vec::Vec;

use super::Desk;
use crate::action::{Action, ConsoleDeed, CustomerDeed, Deed, DeviceDeed, Recipient, Tool};
use crate::change::Change;
use crate::refusal::Refusal;
use crate::staff::{SessionId, TechnicianId};

/// One action, and what would come of it now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Possibility {
    /// What somebody could do.
    pub action: Action,
    /// The changes it would make, or why it is refused.
    pub result: Result<Vec<Change>, Refusal>,
}

impl Desk {
    /// Every action of everybody that concerns this session as this technician sees it, each tried
    /// out on the desk as it stands: the technician's own, the customer's, the device's, the
    /// administrator's. The screens use this and nothing else to enable a button.
    pub fn possibilities(&self, session: SessionId, of: TechnicianId) -> Vec<Possibility> {
        self.technicians_actions(session, of)
            .into_iter()
            .chain(CUSTOMER.map(|deed| Action::Customer(session, deed)))
            .chain(DEVICE.map(|deed| Action::Device(session, deed)))
            .chain([Action::DisableTechnician(of)])
            .map(|action| Possibility {
                result: self.try_out(&action),
                action,
            })
            .collect()
    }

    fn technicians_actions(&self, session: SessionId, of: TechnicianId) -> Vec<Action> {
        let others = || {
            let everybody = self.staff().technicians();
            everybody.map(|(id, _)| id).filter(move |id| *id != of)
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
            .map(|deed| Action::Technician(of, session, deed));
        let on_console = CONSOLE.map(|deed| Action::Console(of, deed));
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
