//! What happens, by name: what somebody does, or a limit of time that passes.

/// What somebody does, or a limit that passes. [`Cause::id`] is the word used in scenario files and journals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// A technician creates a private session.
    CreateSession,
    /// A technician starts, picks up, takes back, resumes or accepts.
    StartSession,
    /// A technician puts their own entry on hold.
    HoldSession,
    /// A technician transfers the session.
    TransferSession,
    /// The lead invites a technician.
    InviteTechnician,
    /// The lead excludes a technician.
    ExcludeTechnician,
    /// The lead offers the lead to a collaborator.
    OfferLead,
    /// A collaborator takes the lead that was offered.
    TakeLead,
    /// A technician reboots the device.
    RebootDevice,
    /// A technician ends the session, or leaves it.
    EndSession,
    /// A technician writes to the customer.
    SendChat,
    /// A technician selects the session's tab.
    SelectSession,
    /// A technician opens a tool.
    OpenTool,
    /// A technician closes a tool.
    CloseTool,
    /// A technician's console comes to the foreground.
    ShowConsole,
    /// A technician's console goes to the background.
    HideConsole,
    /// A technician sets their presence.
    SetPresence,
    /// A technician's machine loses its network.
    ConsoleLost,
    /// A technician's machine has its network back.
    ConsoleBack,
    /// The customer opens a session on a channel.
    OpenChannelSession,
    /// The customer starts the applet.
    StartApplet,
    /// The customer declines the terms.
    DeclineTerms,
    /// The customer closes the applet.
    CloseApplet,
    /// The customer reboots the device.
    CustomerReboots,
    /// The customer writes to the technician.
    CustomerChats,
    /// The device loses its network.
    DeviceLost,
    /// The device has its network back.
    DeviceBack,
    /// The device has finished its reboot.
    FinishReboot,
    /// The administrator sets the limits.
    SetLimits,
    /// The administrator disables a technician.
    DisableTechnician,
    /// The link has been lost for a minute.
    LossDetected,
    /// Rebooting or reconnecting has failed for more than five minutes.
    OfflineLimit,
    /// The administrator's limit for Connecting.
    ConnectingLimit,
    /// The administrator's limit for Waiting.
    WaitingLimit,
    /// The administrator's limit for idle sessions.
    IdleLimit,
    /// The system's limit of two weeks.
    SystemLimit,
}

/// Who or what brings a change about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Agent {
    /// A technician, or a technician's machine.
    Technician,
    /// The customer.
    Customer,
    /// The customer's device.
    Device,
    /// The administrator.
    Administrator,
    /// Nobody: a limit has passed.
    Time,
}

impl Agent {
    /// Everybody, in the order the screens list them.
    pub const ALL: [Self; 5] = [
        Self::Technician,
        Self::Customer,
        Self::Device,
        Self::Administrator,
        Self::Time,
    ];

    /// The stable identifier used in data attributes and exports; those who can be an actor are
    /// called so in scenario files (`domain` §6).
    pub const fn id(self) -> &'static str {
        match self {
            Self::Technician => "technician",
            Self::Customer => "customer",
            Self::Device => "device",
            Self::Administrator => "administrator",
            Self::Time => "time",
        }
    }
}

impl Cause {
    /// Everything, in the order of `domain` §6, then the limits.
    pub const ALL: [Self; 36] = [
        Self::CreateSession,
        Self::StartSession,
        Self::HoldSession,
        Self::TransferSession,
        Self::InviteTechnician,
        Self::ExcludeTechnician,
        Self::OfferLead,
        Self::TakeLead,
        Self::RebootDevice,
        Self::EndSession,
        Self::SendChat,
        Self::SelectSession,
        Self::OpenTool,
        Self::CloseTool,
        Self::ShowConsole,
        Self::HideConsole,
        Self::SetPresence,
        Self::ConsoleLost,
        Self::ConsoleBack,
        Self::OpenChannelSession,
        Self::StartApplet,
        Self::DeclineTerms,
        Self::CloseApplet,
        Self::CustomerReboots,
        Self::CustomerChats,
        Self::DeviceLost,
        Self::DeviceBack,
        Self::FinishReboot,
        Self::SetLimits,
        Self::DisableTechnician,
        Self::LossDetected,
        Self::OfflineLimit,
        Self::ConnectingLimit,
        Self::WaitingLimit,
        Self::IdleLimit,
        Self::SystemLimit,
    ];

    /// What this actor's word means, if it is one of theirs.
    pub fn named(agent: Agent, id: &str) -> Option<Self> {
        let mut of_agent = Self::ALL.into_iter().filter(|cause| cause.agent() == agent);
        of_agent.find(|cause| cause.id() == id)
    }

    /// The word for it in scenario files and journals (`domain` §6).
    pub const fn id(self) -> &'static str {
        match self {
            Self::CreateSession => "create_session",
            Self::StartSession => "start_session",
            Self::HoldSession => "hold_session",
            Self::TransferSession => "transfer_session",
            Self::InviteTechnician => "invite_technician",
            Self::ExcludeTechnician => "exclude_technician",
            Self::OfferLead => "offer_lead",
            Self::TakeLead => "take_lead",
            Self::RebootDevice | Self::CustomerReboots => "reboot_device",
            Self::EndSession => "end_session",
            Self::SendChat | Self::CustomerChats => "send_chat",
            Self::SelectSession => "select_session",
            Self::OpenTool => "open_tool",
            Self::CloseTool => "close_tool",
            Self::ShowConsole => "show_console",
            Self::HideConsole => "hide_console",
            Self::SetPresence => "set_presence",
            Self::ConsoleLost | Self::DeviceLost => "lose_network",
            Self::ConsoleBack | Self::DeviceBack => "restore_network",
            Self::OpenChannelSession => "open_channel_session",
            Self::StartApplet => "start_applet",
            Self::DeclineTerms => "decline_terms",
            Self::CloseApplet => "close_applet",
            Self::FinishReboot => "finish_reboot",
            Self::SetLimits => "set_limits",
            Self::DisableTechnician => "disable_technician",
            Self::LossDetected => "loss_detected",
            Self::OfflineLimit => "offline_limit",
            Self::ConnectingLimit => "connecting_limit",
            Self::WaitingLimit => "waiting_limit",
            Self::IdleLimit => "idle_limit",
            Self::SystemLimit => "system_limit",
        }
    }

    /// Who or what brings it about.
    pub const fn agent(self) -> Agent {
        match self {
            Self::CreateSession
            | Self::StartSession
            | Self::HoldSession
            | Self::TransferSession
            | Self::InviteTechnician
            | Self::ExcludeTechnician
            | Self::OfferLead
            | Self::TakeLead
            | Self::RebootDevice
            | Self::EndSession
            | Self::SendChat
            | Self::SelectSession
            | Self::OpenTool
            | Self::CloseTool
            | Self::ShowConsole
            | Self::HideConsole
            | Self::SetPresence
            | Self::ConsoleLost
            | Self::ConsoleBack => Agent::Technician,
            Self::OpenChannelSession
            | Self::StartApplet
            | Self::DeclineTerms
            | Self::CloseApplet
            | Self::CustomerReboots
            | Self::CustomerChats => Agent::Customer,
            Self::DeviceLost | Self::DeviceBack | Self::FinishReboot => Agent::Device,
            Self::SetLimits | Self::DisableTechnician => Agent::Administrator,
            Self::LossDetected
            | Self::OfflineLimit
            | Self::ConnectingLimit
            | Self::WaitingLimit
            | Self::IdleLimit
            | Self::SystemLimit => Agent::Time,
        }
    }
}
