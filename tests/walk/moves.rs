//! What can be done next on the walk, and doing it.

use queuescope_core::action::{Action, ConsoleDeed, CustomerDeed, Deed, DeviceDeed, Recipient};
use queuescope_core::change::Change;
use queuescope_core::desk::Desk;
use queuescope_core::ids::TechnicianId;
use queuescope_core::session::Session;

use crate::stage::{B, S};

/// Somebody does something, or the next deadline fires.
#[derive(Debug)]
pub(super) enum Move {
    Time,
    Act(Action),
}

impl Move {
    /// The desk after it and what changed; none if it is refused or nothing is due.
    pub(super) fn make(&self, desk: &Desk) -> Option<(Desk, Vec<Change>)> {
        let mut after = desk.clone();
        match self {
            Self::Time => {
                let due_at = desk.next_deadline()?.due_at;
                let changes = after.advance(due_at).ok()?;
                Some((after, changes))
            }
            Self::Act(action) => {
                desk.try_out(action).ok()?;
                let turn = after.act(desk.now(), action);
                Some((after, turn.changes))
            }
        }
    }
}

const THREE: [TechnicianId; 3] = [TechnicianId(0), TechnicianId(1), TechnicianId(2)];

/// Everything that somebody could try, possible or not.
pub(super) fn moves(desk: &Desk) -> Vec<Move> {
    let is_gone = desk.session(S).is_none_or(Session::is_gone);
    if is_gone {
        return vec![Move::Time];
    }
    let customer = [
        CustomerDeed::StartApplet,
        CustomerDeed::DeclineTerms,
        CustomerDeed::CloseApplet,
        CustomerDeed::RebootDevice,
    ];
    let device = [
        DeviceDeed::LoseNetwork,
        DeviceDeed::RestoreNetwork,
        DeviceDeed::FinishReboot,
    ];
    let console = [ConsoleDeed::LoseNetwork, ConsoleDeed::RestoreNetwork];
    let technicians = THREE.into_iter().flat_map(|by| {
        let deeds = deeds(by);
        deeds
            .into_iter()
            .map(move |deed| Action::Technician(by, S, deed))
    });
    let actions = customer.map(|deed| Action::Customer(S, deed)).into_iter();
    let actions = actions.chain(device.map(|deed| Action::Device(S, deed)));
    let actions = actions.chain(console.map(|deed| Action::Console(B, deed)));
    let actions = actions.chain([Action::DisableTechnician(TechnicianId(2))]);
    [Move::Time]
        .into_iter()
        .chain(actions.chain(technicians).map(Move::Act))
        .collect()
}

fn deeds(by: TechnicianId) -> Vec<Deed> {
    let mut deeds = vec![
        Deed::StartSession,
        Deed::HoldSession,
        Deed::TakeLead,
        Deed::RebootDevice,
        Deed::EndSession,
    ];
    for other in THREE.into_iter().filter(|other| *other != by) {
        deeds.extend([
            Deed::TransferSession(Recipient::Technician(other)),
            Deed::InviteTechnician(other),
            Deed::ExcludeTechnician(other),
            Deed::OfferLead(other),
        ]);
    }
    deeds
}
