//! Why not, in a sentence that a technician can read, in German.

use alloc::format;
use alloc::string::String;

use crate::cause::Cause;
use crate::ids::{Queue, TechnicianId};
use crate::language::Language;
use crate::refusal::Refusal;
use crate::staff::Staff;
use crate::status::Status;

/// Why an action is not possible. Names are looked up among the staff.
pub fn refusal(refusal: Refusal, staff: &Staff) -> String {
    let name = |id: TechnicianId| staff.queue_name(Queue::Technician(id));
    match refusal {
        Refusal::TimeGoesBack { now } => {
            format!("Es ist schon {now}: Die Zeit läuft nicht rückwärts.")
        }
        Refusal::NoSuchSession => "Diese Sitzung gibt es nicht.".into(),
        Refusal::NoSuchTechnician => "Diesen Techniker gibt es nicht.".into(),
        Refusal::NoSuchGroup => "Diese Gruppe gibt es nicht.".into(),
        Refusal::NoSuchChannel => "Diesen Kanal gibt es nicht.".into(),
        Refusal::NameTaken => "Eine andere Sitzung heißt schon so.".into(),
        Refusal::Disabled(whom) => {
            format!("{} ist deaktiviert und kann nichts mehr tun.", name(whom))
        }
        Refusal::NotInQueue(whom) => format!(
            "Die Sitzung ist nicht in der Warteschlange von {}.",
            name(whom)
        ),
        Refusal::InChannelQueue => {
            "Die Sitzung ist in der Warteschlange des Kanals. Starten Sie sie zuerst.".into()
        }
        Refusal::NotAMember => "Dieser Techniker betreut den Kanal nicht.".into(),
        Refusal::SessionOver => "Die Sitzung ist zu Ende.".into(),
        Refusal::NotInStatus { action, status } => not_in_status(action, status),
        Refusal::TheyAreNotInStatus {
            action,
            whom,
            status,
        } => they_are_not_in_status(action, name(whom), status),
        Refusal::NotInTheBook { from, to } => format!(
            "Kein Dokument kennt einen Wechsel von „{}“ zu „{}“.",
            from.name(Language::De),
            to.name(Language::De)
        ),
        Refusal::EndedBySystem => {
            "Das Systemlimit hat die Sitzung beendet: Es folgt nichts mehr.".into()
        }
        Refusal::NotTheLead => "Das kann nur der leitende Techniker.".into(),
        Refusal::NotWithOneself => "Wählen Sie einen anderen Techniker.".into(),
        Refusal::HasItAlready(whom) => {
            format!("{} hat die Sitzung schon in der Warteschlange.", name(whom))
        }
        Refusal::NobodyToReceive => "Dort kann niemand die Sitzung empfangen.".into(),
        Refusal::LeadNotOffered => "Die Sitzungsleitung wurde nicht angeboten.".into(),
        Refusal::LeadOfferedAlready => "Die Sitzungsleitung ist schon angeboten.".into(),
        Refusal::LeadNotActive => {
            "Die Sitzungsleitung kann nur wechseln, solange der leitende Techniker „Aktiv“ ist."
                .into()
        }
        Refusal::AppletNotStarted => "Das Applet läuft noch nicht.".into(),
        Refusal::AppletStarted => "Das Applet läuft schon.".into(),
        Refusal::AppletClosed => "Der Kunde hat das Applet geschlossen.".into(),
        Refusal::TermsDeclined => "Der Kunde hat die Bedingungen abgelehnt.".into(),
        Refusal::NetworkLostAlready => "Das Netzwerk ist schon getrennt.".into(),
        Refusal::NetworkNotLost => "Das Netzwerk ist nicht getrennt.".into(),
        Refusal::LinkLost => {
            "Die Verbindung ist unterbrochen: Bis sie wieder steht, kommt nichts durch.".into()
        }
        Refusal::NoNetwork(whom) => format!(
            "Der Computer von {} hat keine Netzwerkverbindung: Bis sie wieder steht, kommt nichts \
             bei der Sitzung an.",
            name(whom)
        ),
        Refusal::DeviceReboots => "Das Gerät startet gerade neu.".into(),
        Refusal::NoReboot => "Das Gerät startet gerade nicht neu.".into(),
        Refusal::ToolOpen => "Das Tool ist schon geöffnet.".into(),
        Refusal::ToolNotOpen => "Das Tool ist nicht geöffnet.".into(),
    }
}

/// Says where the action is possible, as that is what one wants to know next.
fn not_in_status(action: Cause, status: Status) -> String {
    let name = status.name(Language::De);
    let is_final = matches!(status, Status::Aborted | Status::ClosedByWaitingCustomer);
    if is_final && action == Cause::EndSession {
        return format!("Mit „{name}“ ist die Sitzung zu Ende: Es folgt nichts mehr.");
    }
    let possible = match action {
        Cause::StartSession => {
            "in „Wartend“, „Eingang“, „Ausgang“, „In Wartestellung“ und „Einladung“"
        }
        Cause::HoldSession | Cause::OpenTool => "in „Aktiv“ und „Zusammenarbeit“",
        Cause::TransferSession => "in „Wartend“, „Aktiv“, „In Wartestellung“ und „Eingang“",
        Cause::InviteTechnician => "in „Aktiv“",
        Cause::ExcludeTechnician => {
            "solange der Eintrag des leitenden Technikers „Aktiv“, „In Wartestellung“ oder \
             „Computer wird neu gestartet“ zeigt"
        }
        Cause::TakeLead => "in „Zusammenarbeit“",
        Cause::RebootDevice => "in „Aktiv“, „Wartend“, „Ausgang“ und „Zusammenarbeit“",
        Cause::EndSession => {
            "in „Aktiv“, „Geschlossen“, „Zeitüberschreitung“, „Neu verbinden“, „Computer wird neu \
             gestartet“, „Offline“ und „Zusammenarbeit“"
        }
        Cause::SendChat => "nach Annahme der Einladung",
        _ => "in einem anderen Status",
    };
    format!("Nicht im Status „{name}“: Möglich ist es {possible}.")
}

/// Says whom it can be done to.
fn they_are_not_in_status(action: Cause, whom: &str, status: Status) -> String {
    let possible = match action {
        Cause::OfferLead => "Die Sitzungsleitung geht nur an einen Techniker in „Zusammenarbeit“",
        Cause::ExcludeTechnician => {
            "Ausschließen lässt sich nur, wer eingeladen ist, in „Zusammenarbeit“ ist oder als \
             mitwirkender Techniker den Status „Computer wird neu gestartet“ hat"
        }
        _ => "Möglich ist es in einem anderen Status",
    };
    let status = status.name(Language::De);
    format!("Der Eintrag von {whom} hat den Status „{status}“: {possible}.")
}
