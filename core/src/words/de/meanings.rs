//! What the statuses, causes, limits and agents mean, each in a sentence or two, in German.
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
            "Die Sitzung ist erstellt, per PIN-Code oder über einen Kanal, und das Applet ist auf \
             dem Weg zum Gerät des Kunden."
        }
        Status::Waiting => {
            "Der Kunde hat das Applet gestartet und ist verbunden. Noch niemand hat die Sitzung \
             gestartet."
        }
        Status::Active => "Ein Techniker hat die Sitzung angenommen und leitet sie.",
        Status::OnHold => "Der Techniker hat die Sitzung angehalten und kann sie fortsetzen.",
        Status::Incoming => {
            "Die Sitzung wurde an diese Warteschlange übergeben und wartet darauf, angenommen zu \
             werden."
        }
        Status::Outgoing => {
            "Die Sitzung wurde aus dieser Warteschlange übergeben, und niemand hat sie angenommen. \
             Bis dahin kann der Absender sie zurücknehmen."
        }
        Status::Invitation => {
            "Der Techniker ist zur Zusammenarbeit eingeladen und hat noch nicht angenommen."
        }
        Status::Collaborating => {
            "Der Techniker hat eine Einladung angenommen und arbeitet mit dem leitenden Techniker \
             zusammen."
        }
        Status::Rebooting => {
            "Das Gerät startet neu. Wenn es wieder da ist, hat der Eintrag den Status von vorher."
        }
        Status::Reconnecting => {
            "Konsole und Applet haben einander verloren, weil eine der beiden Seiten kein Netzwerk \
             hat. Finden sie sich wieder, hat der Eintrag den Status von vorher."
        }
        Status::Offline => {
            "Mehr als fünf Minuten „Computer wird neu gestartet“ oder „Neu verbinden“ blieben ohne \
             Erfolg. Die Konsole versucht es weiter, der frühere Status kann also noch \
             zurückkommen."
        }
        Status::TimedOut => {
            "Die Sitzung war länger im Leerlauf, als der Administrator erlaubt, und bleibt, bis \
             ein Techniker sie beendet. Oder das Systemlimit von 14 Tagen ist erreicht; dann folgt \
             nichts mehr."
        }
        Status::Closed => {
            "Der Kunde hat eine angenommene Sitzung geschlossen. Ein mitwirkender Techniker sieht \
             den Status auch, wenn der leitende die Sitzung beendet."
        }
        Status::ClosedByTechnician => {
            "Ein Techniker hat die Sitzung beendet, ob aktiv, gestört, abgelaufen oder schon \
             geschlossen. Das ist das Ergebnis; der Eintrag selbst wird aus der Warteschlange \
             gelöscht."
        }
        Status::ClosedByWaitingCustomer => {
            "Der Kunde ist gegangen, bevor jemand die Sitzung angenommen hat."
        }
        Status::Aborted => {
            "Der Techniker wurde deaktiviert oder gelöscht, während er die Sitzung leitete."
        }
        Status::Removed => {
            "Der Eintrag hat die Warteschlange verlassen, wer oder was auch immer ihn entfernt \
             hat; es folgt nichts."
        }
    }
}

