//! The columns of the report, and what stands in each of a row.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::TimeDelta;

use crate::action::Recipient;
use crate::ids::Queue;
use crate::staff::Staff;
use crate::timer::Instant;
use crate::words::en;

use super::row::Row;
use super::time_field::TimeField;

/// A column, in the order of the document (`session-report` 1–38).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// `session-report` 1.
    StartTime,
    /// `session-report` 2.
    EndTime,
    /// `session-report` 3.
    LastActionTime,
    /// `session-report` 4.
    TechnicianName,
    /// `session-report` 5.
    TechnicianId,
    /// `session-report` 6.
    TechnicianEmail,
    /// `session-report` 7.
    SessionId,
    /// `session-report` 8.
    SessionType,
    /// `session-report` 9.
    Status,
    /// `session-report` 10.
    Name,
    /// `session-report` 11: the account's own fields, from 1 to 5.
    CustomField(u8),
    /// `session-report` 12.
    TrackingId,
    /// `session-report` 13.
    CustomerIp,
    /// `session-report` 14.
    DeviceId,
    /// `session-report` 15.
    IncidentToolsUsed,
    /// `session-report` 16.
    ResolvedUnresolved,
    /// `session-report` 17.
    ChannelId,
    /// `session-report` 18.
    ChannelName,
    /// `session-report` 19.
    CallingCard,
    /// `session-report` 20–28.
    Time(TimeField),
    /// `session-report` 29.
    Platform,
    /// `session-report` 30.
    BrowserType,
    /// `session-report` 31.
    TechnicianGroup,
    /// `session-report` 32.
    TimeToFirstChat,
    /// `session-report` 33.
    WrapUpTime,
    /// `session-report` 34.
    TransferredTo,
    /// `session-report` 35.
    FirstChatSent,
    /// `session-report` 36.
    CustomerMessages,
    /// `session-report` 37.
    TechnicianMessages,
    /// `session-report` 38.
    SystemMessages,
}

/// What stands in a column of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// A text.
    Text(String),
    /// A number.
    Number(u64),
    /// How long something took.
    Duration(TimeDelta),
    /// When something happened.
    Moment(Instant),
}

impl Column {
    /// Every column, from left to right.
    pub fn all() -> Vec<Self> {
        let before = [
            Self::StartTime,
            Self::EndTime,
            Self::LastActionTime,
            Self::TechnicianName,
            Self::TechnicianId,
            Self::TechnicianEmail,
            Self::SessionId,
            Self::SessionType,
            Self::Status,
            Self::Name,
        ];
        let custom = (1..=5).map(Self::CustomField);
        let between = [
            Self::TrackingId,
            Self::CustomerIp,
            Self::DeviceId,
            Self::IncidentToolsUsed,
            Self::ResolvedUnresolved,
            Self::ChannelId,
            Self::ChannelName,
            Self::CallingCard,
        ];
        let times = TimeField::ALL.map(Self::Time);
        let after = [
            Self::Platform,
            Self::BrowserType,
            Self::TechnicianGroup,
            Self::TimeToFirstChat,
            Self::WrapUpTime,
            Self::TransferredTo,
            Self::FirstChatSent,
            Self::CustomerMessages,
            Self::TechnicianMessages,
            Self::SystemMessages,
        ];
        let all = before.into_iter().chain(custom).chain(between);
        all.chain(times).chain(after).collect()
    }

    /// The English header as real exports print it, or as we name it where none was found.
    pub fn header(self) -> String {
        let header = match self {
            Self::StartTime => "Start Time",
            Self::EndTime => "End Time",
            Self::LastActionTime => "Last Action Time",
            Self::TechnicianName => "Technician Name",
            Self::TechnicianId => "Technician ID",
            Self::TechnicianEmail => "Technician Email",
            Self::SessionId => "Session ID",
            Self::SessionType => "Session Type",
            Self::Status => "Status",
            Self::Name => "Name",
            Self::CustomField(number) => return alloc::format!("Custom field {number}"),
            Self::TrackingId => "Tracking ID",
            Self::CustomerIp => "Customer IP",
            Self::DeviceId => "Device ID",
            Self::IncidentToolsUsed => "Incident Tools Used",
            Self::ResolvedUnresolved => "Resolved Unresolved",
            Self::ChannelId => "Channel ID",
            Self::ChannelName => "Channel Name",
            Self::CallingCard => "Calling Card",
            Self::Time(field) => field.header(),
            Self::Platform => "Platform",
            Self::BrowserType => "Browser Type",
            Self::TechnicianGroup => "Technician Group",
            Self::TimeToFirstChat => "Time to First Chat",
            Self::WrapUpTime => "Wrap-up Time",
            Self::TransferredTo => "Transferred To",
            Self::FirstChatSent => "First Chat Sent",
            Self::CustomerMessages => "Customer Messages",
            Self::TechnicianMessages => "Technician Messages",
            Self::SystemMessages => "System Messages",
        };
        header.to_string()
    }

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
            Self::SessionType => Some(Cell::Text("Applet".to_string())),
            Self::Status => row
                .standing
                .map(|standing| Cell::Text(standing.name().to_string())),
            Self::Name => Some(Cell::Text(row.name.clone())),
            Self::IncidentToolsUsed => {
                let tools: Vec<_> = row.tools.iter().map(|tool| en::tool(*tool)).collect();
                (!tools.is_empty()).then(|| Cell::Text(tools.join(", ")))
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
