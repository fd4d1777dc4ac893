//! English. The headers of the fields 1–31 and the status words are those of real exports; the document
//! has no English edition, so the headers of the last seven fields are ours.

use super::Words;
use crate::outcome::Outcome;
use crate::report::columns::Column;
use crate::report::session_type::SessionType;
use crate::report::standing::Standing;
use crate::report::time_field::TimeField;

pub(super) const fn column(column: Column) -> Words {
    match column {
        Column::StartTime => &["Start Time"],
        Column::EndTime => &["End Time"],
        Column::LastActionTime => &["Last Action Time"],
        Column::TechnicianName => &["Technician Name"],
        Column::TechnicianId => &["Technician ID"],
        Column::TechnicianEmail => &["Technician Email", "Technician E-mail"],
        Column::SessionId => &["Session ID"],
        Column::SessionType => &["Session Type"],
        Column::Status => &["Status"],
        // An account that has changed nothing is asked for “Your Name:”.
        Column::Name => &["Name", "Your Name"],
        Column::CustomField(_) => &["Custom field"],
        Column::TrackingId => &["Tracking ID"],
        Column::CustomerIp => &["Customer IP", "Customer IP Address"],
        Column::DeviceId => &["Device ID"],
        Column::IncidentToolsUsed => &["Incident Tools Used", "Tools Used"],
        Column::ResolvedUnresolved => &["Resolved Unresolved", "Resolved/Unresolved"],
        Column::ChannelId => &["Channel ID"],
        Column::ChannelName => &["Channel Name"],
        Column::CallingCard => &["Calling Card"],
        Column::Time(field) => time(field),
        Column::Platform => &["Platform"],
        Column::BrowserType => &["Browser Type"],
        Column::TechnicianGroup => &["Technician Group"],
        Column::TimeToFirstChat => &["Time to First Chat", "Time to First Chat Message"],
        Column::WrapUpTime => &["Wrap-up Time", "Wrap Up Time", "Wrapup Time"],
        Column::TransferredTo => &["Transferred To"],
        Column::FirstChatSent => &[
            "First Chat Sent",
            "First Chat Sent Time",
            "Time of First Chat Sent",
            "First Chat Message Sent",
        ],
        Column::CustomerMessages => &[
            "Customer Messages",
            "Number of Customer Messages",
            "Customer Message Count",
        ],
        Column::TechnicianMessages => &[
            "Technician Messages",
            "Number of Technician Messages",
            "Technician Message Count",
        ],
        Column::SystemMessages => &[
            "System Messages",
            "Number of System Messages",
            "System Message Count",
        ],
    }
}

pub(super) const fn standing(standing: Standing) -> Words {
    match standing {
        Standing::Connecting => &["Connecting"],
        Standing::Waiting => &["Waiting"],
        Standing::Active => &["Active"],
        Standing::OnHold => &["On Hold"],
        Standing::Transferring => &["Transferring"],
        Standing::Rebooting => &["Rebooting"],
        Standing::Reconnecting => &["Reconnecting"],
        Standing::Offline => &["Offline"],
        Standing::Ended(outcome) => ended(outcome),
        Standing::Disconnected => &["Disconnected"],
        Standing::Rebooted => &["Rebooted"],
        Standing::ClosedByActiveCustomer => {
            &["Closed by active customer", "Closed (by active customer)"]
        }
        Standing::NotAvailable => &["Not available"],
    }
}

/// What is written is the outcome's own name.
const fn ended(outcome: Outcome) -> Words {
    match outcome {
        Outcome::ClosedByTechnician => const { &[Outcome::ClosedByTechnician.name()] },
        Outcome::ClosedByCustomer => const { &[Outcome::ClosedByCustomer.name()] },
        Outcome::ClosedByWaitingCustomer => const { &[Outcome::ClosedByWaitingCustomer.name()] },
        Outcome::Transferred => const { &[Outcome::Transferred.name()] },
        Outcome::TimedOut => const { &[Outcome::TimedOut.name()] },
        Outcome::TimedOutClosedByTechnician => {
            const { &[Outcome::TimedOutClosedByTechnician.name()] }
        }
        Outcome::Aborted => const { &[Outcome::Aborted.name(), "Aborted"] },
        Outcome::DeclinedByCustomer => const { &[Outcome::DeclinedByCustomer.name()] },
    }
}

/// What is written is the field's own header.
const fn time(field: TimeField) -> Words {
    match field {
        TimeField::Connecting => const { &[TimeField::Connecting.header()] },
        TimeField::Waiting => const { &[TimeField::Waiting.header()] },
        TimeField::Total => const { &[TimeField::Total.header()] },
        TimeField::Active => const { &[TimeField::Active.header()] },
        TimeField::Work => const { &[TimeField::Work.header()] },
        TimeField::Hold => const { &[TimeField::Hold.header()] },
        TimeField::Transfer => const { &[TimeField::Transfer.header(), "Transfer Time"] },
        TimeField::Rebooting => const { &[TimeField::Rebooting.header()] },
        TimeField::Reconnecting => const { &[TimeField::Reconnecting.header()] },
    }
}

pub(super) const fn session_type(session_type: SessionType) -> Words {
    match session_type {
        SessionType::MobileApplet => &["Mobile Applet"],
        SessionType::CallingCard => &["Calling Card"],
        SessionType::InstantChat => &["Instant Chat"],
        SessionType::Unattended => &["Unattended"],
        SessionType::ConnectOnLan => &["Connect On LAN", "LAN"],
        SessionType::Applet => &["Applet"],
    }
}
