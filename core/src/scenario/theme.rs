//! What a story is about, for whoever looks for one among many.

use crate::cause::Cause;

use super::Scenario;

/// What a story can be about; many are about more than one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Theme {
    /// A session goes from one technician to another, a group or a channel.
    Transfer,
    /// Several technicians work on one session.
    Collaboration,
    /// Somebody keeps a session for later.
    OnHold,
    /// A link is lost, and comes back or does not.
    Connection,
    /// The customer's device restarts.
    Reboot,
    /// A limit of time passes, or is set.
    Limits,
    /// Somebody closes, ends, declines or is put out.
    End,
    /// The console refuses what somebody wants.
    Refusal,
}

impl Theme {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 8] = [
        Self::Transfer,
        Self::Collaboration,
        Self::OnHold,
        Self::Connection,
        Self::Reboot,
        Self::Limits,
        Self::End,
        Self::Refusal,
    ];

    /// The stable identifier, for attributes of the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Transfer => "transfer",
            Self::Collaboration => "collaboration",
            Self::OnHold => "on-hold",
            Self::Connection => "connection",
            Self::Reboot => "reboot",
            Self::Limits => "limits",
            Self::End => "end",
            Self::Refusal => "refusal",
        }
    }

    /// The theme with this identifier, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.id() == id)
    }

    /// What a story is about in which this happens, if that says it.
    const fn of(cause: Cause) -> Option<Self> {
        match cause {
            Cause::TransferSession => Some(Self::Transfer),
            Cause::InviteTechnician
            | Cause::ExcludeTechnician
            | Cause::OfferLead
            | Cause::TakeLead => Some(Self::Collaboration),
            Cause::HoldSession => Some(Self::OnHold),
            Cause::ConsoleLost
            | Cause::ConsoleBack
            | Cause::DeviceLost
            | Cause::DeviceBack
            | Cause::LossDetected => Some(Self::Connection),
            Cause::RebootDevice | Cause::CustomerReboots | Cause::FinishReboot => {
                Some(Self::Reboot)
            }
            Cause::SetLimits
            | Cause::OfflineLimit
            | Cause::ConnectingLimit
            | Cause::WaitingLimit
            | Cause::IdleLimit
            | Cause::SystemLimit => Some(Self::Limits),
            Cause::EndSession
            | Cause::DeclineTerms
            | Cause::CloseApplet
            | Cause::DisableTechnician => Some(Self::End),
            Cause::CreateSession
            | Cause::StartSession
            | Cause::SendChat
            | Cause::SelectSession
            | Cause::OpenTool
            | Cause::CloseTool
            | Cause::ShowConsole
            | Cause::HideConsole
            | Cause::SetPresence
            | Cause::OpenChannelSession
            | Cause::StartApplet
            | Cause::CustomerChats => None,
        }
    }

    /// What a story is about: what is done in it, refused, or brought about by these causes. Each once, in order.
    pub fn of_story(
        story: &Scenario,
        happened: impl Iterator<Item = Cause>,
    ) -> impl Iterator<Item = Self> {
        let mut is_in = [false; Self::ALL.len()];
        let acts = story.steps.iter().filter_map(|step| step.act.as_ref());
        for act in acts {
            is_in[Self::Refusal as usize] |= act.refused;
            if let Some(theme) = Self::of(act.action.cause()) {
                is_in[theme as usize] = true;
            }
        }
        for theme in happened.filter_map(Self::of) {
            is_in[theme as usize] = true;
        }
        Self::ALL
            .into_iter()
            .zip(is_in)
            .filter_map(|(theme, is_in)| is_in.then_some(theme))
    }
}
