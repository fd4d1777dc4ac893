//! What somebody does, in the imperative. Nothing here says whether it is possible.

use alloc::string::String;

use crate::cause::Cause;
use crate::ids::{ChannelId, GroupId, SessionId, TechnicianId};
use crate::limits::Limits;
use crate::staff::Presence;

/// One thing that somebody does (`domain` §3 and §6).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// A technician creates a private session with a PIN; the name is how people call it.
    CreateSession(TechnicianId, String),
    /// A customer opens a session on a channel.
    OpenChannelSession(ChannelId, String),
    /// A technician does something with a session.
    Technician(TechnicianId, SessionId, Deed),
    /// Something happens to a technician's console or machine.
    Console(TechnicianId, ConsoleDeed),
    /// The customer does something.
    Customer(SessionId, CustomerDeed),
    /// The customer's device does something.
    Device(SessionId, DeviceDeed),
    /// The administrator sets the limits.
    SetLimits(Limits),
    /// The administrator disables a technician.
    DisableTechnician(TechnicianId),
}

impl Action {
    /// The name of what is done; every change it makes carries it.
    pub const fn cause(&self) -> Cause {
        match self {
            Self::CreateSession(..) => Cause::CreateSession,
            Self::OpenChannelSession(..) => Cause::OpenChannelSession,
            Self::Technician(_, _, deed) => deed.cause(),
            Self::Console(_, deed) => deed.cause(),
            Self::Customer(_, deed) => deed.cause(),
            Self::Device(_, deed) => deed.cause(),
            Self::SetLimits(_) => Cause::SetLimits,
            Self::DisableTechnician(_) => Cause::DisableTechnician,
        }
    }

    /// The session it is about, if it is about one that is there.
    pub const fn session(&self) -> Option<SessionId> {
        match self {
            Self::Technician(_, session, _)
            | Self::Customer(session, _)
            | Self::Device(session, _) => Some(*session),
            Self::CreateSession(..)
            | Self::OpenChannelSession(..)
            | Self::Console(..)
            | Self::SetLimits(_)
            | Self::DisableTechnician(_) => None,
        }
    }

    /// The technician who does it, if a technician does.
    pub const fn technician(&self) -> Option<TechnicianId> {
        match self {
            Self::CreateSession(by, _) | Self::Technician(by, ..) | Self::Console(by, _) => {
                Some(*by)
            }
            Self::OpenChannelSession(..)
            | Self::Customer(..)
            | Self::Device(..)
            | Self::SetLimits(_)
            | Self::DisableTechnician(_) => None,
        }
    }
}

impl Deed {
    /// The name of what is done.
    pub const fn cause(self) -> Cause {
        match self {
            Self::StartSession => Cause::StartSession,
            Self::HoldSession => Cause::HoldSession,
            Self::TransferSession(_) => Cause::TransferSession,
            Self::InviteTechnician(_) => Cause::InviteTechnician,
            Self::ExcludeTechnician(_) => Cause::ExcludeTechnician,
            Self::OfferLead(_) => Cause::OfferLead,
            Self::TakeLead => Cause::TakeLead,
            Self::RebootDevice => Cause::RebootDevice,
            Self::EndSession => Cause::EndSession,
            Self::SendChat => Cause::SendChat,
            Self::SelectSession => Cause::SelectSession,
            Self::OpenTool(_) => Cause::OpenTool,
            Self::CloseTool(_) => Cause::CloseTool,
        }
    }

    /// Whether it stays within the technician's own console: it is done without a network, too
    /// (`domain` §3).
    pub const fn is_local(self) -> bool {
        matches!(self, Self::SelectSession)
    }
}

impl ConsoleDeed {
    /// The name of what is done.
    pub const fn cause(self) -> Cause {
        match self {
            Self::Show => Cause::ShowConsole,
            Self::Hide => Cause::HideConsole,
            Self::SetPresence(_) => Cause::SetPresence,
            Self::LoseNetwork => Cause::ConsoleLost,
            Self::RestoreNetwork => Cause::ConsoleBack,
        }
    }
}

