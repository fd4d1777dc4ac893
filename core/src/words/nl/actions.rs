//! What the buttons say: the console's own names where the console has the button.

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
        Action::CreateSession(..) => "Nieuwe sessie".into(),
        Action::OpenChannelSession(channel, _) => {
            format!(
                "Sessie openen via {}",
                staff.queue_name(Queue::Channel(*channel))
            )
        }
        Action::Technician(_, _, deed) => self::deed(*deed, staff),
        Action::Console(_, deed) => console(*deed).into(),
        Action::Customer(_, deed) => customer(*deed).into(),
        Action::Device(_, deed) => device(*deed).into(),
        Action::SetLimits(_) => "Limieten instellen".into(),
        Action::DisableTechnician(whom) => format!("{} uitschakelen", name(*whom, staff)),
    }
}

/// The name of what a technician does with a session, as short as a button, before anybody or
/// anything is chosen for it; of any other cause its sentence.
pub const fn choice(cause: Cause) -> &'static str {
    match cause {
        Cause::StartSession => "Sessie starten",
        Cause::HoldSession => "Sessie onderbreken",
        Cause::TransferSession => "Sessie overdragen",
        Cause::InviteTechnician => "Technicus uitnodigen",
        Cause::ExcludeTechnician => "Technicus uitsluiten",
        Cause::OfferLead => "Leiding aanbieden",
        Cause::TakeLead => "Leiding overnemen",
        Cause::RebootDevice => "Apparaat herstarten",
        Cause::EndSession => "Sessie sluiten",
        Cause::SendChat => "Chatbericht sturen",
        Cause::SelectSession => "Sessie selecteren",
        Cause::OpenTool => "Tool openen",
        Cause::CloseTool => "Tool sluiten",
        other => super::cause(other),
    }
}

/// The name of a tool, as the report has it.
pub const fn tool(tool: Tool) -> &'static str {
    Vocabulary::Nl.tool(tool)
}

fn deed(deed: Deed, staff: &Staff) -> String {
    match deed {
        Deed::StartSession => "Sessie starten".into(),
        Deed::HoldSession => "Sessie onderbreken".into(),
        Deed::TransferSession(to) => format!("Sessie overdragen aan {}", recipient(to, staff)),
        Deed::InviteTechnician(whom) => format!("{} uitnodigen", name(whom, staff)),
        Deed::ExcludeTechnician(whom) => format!("{} uitsluiten", name(whom, staff)),
        Deed::OfferLead(whom) => format!("Leiding aanbieden aan {}", name(whom, staff)),
        Deed::TakeLead => "Leiding overnemen".into(),
        Deed::RebootDevice => "Apparaat herstarten".into(),
        Deed::EndSession => "Sessie sluiten".into(),
        Deed::SendChat => "Chatbericht sturen".into(),
        Deed::SelectSession => "Sessie selecteren".into(),
        Deed::OpenTool(which) => format!("{} openen", capitalised(tool(which))),
        Deed::CloseTool(which) => format!("{} sluiten", capitalised(tool(which))),
    }
}

const fn console(deed: ConsoleDeed) -> &'static str {
    match deed {
        ConsoleDeed::Show => "Console naar de voorgrond",
        ConsoleDeed::Hide => "Console naar de achtergrond",
        ConsoleDeed::SetPresence(Presence::Available) => "Aanwezigheid: beschikbaar",
        ConsoleDeed::SetPresence(Presence::Busy) => "Aanwezigheid: bezet",
        ConsoleDeed::SetPresence(Presence::Away) => "Aanwezigheid: afwezig",
        ConsoleDeed::LoseNetwork => "Netwerk van de technicus verbreken",
        ConsoleDeed::RestoreNetwork => "Netwerk van de technicus herstellen",
    }
}

const fn customer(deed: CustomerDeed) -> &'static str {
    match deed {
        CustomerDeed::StartApplet => "Applet starten",
        CustomerDeed::DeclineTerms => "Voorwaarden weigeren",
        CustomerDeed::CloseApplet => "Applet sluiten",
        CustomerDeed::RebootDevice => "Apparaat herstarten",
        CustomerDeed::SendChat => "Chatbericht sturen",
    }
}

const fn device(deed: DeviceDeed) -> &'static str {
    match deed {
        DeviceDeed::LoseNetwork => "Netwerk verbreken",
        DeviceDeed::RestoreNetwork => "Netwerk herstellen",
        DeviceDeed::FinishReboot => "Herstart voltooien",
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

/// A button begins with a capital; the verb of a Dutch one stands last.
fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
