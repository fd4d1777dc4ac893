//! How long a field may be: the document says it of each ("Datalengte", `session-report`).

use crate::report::Column;

use super::super::finding::What;
use super::About;

pub(super) fn check(about: &mut About) {
    let header = about.row.header;
    for place in 0..header.len() {
        let Some(column) = header.column(place) else {
            continue;
        };
        let value = about.row.at(Some(place));
        // No letter is shorter than a byte.
        let Some(limit) = limit(column).filter(|limit| value.len() > *limit) else {
            continue;
        };
        let length = value.chars().count();
        if length > limit {
            about.say(Some(column), What::TooLong { length, limit });
        }
    }
}

/// How many characters may stand in a column; none where the document does not say.
const fn limit(column: Column) -> Option<usize> {
    match column {
        Column::TechnicianName
        | Column::TechnicianEmail
        | Column::Name
        | Column::DeviceId
        | Column::IncidentToolsUsed
        | Column::TechnicianGroup
        | Column::TransferredTo => Some(128),
        Column::SessionType => Some(100),
        Column::Status | Column::CustomField(_) | Column::ChannelName | Column::CallingCard => {
            Some(64)
        }
        Column::TrackingId => Some(256),
        Column::CustomerIp => Some(15),
        Column::Platform => Some(20),
        Column::StartTime
        | Column::EndTime
        | Column::LastActionTime
        | Column::TechnicianId
        | Column::SessionId
        | Column::ResolvedUnresolved
        | Column::ChannelId
        | Column::Time(_)
        | Column::BrowserType
        | Column::TimeToFirstChat
        | Column::WrapUpTime
        | Column::FirstChatSent
        | Column::CustomerMessages
        | Column::TechnicianMessages
        | Column::SystemMessages => None,
    }
}
