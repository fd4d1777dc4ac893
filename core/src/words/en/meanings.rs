//! What the statuses, causes, limits and agents mean, each in a sentence or two.
//!
//! `seen_by` stands beside `meaning` because a status belongs to an entry: the same session shows
//! one status in one queue and another in the next.

use crate::cause::{Agent, Cause};
use crate::status::Status;

/// What a status says of the session (`status-table`, description; for Closed also
/// `status-changes` 48 and 53, for Aborted `session-report` 9). Closed by technician has no
/// description: what is said of it is said of Removed.
pub const fn meaning(status: Status) -> &'static str {
    match status {
        Status::Connecting => {
            "The session exists, by PIN code or through a channel, and the applet is on its way to \
             the customer’s device."
        }
        Status::Waiting => {
            "The customer has started the applet and is connected. Nobody has started the \
             session."
        }
        Status::Active => "A technician has picked the session up and leads it.",
        Status::OnHold => "The technician has put the session on hold and can resume it.",
        Status::Incoming => {
            "The session has been transferred to this queue and waits to be picked up."
        }
        Status::Outgoing => {
            "The session has been transferred from this queue and nobody has picked it up. Until \
             then the sender can take it back."
        }
        Status::Invitation => "The technician is invited to collaborate and has not accepted yet.",
        Status::Collaborating => {
            "The technician has accepted an invitation and works along with the lead."
        }
        Status::Rebooting => {
            "The device is restarting. When it is back, the entry is what it was before."
        }
        Status::Reconnecting => {
            "Console and applet have lost their connection, on either side. When it is back, the \
             entry is what it was before."
        }
        Status::Offline => {
            "Rebooting or Reconnecting has taken more than five minutes. The console keeps trying, \
             so the entry can still become what it was."
        }
        Status::TimedOut => {
            "The session was idle for longer than the administrator allows, and stays until a \
             technician ends it; or the system’s 14 days are over, and nothing follows."
        }
        Status::Closed => {
            "The customer has closed a session that had been picked up. A collaborator also \
             sees it when the lead ends the session."
        }
        Status::ClosedByTechnician => {
            "A technician has ended the session: active, disturbed, timed out or already closed. \
             This is the outcome; the entry itself is removed from the queue."
        }
        Status::ClosedByWaitingCustomer => {
            "The customer has left before anybody picked the session up."
        }
        Status::Aborted => "The technician was disabled or deleted while leading the session.",
        Status::Removed => {
            "The entry has left the queue, whoever or whatever took it out; nothing follows."
        }
    }
}

/// Who sees a status, and in whose queue (`status-table`, descriptions of Incoming, Outgoing,
/// Invitation and Collaborating; `status-changes` 37–54).
pub const fn seen_by(status: Status) -> &'static str {
    match status {
        Status::Connecting | Status::Waiting => {
            "The technician who created the session, in their own queue, or everybody who sees the \
             channel’s queue."
        }
        Status::Active => "The lead, in their own queue.",
        Status::OnHold => {
            "The lead or the collaborator who put the session on hold, in their own queue."
        }
        Status::Incoming => {
            "The recipient, in their own queue; after a transfer to a group or channel, every \
             member but the sender."
        }
        Status::Outgoing => "The sender, in their own queue.",
        Status::Invitation => "The invited technician, in their own queue.",
        Status::Collaborating => "The collaborator, in their own queue.",
        Status::Rebooting => {
            "Everybody who has the session waiting, in work, on hold or in transfer, as long as \
             their console hears of the reboot."
        }
        Status::Reconnecting => {
            "After a loss on the customer’s side everybody who has the session waiting, active, on \
             hold or in transfer; after a loss on a technician’s side that technician alone. Never \
             a collaborator."
        }
        Status::Offline => {
            "Whoever saw Rebooting or Reconnecting, in the same queue. Never a collaborator."
        }
        Status::TimedOut => {
            "Whoever had the session when the limit passed, in the same queue. A collaborator’s \
             entry is removed instead."
        }
        Status::Closed => {
            "The lead, the sender of a transfer and the collaborators, each in their own queue."
        }
        Status::ClosedByTechnician => "Nobody in a queue: it is in the history and in the report.",
        Status::ClosedByWaitingCustomer => {
            "Whoever had the session waiting; after a transfer that nobody picked up, the sender \
             and the recipients."
        }
        Status::Aborted => "The disabled technician’s queue shows it.",
        Status::Removed => {
            "Nobody: the entry has left the queue and is only in the history. It leaves a channel’s \
             queue as soon as a technician starts the session."
        }
    }
}

