//! What is walked: one session, and the people around it.

use alloc::string::ToString;
use alloc::vec::Vec;

use chrono::DateTime;

use super::moves::{Move, SESSION};
use crate::action::{Action, ConsoleDeed, CustomerDeed, Deed, DeviceDeed, Recipient};
use crate::desk::Desk;
use crate::ids::{Queue, TechnicianId};
use crate::limits::{Limit, Limits};
use crate::rules::Supposed;
use crate::session::Session;
use crate::staff::Staff;

/// Who takes part: the first has created a private session, the others can receive it, join in and lead. All limits are
/// set and all consoles are in the background, so that every limit can strike. The second can lose the network, the last can
/// be disabled.
///
/// Tools, chat and presence change no status and are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Two technicians: every status and every end is reached.
    Two,
    /// Three: one can act on what two others share. Twenty-five times as many states.
    Three,
}

impl Scope {
    /// What the technicians are called.
    pub const fn names(self) -> &'static [&'static str] {
        match self {
            Self::Two => &["Ana", "Ben"],
            Self::Three => &["Ana", "Ben", "Cleo"],
        }
    }

    /// The desk before anybody has done anything.
    pub(super) fn empty_desk(self) -> Desk {
        let mut staff = Staff::default();
        for name in self.names() {
            staff.add_technician(*name);
        }
        let minutes = |minutes| Limit::from_minutes(minutes).unwrap_or_default();
        let limits = Limits {
            connecting: minutes(10),
            waiting: minutes(30),
            idle: minutes(20),
        };
        // A Monday at eight, as in the documented scenarios; no rule asks for the day.
        let start = DateTime::from_timestamp(1_767_600_000, 0).unwrap_or_default();
        Desk::new(start, limits, staff)
    }

    /// What is done before the first state.
    pub(super) fn preparations(self) -> impl Iterator<Item = Action> {
        let hide = |technician| Action::Console(technician, ConsoleDeed::Hide);
        let create = Action::CreateSession(TechnicianId(0), "s1".to_string());
        [create].into_iter().chain(self.technicians().map(hide))
    }

    /// The first state.
    pub fn beginning(self) -> Desk {
        let mut desk = self.empty_desk();
        for action in self.preparations() {
            desk.act(desk.now(), &action);
        }
        desk
    }

    fn technicians(self) -> impl Iterator<Item = TechnicianId> + Clone {
        (0_u16..).map(TechnicianId).take(self.names().len())
    }

    /// Everything that could be tried at a desk, possible or not: time first, then what people could do, in the end what is
    /// supposed.
    pub(super) fn moves(self, desk: &Desk, supposed: Option<Supposed>) -> Vec<Move> {
        let mut moves = Vec::from([Move::Time]);
        if desk.session(SESSION).is_none_or(Session::is_gone) {
            return moves;
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
        let last = self.technicians().last().unwrap_or(TechnicianId(0));
        let actions = customer.map(|deed| Action::Customer(SESSION, deed));
        let actions = actions.into_iter();
        let actions = actions.chain(device.map(|deed| Action::Device(SESSION, deed)));
        let actions = actions.chain(console.map(|deed| Action::Console(TechnicianId(1), deed)));
        let actions = actions.chain([Action::DisableTechnician(last)]);
        let technicians = self.technicians().flat_map(|by| {
            let deeds = self.deeds(by).into_iter();
            deeds.map(move |deed| Action::Technician(by, SESSION, deed))
        });
        moves.extend(actions.chain(technicians).map(Move::Act));
        let supposed = supposed.filter(|supposed| supposed.is_added()).into_iter();
        let queues = self.technicians().map(Queue::Technician);
        let supposed = supposed.flat_map(|it| queues.clone().map(move |queue| (queue, it)));
        moves.extend(supposed.map(|(queue, it)| Move::Supposed(queue, it)));
        moves
    }

    fn deeds(self, by: TechnicianId) -> Vec<Deed> {
        let mut deeds = Vec::from([
            Deed::StartSession,
            Deed::HoldSession,
            Deed::TakeLead,
            Deed::RebootDevice,
            Deed::EndSession,
        ]);
        for other in self.technicians().filter(|other| *other != by) {
            deeds.extend([
                Deed::TransferSession(Recipient::Technician(other)),
                Deed::InviteTechnician(other),
                Deed::ExcludeTechnician(other),
                Deed::OfferLead(other),
            ]);
        }
        deeds
    }
}
