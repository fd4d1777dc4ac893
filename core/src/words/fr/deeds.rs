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
            Status::Collaborating => "Le collaborateur clique sur Mettre en attente.",
            _ => "Le responsable clique sur Mettre en attente.",
        },
        Cause::TransferSession => transfer(rule),
        Cause::TakeLead => match rule.from {
            Status::Active => "Un collaborateur clique sur Prendre la direction.",
            _ => "Le collaborateur clique sur Prendre la direction.",
        },
        Cause::RebootDevice => reboot(rule),
        Cause::EndSession => end(rule),
        other => super::cause(other),
    }
}

const fn start(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (_, Status::Removed) => "Un autre technicien clique sur Démarrer la session.",
        (Status::Incoming, _) => "Le destinataire clique sur Démarrer la session.",
        (Status::Outgoing, _) => "L’expéditeur clique sur Démarrer la session.",
        (Status::OnHold, Status::Collaborating) => {
            "Le collaborateur clique sur Démarrer la session."
        }
        (Status::OnHold, _) => "Le responsable clique sur Démarrer la session.",
        (Status::Invitation, _) => "Le technicien invité clique sur Démarrer la session.",
        _ => "Le technicien clique sur Démarrer la session.",
    }
}

const fn transfer(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (Status::Outgoing, _) => "Un destinataire clique sur Transférer la session.",
        (_, Status::Incoming) => "L’expéditeur clique sur Transférer la session.",
        (Status::Incoming, _) => "Le destinataire clique sur Transférer la session.",
        (Status::Active | Status::OnHold, _) => "Le responsable clique sur Transférer la session.",
        _ => "Le technicien clique sur Transférer la session.",
    }
}

const fn reboot(rule: &Rule) -> &'static str {
    match rule.from {
        Status::Active => "Le responsable ou un collaborateur redémarre l’appareil du client.",
        Status::OnHold | Status::Incoming => "Un autre technicien redémarre l’appareil du client.",
        Status::Outgoing => "L’expéditeur ou un autre technicien redémarre l’appareil du client.",
        Status::Collaborating => {
            "Le collaborateur ou un autre technicien redémarre l’appareil du client."
        }
        _ => "Le technicien redémarre l’appareil du client.",
    }
}

const fn end(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (Status::Active | Status::Incoming | Status::Outgoing | Status::Invitation, _)
        | (_, Status::Closed) => "Le responsable clique sur Fermer la session.",
        (Status::Collaborating, _) => "Le collaborateur clique sur Fermer la session.",
        (Status::Rebooting | Status::Reconnecting | Status::Offline, _) => {
            "Le technicien ou le responsable clique sur Fermer la session."
        }
        _ => "Le technicien clique sur Fermer la session.",
    }
}
