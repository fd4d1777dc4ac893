//! One second at the busy desk: who is looked at, and what they have done so far.

use alloc::vec::Vec;

use chrono::TimeDelta;

use super::BEGINNING;
use super::dice::{Dice, Purpose};
use super::settings::{Setting, Settings};
use crate::action::{Action, CustomerDeed, Deed};
use crate::desk::Desk;
use crate::ids::SessionId;
use crate::session::Session;
use crate::status::Status;
use crate::timer::Instant;

/// In seconds.
pub(super) const MINUTE: u64 = 60;

/// In seconds.
pub(super) const HOUR: u64 = 60 * MINUTE;

/// A session is looked at once in so many seconds.
pub(super) const SESSION_EVERY: u64 = 10;

/// One second, and everybody's actions in it.
pub(super) struct Second<'a> {
    pub(super) number: u64,
    pub(super) settings: &'a Settings,
    pub(super) desk: &'a Desk,
    pub(super) actions: Vec<Action>,
    /// The dice of the whole run: for what is decided once.
    pub(super) run: Dice,
    /// The dice of this second.
    pub(super) dice: Dice,
}

/// A session in the second in which it is looked at.
#[derive(Clone, Copy)]
pub(super) struct Look<'a> {
    pub(super) session: &'a Session,
    pub(super) at: Instant,
    /// The dice of this session in this second.
    pub(super) dice: Dice,
    /// The dice of this session for good: what kind of customer it is.
    pub(super) character: Dice,
}

impl<'a> Second<'a> {
    pub(super) fn new(settings: &'a Settings, number: u64, desk: &'a Desk) -> Self {
        let run = Dice::of_seed(settings.value(Setting::Seed));
        Self {
            number,
            settings,
            desk,
            actions: Vec::new(),
            run,
            dice: run.of(Purpose::Second, number),
        }
    }

    /// The sessions that are looked at in this second and in which anything can still happen.
    pub(super) fn looks(&self) -> impl Iterator<Item = Look<'a>> + use<'a> {
        let (desk, run, dice) = (self.desk, self.run, self.dice);
        let at = BEGINNING + TimeDelta::seconds(self.number.cast_signed());
        desk.under_way(self.number % SESSION_EVERY, SESSION_EVERY)
            .into_iter()
            .map(move |session| {
                let number = u64::from(session.id.0);
                Look {
                    session,
                    at,
                    dice: dice.of(Purpose::Session, number),
                    character: run.of(Purpose::Character, number),
                }
            })
    }

    /// Whether somebody has done something with the session in this second. One thing at a time:
    /// the second might not be possible after the first.
    pub(super) fn is_taken(&self, session: SessionId) -> bool {
        self.actions.iter().any(|action| match action {
            Action::Technician(_, taken, _)
            | Action::Customer(taken, _)
            | Action::Device(taken, _) => *taken == session,
            Action::CreateSession(..)
            | Action::OpenChannelSession(..)
            | Action::Console(..)
            | Action::SetLimits(_)
            | Action::DisableTechnician(_) => false,
        })
    }

    /// Does it, unless the desk would refuse it. Most deeds are only thought of where they are
    /// possible; those in which others take part are tried out first.
    pub(super) fn does(&mut self, action: Action) {
        if !needs_others(&action) || self.desk.try_out(&action).is_ok() {
            self.actions.push(action);
        }
    }
}

impl Look<'_> {
    /// What happens before the next look, if anything does: means in seconds.
    pub(super) fn happens<T: Copy>(
        self,
        purpose: Purpose,
        number: u64,
        things: &[(u64, T)],
    ) -> Option<T> {
        let dice = self.dice.of(purpose, number);
        dice.happens(SESSION_EVERY, things)
    }

    /// Whether any queue shows it so.
    pub(super) fn shows(self, status: Status) -> bool {
        let mut entries = self.session.entries().iter();
        entries.any(|entry| entry.status == status)
    }
}

/// Whether the action needs more than a session, a status and a technician at work.
const fn needs_others(action: &Action) -> bool {
    match action {
        Action::Technician(_, _, deed) => match deed {
            Deed::StartSession
            | Deed::TransferSession(_)
            | Deed::InviteTechnician(_)
            | Deed::ExcludeTechnician(_)
            | Deed::OfferLead(_)
            | Deed::TakeLead
            | Deed::RebootDevice
            | Deed::EndSession
            | Deed::SendChat => true,
            Deed::HoldSession | Deed::SelectSession | Deed::OpenTool(_) | Deed::CloseTool(_) => {
                false
            }
        },
        // A message needs somebody's console.
        Action::Customer(_, deed) => matches!(deed, CustomerDeed::SendChat),
        Action::CreateSession(..)
        | Action::OpenChannelSession(..)
        | Action::Console(..)
        | Action::Device(..)
        | Action::SetLimits(_)
        | Action::DisableTechnician(_) => false,
    }
}
