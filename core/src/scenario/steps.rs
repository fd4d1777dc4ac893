//! The steps of a scenario file: who does what, and what must hold.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::TimeDelta;

use super::json::{self, Value};
use super::object::{Object, checked_name};
use super::problem::{Kind, Problem};
use super::{Act, Expectation, ExpectedOutcome, Named, Scenario, Step, duration};
use crate::action::{Action, ConsoleDeed, CustomerDeed, Deed, DeviceDeed, Recipient, Tool};
use crate::cause::{Agent, Cause};
use crate::ids::{ChannelId, Queue, SessionId, TechnicianId};
use crate::language::Language;
use crate::limits::{Limit, Limits};
use crate::outcome::Outcome;
use crate::staff::{Presence, Staff};
use crate::status::Status;

/// Reads one step after the other: it remembers the time and the sessions so far.
#[derive(Clone, Debug)]
pub(super) struct StepReader {
    /// The story, with the steps that have been read.
    pub(super) scenario: Scenario,
    at: TimeDelta,
    sessions: BTreeMap<String, SessionId>,
}

/// Who acts, as a step names them.
enum Actor {
    Technician(TechnicianId),
    Customer,
    Device,
    Administrator,
}

impl Actor {
    const fn agent(&self) -> Agent {
        match self {
            Self::Technician(_) => Agent::Technician,
            Self::Customer => Agent::Customer,
            Self::Device => Agent::Device,
            Self::Administrator => Agent::Administrator,
        }
    }
}

impl StepReader {
    pub(super) const fn new(scenario: Scenario) -> Self {
        Self {
            scenario,
            at: TimeDelta::zero(),
            sessions: BTreeMap::new(),
        }
    }

    /// Reads one more step.
    pub(super) fn step(&mut self, value: &Value) -> Result<(), Problem> {
        let step = Object::new(value, "steps")?;
        let at = self.time(step.text("at")?)?;
        let expect = match step.get("expect") {
            Some(_) => step.list("expect")?,
            None => &[],
        };
        let act = match step.get("action") {
            Some(_) => Some(self.act(&step)?),
            None if step.get("expect").is_none() => return Err(not_a_step(&step)),
            None => {
                step.allows(&["at", "expect"])?;
                None
            }
        };
        let expect = expect
            .iter()
            .map(|one| self.expectation(one))
            .collect::<Result<_, _>>()?;
        self.scenario.steps.push(Step { at, act, expect });
        Ok(())
    }

    fn time(&mut self, text: &str) -> Result<TimeDelta, Problem> {
        let at = duration::parse(text).ok_or_else(|| Problem::NotADuration(text.to_owned()))?;
        if at < self.at {
            return Err(Problem::TimeDecreases);
        }
        if self.scenario.start.checked_add_signed(at).is_none() {
            return Err(Problem::NotADuration(text.to_owned()));
        }
        self.at = at;
        Ok(at)
    }

    fn act(&mut self, step: &Object) -> Result<Act, Problem> {
        let refused = match step.get("refused") {
            None => false,
            Some(value) => value.as_bool().ok_or_else(|| Problem::NotA {
                key: "refused".to_string(),
                expected: Kind::YesOrNo,
            })?,
        };
        let actor = self.actor(step)?;
        let name = step.text("action")?;
        let cause = Cause::named(actor.agent(), name)
            .ok_or_else(|| Problem::UnknownAction(name.to_owned()))?;
        let action = match actor {
            Actor::Technician(by) => self.technician(by, cause, step)?,
            Actor::Customer => self.customer(cause, step)?,
            Actor::Device => self.device(cause, step)?,
            Actor::Administrator => self.administrator(cause, step)?,
        };
        if let Action::CreateSession(_, name) | Action::OpenChannelSession(_, name) = &action
            && !refused
        {
            self.create(name)?;
        }
        let session = match action {
            Action::Technician(..) | Action::Customer(..) | Action::Device(..) => {
                Some(self.session(step)?)
            }
            _ => None,
        };
        Ok(Act {
            action,
            session,
            refused,
        })
    }

