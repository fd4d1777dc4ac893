//! What must hold for a cause to bring a change about (`domain` §3 and §4; the procedures of
//! `status-changes`), in German.

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
                "Ein anderer Techniker startet es neu, aus „Wartend“, „Aktiv“, „Ausgang“ oder \
                 „Zusammenarbeit“; aus diesem Status selbst kann es nur der Kunde."
            }
            _ => {
                "Die Verbindung des Technikers zum Gerät steht, und das Gerät startet gerade nicht \
                 neu."
            }
        },
        Cause::TakeLead => match rule.from {
            Status::Active => {
                "Dieser Techniker hat die Sitzungsleitung und hat sie angeboten, und der mitwirkende \
                 Techniker übernimmt sie, solange das Angebot gilt."
            }
            _ => {
                "Die Sitzungsleitung wurde diesem mitwirkenden Techniker angeboten, und der \
                 leitende ist noch „Aktiv“."
            }
        },
        other => simple(other),
    }
}

const fn simple(cause: Cause) -> &'static str {
    match cause {
        Cause::StartApplet => {
            "Das Applet ist noch nicht gestartet, und die Bedingungen sind nicht abgelehnt."
        }
        Cause::HoldSession => {
            "Es ist der eigene Eintrag des Technikers; einen fremden kann niemand anhalten."
        }
        Cause::ExcludeTechnician => {
            "Der leitende Techniker hat den Status „Aktiv“, „In Wartestellung“ oder „Computer wird \
             neu gestartet“, und dieser Eintrag gehört einem eingeladenen oder mitwirkenden \
             Techniker."
        }
        Cause::CustomerReboots => {
            "Das Applet läuft, das Gerät startet gerade nicht neu, und das Applet ist verbunden, \
             sodass die Konsole davon erfährt."
        }
        Cause::DisableTechnician => {
            "Der Eintrag ist „Aktiv“ und gehört dem Techniker selbst. Seine anderen Einträge \
             bleiben, wie sie sind; kehrt einer später zu „Aktiv“ zurück, wird er dann \
             abgebrochen."
        }
        Cause::LossDetected => {
            "Eine ganze Minute ohne Verbindung, gleich aus welchem Grund: das Netzwerk des Geräts, \
             das des Technikercomputers oder ein Neustart, von dem diese Konsole nichts erfuhr."
        }
        Cause::ConnectingLimit => {
            "Der Administrator hat ein Verbindungslimit festgelegt, und der Kunde hat das Applet \
             bis dahin nicht gestartet."
        }
        Cause::WaitingLimit => {
            "Der Administrator hat ein Wartelimit festgelegt, und bis dahin hat niemand die \
             Sitzung gestartet oder übergeben."
        }
        Cause::SystemLimit => "Der Eintrag hatte die ganze Zeit diesen Status.",
        _ => "Sonst nichts.",
    }
}

const fn start(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (Status::Waiting, _) => {
            "Die Sitzung ist in der eigenen Warteschlange des Technikers oder in der eines Kanals, \
             den er betreut."
        }
        (_, Status::Removed) => {
            "Ein anderer Techniker startet die übergebene Sitzung, und dieser Eintrag gehört zur \
             Übergabe, gestört oder nicht: Nach der Annahme behält niemand einen."
        }
        (Status::Incoming, _) => "Seit der Übergabe hat niemand die Sitzung angenommen.",
        (Status::Outgoing, _) => "Noch kein Empfänger hat die Sitzung angenommen.",
        (Status::OnHold, Status::Collaborating) => {
            "Der Techniker kam auf Einladung dazu und leitet die Sitzung nicht."
        }
        (Status::OnHold, _) => {
            "Der Techniker leitet die Sitzung; ein mitwirkender kehrt zu „Zusammenarbeit“ zurück."
        }
        (Status::Invitation, _) => {
            "Die Einladung gilt noch: Weder der leitende Techniker noch das Ende der Sitzung hat \
             sie aufgehoben."
        }
        _ => "Es ist der eigene Eintrag des Technikers.",
    }
}

