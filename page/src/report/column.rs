//! The columns as the page knows them: their words in addresses, the groups in which people look for
//! them, and those that are shown unless somebody chooses others.

use queuescope_core::report::Column;
use queuescope_core::report::time_field::TimeField;

/// Columns that answer the same question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Whose session it was, and who worked on it.
    Who,
    /// At which moments what happened.
    When,
    /// How long it took.
    Durations,
    /// How much was written.
    Messages,
    /// What else there is.
    Other,
}

impl Group {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Who,
        Self::When,
        Self::Durations,
        Self::Messages,
        Self::Other,
    ];

    /// Its columns, in the order of the document.
    pub fn columns(self) -> impl Iterator<Item = Column> {
        Column::all()
            .into_iter()
            .filter(move |column| group(*column) == self)
    }
}

/// The columns that are shown unless somebody chooses others.
pub const USUAL: [Column; 14] = [
    Column::Name,
    Column::SessionId,
    Column::TechnicianName,
    Column::Status,
    Column::StartTime,
    Column::EndTime,
    Column::Time(TimeField::Waiting),
    Column::Time(TimeField::Total),
    Column::Time(TimeField::Active),
    Column::Time(TimeField::Work),
    Column::Time(TimeField::Hold),
    Column::Time(TimeField::Transfer),
    Column::Time(TimeField::Rebooting),
    Column::Time(TimeField::Reconnecting),
];

/// The place of a column in `session-report`, 1–38.
pub const fn number(column: Column) -> u8 {
    place(column).0
}

/// The word for a column in addresses and style sheets.
pub fn id(column: Column) -> String {
    let (_, _, word) = place(column);
    match column {
        Column::CustomField(number) => format!("{word}-{number}"),
        _ => word.to_owned(),
    }
}

/// The column with that word.
pub fn column_named(word: &str) -> Option<Column> {
    let mut all = Column::all().into_iter();
    all.find(|column| id(*column) == word)
}

/// The question that a column answers.
pub const fn group(column: Column) -> Group {
    place(column).1
}

const fn place(column: Column) -> (u8, Group, &'static str) {
    use Group::{Durations, Messages, Other, When, Who};
    match column {
        Column::StartTime => (1, When, "start-time"),
        Column::EndTime => (2, When, "end-time"),
        Column::LastActionTime => (3, When, "last-action-time"),
        Column::TechnicianName => (4, Who, "technician-name"),
        Column::TechnicianId => (5, Who, "technician-id"),
        Column::TechnicianEmail => (6, Who, "technician-email"),
        Column::SessionId => (7, Who, "session-id"),
        Column::SessionType => (8, Other, "session-type"),
        Column::Status => (9, Other, "status"),
        Column::Name => (10, Who, "name"),
        Column::CustomField(_) => (11, Other, "custom-field"),
        Column::TrackingId => (12, Other, "tracking-id"),
        Column::CustomerIp => (13, Who, "customer-ip"),
        Column::DeviceId => (14, Who, "device-id"),
        Column::IncidentToolsUsed => (15, Other, "incident-tools-used"),
        Column::ResolvedUnresolved => (16, Other, "resolved-unresolved"),
        Column::ChannelId => (17, Who, "channel-id"),
        Column::ChannelName => (18, Who, "channel-name"),
        Column::CallingCard => (19, Other, "calling-card"),
        Column::Time(field) => (field.number(), Durations, time(field)),
        Column::Platform => (29, Other, "platform"),
        Column::BrowserType => (30, Other, "browser-type"),
        Column::TechnicianGroup => (31, Who, "technician-group"),
        Column::TimeToFirstChat => (32, Durations, "time-to-first-chat"),
        Column::WrapUpTime => (33, Durations, "wrap-up-time"),
        Column::TransferredTo => (34, Who, "transferred-to"),
        Column::FirstChatSent => (35, When, "first-chat-sent"),
        Column::CustomerMessages => (36, Messages, "customer-messages"),
        Column::TechnicianMessages => (37, Messages, "technician-messages"),
        Column::SystemMessages => (38, Messages, "system-messages"),
    }
}

const fn time(field: TimeField) -> &'static str {
    match field {
        TimeField::Connecting => "connecting-time",
        TimeField::Waiting => "waiting-time",
        TimeField::Total => "total-time",
        TimeField::Active => "active-time",
        TimeField::Work => "work-time",
        TimeField::Hold => "hold-time",
        TimeField::Transfer => "time-in-transfer",
        TimeField::Rebooting => "rebooting-time",
        TimeField::Reconnecting => "reconnecting-time",
    }
}