    fn actor(&self, step: &Object) -> Result<Actor, Problem> {
        let value = step.get("actor").ok_or(Problem::MissingKey("actor"))?;
        let word = value.as_str();
        let nameless = [Actor::Customer, Actor::Device, Actor::Administrator];
        let mut nameless = nameless.into_iter();
        if let Some(actor) = nameless.find(|actor| word == Some(actor.agent().id())) {
            return Ok(actor);
        }
        let unknown = || Problem::UnknownActor(json::written(value));
        let actor = value.as_object().map(Object).ok_or_else(unknown)?;
        actor.allows(&["technician"])?;
        let name = actor.text("technician").map_err(|_| unknown())?;
        self.technician_named(name).map(Actor::Technician)
    }

    fn technician(&self, by: TechnicianId, cause: Cause, step: &Object) -> Result<Action, Problem> {
        let console = |deed, arguments: &[&str]| {
            only(step, arguments)?;
            Ok(Action::Console(by, deed))
        };
        match cause {
            Cause::CreateSession => {
                only(step, &["session"])?;
                return Ok(Action::CreateSession(by, new_name(step)?));
            }
            Cause::ShowConsole => return console(ConsoleDeed::Show, &[]),
            Cause::HideConsole => return console(ConsoleDeed::Hide, &[]),
            Cause::SetPresence => {
                return console(ConsoleDeed::SetPresence(presence(step)?), &["presence"]);
            }
            Cause::ConsoleLost => return console(ConsoleDeed::LoseNetwork, &[]),
            Cause::ConsoleBack => return console(ConsoleDeed::RestoreNetwork, &[]),
            _ => {}
        }
        let whom = || self.technician_named(step.text("technician")?);
        let (deed, argument) = match cause {
            Cause::StartSession => (Deed::StartSession, None),
            Cause::HoldSession => (Deed::HoldSession, None),
            Cause::TransferSession => (Deed::TransferSession(self.recipient(step)?), Some("to")),
            Cause::InviteTechnician => (Deed::InviteTechnician(whom()?), Some("technician")),
            Cause::ExcludeTechnician => (Deed::ExcludeTechnician(whom()?), Some("technician")),
            Cause::OfferLead => (Deed::OfferLead(whom()?), Some("technician")),
            Cause::TakeLead => (Deed::TakeLead, None),
            Cause::RebootDevice => (Deed::RebootDevice, None),
            Cause::EndSession => (Deed::EndSession, None),
            Cause::SendChat => (Deed::SendChat, None),
            Cause::SelectSession => (Deed::SelectSession, None),
            Cause::OpenTool => (Deed::OpenTool(tool(step)?), Some("tool")),
            Cause::CloseTool => (Deed::CloseTool(tool(step)?), Some("tool")),
            _ => return Err(Problem::UnknownAction(cause.id().to_owned())),
        };
        let arguments: Vec<&str> = ["session"].into_iter().chain(argument).collect();
        only(step, &arguments)?;
        Ok(Action::Technician(by, self.session(step)?.expected, deed))
    }

    fn customer(&self, cause: Cause, step: &Object) -> Result<Action, Problem> {
        let deed = match cause {
            Cause::OpenChannelSession => {
                only(step, &["session", "channel"])?;
                let channel = self.channel_named(step.text("channel")?)?;
                return Ok(Action::OpenChannelSession(channel, new_name(step)?));
            }
            Cause::StartApplet => CustomerDeed::StartApplet,
            Cause::DeclineTerms => CustomerDeed::DeclineTerms,
            Cause::CloseApplet => CustomerDeed::CloseApplet,
            Cause::CustomerReboots => CustomerDeed::RebootDevice,
            Cause::CustomerChats => CustomerDeed::SendChat,
            _ => return Err(Problem::UnknownAction(cause.id().to_owned())),
        };
        only(step, &["session"])?;
        Ok(Action::Customer(self.session(step)?.expected, deed))
    }

