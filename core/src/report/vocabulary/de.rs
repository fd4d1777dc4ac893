//! German. From the product's help: the headers of the fields 1–5, 7, 9–13, 21, 22 and 24–28 and of the
//! technician group, and the types of session. Waiting, Active, On Hold, Connecting, Rebooting,
//! Reconnecting, Offline and Timed out, and the tools, are as in `status-changes`. All the rest is ours.

use super::Words;
use crate::action::Tool;
use crate::outcome::Outcome;
use crate::report::columns::Column;
use crate::report::session_type::SessionType;
use crate::report::standing::Standing;
use crate::report::time_field::TimeField;

pub(super) const fn column(column: Column) -> Words {
    match column {
        Column::StartTime => &["Startzeit", "Anfangszeit"],
        Column::EndTime => &["Endzeit"],
        Column::LastActionTime => &["Zeit der letzten Aktion"],
        Column::TechnicianName => &["Technikername", "Name des Technikers"],
        Column::TechnicianId => &["Techniker-ID"],
        Column::TechnicianEmail => &[
            "E-Mail-Adresse des Technikers",
            "E-Mail des Technikers",
            "Techniker-E-Mail",
        ],
        Column::SessionId => &["Sitzungs-ID"],
        Column::SessionType => &["Sitzungstyp"],
        Column::Status => &["Status"],
        Column::Name => &["Name"],
        Column::CustomField(_) => &["Benutzerdefiniertes Feld"],
        Column::TrackingId => &["Tracking-ID", "Auftrags-ID"],
        Column::CustomerIp => &["Kunden-IP-Adresse", "Kunden-IP", "IP-Adresse des Kunden"],
        Column::DeviceId => &["Geräte-ID"],
        Column::IncidentToolsUsed => &["Verwendete Tools", "Verwendetes Tool"],
        Column::ResolvedUnresolved => &["Gelöst/Ungelöst", "Gelöst/Nicht gelöst"],
        Column::ChannelId => &["Kanal-ID"],
        Column::ChannelName => &["Kanalname"],
        Column::CallingCard => &["Calling Card"],
        Column::Time(TimeField::Connecting) => &[
            "Verbindungszeit",
            "Zeit für Verbindungsherstellung",
            "Zeit für die Verbindungsherstellung",
        ],
        Column::Time(TimeField::Waiting) => &["Wartezeit"],
        Column::Time(TimeField::Total) => &["Gesamtzeit"],
        Column::Time(TimeField::Active) => &["Aktive Zeit", "Aktivzeit"],
        Column::Time(TimeField::Work) => &["Arbeitszeit"],
        Column::Time(TimeField::Hold) => &["Haltezeit"],
        Column::Time(TimeField::Transfer) => &["Übertragungszeit", "Übergabezeit"],
        Column::Time(TimeField::Rebooting) => &["Zeit für Neustart", "Neustartzeit"],
        Column::Time(TimeField::Reconnecting) => &[
            "Zeit für erneuten Verbindungsaufbau",
            "Wiederverbindungszeit",
        ],
        Column::Platform => &["Plattform"],
        Column::BrowserType => &["Browsertyp"],
        Column::TechnicianGroup => &["Technikergruppe"],
        Column::TimeToFirstChat => &["Zeit bis zum ersten Chat"],
        Column::WrapUpTime => &["Nachbearbeitungszeit"],
        Column::TransferredTo => &["Übergeben an", "Übertragen an"],
        Column::FirstChatSent => &["Erste Chatnachricht gesendet"],
        Column::CustomerMessages => &["Anzahl der Kundennachrichten", "Kundennachrichten"],
        Column::TechnicianMessages => &["Anzahl der Technikernachrichten", "Technikernachrichten"],
        Column::SystemMessages => &["Anzahl der Systemnachrichten", "Systemnachrichten"],
    }
}

pub(super) const fn standing(standing: Standing) -> Words {
    match standing {
        Standing::Connecting => &["Verbindung wird hergestellt"],
        Standing::Waiting => &["Wartend"],
        Standing::Active => &["Aktiv"],
        Standing::OnHold => &["In Wartestellung"],
        Standing::Transferring => &["Wird übergeben", "Wird übertragen"],
        Standing::Rebooting => &["Computer wird neu gestartet", "Wird neu gestartet"],
        Standing::Reconnecting => &["Neu verbinden", "Verbindung wird wiederhergestellt"],
        Standing::Offline => &["Offline"],
        Standing::Ended(Outcome::ClosedByTechnician) => &["Vom Techniker geschlossen"],
        Standing::Ended(Outcome::ClosedByCustomer) => &["Vom Kunden geschlossen"],
        Standing::Ended(Outcome::ClosedByWaitingCustomer) => &["Vom wartenden Kunden geschlossen"],
        Standing::Ended(Outcome::Transferred) => &["Übergeben", "Übertragen"],
        Standing::Ended(Outcome::TimedOut) => &["Zeitüberschreitung"],
        Standing::Ended(Outcome::TimedOutClosedByTechnician) => {
            &["Zeitüberschreitung: vom Techniker geschlossen"]
        }
        Standing::Ended(Outcome::Aborted) => &[
            "Abgebrochen: Techniker wurde gelöscht oder deaktiviert",
            "Abgebrochen",
        ],
        Standing::Ended(Outcome::DeclinedByCustomer) => &["Vom Kunden abgelehnt"],
        Standing::Disconnected => &["Verbindung getrennt", "Getrennt"],
        Standing::Rebooted => &["Neu gestartet"],
        Standing::ClosedByActiveCustomer => &["Vom aktiven Kunden geschlossen"],
        Standing::NotAvailable => &["Nicht verfügbar"],
    }
}

pub(super) const fn session_type(session_type: SessionType) -> Words {
    match session_type {
        SessionType::MobileApplet => &["Mobile Applet", "Mobiles Applet"],
        SessionType::CallingCard => &["Calling Card"],
        SessionType::InstantChat => &["Instant Chat"],
        SessionType::Unattended => &["Unbeaufsichtigt"],
        SessionType::ConnectOnLan => &["LAN (interne Verbindungen)"],
        SessionType::Applet => &["Applet"],
    }
}

pub(super) const fn tool(tool: Tool) -> &'static str {
    match tool {
        Tool::RemoteControl => "Fernsteuerung",
        Tool::ScreenSharing => "Bildschirmfreigabe",
        Tool::FileManager => "Datei-Manager",
        Tool::FileTransfer => "Dateiübertragung",
        Tool::SaveDialog => "Speicherdialog",
        Tool::CallingCardInstallation => "Calling-Card-Installation",
    }
}
