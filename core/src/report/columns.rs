//! The columns of the report.

use alloc::vec::Vec;

use super::time_field::TimeField;

/// A column, in the order of the document (`session-report` 1–38).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
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
}
