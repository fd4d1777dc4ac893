//! What must hold for a cause to bring a change about (`domain` §3 and §4; the procedures of
//! `status-changes`).

use crate::cause::Cause;
use crate::rules::Rule;
use crate::status::Status;

/// What must hold for this cause to bring this change about. Of a cause that is none of the rule's,
/// what it needs anywhere.
pub const fn requirement(rule: &Rule, cause: Cause) -> &'static str {
    match cause {
        Cause::StartSession => start(rule),
        Cause::TransferSession => transfer(rule),
        Cause::CloseApplet => close(rule),
        Cause::DeviceBack | Cause::ConsoleBack | Cause::FinishReboot => back(rule),
        Cause::EndSession => end(rule),
        Cause::OfflineLimit => offline(rule),
        Cause::IdleLimit => idle(rule),
        Cause::RebootDevice => match rule.from {
            Status::OnHold | Status::Incoming => {
                "Another technician reboots it, from Waiting, Active, Outgoing or Collaborating; \
                 from this status itself nobody but the customer can."
            }
            _ => "The technician is connected to the device, and the device is not rebooting.",
        },
        Cause::TakeLead => match rule.from {
            Status::Active => {
                "This technician leads, has offered the lead, and the collaborator takes it while \
                 the offer stands."
            }
            _ => "The lead has been offered to this collaborator, and the lead is still Active.",
        },
        other => simple(other),
    }
}

const fn simple(cause: Cause) -> &'static str {
    match cause {
        Cause::StartApplet => "The applet has not been started, and the terms not declined.",
        Cause::HoldSession => "It is the technician’s own entry; nobody can hold another’s.",
        Cause::ExcludeTechnician => {
            "The lead is Active, On Hold or Rebooting, and this entry is an invited or \
             collaborating technician’s."
        }
        Cause::CustomerReboots => {
            "The applet runs, the device is not rebooting already, and the applet is connected, so that \
             the console hears of it."
        }
        Cause::DisableTechnician => {
            "The entry is Active and the technician’s own. The technician’s other entries stay as \
             they are; one that is restored to Active later is aborted then."
        }
        Cause::LossDetected => {
            "A whole minute without the connection, whatever took it away: the network of the device, \
             that of the technician’s machine, or a reboot that this console did not hear of."
        }
        Cause::ConnectingLimit => {
            "The administrator has set a connecting limit, and the customer has not started the \
             applet by then."
        }
        Cause::WaitingLimit => {
            "The administrator has set a waiting limit, and nobody has started the session or handed \
             it on by then."
        }
        Cause::SystemLimit => "The entry has had this status for all that time.",
        _ => "Nothing else.",
    }
}

const fn start(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (Status::Waiting, _) => {
            "The session is in the technician’s own queue or in that of a channel they serve."
        }
        (_, Status::Removed) => {
            "Another technician starts the transferred session, and this entry is part of the \
             transfer, disturbed or not: nobody keeps one after the pick-up."
        }
        (Status::Incoming, _) => "Nobody has picked the session up since the transfer.",
        (Status::Outgoing, _) => "No recipient has picked the session up yet.",
        (Status::OnHold, Status::Collaborating) => {
            "The technician came by invitation and does not lead the session."
        }
        (Status::OnHold, _) => {
            "The technician leads the session; a collaborator goes back to Collaborating."
        }
        (Status::Invitation, _) => {
            "The invitation stands: neither the lead nor the end of the session has taken it away."
        }
        _ => "It is the technician’s own entry.",
    }
}

const fn transfer(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (Status::Outgoing, _) => {
            "A recipient transfers the session back to this sender: the two entries swap."
        }
        (_, Status::Incoming) => {
            "Seen from the recipient: the sender’s entry has the first status, and the recipient \
             is not disabled and does not have the session already."
        }
        (Status::Incoming, _) => {
            "The recipient passes the session on, to somebody who does not have it, or back to a \
             sender."
        }
        (Status::OnHold, _) => {
            "The technician leads the session, and somebody can receive it who does not have it \
             already."
        }
        _ => "Somebody can receive the session who does not have it already.",
    }
}

const fn close(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (Status::Incoming | Status::Outgoing, Status::ClosedByWaitingCustomer) => {
            "Nobody has ever picked the session up, neither before the transfer nor after."
        }
        (Status::Incoming | Status::Outgoing, _) => {
            "Somebody had picked the session up before it was transferred."
        }
        _ => "The applet runs, the device is not rebooting, and the console hears of it.",
    }
}

/// A collaborator's entry is never Offline: no document knows a way from there to Collaborating.
const fn offline(rule: &Rule) -> &'static str {
    match rule.from {
        Status::Rebooting => {
            "The reboot has not finished. A collaborator’s entry stays Rebooting all the same."
        }
        _ => "The connection has not come back.",
    }
}

const fn idle(rule: &Rule) -> &'static str {
    match rule.from {
        Status::Reconnecting | Status::Offline => {
            "The administrator has set an idle limit, the entry was Active before the disturbance, \
             and the idle clock has run for that long: from the loss on whatever the console shows, \
             and what it had run before."
        }
        _ => {
            "The administrator has set an idle limit, and the idle clock has run for that long: \
             with the console in the background and no blocking tool open, or with the connection lost."
        }
    }
}

const fn back(rule: &Rule) -> &'static str {
    match rule.to {
        Status::Closed => {
            "The customer has closed the applet while the connection was down, and the console hears of \
             it now."
        }
        Status::ClosedByWaitingCustomer | Status::Removed => {
            "The customer has closed the applet while the connection was down, and the console hears of \
             it now. What was disturbed is restored first, in the same instant."
        }
        Status::Aborted => {
            "The entry was disturbed when its technician was disabled. It is restored to Active, \
             and aborted in the same instant."
        }
        _ => {
            "The entry had that status before the disturbance, and nothing else is left that keeps \
             the connection down: neither network nor reboot."
        }
    }
}

const fn end(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (Status::TimedOut, _) => {
            "The administrator’s limit has ended the entry: after the system’s limit nothing can \
             be done."
        }
        (_, Status::Closed) => {
            "The lead ends the session, and this entry is a collaborator’s; it closes with it."
        }
        (Status::Incoming | Status::Outgoing | Status::Invitation, _) => {
            "The lead ends the session; from this status itself nobody can end it."
        }
        (Status::Collaborating, _) => "The collaborator leaves; the session goes on without them.",
        (Status::Rebooting | Status::Reconnecting | Status::Offline, _) => {
            "It is the technician’s own entry; or the lead ends the session while this entry is part \
             of a transfer."
        }
        _ => "It is the technician’s own entry.",
    }
}