const fn transfer(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (Status::Outgoing, _) => {
            "Ein Empfänger übergibt die Sitzung an diesen Absender zurück: Die beiden Einträge \
             tauschen ihren Status."
        }
        (_, Status::Incoming) => {
            "Aus Sicht des Empfängers: Der Eintrag des Absenders hat den ersten Status, und der \
             Empfänger ist nicht deaktiviert und hat die Sitzung noch nicht."
        }
        (Status::Incoming, _) => {
            "Der Empfänger gibt die Sitzung weiter, an jemanden, der sie nicht hat, oder zurück an \
             einen Absender."
        }
        (Status::OnHold, _) => {
            "Der Techniker leitet die Sitzung, und jemand, der sie noch nicht hat, kann sie \
             empfangen."
        }
        _ => "Jemand, der die Sitzung noch nicht hat, kann sie empfangen.",
    }
}

const fn close(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (Status::Incoming | Status::Outgoing, Status::ClosedByWaitingCustomer) => {
            "Niemand hat die Sitzung je angenommen, weder vor der Übergabe noch danach."
        }
        (Status::Incoming | Status::Outgoing, _) => {
            "Vor der Übergabe hatte schon jemand die Sitzung angenommen."
        }
        _ => "Das Applet läuft, das Gerät startet gerade nicht neu, und die Konsole erfährt davon.",
    }
}

/// A collaborator's entry is never Offline: no document knows a way from there to Collaborating.
const fn offline(rule: &Rule) -> &'static str {
    match rule.from {
        Status::Rebooting => {
            "Der Neustart ist nicht abgeschlossen. Der Eintrag eines mitwirkenden Technikers \
             behält trotzdem den Status „Computer wird neu gestartet“."
        }
        _ => "Die Verbindung ist nicht wiederhergestellt.",
    }
}

const fn idle(rule: &Rule) -> &'static str {
    match rule.from {
        Status::Reconnecting | Status::Offline => {
            "Der Administrator hat ein Leerlauflimit festgelegt, der Eintrag war vor der Störung \
             „Aktiv“, und die Leerlaufuhr ist so lange gelaufen: ab dem Verlust der Verbindung, ob \
             mit der Konsole im Vordergrund oder nicht, und dazu die Zeit davor."
        }
        _ => {
            "Der Administrator hat ein Leerlauflimit festgelegt, und die Leerlaufuhr ist so lange \
             gelaufen: mit der Konsole im Hintergrund und ohne offenes Tool, das die \
             Zeitüberschreitung verhindert, oder ohne Verbindung."
        }
    }
}

const fn back(rule: &Rule) -> &'static str {
    match rule.to {
        Status::Closed => {
            "Der Kunde hat das Applet geschlossen, während die Verbindung unterbrochen war, und \
             die Konsole erfährt es jetzt."
        }
        Status::ClosedByWaitingCustomer | Status::Removed => {
            "Der Kunde hat das Applet geschlossen, während die Verbindung unterbrochen war, und \
             die Konsole erfährt es jetzt. Zuerst wird der gestörte Status wiederhergestellt, im \
             selben Augenblick."
        }
        Status::Aborted => {
            "Der Eintrag war gestört, als sein Techniker deaktiviert wurde. Er kehrt zu „Aktiv“ \
             zurück und wird im selben Augenblick abgebrochen."
        }
        _ => {
            "Der Eintrag hatte diesen Status vor der Störung, und nichts anderes unterbricht die \
             Verbindung noch: weder ein Netzwerkausfall noch ein Neustart."
        }
    }
}

const fn end(rule: &Rule) -> &'static str {
    match (rule.from, rule.to) {
        (Status::TimedOut, _) => {
            "Das Leerlauflimit des Administrators hat den Eintrag beendet: Nach dem Systemlimit \
             lässt sich nichts mehr tun."
        }
        (_, Status::Closed) => {
            "Der leitende Techniker beendet die Sitzung, und dieser Eintrag gehört einem \
             mitwirkenden; er wird mit ihr geschlossen."
        }
        (Status::Incoming | Status::Outgoing | Status::Invitation, _) => {
            "Der leitende Techniker beendet die Sitzung; aus diesem Status selbst kann sie niemand \
             beenden."
        }
        (Status::Collaborating, _) => {
            "Der mitwirkende Techniker geht; die Sitzung läuft ohne ihn weiter."
        }
        (Status::Rebooting | Status::Reconnecting | Status::Offline, _) => {
            "Es ist der eigene Eintrag des Technikers, oder der leitende Techniker beendet die \
             Sitzung, während dieser Eintrag zu einer Übergabe gehört."
        }
        _ => "Es ist der eigene Eintrag des Technikers.",
    }
}
