//! What somebody does in a story, and what must hold of it.

use alloc::string::String;
use alloc::vec::Vec;

use super::arithmetic::Coder;
use super::models::{Number, OneOf, Recent, YesOrNo, one_of};
use super::script::Script;
use crate::action::{Action, ConsoleDeed, CustomerDeed, Deed, DeviceDeed, Recipient, Tool};
use crate::cause::Cause;
use crate::ids::{ChannelId, GroupId, Queue, SessionId, TechnicianId};
use crate::outcome::Outcome;
use crate::scenario::steps::NEVER_HERE;
use crate::scenario::{Act, Expectation, ExpectedOutcome, Named};
use crate::staff::{Presence, Staff};
use crate::status::Status;

/// A session so far.
struct Told {
    name: String,
    /// What was done to it last: what comes next depends on that more than on anything else.
    last: usize,
}

/// What is likely to be done next, and what there is by then.
pub(super) struct Deeds {
    technicians: usize,
    groups: usize,
    channels: usize,
    /// The sessions so far.
    sessions: Vec<Told>,
    /// What was done last.
    last: usize,
    is_refused: YesOrNo,
    lately: Recent,
    cause: OneOf,
    by: OneOf,
    whom: OneOf,
    group: OneOf,
    channel: OneOf,
    to: OneOf,
    tool: OneOf,
    presence: OneOf,
    /// The session of the expectation before.
    expected: usize,
    further: Number,
    queue: OneOf,
    status: OneOf,
    outcome: OneOf,
}

/// After nothing.
const NOTHING: usize = Cause::ALL.len();

impl Deeds {
    pub(super) fn of(staff: &Staff) -> Self {
        let [technicians, groups, channels] = [
            staff.technicians().count(),
            staff.groups().count(),
            staff.channels().count(),
        ];
        Self {
            technicians,
            groups,
            channels,
            sessions: Vec::new(),
            last: NOTHING,
            is_refused: YesOrNo::new(),
            lately: Recent::new(),
            cause: OneOf::new(Cause::ALL.len()),
            by: OneOf::new(technicians),
            whom: OneOf::new(technicians),
            group: OneOf::new(groups),
            channel: OneOf::new(channels),
            to: OneOf::new(3),
            tool: OneOf::new(Tool::ALL.len()),
            presence: OneOf::new(Presence::ALL.len()),
            expected: 0,
            further: Number::new(),
            queue: OneOf::new(technicians + channels),
            status: OneOf::new(Status::ALL.len() + 1),
            outcome: OneOf::new(1 + Outcome::ALL.len() + NEVER_HERE.len()),
        }
    }

    pub(super) fn act(&mut self, script: &mut Script, given: Option<&Act>) -> Option<Act> {
        let refused = given.is_some_and(|act| act.refused);
        let refused = self.is_refused.code(script.coder, refused);
        let session = given.and_then(|act| act.session.as_ref());
        let session = session.map(|named| index(named.expected));
        let session = self.lately.code(script.coder, self.last, session)?;
        let done = given.map(|act| &act.action);
        let cause = self.cause(script.coder, session, done)?;
        let session = match session {
            Some(session) => Some(self.named(session)?),
            None => None,
        };
        let action = self.action(script, cause, session.as_ref(), done)?;
        if action.session().is_some() != session.is_some() {
            return None;
        }
        if let Action::CreateSession(_, name) | Action::OpenChannelSession(_, name) = &action
            && !refused
        {
            if self.sessions.iter().any(|told| told.name == *name) {
                return None;
            }
            self.sessions.push(Told {
                name: name.clone(),
                last: self.last,
            });
            self.lately.add();
        }
        Some(Act {
            action,
            session,
            refused,
        })
    }

    /// What must hold of an entry.
    pub(super) fn expectation(
        &mut self,
        script: &mut Script,
        given: Option<&Expectation>,
    ) -> Option<Expectation> {
        let coder = &mut *script.coder;
        // A list of them goes through the sessions in their order, as a rule.
        let all = self.sessions.len();
        let number = given.map_or(0, |one| index(one.session.expected));
        let further = (all + number)
            .checked_sub(self.expected)?
            .checked_rem(all)?;
        let further = self.further.code(coder, 0, u64::try_from(further).ok()?);
        let number = self.expected.checked_add(usize::try_from(further).ok()?)? % all;
        self.expected = number;
        let queue = given.map_or(0, |one| self.number_of(one.queue));
        let queue = self.queue.code(coder, 1 + number, queue);
        let status = given.map_or(0, |one| match one.status {
            Some(status) => 1 + place(&Status::ALL, &status),
            None => 0,
        });
        let status = self.status.code(coder, 0, status);
        let outcome = given
            .and_then(|one| one.outcome)
            .map_or(0, |outcome| match outcome {
                ExpectedOutcome::Known(known) => 1 + place(&Outcome::ALL, &known),
                ExpectedOutcome::NeverHere(word) => {
                    1 + Outcome::ALL.len() + place(&NEVER_HERE, &word)
                }
            });
        let outcome = self.outcome.code(coder, status, outcome);
        Some(Expectation {
            session: self.named(number)?,
            queue: self.queue_of(queue)?,
            status: match status.checked_sub(1) {
                Some(status) => Some(*Status::ALL.get(status)?),
                None => None,
            },
            outcome: match outcome.checked_sub(1) {
                Some(outcome) => Some(outcome_of(outcome)?),
                None => None,
            },
        })
    }

