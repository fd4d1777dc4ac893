//! What the buttons say: the console's own names where the console has the button.

use alloc::format;
use alloc::string::String;

use crate::action::{Action, ConsoleDeed, CustomerDeed, Deed, DeviceDeed, Recipient, Tool};
use crate::cause::Cause;
use crate::ids::{Queue, TechnicianId};
use crate::report::vocabulary::Vocabulary;
use crate::staff::{Presence, Staff};

/// The name of an action, as short as a button. Names are looked up among the staff.
pub fn action(action: &Action, staff: &Staff) -> String {
    match action {
        Action::CreateSession(..) => "Nouvelle session".into(),
        Action::OpenChannelSession(channel, _) => {
            format!(
                "Ouvrir une session sur {}",
                staff.queue_name(Queue::Channel(*channel))
            )
        }
        Action::Technician(_, _, deed) => self::deed(*deed, staff),
        Action::Console(_, deed) => console(*deed).into(),
        Action::Customer(_, deed) => customer(*deed).into(),
        Action::Device(_, deed) => device(*deed).into(),
        Action::SetLimits(_) => "Définir les délais".into(),
        Action::DisableTechnician(whom) => format!("Désactiver {}", name(*whom, staff)),
    }
}

/// The name of what a technician does with a session, as short as a button, before anybody or
/// anything is chosen for it; of any other cause its sentence.
pub const fn choice(cause: Cause) -> &'static str {
    match cause {
        Cause::StartSession => "Démarrer la session",
        Cause::HoldSession => "Mettre en attente",
        Cause::TransferSession => "Transférer la session",
        Cause::InviteTechnician => "Inviter un technicien",
        Cause::ExcludeTechnician => "Exclure un technicien",
        Cause::OfferLead => "Proposer la direction",
        Cause::TakeLead => "Prendre la direction",
        Cause::RebootDevice => "Redémarrer l’appareil",
        Cause::EndSession => "Fermer la session",
        Cause::SendChat => "Envoyer un message",
        Cause::SelectSession => "Sélectionner la session",
        Cause::OpenTool => "Ouvrir un outil",
        Cause::CloseTool => "Fermer un outil",
        other => super::cause(other),
    }
}

/// The name of a tool.
pub const fn tool(tool: Tool) -> &'static str {
    Vocabulary::Fr.tool(tool)
}

fn deed(deed: Deed, staff: &Staff) -> String {
    match deed {
        Deed::StartSession => "Démarrer la session".into(),
        Deed::HoldSession => "Mettre en attente".into(),
        Deed::TransferSession(to) => format!("Transférer la session à {}", recipient(to, staff)),
        Deed::InviteTechnician(whom) => format!("Inviter {}", name(whom, staff)),
        Deed::ExcludeTechnician(whom) => format!("Exclure {}", name(whom, staff)),
        Deed::OfferLead(whom) => format!("Proposer la direction à {}", name(whom, staff)),
        Deed::TakeLead => "Prendre la direction".into(),
        Deed::RebootDevice => "Redémarrer l’appareil".into(),
        Deed::EndSession => "Fermer la session".into(),
        Deed::SendChat => "Envoyer un message".into(),
        Deed::SelectSession => "Sélectionner la session".into(),
        Deed::OpenTool(which) => format!("Ouvrir : {}", tool(which)),
        Deed::CloseTool(which) => format!("Fermer : {}", tool(which)),
    }
}

const fn console(deed: ConsoleDeed) -> &'static str {
    match deed {
        ConsoleDeed::Show => "Mettre la console au premier plan",
        ConsoleDeed::Hide => "Mettre la console en arrière-plan",
        ConsoleDeed::SetPresence(Presence::Available) => "Présence : disponible",
        ConsoleDeed::SetPresence(Presence::Busy) => "Présence : occupé",
        ConsoleDeed::SetPresence(Presence::Away) => "Présence : absent",
        ConsoleDeed::LoseNetwork => "Couper le réseau du technicien",
        ConsoleDeed::RestoreNetwork => "Rétablir le réseau du technicien",
    }
}

const fn customer(deed: CustomerDeed) -> &'static str {
    match deed {
        CustomerDeed::StartApplet => "Lancer l’applet",
        CustomerDeed::DeclineTerms => "Refuser les conditions",
        CustomerDeed::CloseApplet => "Fermer l’applet",
        CustomerDeed::RebootDevice => "Redémarrer l’appareil",
        CustomerDeed::SendChat => "Envoyer un message",
    }
}

const fn device(deed: DeviceDeed) -> &'static str {
    match deed {
        DeviceDeed::LoseNetwork => "Couper le réseau",
        DeviceDeed::RestoreNetwork => "Rétablir le réseau",
        DeviceDeed::FinishReboot => "Terminer le redémarrage",
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