    fn device(&self, cause: Cause, step: &Object) -> Result<Action, Problem> {
        let deed = match cause {
            Cause::DeviceLost => DeviceDeed::LoseNetwork,
            Cause::DeviceBack => DeviceDeed::RestoreNetwork,
            Cause::FinishReboot => DeviceDeed::FinishReboot,
            _ => return Err(Problem::UnknownAction(cause.id().to_owned())),
        };
        only(step, &["session"])?;
        Ok(Action::Device(self.session(step)?.expected, deed))
    }

    fn administrator(&self, cause: Cause, step: &Object) -> Result<Action, Problem> {
        match cause {
            Cause::SetLimits => {
                only(step, &["limits"])?;
                let value = step.get("limits").ok_or(Problem::MissingKey("limits"))?;
                Ok(Action::SetLimits(limits(value)?))
            }
            Cause::DisableTechnician => {
                only(step, &["technician"])?;
                let whom = self.technician_named(step.text("technician")?)?;
                Ok(Action::DisableTechnician(whom))
            }
            _ => Err(Problem::UnknownAction(cause.id().to_owned())),
        }
    }

    fn expectation(&self, value: &Value) -> Result<Expectation, Problem> {
        let one = Object::new(value, "expect")?;
        one.allows(&["session", "queue", "status", "outcome"])?;
        let status = match one.text("status")? {
            "absent" => None,
            name => Some(status(name)?),
        };
        Ok(Expectation {
            session: self.session(&one)?,
            queue: self.queue(one.text("queue")?)?,
            status,
            outcome: one.optional_text("outcome")?.map(outcome).transpose()?,
        })
    }

    fn recipient(&self, step: &Object) -> Result<Recipient, Problem> {
        let to = Object::new(step.get("to").ok_or(Problem::MissingKey("to"))?, "to")?;
        to.allows(&["technician", "group", "channel"])?;
        if to.0.len() != 1 {
            return Err(Problem::NotA {
                key: "to".to_string(),
                expected: Kind::Goal,
            });
        }
        if let Some(name) = to.optional_text("technician")? {
            self.technician_named(name).map(Recipient::Technician)
        } else if let Some(name) = to.optional_text("group")? {
            let group = self.staff().group_named(name);
            let unknown = || Problem::UnknownGroup(name.to_owned());
            group.map(Recipient::Group).ok_or_else(unknown)
        } else {
            let channel = self.channel_named(to.text("channel")?)?;
            Ok(Recipient::Channel(channel))
        }
    }

    fn queue(&self, name: &str) -> Result<Queue, Problem> {
        let technician = self.staff().technician_named(name).map(Queue::Technician);
        technician
            .or_else(|| self.channel_named(name).ok().map(Queue::Channel))
            .ok_or_else(|| Problem::UnknownQueue(name.to_owned()))
    }

    fn technician_named(&self, name: &str) -> Result<TechnicianId, Problem> {
        let found = self.staff().technician_named(name);
        found.ok_or_else(|| Problem::UnknownTechnician(name.to_owned()))
    }

    fn channel_named(&self, name: &str) -> Result<ChannelId, Problem> {
        let found = self.staff().channel_named(name);
        found.ok_or_else(|| Problem::UnknownChannel(name.to_owned()))
    }

    /// A session that exists by this step.
    fn session(&self, object: &Object) -> Result<Named, Problem> {
        let name = object.text("session")?.to_owned();
        match self.sessions.get(&name) {
            Some(&expected) => Ok(Named { name, expected }),
            None => Err(Problem::SessionNotYet(name)),
        }
    }

    /// A session exists from now on, numbered as the desk will number it.
    fn create(&mut self, name: &str) -> Result<(), Problem> {
        let number = u32::try_from(self.sessions.len()).unwrap_or(u32::MAX);
        match self.sessions.insert(name.to_owned(), SessionId(number)) {
            None => Ok(()),
            Some(_) => Err(Problem::SessionTwice(name.to_owned())),
        }
    }

