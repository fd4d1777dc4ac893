//! A route is written as a word, a letter a move: `n+sh` creates a session, starts the applet,
//! starts the session and holds it. There are two technicians, A and B, and one session; a capital
//! is B's move.

use alloc::string::String;

use crate::action::{Action, ConsoleDeed, CustomerDeed, Deed, DeviceDeed, Recipient};
use crate::ids::{SessionId, TechnicianId};
use crate::limits::{Limit, Limits};

/// The technician who creates the session.
const A: TechnicianId = TechnicianId(0);
/// The technician who receives it, is invited to it, or picks it up.
const B: TechnicianId = TechnicianId(1);

/// Their names in a scenario.
pub(super) const TECHNICIANS: [&str; 2] = ["A", "B"];
/// The session's name in a scenario.
pub(super) const SESSION_NAME: &str = "s1";
/// The one session.
pub const SESSION: SessionId = SessionId(0);

/// Every letter of a route; [`meaning`] knows what each of them does.
pub const LETTERS: &str = "shtpixolrebdSHTPIXOLREBD+-*<>^.";

/// What a letter does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Move {
    /// Somebody does something, at once.
    Act(Action),
    /// The same, a transfer, and the route goes on with the recipient's entry.
    PassOn(Action),
    /// From here on it is about the other technician's entry. Only on the way to where a route
    /// begins.
    LookAtOther,
    /// Nobody does anything until the next limit strikes.
    Wait,
    /// Time passes and nothing comes of it: what has timed out stays (`status-changes` 61).
    Stay,
}

/// What a letter means; none for one that means nothing.
pub fn meaning(letter: u8) -> Option<Move> {
    let (by, other) = if letter.is_ascii_uppercase() {
        (B, A)
    } else {
        (A, B)
    };
    let deed = |deed| Some(Move::Act(Action::Technician(by, SESSION, deed)));
    let customer = |deed| Some(Move::Act(Action::Customer(SESSION, deed)));
    let device = |deed| Some(Move::Act(Action::Device(SESSION, deed)));
    let transfer = Deed::TransferSession(Recipient::Technician(other));
    match letter.to_ascii_lowercase() {
        b'n' => Some(Move::Act(Action::CreateSession(
            by,
            String::from(SESSION_NAME),
        ))),
        b's' => deed(Deed::StartSession),
        b'h' => deed(Deed::HoldSession),
        b't' => deed(transfer),
        b'p' => Some(Move::PassOn(Action::Technician(by, SESSION, transfer))),
        b'i' => deed(Deed::InviteTechnician(other)),
        b'x' => deed(Deed::ExcludeTechnician(other)),
        b'o' => deed(Deed::OfferLead(other)),
        b'l' => deed(Deed::TakeLead),
        b'r' => deed(Deed::RebootDevice),
        b'e' => deed(Deed::EndSession),
        b'b' => Some(Move::Act(Action::Console(by, ConsoleDeed::Hide))),
        b'd' => Some(Move::Act(Action::DisableTechnician(by))),
        b'+' => customer(CustomerDeed::StartApplet),
        b'-' => customer(CustomerDeed::CloseApplet),
        b'*' => customer(CustomerDeed::RebootDevice),
        b'<' => device(DeviceDeed::LoseNetwork),
        b'>' => device(DeviceDeed::RestoreNetwork),
        b'^' => device(DeviceDeed::FinishReboot),
        b'/' => Some(Move::LookAtOther),
        b'.' => Some(Move::Wait),
        b'_' => Some(Move::Stay),
        _ => None,
    }
}

/// The letters for the limits a route begins with: never; connecting, waiting, idle one minute;
/// idle two minutes.
pub const LIMITS: &str = "ncwij";

/// The limits with that letter.
pub fn limits(letter: u8) -> Option<Limits> {
    let minutes = |minutes| Limit::from_minutes(minutes).unwrap_or_default();
    let never = Limits::default();
    match letter {
        b'n' => Some(never),
        b'c' => Some(Limits {
            connecting: minutes(1),
            ..never
        }),
        b'w' => Some(Limits {
            waiting: minutes(1),
            ..never
        }),
        b'i' => Some(Limits {
            idle: minutes(1),
            ..never
        }),
        b'j' => Some(Limits {
            idle: minutes(2),
            ..never
        }),
        _ => None,
    }
}