/// Who sees a status, and in whose queue (`status-table`, descriptions of Incoming, Outgoing,
/// Invitation and Collaborating; `status-changes` 37–54).
pub const fn seen_by(status: Status) -> &'static str {
    match status {
        Status::Connecting | Status::Waiting => {
            "Der Techniker, der die Sitzung erstellt hat, in seiner eigenen Warteschlange, oder \
             alle, die die Warteschlange des Kanals sehen."
        }
        Status::Active => "Der leitende Techniker in seiner eigenen Warteschlange.",
        Status::OnHold => {
            "Der leitende oder mitwirkende Techniker, der die Sitzung angehalten hat, in seiner \
             eigenen Warteschlange."
        }
        Status::Incoming => {
            "Der Empfänger in seiner eigenen Warteschlange; nach einer Übergabe an eine Gruppe \
             oder einen Kanal alle Mitglieder außer dem Absender."
        }
        Status::Outgoing => "Der Absender in seiner eigenen Warteschlange.",
        Status::Invitation => "Der eingeladene Techniker in seiner eigenen Warteschlange.",
        Status::Collaborating => "Der mitwirkende Techniker in seiner eigenen Warteschlange.",
        Status::Rebooting => {
            "Alle, bei denen die Sitzung wartet, bearbeitet wird, angehalten oder in Übergabe ist, \
             sofern ihre Konsole vom Neustart erfährt."
        }
        Status::Reconnecting => {
            "Nach einem Ausfall auf der Seite des Kunden alle, bei denen die Sitzung wartet, \
             aktiv, angehalten oder in Übergabe ist; nach einem Ausfall auf der Seite eines \
             Technikers nur dieser. Nie ein mitwirkender Techniker."
        }
        Status::Offline => {
            "Wer vorher „Computer wird neu gestartet“ oder „Neu verbinden“ sah, in derselben \
             Warteschlange. Nie ein mitwirkender Techniker."
        }
        Status::TimedOut => {
            "Wer die Sitzung hatte, als das Zeitlimit ablief, in derselben Warteschlange. Der \
             Eintrag eines mitwirkenden Technikers wird stattdessen gelöscht."
        }
        Status::Closed => {
            "Der leitende Techniker, der Absender einer Übergabe und die mitwirkenden Techniker, \
             jeder in seiner eigenen Warteschlange."
        }
        Status::ClosedByTechnician => {
            "Niemand in einer Warteschlange: Das Ergebnis steht im Verlauf und im Bericht."
        }
        Status::ClosedByWaitingCustomer => {
            "Wer die wartende Sitzung hatte; nach einer Übergabe, die niemand angenommen hat, der \
             Absender und die Empfänger."
        }
        Status::Aborted => "Die Warteschlange des deaktivierten Technikers zeigt diesen Status.",
        Status::Removed => {
            "Niemand mehr in einer Warteschlange: Der Verlauf zeigt, dass der Eintrag da war. Die \
             Warteschlange eines Kanals zeigt diesen Status ab dem Moment, in dem ein Techniker \
             die Sitzung startet."
        }
    }
}

/// Who does what, whatever comes of it (`status-changes`, procedures; `status-table`, descriptions of
/// Offline, Timed out and Connecting). Of a known change [`super::cause_of`] says whose deed it is.
pub const fn cause(cause: Cause) -> &'static str {
    match cause {
        Cause::CreateSession => "Der Techniker erstellt eine private Sitzung.",
        Cause::StartSession => "Der Techniker wählt „Sitzung starten“.",
        Cause::HoldSession => "Der Techniker wählt „Sitzung anhalten“.",
        Cause::TransferSession => "Der Techniker wählt „Sitzung übergeben“.",
        Cause::InviteTechnician => "Der leitende Techniker wählt „Techniker einladen“.",
        Cause::ExcludeTechnician => "Der leitende Techniker wählt „Techniker ausschließen“.",
        Cause::OfferLead => {
            "Der leitende Techniker bietet einem mitwirkenden die Sitzungsleitung an."
        }
        Cause::TakeLead => {
            "Der Techniker, dem die Sitzungsleitung angeboten wurde, wählt „Sitzungsleitung \
             übernehmen“."
        }
        Cause::RebootDevice => "Der Techniker startet das Gerät des Kunden neu.",
        Cause::EndSession => "Der Techniker wählt „Sitzung beenden“.",
        Cause::SendChat => "Der Techniker schreibt dem Kunden.",
        Cause::SelectSession => "Der Techniker wählt die Registerkarte der Sitzung aus.",
        Cause::OpenTool => "Der Techniker öffnet ein Tool.",
        Cause::CloseTool => "Der Techniker schließt ein Tool.",
        Cause::ShowConsole => "Der Techniker holt die Konsole in den Vordergrund.",
        Cause::HideConsole => "Der Techniker legt die Konsole in den Hintergrund.",
        Cause::SetPresence => "Der Techniker stellt seine Anwesenheit ein.",
        Cause::ConsoleLost => "Der Computer des Technikers verliert die Netzwerkverbindung.",
        Cause::ConsoleBack => "Der Computer des Technikers hat wieder eine Netzwerkverbindung.",
        Cause::OpenChannelSession => "Der Kunde startet eine Sitzung über einen Kanal.",
        Cause::StartApplet => "Der Kunde startet das Applet.",
        Cause::DeclineTerms => "Der Kunde lehnt die Bedingungen ab.",
        Cause::CloseApplet => "Der Kunde schließt das Applet.",
        Cause::CustomerReboots => "Der Kunde startet das Gerät neu.",
        Cause::CustomerChats => "Der Kunde schreibt dem Techniker.",
        Cause::DeviceLost => "Das Gerät des Kunden verliert die Netzwerkverbindung.",
        Cause::DeviceBack => "Das Gerät des Kunden hat wieder eine Netzwerkverbindung.",
        Cause::FinishReboot => "Das Gerät des Kunden hat den Neustart abgeschlossen.",
        Cause::SetLimits => "Der Administrator legt die Zeitlimits fest.",
        Cause::DisableTechnician => "Der Administrator deaktiviert den Techniker.",
        Cause::LossDetected => "Die Verbindung ist seit einer Minute unterbrochen.",
        Cause::OfflineLimit => {
            "„Computer wird neu gestartet“ oder „Neu verbinden“ dauert mehr als fünf Minuten."
        }
        Cause::ConnectingLimit => "Das Verbindungslimit des Administrators ist erreicht.",
        Cause::WaitingLimit => "Das Wartelimit des Administrators ist erreicht.",
        Cause::IdleLimit => "Das Leerlauflimit des Administrators ist erreicht.",
        Cause::SystemLimit => "Das Systemlimit von 14 Tagen ist erreicht.",
    }
}