/// Who does what, whatever comes of it (`status-changes`, procedures; `status-table`, descriptions of
/// Offline, Timed out and Connecting). Of a known change [`super::cause_of`] says whose deed it is.
pub const fn cause(cause: Cause) -> &'static str {
    match cause {
        Cause::CreateSession => "The technician creates a private session.",
        Cause::StartSession => "The technician clicks Start session.",
        Cause::HoldSession => "The technician clicks Hold session.",
        Cause::TransferSession => "The technician clicks Transfer session.",
        Cause::InviteTechnician => "The lead clicks Invite technician.",
        Cause::ExcludeTechnician => "The lead clicks Exclude technician.",
        Cause::OfferLead => "The lead offers the lead to a collaborator.",
        Cause::TakeLead => "The technician who was offered the lead clicks Take lead.",
        Cause::RebootDevice => "The technician reboots the customer’s device.",
        Cause::EndSession => "The technician clicks End session.",
        Cause::SendChat => "The technician writes to the customer.",
        Cause::SelectSession => "The technician selects the session’s tab.",
        Cause::OpenTool => "The technician opens a tool.",
        Cause::CloseTool => "The technician closes a tool.",
        Cause::ShowConsole => "The technician brings the console to the foreground.",
        Cause::HideConsole => "The technician puts the console in the background.",
        Cause::SetPresence => "The technician sets their presence.",
        Cause::ConsoleLost => "The technician’s machine loses its network.",
        Cause::ConsoleBack => "The technician’s machine has its network back.",
        Cause::OpenChannelSession => "The customer starts a session on a channel.",
        Cause::StartApplet => "The customer starts the applet.",
        Cause::DeclineTerms => "The customer declines the terms.",
        Cause::CloseApplet => "The customer closes the applet.",
        Cause::CustomerReboots => "The customer reboots the device.",
        Cause::CustomerChats => "The customer writes to the technician.",
        Cause::DeviceLost => "The customer’s device loses its network.",
        Cause::DeviceBack => "The customer’s device has its network back.",
        Cause::FinishReboot => "The customer’s device has finished its reboot.",
        Cause::SetLimits => "The administrator sets the limits.",
        Cause::DisableTechnician => "The administrator disables the technician.",
        Cause::LossDetected => "The connection has been lost for one minute.",
        Cause::OfflineLimit => "Rebooting or Reconnecting lasts for more than five minutes.",
        Cause::ConnectingLimit => "The administrator’s limit for connecting is reached.",
        Cause::WaitingLimit => "The administrator’s limit for waiting is reached.",
        Cause::IdleLimit => "The administrator’s limit for idle sessions is reached.",
        Cause::SystemLimit => "The system’s 14 days are over.",
    }
}

/// The name of a limit, as short as a label (`domain` §4); of anything else its sentence.
pub const fn limit(limit: Cause) -> &'static str {
    match limit {
        Cause::LossDetected => "Connection loss",
        Cause::OfflineLimit => "Offline",
        Cause::ConnectingLimit => "Connecting limit",
        Cause::WaitingLimit => "Waiting limit",
        Cause::IdleLimit => "Idle limit",
        Cause::SystemLimit => "System limit",
        other => cause(other),
    }
}

/// The limits of time that can strike in a status (`status-changes` 2, 5, 6, 9, 24, 28, 30 and 47;
/// `status-table`, Offline and Timed out; `domain` §4). A value of 0 switches an administrator's
/// limit off.
pub const fn limits(status: Status) -> &'static [&'static str] {
    match status {
        Status::Connecting => &[CONNECTING_LIMIT],
        Status::Waiting => &[LOSS_DETECTED, WAITING_LIMIT, SYSTEM_LIMIT],
        Status::Active => &[LOSS_DETECTED, IDLE_LIMIT, SYSTEM_LIMIT],
        Status::OnHold | Status::Incoming | Status::Outgoing => &[LOSS_DETECTED, SYSTEM_LIMIT],
        Status::Collaborating => &[COLLABORATOR_IDLE_LIMIT],
        Status::Rebooting => &[OFFLINE_LIMIT, COLLABORATOR_REBOOTS],
        Status::Reconnecting => &[OFFLINE_LIMIT, IDLE_LIMIT_IF_ACTIVE],
        Status::Offline => &[IDLE_LIMIT_IF_ACTIVE],
        Status::Invitation
        | Status::TimedOut
        | Status::Closed
        | Status::ClosedByTechnician
        | Status::ClosedByWaitingCustomer
        | Status::Aborted
        | Status::Removed => &[],
    }
}

const LOSS_DETECTED: &str = "Reconnecting one minute after the connection is lost.";
const OFFLINE_LIMIT: &str = "Offline after more than five minutes.";
const COLLABORATOR_REBOOTS: &str =
    "A collaborator’s entry stays Rebooting until the reboot is finished, however long that takes.";
const CONNECTING_LIMIT: &str =
    "Removed when the connecting limit is reached (minutes set by the administrator, 0 = never).";
const WAITING_LIMIT: &str =
    "Removed when the waiting limit is reached (1 to 999 minutes, 0 = never).";
const IDLE_LIMIT: &str = "Timed out when the idle limit is reached (1 to 999 minutes, 0 = never).";
const IDLE_LIMIT_IF_ACTIVE: &str =
    "Timed out at the idle limit (1 to 999 minutes, 0 = never), if the entry was Active before.";
const COLLABORATOR_IDLE_LIMIT: &str =
    "Removed when the idle limit is reached (1 to 999 minutes, 0 = never).";
const SYSTEM_LIMIT: &str = "Timed out, for good, after 14 days.";

/// Who or what brings a change about (`status-changes`, the actors of the procedures).
pub const fn agent(agent: Agent) -> &'static str {
    match agent {
        Agent::Technician => "Technician",
        Agent::Customer => "Customer",
        Agent::Device => "Device",
        Agent::Administrator => "Administrator",
        Agent::Time => "Time",
    }
}
