//! Dutch: headers, status words and types as `session-report` has them. The further status words are the
//! console's (`status-table`), the further headers those of the product's report of chats; ours are the
//! words for Closed by active customer and Not available, which no document has in Dutch.

use super::Words;
use crate::action::Tool;
use crate::outcome::Outcome;
use crate::report::columns::Column;
use crate::report::session_type::SessionType;
use crate::report::standing::Standing;
use crate::report::time_field::TimeField;

pub(super) const fn column(column: Column) -> Words {
    match column {
        Column::StartTime => &["Starttijd", "Begintijd"],
        Column::EndTime => &["Eindtijd"],
        Column::LastActionTime => &["Laatste actietijd"],
        Column::TechnicianName => &["Naam van technicus"],
        Column::TechnicianId => &["Technicus-ID", "ID van technicus"],
        Column::TechnicianEmail => &["E-mailadres van technicus", "E-mailadres technicus"],
        Column::SessionId => &["Sessie-ID"],
        Column::SessionType => &["Sessietype"],
        Column::Status => &["Status"],
        Column::Name => &["Naam"],
        Column::CustomField(_) => &["Aangepast veld"],
        Column::TrackingId => &["Tracerings-ID"],
        Column::CustomerIp => &["IP van klant"],
        Column::DeviceId => &["Apparaat-ID"],
        Column::IncidentToolsUsed => &["Gebruikte tool", "Gebruikte tools"],
        Column::ResolvedUnresolved => &["Opgelost/onopgelost"],
        Column::ChannelId => &["Kanaal-ID"],
        Column::ChannelName => &["Kanaalnaam"],
        Column::CallingCard => &["Calling Card"],
        Column::Time(TimeField::Connecting) => &["Verbindingstijd"],
        Column::Time(TimeField::Waiting) => &["Wachttijd"],
        Column::Time(TimeField::Total) => &["Totale tijd"],
        Column::Time(TimeField::Active) => &["Actieve tijd"],
        Column::Time(TimeField::Work) => &["Werktijd"],
        Column::Time(TimeField::Hold) => &["Onderbrekingstijd"],
        Column::Time(TimeField::Transfer) => &["Overdrachtstijd"],
        Column::Time(TimeField::Rebooting) => &["Herstarttijd"],
        Column::Time(TimeField::Reconnecting) => &["Herverbindingstijd"],
        Column::Platform => &["Platform"],
        Column::BrowserType => &["Browsertype"],
        Column::TechnicianGroup => &["Technicusgroep"],
        Column::TimeToFirstChat => &["Tijd tot eerste chat"],
        Column::WrapUpTime => &["Afrondingstijd"],
        Column::TransferredTo => &["Overgedragen aan"],
        Column::FirstChatSent => &["Tijdstip eerste verstuurde chatbericht"],
        Column::CustomerMessages => &["Aantal klantberichten"],
        Column::TechnicianMessages => &["Aantal technicusberichten"],
        Column::SystemMessages => &["Aantal systeemberichten"],
    }
}

pub(super) const fn standing(standing: Standing) -> Words {
    match standing {
        Standing::Connecting => &["Bezig met verbinden"],
        Standing::Waiting => &["Bezig met wachten", "Aan het wachten"],
        Standing::Active => &["Actief"],
        Standing::OnHold => &["In de wacht", "Onderbroken"],
        Standing::Transferring => &["Bezig met overdragen"],
        Standing::Rebooting => &["Opnieuw opstarten"],
        Standing::Reconnecting => &["Opnieuw verbinding maken"],
        Standing::Offline => &["Offline"],
        Standing::Ended(Outcome::ClosedByTechnician) => &["Afgesloten door technicus"],
        Standing::Ended(Outcome::ClosedByCustomer) => &["Afgesloten door klant"],
        Standing::Ended(Outcome::ClosedByWaitingCustomer) => &["Afgesloten door wachtende klant"],
        Standing::Ended(Outcome::Transferred) => &["Overgedragen"],
        Standing::Ended(Outcome::TimedOut) => &["Time-out opgetreden"],
        Standing::Ended(Outcome::TimedOutClosedByTechnician) => {
            &["Time-out opgetreden: afgesloten door technicus"]
        }
        Standing::Ended(Outcome::Aborted) => &[
            "Afgebroken: technicus is verwijderd of uitgeschakeld",
            "Afgebroken",
        ],
        Standing::Ended(Outcome::DeclinedByCustomer) => &["Geweigerd door de klant"],
        Standing::Disconnected => &["Verbinding is beëindigd"],
        Standing::Rebooted => &["Opnieuw opgestart"],
        Standing::ClosedByActiveCustomer => &[
            "Afgesloten door actieve klant",
            "Gesloten (door actieve klant)",
        ],
        Standing::NotAvailable => &["Niet beschikbaar"],
    }
}

pub(super) const fn session_type(session_type: SessionType) -> Words {
    match session_type {
        SessionType::MobileApplet => &["Mobiele applet"],
        SessionType::CallingCard => &["Calling Card"],
        SessionType::InstantChat => &["Instant Chat"],
        SessionType::Unattended => &["Onbeheerd"],
        SessionType::ConnectOnLan => &["Op het LAN-netwerk verbinden"],
        SessionType::Applet => &["Applet"],
    }
}

pub(super) const fn tool(tool: Tool) -> &'static str {
    match tool {
        Tool::RemoteControl => "besturing op afstand",
        Tool::ScreenSharing => "scherm delen",
        Tool::FileManager => "bestandsbeheer",
        Tool::FileTransfer => "bestandsoverdracht",
        Tool::SaveDialog => "opslagvenster",
        Tool::CallingCardInstallation => "installatie van de Calling Card",
    }
}
