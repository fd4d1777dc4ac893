//! A row: one technician's part of one session.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::TimeDelta;

use crate::action::{Recipient, Tool};
use crate::ids::{ChannelId, Queue, SessionId, TechnicianId};
use crate::session::Session as Known;
use crate::staff::Staff;
use crate::status::Status;
use crate::timer::Instant;

use super::facts::{Facts, Part, Session};
use super::own::Own;
use super::reconciliation::Reconciliation;
use super::standing::Standing;
use super::stretch::{Stretch, sum};
use super::time_field::TimeField;

/// One technician's part of one session. What is none is not zero: there is nothing to count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The session.
    pub session: SessionId,
    /// What it is called.
    pub name: String,
    /// The technician; none in the row of a channel's session that nobody has a row for.
    pub technician: Option<TechnicianId>,
    /// The channel it was opened on (`session-report` 17, 18).
    pub channel: Option<ChannelId>,
    /// `session-report` 1: the first own Active or Collaborating.
    pub start: Option<Instant>,
    /// `session-report` 2: when the last own stay was over.
    pub end: Option<Instant>,
    /// `session-report` 3: when the technician last stopped working in Active or Collaborating.
    pub last_action: Option<Instant>,
    /// `session-report` 9; none where the report has no word for it.
    pub standing: Option<Standing>,
    /// `session-report` 15: own tools, in the order in which they were first opened.
    pub tools: Vec<Tool>,
    /// `session-report` 31: the first group that lists the technician.
    pub group: Option<String>,
    /// `session-report` 32: from the session's first Waiting to the first own message.
    pub to_first_chat: Option<TimeDelta>,
    /// `session-report` 33: from the last message to the own removal.
    pub wrap_up: Option<TimeDelta>,
    /// `session-report` 34: the recipient of the last own transfer.
    pub transferred_to: Option<Recipient>,
    /// `session-report` 35: the first own message.
    pub first_chat: Option<Instant>,
    /// `session-report` 36: the customer's messages.
    pub customers_messages: usize,
    /// `session-report` 37: own messages.
    pub own_messages: usize,
    /// How End − Start comes about; none without a start.
    pub reconciliation: Option<Reconciliation>,
    /// `session-report` 20–28, in their order: what each is made of.
    durations: [Option<Vec<Stretch>>; TimeField::ALL.len()],
}

impl Row {
    /// What a duration is made of, in order; none where there is nothing to count.
    pub fn stretches(&self, field: TimeField) -> Option<&[Stretch]> {
        self.durations[field as usize].as_deref()
    }

    /// How long it is.
    pub fn duration(&self, field: TimeField) -> Option<TimeDelta> {
        self.stretches(field).map(sum)
    }

    /// The rows of one session.
    pub(super) fn all(known: &Known, session: &Session, facts: &Facts, staff: &Staff) -> Vec<Self> {
        let technicians = session.parts.iter().filter_map(|part| {
            let technician = part.queue.technician()?;
            let has_row = part.shown.iter().any(|shown| has_a_row(shown.status));
            has_row.then_some((part, Some(technician)))
        });
        let mut rows: Vec<_> = technicians
            .map(|(part, technician)| Self::of(known, session, part, technician, facts, staff))
            .collect();
        let channel = session
            .parts
            .iter()
            .find(|part| matches!(part.queue, Queue::Channel(_)));
        if let Some(part) = channel.filter(|_| rows.is_empty()) {
            rows.push(Self::of(known, session, part, None, facts, staff));
        }
        rows
    }

    fn of(
        known: &Known,
        session: &Session,
        part: &Part,
        technician: Option<TechnicianId>,
        facts: &Facts,
        staff: &Staff,
    ) -> Self {
        let own = Own {
            id: known.id,
            session,
            part,
            technician,
            facts,
        };
        let start = own.start();
        let stays = own.stays();
        let last = stays.last();
        let end = last.and_then(|stay| stay.over_at);
        let own_messages = || own.messages(|by| by.is_some() && by == technician);
        let first_chat = own_messages().next();
        let durations = own.durations(start);
        let total = durations[TimeField::Total as usize].as_deref();
        let reconciliation =
            start.map(|start| Reconciliation::of(&own, start, end, total.unwrap_or_default()));
        Self {
            session: known.id,
            name: known.name.as_ref().into(),
            technician,
            channel: known.channel,
            start,
            end,
            last_action: own.last_action(),
            standing: last.and_then(Standing::of),
            tools: own.tools(),
            group: technician
                .and_then(|technician| group_of(staff, technician))
                .map(String::from),
            to_first_chat: own.to_first_chat(first_chat),
            wrap_up: own.wrap_up(),
            transferred_to: own.transferred_to(),
            first_chat,
            customers_messages: own.messages(|by| by.is_none()).count(),
            own_messages: own_messages().count(),
            reconciliation,
            durations,
        }
    }
}

/// Who has shown one of these has a row.
const fn has_a_row(status: Status) -> bool {
    matches!(
        status,
        Status::Connecting
            | Status::Waiting
            | Status::Active
            | Status::Outgoing
            | Status::Collaborating
    )
}

/// The name of the first group that lists a technician (`session-report` 31).
fn group_of(staff: &Staff, technician: TechnicianId) -> Option<&str> {
    let mut groups = staff.groups();
    let (_, team) = groups.find(|(_, team)| team.members.contains(&technician))?;
    Some(&team.name)
}