    fn cause(
        &mut self,
        coder: &mut dyn Coder,
        session: Option<usize>,
        given: Option<&Action>,
    ) -> Option<Cause> {
        let mut nothing = NOTHING;
        let last = session.and_then(|session| self.sessions.get_mut(session));
        let last = last.map_or(&mut nothing, |told| &mut told.last);
        let given = given.map_or(0, |action| place(&Cause::ALL, &action.cause()));
        let cause = self.cause.code(coder, *last, given);
        *last = cause;
        self.last = cause;
        Cause::ALL.get(cause).copied()
    }

    fn named(&self, number: usize) -> Option<Named> {
        Some(Named {
            name: self.sessions.get(number)?.name.clone(),
            expected: SessionId(u32::try_from(number).ok()?),
        })
    }

    fn number_of(&self, queue: Queue) -> usize {
        match queue {
            Queue::Technician(technician) => usize::from(technician.0),
            Queue::Channel(channel) => self.technicians + usize::from(channel.0),
        }
    }

    fn queue_of(&self, number: usize) -> Option<Queue> {
        Some(match number.checked_sub(self.technicians) {
            None => Queue::Technician(TechnicianId(one_of(self.technicians, number)?)),
            Some(channel) => Queue::Channel(ChannelId(one_of(self.channels, channel)?)),
        })
    }

    fn action(
        &mut self,
        script: &mut Script,
        cause: Cause,
        session: Option<&Named>,
        given: Option<&Action>,
    ) -> Option<Action> {
        let about = session.map(|named| named.expected);
        let deed = given.and_then(|action| match action {
            Action::Technician(_, _, deed) => Some(*deed),
            _ => None,
        });
        Some(match cause {
            Cause::CreateSession => {
                Action::CreateSession(self.by(script, None, given)?, new_name(script, given)?)
            }
            Cause::OpenChannelSession => {
                let channel = match given {
                    Some(Action::OpenChannelSession(channel, _)) => channel.0,
                    _ => 0,
                };
                let channel = self.channel(script, channel)?;
                Action::OpenChannelSession(channel, new_name(script, given)?)
            }
            Cause::StartSession
            | Cause::HoldSession
            | Cause::TransferSession
            | Cause::InviteTechnician
            | Cause::ExcludeTechnician
            | Cause::OfferLead
            | Cause::TakeLead
            | Cause::RebootDevice
            | Cause::EndSession
            | Cause::SendChat
            | Cause::SelectSession
            | Cause::OpenTool
            | Cause::CloseTool => {
                let by = self.by(script, about, given)?;
                Action::Technician(by, about?, self.deed(script, cause, deed)?)
            }
            Cause::ShowConsole => Action::Console(self.by(script, None, given)?, ConsoleDeed::Show),
            Cause::HideConsole => Action::Console(self.by(script, None, given)?, ConsoleDeed::Hide),
            Cause::SetPresence => {
                let by = self.by(script, None, given)?;
                let given = match given {
                    Some(Action::Console(_, ConsoleDeed::SetPresence(presence))) => {
                        place(&Presence::ALL, presence)
                    }
                    _ => 0,
                };
                let presence = self.presence.code(script.coder, 0, given);
                let presence = *Presence::ALL.get(presence)?;
                Action::Console(by, ConsoleDeed::SetPresence(presence))
            }
            Cause::ConsoleLost => {
                Action::Console(self.by(script, None, given)?, ConsoleDeed::LoseNetwork)
            }
            Cause::ConsoleBack => {
                Action::Console(self.by(script, None, given)?, ConsoleDeed::RestoreNetwork)
            }
            Cause::StartApplet => Action::Customer(about?, CustomerDeed::StartApplet),
            Cause::DeclineTerms => Action::Customer(about?, CustomerDeed::DeclineTerms),
            Cause::CloseApplet => Action::Customer(about?, CustomerDeed::CloseApplet),
            Cause::CustomerReboots => Action::Customer(about?, CustomerDeed::RebootDevice),
            Cause::CustomerChats => Action::Customer(about?, CustomerDeed::SendChat),
            Cause::DeviceLost => Action::Device(about?, DeviceDeed::LoseNetwork),
            Cause::DeviceBack => Action::Device(about?, DeviceDeed::RestoreNetwork),
            Cause::FinishReboot => Action::Device(about?, DeviceDeed::FinishReboot),
            Cause::SetLimits => {
                let given = match given {
                    Some(Action::SetLimits(limits)) => Some(*limits),
                    _ => None,
                };
                Action::SetLimits(script.limits(given)?)
            }
            Cause::DisableTechnician => {
                let given = match given {
                    Some(Action::DisableTechnician(whom)) => Some(*whom),
                    _ => None,
                };
                Action::DisableTechnician(self.whom(script, given)?)
            }
            Cause::LossDetected
            | Cause::OfflineLimit
            | Cause::ConnectingLimit
            | Cause::WaitingLimit
            | Cause::IdleLimit
            | Cause::SystemLimit => return None,
        })
    }