impl CustomerDeed {
    /// The name of what is done.
    pub const fn cause(self) -> Cause {
        match self {
            Self::StartApplet => Cause::StartApplet,
            Self::DeclineTerms => Cause::DeclineTerms,
            Self::CloseApplet => Cause::CloseApplet,
            Self::RebootDevice => Cause::CustomerReboots,
            Self::SendChat => Cause::CustomerChats,
        }
    }
}

impl DeviceDeed {
    /// The name of what is done.
    pub const fn cause(self) -> Cause {
        match self {
            Self::LoseNetwork => Cause::DeviceLost,
            Self::RestoreNetwork => Cause::DeviceBack,
            Self::FinishReboot => Cause::FinishReboot,
        }
    }
}

/// What a technician does with a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deed {
    /// Starts, picks up, takes back, resumes or accepts it.
    StartSession,
    /// Puts their own entry on hold.
    HoldSession,
    /// Hands it on.
    TransferSession(Recipient),
    /// Asks a technician to collaborate.
    InviteTechnician(TechnicianId),
    /// Takes an invitation or a collaboration away.
    ExcludeTechnician(TechnicianId),
    /// Offers the lead to a collaborator.
    OfferLead(TechnicianId),
    /// Takes the lead that was offered.
    TakeLead,
    /// Reboots the customer's device.
    RebootDevice,
    /// Ends the session, or leaves it as a collaborator.
    EndSession,
    /// Writes to the customer.
    SendChat,
    /// Selects the session's tab.
    SelectSession,
    /// Opens a tool.
    OpenTool(Tool),
    /// Closes a tool.
    CloseTool(Tool),
}

/// To whom a session is transferred.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Recipient {
    /// One technician.
    Technician(TechnicianId),
    /// Every member of a group but the sender.
    Group(GroupId),
    /// Every member of a channel but the sender.
    Channel(ChannelId),
}

/// What happens to a technician's console or machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ConsoleDeed {
    /// It comes to the foreground.
    Show,
    /// It goes to the background.
    Hide,
    /// The technician sets their presence.
    SetPresence(Presence),
    /// The machine loses its network.
    LoseNetwork,
    /// The machine has its network back.
    RestoreNetwork,
}

/// What the customer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CustomerDeed {
    /// Starts the applet and accepts the terms.
    StartApplet,
    /// Declines the terms.
    DeclineTerms,
    /// Closes the applet.
    CloseApplet,
    /// Reboots the device.
    RebootDevice,
    /// Writes to the technician.
    SendChat,
}

/// What the customer's device does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeviceDeed {
    /// Loses its network.
    LoseNetwork,
    /// Has its network back.
    RestoreNetwork,
    /// Has started again after a reboot.
    FinishReboot,
}

/// The tools that keep a session from being idle (`status-changes` 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tool {
    /// An active remote control session.
    RemoteControl,
    /// An active screen sharing session.
    ScreenSharing,
    /// An open file manager.
    FileManager,
    /// A pending file transfer.
    FileTransfer,
    /// An open save dialog.
    SaveDialog,
    /// A pending installation of the Calling Card.
    CallingCardInstallation,
}

impl Tool {
    /// Every tool, in the order of the document.
    pub const ALL: [Self; 6] = [
        Self::RemoteControl,
        Self::ScreenSharing,
        Self::FileManager,
        Self::FileTransfer,
        Self::SaveDialog,
        Self::CallingCardInstallation,
    ];

    /// The word for it in scenario files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::RemoteControl => "remote_control",
            Self::ScreenSharing => "screen_sharing",
            Self::FileManager => "file_manager",
            Self::FileTransfer => "file_transfer",
            Self::SaveDialog => "save_dialog",
            Self::CallingCardInstallation => "calling_card_installation",
        }
    }
}

/// A set of open tools.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tools(u8);

impl Tools {
    /// Whether no tool is open.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether that tool is open.
    pub const fn contains(self, tool: Tool) -> bool {
        self.0 & Self::bit(tool) != 0
    }

    pub(crate) const fn insert(&mut self, tool: Tool) {
        self.0 |= Self::bit(tool);
    }

    pub(crate) const fn remove(&mut self, tool: Tool) {
        self.0 &= !Self::bit(tool);
    }

    const fn bit(tool: Tool) -> u8 {
        1 << tool as u8
    }
}
