//! Who does what to bring a change about: what is one technician's deed for one entry is another's
//! for the next (`domain` §3; the procedures of `status-changes`). In German.

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
            Status::Collaborating => "Der mitwirkende Techniker wählt „Sitzung anhalten“.",
            _ => "Der leitende Techniker wählt „Sitzung anhalten“.",
        },
        Cause::TransferSession => transfer(rule),
        Cause::TakeLead => match rule.from {
            Status::Active => "Ein mitwirkender Techniker wählt „Sitzungsleitung übernehmen“.",
            _ => "Der mitwirkende Techniker wählt „Sitzungsleitung übernehmen“.",
        },
        Cause::RebootDevice => reboot(rule),
        Cause::EndSession => end(rule),
        other => super::cause(other),
    }
}

const fn start(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (_, Status::Removed) => "Ein anderer Techniker wählt „Sitzung starten“.",
        (Status::Incoming, _) => "Der Empfänger wählt „Sitzung starten“.",
        (Status::Outgoing, _) => "Der Absender wählt „Sitzung starten“.",
        (Status::OnHold, Status::Collaborating) => {
            "Der mitwirkende Techniker wählt „Sitzung starten“."
        }
        (Status::OnHold, _) => "Der leitende Techniker wählt „Sitzung starten“.",
        (Status::Invitation, _) => "Der eingeladene Techniker wählt „Sitzung starten“.",
        _ => "Der Techniker wählt „Sitzung starten“.",
    }
}

const fn transfer(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (Status::Outgoing, _) => "Ein Empfänger wählt „Sitzung übergeben“.",
        (_, Status::Incoming) => "Der Absender wählt „Sitzung übergeben“.",
        (Status::Incoming, _) => "Der Empfänger wählt „Sitzung übergeben“.",
        (Status::Active | Status::OnHold, _) => "Der leitende Techniker wählt „Sitzung übergeben“.",
        _ => "Der Techniker wählt „Sitzung übergeben“.",
    }
}

const fn reboot(rule: &Rule) -> &'static str {
    match rule.from {
        Status::Active => {
            "Der leitende oder ein mitwirkender Techniker startet das Gerät des Kunden neu."
        }
        Status::OnHold | Status::Incoming => {
            "Ein anderer Techniker startet das Gerät des Kunden neu."
        }
        Status::Outgoing => {
            "Der Absender oder ein anderer Techniker startet das Gerät des Kunden neu."
        }
        Status::Collaborating => {
            "Der mitwirkende oder ein anderer Techniker startet das Gerät des Kunden neu."
        }
        _ => "Der Techniker startet das Gerät des Kunden neu.",
    }
}

const fn end(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (Status::Active | Status::Incoming | Status::Outgoing | Status::Invitation, _)
        | (_, Status::Closed) => "Der leitende Techniker wählt „Sitzung beenden“.",
        (Status::Collaborating, _) => "Der mitwirkende Techniker wählt „Sitzung beenden“.",
        (Status::Rebooting | Status::Reconnecting | Status::Offline, _) => {
            "Der Techniker selbst oder der leitende Techniker wählt „Sitzung beenden“."
        }
        _ => "Der Techniker wählt „Sitzung beenden“.",
    }
}