    fn deed(&mut self, script: &mut Script, cause: Cause, given: Option<Deed>) -> Option<Deed> {
        let whom = match given {
            Some(
                Deed::InviteTechnician(whom)
                | Deed::ExcludeTechnician(whom)
                | Deed::OfferLead(whom),
            ) => Some(whom),
            _ => None,
        };
        Some(match cause {
            Cause::StartSession => Deed::StartSession,
            Cause::HoldSession => Deed::HoldSession,
            Cause::TransferSession => Deed::TransferSession(self.recipient(script, given)?),
            Cause::InviteTechnician => Deed::InviteTechnician(self.whom(script, whom)?),
            Cause::ExcludeTechnician => Deed::ExcludeTechnician(self.whom(script, whom)?),
            Cause::OfferLead => Deed::OfferLead(self.whom(script, whom)?),
            Cause::TakeLead => Deed::TakeLead,
            Cause::RebootDevice => Deed::RebootDevice,
            Cause::EndSession => Deed::EndSession,
            Cause::SendChat => Deed::SendChat,
            Cause::SelectSession => Deed::SelectSession,
            Cause::OpenTool | Cause::CloseTool => {
                let given = match given {
                    Some(Deed::OpenTool(tool) | Deed::CloseTool(tool)) => place(&Tool::ALL, &tool),
                    _ => 0,
                };
                let tool = *Tool::ALL.get(self.tool.code(script.coder, 0, given))?;
                if cause == Cause::OpenTool {
                    Deed::OpenTool(tool)
                } else {
                    Deed::CloseTool(tool)
                }
            }
            _ => return None,
        })
    }

    fn recipient(&mut self, script: &mut Script, given: Option<Deed>) -> Option<Recipient> {
        let (kind, number) = match given {
            Some(Deed::TransferSession(Recipient::Group(group))) => (1, group.0),
            Some(Deed::TransferSession(Recipient::Channel(channel))) => (2, channel.0),
            Some(Deed::TransferSession(Recipient::Technician(technician))) => (0, technician.0),
            _ => (0, 0),
        };
        Some(match self.to.code(script.coder, 0, kind) {
            0 => Recipient::Technician(self.whom(script, Some(TechnicianId(number)))?),
            1 => {
                let group = self.group.code(script.coder, 0, usize::from(number));
                Recipient::Group(GroupId(one_of(self.groups, group)?))
            }
            2 => Recipient::Channel(self.channel(script, number)?),
            _ => return None,
        })
    }

    /// A technician, who has mostly done something with that session before.
    fn by(
        &mut self,
        script: &mut Script,
        about: Option<SessionId>,
        given: Option<&Action>,
    ) -> Option<TechnicianId> {
        let given = given.and_then(Action::technician);
        let given = given.map_or(0, |technician| usize::from(technician.0));
        let after = about.map_or(0, |session| 1 + index(session));
        let by = self.by.code(script.coder, after, given);
        one_of(self.technicians, by).map(TechnicianId)
    }

    fn whom(&mut self, script: &mut Script, given: Option<TechnicianId>) -> Option<TechnicianId> {
        let given = given.map_or(0, |technician| usize::from(technician.0));
        let whom = self.whom.code(script.coder, 0, given);
        one_of(self.technicians, whom).map(TechnicianId)
    }

    fn channel(&mut self, script: &mut Script, given: u16) -> Option<ChannelId> {
        let channel = self.channel.code(script.coder, 0, usize::from(given));
        one_of(self.channels, channel).map(ChannelId)
    }
}

fn new_name(script: &mut Script, given: Option<&Action>) -> Option<String> {
    let given = match given {
        Some(Action::CreateSession(_, name) | Action::OpenChannelSession(_, name)) => Some(&**name),
        _ => None,
    };
    script.name(given)
}

const fn index(session: SessionId) -> usize {
    session.0 as usize
}

/// Where it stands in the list of all.
fn place<T: PartialEq>(all: &[T], one: &T) -> usize {
    let found = all.iter().position(|other| other == one);
    found.unwrap_or_default()
}

fn outcome_of(number: usize) -> Option<ExpectedOutcome> {
    Some(match number.checked_sub(Outcome::ALL.len()) {
        None => ExpectedOutcome::Known(*Outcome::ALL.get(number)?),
        Some(beyond) => ExpectedOutcome::NeverHere(NEVER_HERE.get(beyond)?),
    })
}
