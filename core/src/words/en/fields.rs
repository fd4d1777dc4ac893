//! What a field of the report says, a sentence each (`report` §2; `session-report` 1–38).

use crate::report::Column;
use crate::report::time_field::TimeField;

/// The sentence. What no desk knows is said to be none.
pub const fn field(column: Column) -> &'static str {
    match column {
        Column::StartTime => "When the technician is first Active or Collaborating.",
        Column::EndTime => {
            "When the technician’s last stay in the session is over; none while it goes on."
        }
        Column::LastActionTime => {
            "When the technician last stopped working while Active or Collaborating; none while \
             they work."
        }
        Column::TechnicianName => "The technician whose part of the session this row is.",
        Column::TechnicianId => "The technician’s number, from 1 in the order of the desk.",
        Column::TechnicianEmail => "The technician’s address; this desk has none.",
        Column::SessionId => "The session’s number, from 1 in the order of creation.",
        Column::SessionType => "What the customer works with; here always the applet.",
        Column::Status => {
            "How the technician’s last stay ended, or, while it goes on, how it stands."
        }
        Column::Name => "What the session is called, as a rule after its customer.",
        Column::CustomField(_) => "A field that an account names itself; this desk has none.",
        Column::TrackingId => "What ties the session to another system; this desk has none.",
        Column::CustomerIp => "The customer’s address on the network; this desk has none.",
        Column::DeviceId => "What tells the customer’s device from others; this desk has none.",
        Column::IncidentToolsUsed => {
            "The tools that the technician used, in the order in which they were first opened."
        }
        Column::ResolvedUnresolved => {
            "Whether the problem was solved; reports have not asked since 2009."
        }
        Column::ChannelId => "The number of the channel that the session was opened on.",
        Column::ChannelName => "The channel that the session was opened on.",
        Column::CallingCard => "The calling card that the customer used; this desk has none.",
        Column::Time(field) => duration(field),
        Column::Platform => "The customer’s operating system; this desk does not know it.",
        Column::BrowserType => "The customer’s browser; this desk does not know it.",
        Column::TechnicianGroup => "The first group that lists the technician.",
        Column::TimeToFirstChat => {
            "From the session’s first Waiting to the technician’s first message; none in the row of \
             a collaborator."
        }
        Column::WrapUpTime => {
            "From the last message of the session until its entry leaves the technician’s queue; 0 \
             for whoever handed it over."
        }
        Column::TransferredTo => {
            "The technician, group or channel to which the technician last handed the session over."
        }
        Column::FirstChatSent => "When the technician wrote the first message.",
        Column::CustomerMessages => "How many messages the customer wrote in the session.",
        Column::TechnicianMessages => "How many messages the technician wrote in the session.",
        Column::SystemMessages => "How many messages the system wrote; this desk counts none.",
    }
}

const fn duration(field: TimeField) -> &'static str {
    match field {
        TimeField::Connecting => {
            "How long the session was Connecting; the same in each of its rows."
        }
        TimeField::Waiting => {
            "From the session’s first Waiting until somebody picks it up, or it is over; the same in \
             each of its rows."
        }
        TimeField::Total => {
            "Active, Hold, Transfer, Rebooting and Reconnecting together: not the console’s total, \
             and not End minus Start."
        }
        TimeField::Active => "How long the technician was Active or Collaborating.",
        TimeField::Work => {
            "While the session is selected, the connection up, the console in the foreground and the \
             technician not Away."
        }
        TimeField::Hold => "How long the technician had the session On Hold.",
        TimeField::Transfer => {
            "How long the technician’s entry was Outgoing, once somebody had picked the session up."
        }
        TimeField::Rebooting => {
            "Rebooting after the pick-up, where it interrupts the technician’s own time."
        }
        TimeField::Reconnecting => {
            "Reconnecting after the pick-up, while the cause is on the customer’s side."
        }
    }
}
