//! A journal as a scenario file: what somebody did becomes a story, and a test of itself.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::SecondsFormat;
use serde::{Serialize, Serializer};

use super::json::written as json;
use super::{duration, read};
use crate::action::{Action, ConsoleDeed, Deed, Recipient};
use crate::ids::{ChannelId, TechnicianId};
use crate::journal::{Done, Journal};
use crate::language::Language;
use crate::limits::Limits;
use crate::outcome::Outcome;
use crate::staff::{Staff, Team};

/// The journal as a file that [`super::Scenario::read`] reads (`domain` §6): everything that was done,
/// a line a step, and at the end what every queue shows, so that playing it tells whether it still
/// goes that way.
///
/// A scenario begins at a desk without sessions at which nobody has done anything, and knows
/// everybody by their name: what began in the middle of things, or has two queues of one name, is
/// written, and then refused or played otherwise. A refused attempt at something that does not exist
/// is left out: the format has no word for it, and it changed nothing.
pub fn record(journal: &Journal, title: &str) -> String {
    let mut recording = Recording::default();
    while recording.go_on(journal, usize::MAX) {}
    recording.text(journal, title)
}

/// What was done last at the journal's desk, as a step of the file that [`record`] makes of it. None where nothing was
/// done, or what a file has no word for.
pub fn last_step(journal: &Journal) -> Option<String> {
    let mut told = Told {
        sessions: u32::try_from(journal.desk().sessions().len()).ok()?,
    };
    Some(json(&told.step(journal.done().last()?, journal)?))
}

/// What every queue shows now, as a step that expects it.
pub fn expecting_step(journal: &Journal) -> String {
    json(&Step::end(journal))
}

/// A recording that is written while its journal grows: what was written once stays.
#[derive(Clone, Debug, Default)]
pub struct Recording {
    /// How many deeds of the journal it knows.
    deeds: usize,
    told: Told,
    /// The steps that tell of them, a line each.
    steps: String,
}

impl Recording {
    /// Writes down the next deeds of the journal, so many at most; false where there are none.
    pub fn go_on(&mut self, journal: &Journal, most: usize) -> bool {
        let done = journal.done().get(self.deeds..).unwrap_or_default();
        let next = &done[..done.len().min(most)];
        for done in next {
            if let Some(step) = self.told.step(done, journal) {
                self.steps.push_str("    ");
                self.steps.push_str(&json(&step));
                self.steps.push_str(",\n");
            }
        }
        self.deeds += next.len();
        !next.is_empty()
    }

    /// What is written so far as a file, which ends as its journal does now.
    pub fn text(&self, journal: &Journal, title: &str) -> String {
        let beginning = journal.beginning();
        let staff = beginning.staff();
        let start = beginning.now().to_rfc3339_opts(SecondsFormat::AutoSi, true);
        let technicians: Vec<_> = staff.technicians().map(|(_, one)| &one.name).collect();
        let groups: Vec<_> = staff.groups().map(|(_, team)| team).collect();
        let channels: Vec<_> = staff.channels().map(|(_, team)| team).collect();
        let frame = [
            ("format", json(&read::FORMAT)),
            ("title", json(&title)),
            ("start", json(&start)),
            ("limits", json(&Minutes::of(beginning.limits()))),
            ("technicians", json(&technicians)),
            ("groups", json(&Teams(staff, &groups))),
            ("channels", json(&Teams(staff, &channels))),
        ];
        let mut text = String::from("{\n");
        for (key, value) in &frame {
            for part in ["  \"", key, "\": ", value, ",\n"] {
                text.push_str(part);
            }
        }
        let end = json(&Step::end(journal));
        text.reserve(self.steps.len() + end.len() + 32);
        for part in ["  \"steps\": [\n", &self.steps, "    ", &end, "\n  ]\n}\n"] {
            text.push_str(part);
        }
        text
    }
}

/// How many of the first so many deeds a recording has.
pub(crate) fn recorded(journal: &Journal, deeds: usize) -> usize {
    let mut told = Told::default();
    let done = journal.done().iter().take(deeds);
    done.filter_map(|done| told.step(done, journal)).count()
}

/// How far a story is told: how many sessions exist by then.
#[derive(Clone, Debug, Default)]
struct Told {
    sessions: u32,
}

impl Told {
    /// The step that tells of a deed, unless it is about something that does not exist.
    fn step<'a>(&mut self, done: &'a Done, journal: &'a Journal) -> Option<Step<'a>> {
        let staff = journal.desk().staff();
        let session = match &done.action {
            Action::CreateSession(_, name) | Action::OpenChannelSession(_, name) => {
                if done.refused.is_none() {
                    self.sessions += 1;
                }
                Some(name.as_str())
            }
            Action::Technician(_, id, _) | Action::Customer(id, _) | Action::Device(id, _) => {
                let exists = id.0 < self.sessions;
                let session = journal.desk().session(*id).filter(|_| exists)?;
                Some(&*session.name)
            }
            Action::Console(..) | Action::SetLimits(_) | Action::DisableTechnician(_) => None,
        };
        Some(Step {
            at: duration::written(done.at - journal.beginning().now()),
            actor: Some(actor(&done.action, staff)?),
            action: Some(done.action.cause().id()),
            session,
            argument: argument(&done.action, staff)?,
            refused: done.refused.map(|_| true),
            expect: None,
        })
    }
}