/// The name of a limit, as short as a label (`domain` §4); of anything else its sentence.
pub const fn limit(limit: Cause) -> &'static str {
    match limit {
        Cause::LossDetected => "Verbindungsverlust",
        Cause::OfflineLimit => "Offline",
        Cause::ConnectingLimit => "Verbindungslimit",
        Cause::WaitingLimit => "Wartelimit",
        Cause::IdleLimit => "Leerlauflimit",
        Cause::SystemLimit => "Systemlimit",
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

const LOSS_DETECTED: &str = "„Neu verbinden“ eine Minute nach dem Verlust der Verbindung.";
const OFFLINE_LIMIT: &str = "„Offline“ nach mehr als fünf Minuten.";
const COLLABORATOR_REBOOTS: &str = "Der Eintrag eines mitwirkenden Technikers behält den Status \
                                    „Computer wird neu gestartet“, bis der Neustart abgeschlossen \
                                    ist, wie lange es auch dauert.";
const CONNECTING_LIMIT: &str = "Gelöscht, wenn das Verbindungslimit erreicht ist (Minuten, vom \
                                Administrator festgelegt, 0 = nie).";
const WAITING_LIMIT: &str =
    "Gelöscht, wenn das Wartelimit erreicht ist (1 bis 999 Minuten, 0 = nie).";
const IDLE_LIMIT: &str =
    "„Zeitüberschreitung“, wenn das Leerlauflimit erreicht ist (1 bis 999 Minuten, 0 = nie).";
const IDLE_LIMIT_IF_ACTIVE: &str = "„Zeitüberschreitung“ beim Leerlauflimit (1 bis 999 Minuten, 0 \
                                    = nie), wenn der Eintrag vorher „Aktiv“ war.";
const COLLABORATOR_IDLE_LIMIT: &str =
    "Gelöscht, wenn das Leerlauflimit erreicht ist (1 bis 999 Minuten, 0 = nie).";
const SYSTEM_LIMIT: &str = "„Zeitüberschreitung“ nach 14 Tagen, endgültig.";

/// Who or what brings a change about (`status-changes`, the actors of the procedures).
pub const fn agent(agent: Agent) -> &'static str {
    match agent {
        Agent::Technician => "Techniker",
        Agent::Customer => "Kunde",
        Agent::Device => "Gerät",
        Agent::Administrator => "Administrator",
        Agent::Time => "Zeit",
    }
}
