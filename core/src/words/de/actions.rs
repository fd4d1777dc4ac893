//! What the buttons say: the console's own names where the console has the button; in German.

use alloc::format;
use alloc::string::String;

use crate::action::{Action, ConsoleDeed, CustomerDeed, Deed, DeviceDeed, Recipient, Tool};
use crate::cause::Cause;
use crate::ids::{Queue, TechnicianId};
use crate::report::vocabulary::Vocabulary;
use crate::staff::{Presence, Staff};

/// The name of an action, as short as a button. Names are looked up among the staff.
pub fn action(action: &Action, staff: &Staff) -> String {
    match action {
        Action::CreateSession(..) => "Neue Sitzung".into(),
        Action::OpenChannelSession(channel, _) => {
            format!(
                "Sitzung über {} öffnen",
                staff.queue_name(Queue::Channel(*channel))
            )
        }
        Action::Technician(_, _, deed) => self::deed(*deed, staff),
        Action::Console(_, deed) => console(*deed).into(),
        Action::Customer(_, deed) => customer(*deed).into(),
        Action::Device(_, deed) => device(*deed).into(),
        Action::SetLimits(_) => "Zeitlimits festlegen".into(),
        Action::DisableTechnician(whom) => format!("{} deaktivieren", name(*whom, staff)),
    }
}

/// The name of what a technician does with a session, as short as a button, before anybody or
/// anything is chosen for it; of any other cause its sentence.
pub const fn choice(cause: Cause) -> &'static str {
    match cause {
        Cause::StartSession => "Sitzung starten",
        Cause::HoldSession => "Sitzung anhalten",
        Cause::TransferSession => "Sitzung übergeben",
        Cause::InviteTechnician => "Techniker einladen",
        Cause::ExcludeTechnician => "Techniker ausschließen",
        Cause::OfferLead => "Sitzungsleitung anbieten",
        Cause::TakeLead => "Sitzungsleitung übernehmen",
        Cause::RebootDevice => "Gerät neu starten",
        Cause::EndSession => "Sitzung beenden",
        Cause::SendChat => "Chatnachricht senden",
        Cause::SelectSession => "Sitzung auswählen",
        Cause::OpenTool => "Tool öffnen",
        Cause::CloseTool => "Tool schließen",
        other => super::cause(other),
    }
}

/// The name of a tool.
pub const fn tool(tool: Tool) -> &'static str {
    Vocabulary::De.tool(tool)
}

fn deed(deed: Deed, staff: &Staff) -> String {
    match deed {
        Deed::StartSession => "Sitzung starten".into(),
        Deed::HoldSession => "Sitzung anhalten".into(),
        Deed::TransferSession(to) => format!("Sitzung an {} übergeben", recipient(to, staff)),
        Deed::InviteTechnician(whom) => format!("{} einladen", name(whom, staff)),
        Deed::ExcludeTechnician(whom) => format!("{} ausschließen", name(whom, staff)),
        Deed::OfferLead(whom) => format!("{} die Sitzungsleitung anbieten", name(whom, staff)),
        Deed::TakeLead => "Sitzungsleitung übernehmen".into(),
        Deed::RebootDevice => "Gerät neu starten".into(),
        Deed::EndSession => "Sitzung beenden".into(),
        Deed::SendChat => "Chatnachricht senden".into(),
        Deed::SelectSession => "Sitzung auswählen".into(),
        Deed::OpenTool(which) => format!("{} öffnen", tool(which)),
        Deed::CloseTool(which) => format!("{} schließen", tool(which)),
    }
}

const fn console(deed: ConsoleDeed) -> &'static str {
    match deed {
        ConsoleDeed::Show => "Konsole in den Vordergrund",
        ConsoleDeed::Hide => "Konsole in den Hintergrund",
        ConsoleDeed::SetPresence(Presence::Available) => "Anwesenheit: verfügbar",
        ConsoleDeed::SetPresence(Presence::Busy) => "Anwesenheit: beschäftigt",
        ConsoleDeed::SetPresence(Presence::Away) => "Anwesenheit: abwesend",
        ConsoleDeed::LoseNetwork => "Netzwerk des Technikers trennen",
        ConsoleDeed::RestoreNetwork => "Netzwerk des Technikers wiederherstellen",
    }
}

const fn customer(deed: CustomerDeed) -> &'static str {
    match deed {
        CustomerDeed::StartApplet => "Applet starten",
        CustomerDeed::DeclineTerms => "Bedingungen ablehnen",
        CustomerDeed::CloseApplet => "Applet schließen",
        CustomerDeed::RebootDevice => "Gerät neu starten",
        CustomerDeed::SendChat => "Chatnachricht senden",
    }
}

const fn device(deed: DeviceDeed) -> &'static str {
    match deed {
        DeviceDeed::LoseNetwork => "Netzwerk trennen",
        DeviceDeed::RestoreNetwork => "Netzwerk wiederherstellen",
        DeviceDeed::FinishReboot => "Neustart abschließen",
    }
}

fn name(id: TechnicianId, staff: &Staff) -> &str {
    staff.queue_name(Queue::Technician(id))
}

fn recipient(to: Recipient, staff: &Staff) -> &str {
    match to {
        Recipient::Technician(id) => name(id, staff),
        Recipient::Group(id) => staff.group(id).map_or("", |group| group.name.as_str()),
        Recipient::Channel(id) => staff.queue_name(Queue::Channel(id)),
    }
}
