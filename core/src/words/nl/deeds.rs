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
            Status::Collaborating => "De samenwerkende technicus klikt op Sessie onderbreken.",
            _ => "De hoofdtechnicus klikt op Sessie onderbreken.",
        },
        Cause::TransferSession => transfer(rule),
        Cause::TakeLead => match rule.from {
            Status::Active => "Een samenwerkende technicus klikt op Leiding overnemen.",
            _ => "De samenwerkende technicus klikt op Leiding overnemen.",
        },
        Cause::RebootDevice => reboot(rule),
        Cause::EndSession => end(rule),
        other => super::cause(other),
    }
}

const fn start(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (_, Status::Removed) => "Een andere technicus klikt op Sessie starten.",
        (Status::Incoming, _) => "De ontvanger klikt op Sessie starten.",
        (Status::Outgoing, _) => "De afzender klikt op Sessie starten.",
        (Status::OnHold, Status::Collaborating) => {
            "De samenwerkende technicus klikt op Sessie starten."
        }
        (Status::OnHold, _) => "De hoofdtechnicus klikt op Sessie starten.",
        (Status::Invitation, _) => "De uitgenodigde technicus klikt op Sessie starten.",
        _ => "De technicus klikt op Sessie starten.",
    }
}

const fn transfer(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (Status::Outgoing, _) => "Een ontvanger klikt op Sessie overdragen.",
        (_, Status::Incoming) => "De afzender klikt op Sessie overdragen.",
        (Status::Incoming, _) => "De ontvanger klikt op Sessie overdragen.",
        (Status::Active | Status::OnHold, _) => "De hoofdtechnicus klikt op Sessie overdragen.",
        _ => "De technicus klikt op Sessie overdragen.",
    }
}

const fn reboot(rule: &Rule) -> &'static str {
    match rule.from {
        Status::Active => {
            "De hoofdtechnicus of een samenwerkende technicus herstart het apparaat van de klant."
        }
        Status::OnHold | Status::Incoming => {
            "Een andere technicus herstart het apparaat van de klant."
        }
        Status::Outgoing => {
            "De afzender of een andere technicus herstart het apparaat van de klant."
        }
        Status::Collaborating => {
            "De samenwerkende technicus of een andere technicus herstart het apparaat van de klant."
        }
        _ => "De technicus herstart het apparaat van de klant.",
    }
}

const fn end(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (Status::Active | Status::Incoming | Status::Outgoing | Status::Invitation, _)
        | (_, Status::Closed) => "De hoofdtechnicus klikt op Sessie sluiten.",
        (Status::Collaborating, _) => "De samenwerkende technicus klikt op Sessie sluiten.",
        (Status::Rebooting | Status::Reconnecting | Status::Offline, _) => {
            "De technicus of de hoofdtechnicus klikt op Sessie sluiten."
        }
        _ => "De technicus klikt op Sessie sluiten.",
    }
}
