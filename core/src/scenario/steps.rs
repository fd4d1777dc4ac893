//! The steps of a scenario file: who does what, and what must hold.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::TimeDelta;
use serde_json::Value;

use super::object::Object;
use super::problem::Problem;
use super::{Act, Expectation, ExpectedOutcome, Scenario, Step, duration};
use crate::action::{Action, ConsoleDeed, CustomerDeed, Deed, DeviceDeed, Recipient, Tool};
use crate::ids::{ChannelId, Queue, SessionId, TechnicianId};
use crate::language::Language;
use crate::limits::{Limit, Limits};
use crate::outcome::Outcome;
use crate::staff::{Presence, Staff};
use crate::status::Status;

/// Reads one step after the other: it remembers the time and the sessions so far.
pub(super) struct StepReader<'a> {
    scenario: &'a Scenario,
    at: TimeDelta,
    sessions: Vec<String>,
}

/// Who acts, as a step names them.
enum Actor {
    Technician(TechnicianId),
    Customer,
    Device,
    Administrator,
}

impl<'a> StepReader<'a> {
    pub(super) const fn new(scenario: &'a Scenario) -> Self {
        Self {
            scenario,
            at: TimeDelta::zero(),
            sessions: Vec::new(),
        }
    }

    pub(super) fn step(&mut self, value: &Value) -> Result<Step, Problem> {
        let step = Object::new(value, "steps")?;
        let at = self.time(step.text("at")?)?;
        let expect = match step.get("expect") {
            Some(_) => step.list("expect")?.as_slice(),
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
        Ok(Step { at, act, expect })
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
                expected: "true or false",
            })?,
        };
        let name = step.text("action")?;
        let action = match self.actor(step)? {
            Actor::Technician(by) => self.technician(by, name, step)?,
            Actor::Customer => self.customer(name, step)?,
            Actor::Device => self.device(name, step)?,
            Actor::Administrator => self.administrator(name, step)?,
        };
        if let Action::CreateSession(_, session) | Action::OpenChannelSession(_, session) = &action
            && !refused
        {
            self.sessions.push(session.clone());
        }
        Ok(Act { action, refused })
    }

    fn actor(&self, step: &Object) -> Result<Actor, Problem> {
        let value = step.get("actor").ok_or(Problem::MissingKey("actor"))?;
        match value.as_str() {
            Some("customer") => return Ok(Actor::Customer),
            Some("device") => return Ok(Actor::Device),
            Some("administrator") => return Ok(Actor::Administrator),
            _ => {}
        }
        let unknown = || Problem::UnknownActor(value.to_string());
        let actor = value.as_object().map(Object).ok_or_else(unknown)?;
        actor.allows(&["technician"])?;
        let name = actor.text("technician").map_err(|_| unknown())?;
        self.technician_named(name).map(Actor::Technician)
    }

    fn technician(&self, by: TechnicianId, name: &str, step: &Object) -> Result<Action, Problem> {
        let console = |deed, arguments: &[&str]| {
            only(step, arguments)?;
            Ok(Action::Console(by, deed))
        };
        match name {
            "create_session" => {
                only(step, &["session"])?;
                return Ok(Action::CreateSession(by, self.new_session(step)?));
            }
            "show_console" => return console(ConsoleDeed::Show, &[]),
            "hide_console" => return console(ConsoleDeed::Hide, &[]),
            "set_presence" => {
                return console(ConsoleDeed::SetPresence(presence(step)?), &["presence"]);
            }
            "lose_network" => return console(ConsoleDeed::LoseNetwork, &[]),
            "restore_network" => return console(ConsoleDeed::RestoreNetwork, &[]),
            _ => {}
        }
        let whom = || self.technician_named(step.text("technician")?);
        let (deed, argument) = match name {
            "start_session" => (Deed::StartSession, None),
            "hold_session" => (Deed::HoldSession, None),
            "transfer_session" => (Deed::TransferSession(self.recipient(step)?), Some("to")),
            "invite_technician" => (Deed::InviteTechnician(whom()?), Some("technician")),
            "exclude_technician" => (Deed::ExcludeTechnician(whom()?), Some("technician")),
            "offer_lead" => (Deed::OfferLead(whom()?), Some("technician")),
            "take_lead" => (Deed::TakeLead, None),
            "reboot_device" => (Deed::RebootDevice, None),
            "end_session" => (Deed::EndSession, None),
            "send_chat" => (Deed::SendChat, None),
            "select_session" => (Deed::SelectSession, None),
            "open_tool" => (Deed::OpenTool(tool(step)?), Some("tool")),
            "close_tool" => (Deed::CloseTool(tool(step)?), Some("tool")),
            _ => return Err(Problem::UnknownAction(name.to_owned())),
        };
        let arguments: Vec<&str> = ["session"].into_iter().chain(argument).collect();
        only(step, &arguments)?;
        Ok(Action::Technician(by, self.session(step)?, deed))
    }

    fn customer(&self, name: &str, step: &Object) -> Result<Action, Problem> {
        let deed = match name {
            "open_channel_session" => {
                only(step, &["session", "channel"])?;
                let channel = self.channel_named(step.text("channel")?)?;
                return Ok(Action::OpenChannelSession(channel, self.new_session(step)?));
            }
            "start_applet" => CustomerDeed::StartApplet,
            "decline_terms" => CustomerDeed::DeclineTerms,
            "close_applet" => CustomerDeed::CloseApplet,
            "reboot_device" => CustomerDeed::RebootDevice,
            "send_chat" => CustomerDeed::SendChat,
            _ => return Err(Problem::UnknownAction(name.to_owned())),
        };
        only(step, &["session"])?;
        Ok(Action::Customer(self.session(step)?, deed))
    }

    fn device(&self, name: &str, step: &Object) -> Result<Action, Problem> {
        let deed = match name {
            "lose_network" => DeviceDeed::LoseNetwork,
            "restore_network" => DeviceDeed::RestoreNetwork,
            "finish_reboot" => DeviceDeed::FinishReboot,
            _ => return Err(Problem::UnknownAction(name.to_owned())),
        };
        only(step, &["session"])?;
        Ok(Action::Device(self.session(step)?, deed))
    }

    fn administrator(&self, name: &str, step: &Object) -> Result<Action, Problem> {
        match name {
            "set_limits" => {
                only(step, &["limits"])?;
                let value = step.get("limits").ok_or(Problem::MissingKey("limits"))?;
                Ok(Action::SetLimits(limits(value)?))
            }
            "disable_technician" => {
                only(step, &["technician"])?;
                let whom = self.technician_named(step.text("technician")?)?;
                Ok(Action::DisableTechnician(whom))
            }
            _ => Err(Problem::UnknownAction(name.to_owned())),
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
                expected: "one technician, one group or one channel",
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

    /// A session that exists by this step. They are numbered as the desk will number them.
    fn session(&self, object: &Object) -> Result<SessionId, Problem> {
        let name = object.text("session")?;
        (0..)
            .map(SessionId)
            .zip(&self.sessions)
            .find(|(_, session)| *session == name)
            .map(|(id, _)| id)
            .ok_or_else(|| Problem::SessionNotYet(name.to_owned()))
    }

    fn new_session(&self, step: &Object) -> Result<String, Problem> {
        let name = step.text("session")?.to_owned();
        if self.sessions.contains(&name) {
            return Err(Problem::SessionTwice(name));
        }
        Ok(name)
    }

    const fn staff(&self) -> &Staff {
        &self.scenario.staff
    }
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
                expected: "a whole number of minutes, 0 for never",
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

/// The status words of the report (`DOMAIN` §5) that are no outcome at this desk.
const NEVER_HERE: [&str; 12] = [
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