/// Groups or channels with their members, in the order of their numbers.
struct Teams<'a>(&'a Staff, &'a [&'a Team]);

impl Serialize for Teams<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(staff, teams) = self;
        let members = |team: &Team| -> Vec<_> {
            let members = team.members.iter();
            members.filter_map(|one| technician(*one, staff)).collect()
        };
        serializer.collect_map(teams.iter().map(|team| (&team.name, members(team))))
    }
}

/// The administrator's limits, as a file has them.
#[derive(Serialize)]
struct Minutes {
    #[serde(rename = "connecting_minutes")]
    connecting: u16,
    #[serde(rename = "waiting_minutes")]
    waiting: u16,
    #[serde(rename = "idle_minutes")]
    idle: u16,
}

impl Minutes {
    fn of(limits: Limits) -> Self {
        Self {
            connecting: limits.connecting.minutes(),
            waiting: limits.waiting.minutes(),
            idle: limits.idle.minutes(),
        }
    }
}

/// A step, its keys in the order of `domain` §6.
#[derive(Serialize, Default)]
struct Step<'a> {
    at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    actor: Option<Actor<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    action: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<&'a str>,
    #[serde(flatten)]
    argument: Option<Argument<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refused: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expect: Option<Vec<Expectation<'a>>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Actor<'a> {
    Named(&'static str),
    Technician { technician: &'a str },
}

/// What an action needs beside its session.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Argument<'a> {
    To(To<'a>),
    Technician(&'a str),
    Tool(&'static str),
    Presence(&'static str),
    Channel(&'a str),
    Limits(Minutes),
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum To<'a> {
    Technician(&'a str),
    Group(&'a str),
    Channel(&'a str),
}

#[derive(Serialize)]
struct Expectation<'a> {
    session: &'a str,
    queue: &'a str,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    outcome: Option<&'static str>,
}

impl<'a> Step<'a> {
    /// What every queue shows at the end.
    fn end(journal: &'a Journal) -> Self {
        let desk = journal.desk();
        let entries = desk
            .sessions()
            .flat_map(|session| session.entries().iter().map(move |entry| (session, entry)));
        let expectations = entries.map(|(session, entry)| Expectation {
            session: &session.name,
            queue: desk.staff().queue_name(entry.queue),
            status: entry.status.name(Language::En),
            outcome: entry.outcome.map(Outcome::name),
        });
        Self {
            at: duration::written(desk.now() - journal.beginning().now()),
            expect: Some(expectations.collect()),
            ..Self::default()
        }
    }
}

fn technician(id: TechnicianId, staff: &Staff) -> Option<&str> {
    Some(&staff.technician(id)?.name)
}

fn channel(id: ChannelId, staff: &Staff) -> Option<&str> {
    Some(&staff.channel(id)?.name)
}

fn actor<'a>(action: &Action, staff: &'a Staff) -> Option<Actor<'a>> {
    let Some(by) = action.technician() else {
        return Some(Actor::Named(action.cause().agent().id()));
    };
    Some(Actor::Technician {
        technician: technician(by, staff)?,
    })
}

/// The argument, if the action has one; nothing at all where what it names does not exist.
#[expect(
    clippy::option_option,
    reason = "no argument is another thing than one that cannot be told"
)]
fn argument<'a>(action: &Action, staff: &'a Staff) -> Option<Option<Argument<'a>>> {
    Some(Some(match action {
        Action::OpenChannelSession(id, _) => Argument::Channel(channel(*id, staff)?),
        Action::Technician(_, _, deed) => return of_deed(*deed, staff),
        Action::Console(_, ConsoleDeed::SetPresence(presence)) => Argument::Presence(presence.id()),
        Action::SetLimits(limits) => Argument::Limits(Minutes::of(*limits)),
        Action::DisableTechnician(whom) => Argument::Technician(technician(*whom, staff)?),
        Action::CreateSession(..)
        | Action::Console(..)
        | Action::Customer(..)
        | Action::Device(..) => return Some(None),
    }))
}

#[expect(clippy::option_option, reason = "see `argument`")]
fn of_deed(deed: Deed, staff: &Staff) -> Option<Option<Argument<'_>>> {
    Some(Some(match deed {
        Deed::TransferSession(to) => Argument::To(match to {
            Recipient::Technician(id) => To::Technician(technician(id, staff)?),
            Recipient::Group(id) => To::Group(&staff.group(id)?.name),
            Recipient::Channel(id) => To::Channel(channel(id, staff)?),
        }),
        Deed::InviteTechnician(whom) | Deed::ExcludeTechnician(whom) | Deed::OfferLead(whom) => {
            Argument::Technician(technician(whom, staff)?)
        }
        Deed::OpenTool(tool) | Deed::CloseTool(tool) => Argument::Tool(tool.id()),
        Deed::StartSession
        | Deed::HoldSession
        | Deed::TakeLead
        | Deed::RebootDevice
        | Deed::EndSession
        | Deed::SendChat
        | Deed::SelectSession => return Some(None),
    }))
}
