//! Who does what to bring a change about: what is one technician's deed for one entry is another's
//! for the next (`domain` §3; the procedures of `status-changes`).

use crate::cause::Cause;
use crate::rules::Rule;
use crate::status::Status;

/// Who does what to bring this change about; without a change, as where an entry appears by itself,
/// who does it anywhere.
pub const fn cause_of(rule: Option<&Rule>, cause: Cause) -> &'static str {
    let Some(rule) = rule else {
        return super::cause(cause);
    };
    match cause {
        Cause::StartSession => start(rule),
        Cause::HoldSession => match rule.from {
            Status::Collaborating => "The collaborator clicks Hold session.",
            _ => "The lead clicks Hold session.",
        },
        Cause::TransferSession => transfer(rule),
        Cause::TakeLead => match rule.from {
            Status::Active => "A collaborator clicks Take lead.",
            _ => "The collaborator clicks Take lead.",
        },
        Cause::RebootDevice => reboot(rule),
        Cause::EndSession => end(rule),
        other => super::cause(other),
    }
}

const fn start(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (_, Status::Removed) => "Another technician clicks Start session.",
        (Status::Incoming, _) => "The recipient clicks Start session.",
        (Status::Outgoing, _) => "The sender clicks Start session.",
        (Status::OnHold, Status::Collaborating) => "The collaborator clicks Start session.",
        (Status::OnHold, _) => "The lead clicks Start session.",
        (Status::Invitation, _) => "The invited technician clicks Start session.",
        _ => "The technician clicks Start session.",
    }
}

const fn transfer(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (Status::Outgoing, _) => "A recipient clicks Transfer session.",
        (_, Status::Incoming) => "The sender clicks Transfer session.",
        (Status::Incoming, _) => "The recipient clicks Transfer session.",
        (Status::Active | Status::OnHold, _) => "The lead clicks Transfer session.",
        _ => "The technician clicks Transfer session.",
    }
}

const fn reboot(rule: &Rule) -> &'static str {
    match rule.from {
        Status::Active => "The lead or a collaborator reboots the customer’s device.",
        Status::OnHold | Status::Incoming => "Another technician reboots the customer’s device.",
        Status::Outgoing => "The sender or another technician reboots the customer’s device.",
        Status::Collaborating => {
            "The collaborator or another technician reboots the customer’s device."
        }
        _ => "The technician reboots the customer’s device.",
    }
}

const fn end(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (Status::Active | Status::Incoming | Status::Outgoing | Status::Invitation, _)
        | (_, Status::Closed) => "The lead clicks End session.",
        (Status::Collaborating, _) => "The collaborator clicks End session.",
        (Status::Rebooting | Status::Reconnecting | Status::Offline, _) => {
            "The technician or the lead clicks End session."
        }
        _ => "The technician clicks End session.",
    }
}