    const fn staff(&self) -> &Staff {
        &self.scenario.staff
    }
}

/// The name of a session that is about to exist.
fn new_name(step: &Object) -> Result<String, Problem> {
    checked_name(step.text("session")?).map(ToOwned::to_owned)
}

/// A step without an action: an unknown key says more than what is missing.
fn not_a_step(step: &Object) -> Problem {
    let known = ["at", "actor", "action", "expect", "session", "refused"];
    let arguments = ["to", "technician", "tool", "presence", "channel", "limits"];
    let known: Vec<&str> = known.into_iter().chain(arguments).collect();
    step.allows(&known).err().unwrap_or(Problem::EmptyStep)
}

/// Whether the step has no other keys than every action has, and these.
fn only(step: &Object, arguments: &[&str]) -> Result<(), Problem> {
    let common = ["at", "actor", "action", "refused", "expect"];
    let keys: Vec<&str> = common.iter().chain(arguments).copied().collect();
    step.allows(&keys)
}

/// `{"connecting_minutes", "waiting_minutes", "idle_minutes"}`; what is left out is never.
pub(super) fn limits(value: &Value) -> Result<Limits, Problem> {
    let limits = Object::new(value, "limits")?;
    limits.allows(&["connecting_minutes", "waiting_minutes", "idle_minutes"])?;
    let limit = |key| match limits.get(key) {
        None => Ok(Limit::NEVER),
        Some(value) => {
            let minutes = value.as_u64().ok_or_else(|| Problem::NotA {
                key: String::from(key),
                expected: Kind::Minutes,
            })?;
            let minutes = u32::try_from(minutes).unwrap_or(u32::MAX);
            Limit::from_minutes(minutes).map_err(Problem::Limit)
        }
    };
    Ok(Limits {
        connecting: limit("connecting_minutes")?,
        waiting: limit("waiting_minutes")?,
        idle: limit("idle_minutes")?,
    })
}

fn tool(step: &Object) -> Result<Tool, Problem> {
    let name = step.text("tool")?;
    Tool::ALL
        .into_iter()
        .find(|tool| tool.id() == name)
        .ok_or_else(|| Problem::UnknownTool(name.to_owned()))
}

fn presence(step: &Object) -> Result<Presence, Problem> {
    let name = step.text("presence")?;
    Presence::ALL
        .into_iter()
        .find(|presence| presence.id() == name)
        .ok_or_else(|| Problem::UnknownPresence(name.to_owned()))
}

/// One of the seventeen English names; `Closed` is short for its longer one.
fn status(name: &str) -> Result<Status, Problem> {
    if name == "Closed" {
        return Ok(Status::Closed);
    }
    Status::ALL
        .into_iter()
        .find(|status| status.name(Language::En) == name)
        .ok_or_else(|| Problem::UnknownStatus(name.to_owned()))
}

/// The status words of the report (`domain` §5) that are no outcome at this desk.
pub(super) const NEVER_HERE: [&str; 12] = [
    "Connecting",
    "Waiting",
    "Active",
    "Transferring",
    "Rebooting",
    "Reconnecting",
    "On Hold",
    "Offline",
    "Disconnected",
    "Rebooted",
    "Closed by active customer",
    "Not available",
];

fn outcome(name: &str) -> Result<ExpectedOutcome, Problem> {
    let known = Outcome::ALL
        .into_iter()
        .find(|outcome| outcome.name() == name)
        .map(ExpectedOutcome::Known);
    let other = || {
        let word = NEVER_HERE.into_iter().find(|word| *word == name);
        word.map(ExpectedOutcome::NeverHere)
    };
    known
        .or_else(other)
        .ok_or_else(|| Problem::UnknownOutcome(name.to_owned()))
}
