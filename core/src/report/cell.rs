//! What stands in each column of a row: in no language until words are asked for.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::TimeDelta;

use crate::action::{Recipient, Tool};
use crate::ids::Queue;
use crate::language::Language;
use crate::staff::Staff;
use crate::timer::Instant;

use super::columns::Column;
use super::row::Row;
use super::session_type::SessionType;
use super::standing::Standing;
use super::vocabulary::Vocabulary;

/// What stands in a column of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// A text that somebody has typed, or a name.
    Text(String),
    /// What the customer's side runs on.
    SessionType(SessionType),
    /// How the row stands.
    Standing(Standing),
    /// Tools, in the order in which they were first opened.
    Tools(Vec<Tool>),
    /// A number.
    Number(u64),
    /// How long something took.
    Duration(TimeDelta),
    /// When something happened.
    Moment(Instant),
}

impl Cell {
    /// What it says in words; none where it is a number, a duration or a moment.
    pub fn words(&self, language: Language) -> Option<Cow<'_, str>> {
        let words = Vocabulary::of(language);
        match self {
            Self::Text(text) => Some(Cow::Borrowed(text)),
            Self::SessionType(session_type) => {
                Some(Cow::Borrowed(words.session_type(*session_type)))
            }
            Self::Standing(standing) => Some(Cow::Borrowed(words.standing(*standing))),
            Self::Tools(tools) => {
                let tools: Vec<_> = tools.iter().map(|tool| words.tool(*tool)).collect();
                Some(Cow::Owned(tools.join(", ")))
            }
            Self::Number(_) | Self::Duration(_) | Self::Moment(_) => None,
        }
    }
}

impl Column {
    /// What stands there in a row; nothing where it has none, which is not zero.
    pub fn cell(self, row: &Row, staff: &Staff) -> Option<Cell> {
        let queue = |queue| Cell::Text(staff.queue_name(queue).to_string());
        match self {
            Self::StartTime => row.start.map(Cell::Moment),
            Self::EndTime => row.end.map(Cell::Moment),
            Self::LastActionTime => row.last_action.map(Cell::Moment),
            Self::TechnicianName => row.technician.map(Queue::Technician).map(queue),
            Self::TechnicianId => row.technician.map(|id| Cell::Number(u64::from(id.0) + 1)),
            Self::SessionId => Some(Cell::Number(u64::from(row.session.0) + 1)),
            Self::SessionType => Some(Cell::SessionType(SessionType::Applet)),
            Self::Status => row.standing.map(Cell::Standing),
            Self::Name => Some(Cell::Text(row.name.clone())),
            Self::IncidentToolsUsed => {
                (!row.tools.is_empty()).then(|| Cell::Tools(row.tools.clone()))
            }
            Self::ChannelId => row.channel.map(|id| Cell::Number(u64::from(id.0) + 1)),
            Self::ChannelName => row.channel.map(Queue::Channel).map(queue),
            Self::Time(field) => row.duration(field).map(Cell::Duration),
            Self::TechnicianGroup => row.group.clone().map(Cell::Text),
            Self::TimeToFirstChat => row.to_first_chat.map(Cell::Duration),
            Self::WrapUpTime => row.wrap_up.map(Cell::Duration),
            Self::TransferredTo => row.transferred_to.map(|to| match to {
                Recipient::Technician(id) => queue(Queue::Technician(id)),
                Recipient::Channel(id) => queue(Queue::Channel(id)),
                Recipient::Group(id) => {
                    let group = staff.group(id).map(|team| team.name.clone());
                    Cell::Text(group.unwrap_or_default())
                }
            }),
            Self::FirstChatSent => row.first_chat.map(Cell::Moment),
            Self::CustomerMessages => Some(Cell::Number(row.customers_messages as u64)),
            Self::TechnicianMessages => Some(Cell::Number(row.own_messages as u64)),
            // What no desk knows.
            Self::TechnicianEmail
            | Self::CustomField(_)
            | Self::TrackingId
            | Self::CustomerIp
            | Self::DeviceId
            | Self::ResolvedUnresolved
            | Self::CallingCard
            | Self::Platform
            | Self::BrowserType
            | Self::SystemMessages => None,
        }
    }
}
