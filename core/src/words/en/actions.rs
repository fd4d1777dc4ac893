//! What the buttons say: the console's own names where the console has the button.

use alloc::format;
use alloc::string::String;

use crate::action::{Action, ConsoleDeed, CustomerDeed, Deed, DeviceDeed, Recipient, Tool};
use crate::cause::Cause;
use crate::ids::{Queue, TechnicianId};
use crate::staff::{Presence, Staff};

/// The name of an action, as short as a button. Names are looked up among the staff.
pub fn action(action: &Action, staff: &Staff) -> String {
    match action {
        Action::CreateSession(..) => "New session".into(),
        Action::OpenChannelSession(channel, _) => {
            format!(
                "Open a session on {}",
                staff.queue_name(Queue::Channel(*channel))
            )
        }
        Action::Technician(_, _, deed) => self::deed(*deed, staff),
        Action::Console(_, deed) => console(*deed).into(),
        Action::Customer(_, deed) => customer(*deed).into(),
        Action::Device(_, deed) => device(*deed).into(),
        Action::SetLimits(_) => "Set limits".into(),
        Action::DisableTechnician(whom) => format!("Disable {}", name(*whom, staff)),
    }
}

/// The name of what a technician does with a session, as short as a button, before anybody or
/// anything is chosen for it; of any other cause its sentence.
pub const fn choice(cause: Cause) -> &'static str {
    match cause {
        Cause::StartSession => "Start session",
        Cause::HoldSession => "Hold session",
        Cause::TransferSession => "Transfer session",
        Cause::InviteTechnician => "Invite technician",
        Cause::ExcludeTechnician => "Exclude technician",
        Cause::OfferLead => "Offer the lead",
        Cause::TakeLead => "Take lead",
        Cause::RebootDevice => "Reboot device",
        Cause::EndSession => "End session",
        Cause::SendChat => "Send a chat message",
        Cause::SelectSession => "Select session",
        Cause::OpenTool => "Open a tool",
        Cause::CloseTool => "Close a tool",
        other => super::cause(other),
    }
}

/// The name of a tool.
pub const fn tool(tool: Tool) -> &'static str {
    match tool {
        Tool::RemoteControl => "remote control",
        Tool::ScreenSharing => "screen sharing",
        Tool::FileManager => "file manager",
        Tool::FileTransfer => "file transfer",
        Tool::SaveDialog => "save dialog",
        Tool::CallingCardInstallation => "Calling Card installation",
    }
}

fn deed(deed: Deed, staff: &Staff) -> String {
    match deed {
        Deed::StartSession => "Start session".into(),
        Deed::HoldSession => "Hold session".into(),
        Deed::TransferSession(to) => format!("Transfer session to {}", recipient(to, staff)),
        Deed::InviteTechnician(whom) => format!("Invite {}", name(whom, staff)),
        Deed::ExcludeTechnician(whom) => format!("Exclude {}", name(whom, staff)),
        Deed::OfferLead(whom) => format!("Offer the lead to {}", name(whom, staff)),
        Deed::TakeLead => "Take lead".into(),
        Deed::RebootDevice => "Reboot device".into(),
        Deed::EndSession => "End session".into(),
        Deed::SendChat => "Send a chat message".into(),
        Deed::SelectSession => "Select session".into(),
        Deed::OpenTool(which) => format!("Open {}", tool(which)),
        Deed::CloseTool(which) => format!("Close {}", tool(which)),
    }
}

const fn console(deed: ConsoleDeed) -> &'static str {
    match deed {
        ConsoleDeed::Show => "Console to the foreground",
        ConsoleDeed::Hide => "Console to the background",
        ConsoleDeed::SetPresence(Presence::Available) => "Presence: available",
        ConsoleDeed::SetPresence(Presence::Busy) => "Presence: busy",
        ConsoleDeed::SetPresence(Presence::Away) => "Presence: away",
        ConsoleDeed::LoseNetwork => "Lose the technician’s network",
        ConsoleDeed::RestoreNetwork => "Restore the technician’s network",
    }
}

const fn customer(deed: CustomerDeed) -> &'static str {
    match deed {
        CustomerDeed::StartApplet => "Start applet",
        CustomerDeed::DeclineTerms => "Decline terms",
        CustomerDeed::CloseApplet => "Close applet",
        CustomerDeed::RebootDevice => "Reboot device",
        CustomerDeed::SendChat => "Send a chat message",
    }
}

const fn device(deed: DeviceDeed) -> &'static str {
    match deed {
        DeviceDeed::LoseNetwork => "Lose network",
        DeviceDeed::RestoreNetwork => "Restore network",
        DeviceDeed::FinishReboot => "Finish reboot",
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
