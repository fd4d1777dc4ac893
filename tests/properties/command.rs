//! A random command: who does what, and how much time passes before.

use std::fmt;

use queuescope_core::action::{
    Action, ConsoleDeed, CustomerDeed, Deed, DeviceDeed, Recipient, Tool,
};
use queuescope_core::ids::{ChannelId, GroupId, SessionId, TechnicianId};
use queuescope_core::limits::{Limit, Limits};
use queuescope_core::staff::Presence;

/// Technicians at the desk of the runs.
pub(super) const TECHNICIANS: u16 = 3;

/// An action after a while.
#[derive(Clone)]
pub(super) struct Command {
    /// Milliseconds that pass before it.
    pub(super) after: i64,
    what: [u8; 4],
}

/// As it reads where there are two sessions: 1 is the latest, 0 the one before.
impl fmt::Debug for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "+{} ms {:?}", self.after, self.action(2))
    }
}

const MINUTE: i64 = 60_000;

/// Moments at which something is about to happen, has just happened, or is long over. Often none
/// passes at all.
const AFTER: [i64; 24] = [
    0,
    0,
    0,
    0,
    0,
    0,
    1,
    1,
    999,
    20_000,
    MINUTE - 1,
    MINUTE,
    MINUTE + 1,
    2 * MINUTE,
    3 * MINUTE - 1,
    3 * MINUTE,
    4 * MINUTE,
    5 * MINUTE,
    5 * MINUTE + 1,
    5 * MINUTE + 2,
    8 * MINUTE,
    10 * MINUTE,
    60 * MINUTE,
    14 * 24 * 60 * MINUTE,
];

impl Command {
    /// Every five bytes are a command; small bytes are simple ones, so that a run shrinks to little.
    pub(super) fn from_bytes([after, what, session, who, whom]: [u8; 5]) -> Self {
        // Two weeks are rare, or no session would live long enough to be interesting.
        let index = usize::from(after) % (AFTER.len() + 8);
        let after = match AFTER.get(index) {
            Some(weeks) if index == AFTER.len() - 1 && whom > 32 => weeks / 10_000,
            Some(after) => *after,
            None => 0,
        };
        Self {
            after,
            what: [what, session, who, whom],
        }
    }

    /// The action, at a desk with so many sessions: it concerns one of the latest two, mostly the
    /// latest. A new session has a new name, most of the time.
    pub(super) fn action(&self, sessions: usize) -> Action {
        let [what, session, who, whom] = self.what;
        let back = if session % 4 == 0 { 2 } else { 1 };
        let latest = u32::try_from(sessions.saturating_sub(back)).unwrap_or(u32::MAX);
        let number = sessions - usize::from(whom % 16 == 1).min(sessions);
        action(what, SessionId(latest), who, whom, format!("s{number}"))
    }
}

fn action(what: u8, session: SessionId, who: u8, whom: u8, name: String) -> Action {
    let technician = |byte: u8| TechnicianId(u16::from(byte) % TECHNICIANS);
    let (by, other) = (technician(who), technician(whom));
    let technician = |deed| Action::Technician(by, session, deed);
    let tool = Tool::ALL[usize::from(whom) % Tool::ALL.len()];
    match what % 44 {
        0 => Action::CreateSession(by, name),
        1 => Action::OpenChannelSession(ChannelId(0), name),
        2..=4 => Action::Customer(session, CustomerDeed::StartApplet),
        5..=11 => technician(Deed::StartSession),
        12 | 13 => technician(Deed::HoldSession),
        14..=16 => technician(Deed::TransferSession(Recipient::Technician(other))),
        17 => technician(Deed::TransferSession(Recipient::Group(GroupId(0)))),
        18 => technician(Deed::TransferSession(Recipient::Channel(ChannelId(0)))),
        19..=21 => technician(Deed::InviteTechnician(other)),
        22 => technician(Deed::ExcludeTechnician(other)),
        23 | 24 => technician(Deed::OfferLead(other)),
        25 | 26 => technician(Deed::TakeLead),
        27 => technician(Deed::RebootDevice),
        28 => match whom % 4 {
            0 => technician(Deed::EndSession),
            1 => technician(Deed::SendChat),
            2 => technician(Deed::SelectSession),
            _ => technician(Deed::OpenTool(tool)),
        },
        29 => technician(Deed::CloseTool(tool)),
        30 => technician(Deed::EndSession),
        31 => Action::Console(by, ConsoleDeed::Show),
        32 => Action::Console(by, ConsoleDeed::Hide),
        33 => Action::Console(by, ConsoleDeed::LoseNetwork),
        34 => Action::Console(by, ConsoleDeed::RestoreNetwork),
        35 => match whom % 8 {
            0 => Action::DisableTechnician(by),
            1 => Action::Customer(session, CustomerDeed::DeclineTerms),
            2 | 3 => Action::SetLimits(limits(who)),
            _ => Action::Console(by, ConsoleDeed::SetPresence(Presence::Away)),
        },
        36 => Action::Customer(session, CustomerDeed::CloseApplet),
        37 => Action::Customer(session, CustomerDeed::RebootDevice),
        38 => Action::Customer(session, CustomerDeed::SendChat),
        39 => Action::Device(session, DeviceDeed::LoseNetwork),
        40 | 41 => Action::Device(session, DeviceDeed::RestoreNetwork),
        _ => Action::Device(session, DeviceDeed::FinishReboot),
    }
}

/// Limits that can be met within a few commands, or none.
pub(super) fn limits(byte: u8) -> Limits {
    let limit = |minutes| Limit::from_minutes(minutes).unwrap_or(Limit::NEVER);
    let of = |choices: [u32; 4], byte: u8| limit(choices[usize::from(byte) % 4]);
    Limits {
        connecting: of([0, 0, 3, 60], byte),
        waiting: of([0, 0, 10, 999], byte / 4),
        idle: of([0, 1, 3, 8], byte / 16),
    }
}
