//! The palette in German.

use queuescope_core::cause::Cause;
use queuescope_core::status::Status;

use crate::i18n::named;
use crate::i18n::palette::PaletteWords;

pub(super) const WORDS: PaletteWords = PaletteWords {
    title: "Alles durchsuchen",
    field: "Status, Schaltfläche, Sitzung, Person oder Befehl",
    nothing: "Kein Treffer. Versuchen Sie es mit einem Status, einer Schaltfläche oder dem Namen \
              einer Sitzung.",

    session: "Sitzung",
    queue: "Warteschlange",
    status: "Status",
    change: "Wechsel",
    limit: "Zeitlimit",
    command: "Befehl",
    setting: "Einstellung",
    field_of_the_report: "Berichtsfeld",
    story: "Szenario",
    contradiction: "Widerspruch",
    export: "Export",
    now: |session| format!("{session}, jetzt"),

    also_status,
    also_cause,

    brings: |status| format!("Wechsel zu „{status}“"),
    and_more: |change, more| match more {
        0 => change.to_owned(),
        _ => format!("{change} und {more} weitere"),
    },
    stands: |status, queue| format!("{status} in der Warteschlange von {queue}"),
    due: |stands, status, time| format!("{stands} · {status} in {time}"),
    has_left: "In keiner Warteschlange mehr",
    shows: |sessions| match sessions {
        1 => "1 Sitzung".to_owned(),
        more => format!("{more} Sitzungen"),
    },
    minutes: |minutes| match minutes {
        0 => "Ausgeschaltet (0 Minuten).".to_owned(),
        1 => "Auf 1 Minute festgelegt.".to_owned(),
        more => format!("Auf {more} Minuten festgelegt."),
    },

    theme: named(
        "Design: Systemstandard",
        "automatisch, auto, farben, aussehen, darstellung, theme, system, erscheinungsbild",
    ),
    light: named(
        "Design: hell",
        "heller modus, weiß, tag, farben, light mode, theme",
    ),
    dark: named(
        "Design: dunkel",
        "nacht, nachtmodus, dunkler modus, schwarz, farben, dark mode, theme",
    ),
    also_language: "sprache, übersetzung, language",
    languages: [
        "englisch, english",
        "deutsch, german",
        "französisch, french",
        "niederländisch, holländisch, dutch",
    ],
    names_in: |language| format!("Statusnamen: {language}"),
    figures: named(
        "Kennzahlen des Berichts",
        "statistik, kpi, servicelevel, service level, mittlere wartezeit, bearbeitungszeit, \
         verlorene sitzungen, diagramme, auswertung, durchschnittliche wartezeit",
    ),
    rules: |format| format!("Regeln als {format}"),
    also_rules: "export, exportieren, speichern, herunterladen, download, regelwerk, \
                 zustandsautomat, zustandsdiagramm",
    pictures: named(
        "Diagramm, Matrix oder Karte als Bild",
        "svg, png, bild, grafik, zeichnung, screenshot, export, speichern, herunterladen, drucken, \
         pdf, papier",
    ),
    pictures_where: "Explorer, „Exportieren“",
    events: named(
        "Ereignisprotokoll dieses Arbeitsplatzes",
        "xes, json lines, process mining, verlauf, log, protokoll, export, speichern, \
         herunterladen",
    ),
    events_where: "Arbeitsplatz, unter dem Verlauf",
    report: named(
        "Sitzungsbericht als Datei",
        "csv, excel, xlsx, tabellenkalkulation, tabelle, xml, json, export, speichern, \
         herunterladen, report",
    ),
    report_where: "Bericht, „Exportieren“",
    limits: named(
        "Zeitlimits festlegen",
        "limits setzen, administrator, minuten, timeout, einstellungen, konfigurieren, admin, \
         zeitüberschreitung, ändern",
    ),
    limits_where: "Arbeitsplatz, unter der Zeitleiste",
};

const fn also_status(status: Status) -> &'static str {
    match status {
        Status::Connecting => {
            "neu, pin-code, pin, applet, download, link gesendet, nicht gestartet, connecting, \
             verbinden, verbindungsaufbau"
        }
        Status::Waiting => {
            "neu, unbeantwortet, klingelt, warteschlange, waiting, wartet, warten, nicht \
             angenommen, offen"
        }
        Status::Active => {
            "in arbeit, in bearbeitung, gestartet, läuft, angenommen, active, laufend"
        }
        Status::OnHold => {
            "hold, on hold, gehalten, angehalten, pausiert, geparkt, warteschleife, halten, pause, \
             warteposition"
        }
        Status::Incoming => {
            "erhalten, empfangen, an mich übergeben, eingehend, incoming, übertragen, \
             hereingekommen"
        }
        Status::Outgoing => {
            "gesendet, abgegeben, übergeben, ausgehend, outgoing, übertragen, weitergegeben"
        }
        Status::Invitation => "eingeladen, dazugebeten, invitation",
        Status::Collaborating => {
            "mitwirkend, dabei, gemeinsam, zweiter techniker, kollaboration, collaborating, \
             mitarbeiten, mitarbeit"
        }
        Status::Rebooting => {
            "neustart, neu starten, reboot, rebooting, booten, hochfahren, startet neu, rechner"
        }
        Status::Reconnecting => {
            "kunde weg, kunde ist weg, verbindung verloren, verbindungsabbruch, abgerissen, netzwerk, instabil, \
             reconnecting, verbindung wird wiederhergestellt, wiederverbinden, unterbrochen, \
             verbindungsverlust"
        }
        Status::Offline => {
            "kunde weg, kunde ist weg, getrennt, nicht erreichbar, kein netzwerk, weg, unerreichbar, \
             keine verbindung, kein netz"
        }
        Status::TimedOut => {
            "timeout, timed out, abgelaufen, zu lange im leerlauf, inaktiv, zeitlimit, zeit \
             abgelaufen"
        }
        Status::Closed => {
            "kunde weg, kunde ist weg, beendet, fertig, erledigt, aufgelegt, closed, abgeschlossen, \
             vom kunden geschlossen, geschlossen durch aktiven kunden"
        }
        Status::ClosedByTechnician => {
            "beendet, fertig, erledigt, closed by technician, abgeschlossen"
        }
        Status::ClosedByWaitingCustomer => {
            "abgesprungen, aufgegeben, aufgelegt, kunde weg, closed by waiting customer, \
             abgebrochen"
        }
        Status::Aborted => "deaktiviert, gelöscht, abbruch, aborted, gesperrt",
        Status::Removed => "weg, verschwunden, fehlt, entfernt, removed, nicht mehr da",
    }
}

const fn also_cause(cause: Cause) -> &'static str {
    match cause {
        Cause::CreateSession => {
            "neu, sitzung erstellen, private sitzung, pin-code, pin, sitzung anlegen"
        }
        Cause::StartSession => {
            "annehmen, übernehmen, aufrufen, fortsetzen, zurücknehmen, beitreten, beginnen, \
             entgegennehmen, wiederaufnehmen, zurückholen, start"
        }
        Cause::HoldSession => {
            "sitzung pausieren, parken, halten, hold, warteschleife, in wartestellung, pause"
        }
        Cause::TransferSession => {
            "übertragen, weitergeben, weiterleiten, abgeben, eskalieren, zuweisen, transfer, \
             übergabe, weiterreichen, verschieben, eskalation"
        }
        Cause::InviteTechnician => {
            "einladen, zusammenarbeiten, kollegen dazuholen, konferenz, kollaboration, \
             hinzuziehen, einladung, hinzufügen"
        }
        Cause::ExcludeTechnician => "ausschließen, kollegen entfernen, kicken, rauswerfen",
        Cause::OfferLead => "leitung abgeben, leitung übergeben, lead, führung",
        Cause::TakeLead => "leitung annehmen, leitender werden, lead, führung",
        Cause::RebootDevice | Cause::CustomerReboots => {
            "neustart, computer neu starten, reboot, booten"
        }
        Cause::EndSession => {
            "schließen, abschließen, verlassen, auflegen, beenden, stoppen, trennen"
        }
        Cause::SendChat | Cause::CustomerChats => "nachricht, schreiben, chat, chatten, text",
        Cause::SelectSession => "registerkarte öffnen, tab öffnen, ansehen, anklicken, wechseln",
        Cause::OpenTool | Cause::CloseTool => {
            "fernsteuerung, bildschirmfreigabe, datei-manager, dateimanager, dateiübertragung, \
             werkzeug, tools"
        }
        Cause::ShowConsole => "vordergrund, fenster, wiederherstellen, leerlaufuhr",
        Cause::HideConsole => "hintergrund, fenster, minimieren, leerlaufuhr",
        Cause::SetPresence => "beschäftigt, abwesend, verfügbar, technikerstatus, präsenz",
        Cause::ConsoleLost => "techniker verliert netzwerk, trennen, kabel, wlan, netzausfall",
        Cause::ConsoleBack => "netzwerk des technikers wieder da, wiederverbinden",
        Cause::OpenChannelSession => "kanal, webformular, kunde beginnt",
        Cause::StartApplet => "download, herunterladen, programm ausführen, kunde beginnt",
        Cause::DeclineTerms => "nutzungsbedingungen, servicebedingungen, agb, ablehnen, verweigern",
        Cause::CloseApplet => "kunde geht, kunde beendet, gibt auf, applet beenden",
        Cause::DeviceLost => "kunde verliert netzwerk, trennen, kabel, wlan, lan, netzausfall",
        Cause::DeviceBack => "netzwerk des kunden wieder da, wiederverbinden",
        Cause::FinishReboot => "neu gestartet, computer wieder da, hochgefahren, gebootet",
        Cause::SetLimits => "administrator, minuten, timeout, admin, zeitüberschreitung",
        Cause::DisableTechnician => {
            "administrator, techniker löschen, konto entfernen, sperren, admin"
        }
        Cause::LossDetected => {
            "eine minute, 1 minute, verbindung verloren, timeout, verbindungsabbruch"
        }
        Cause::OfflineLimit => "fünf minuten, 5 minuten, timeout",
        Cause::ConnectingLimit => {
            "timeout, pin läuft ab, minuten, verbindungsaufbau, zeitlimit, zeitüberschreitung"
        }
        Cause::WaitingLimit => {
            "timeout, wartet zu lange, wartezeit, minuten, zeitlimit, zeitüberschreitung"
        }
        Cause::IdleLimit => {
            "leerlauf, inaktiv, idle, timeout, zu lange untätig, minuten, zeitlimit, \
             zeitüberschreitung"
        }
        Cause::SystemLimit => {
            "14 tage, zwei wochen, vierzehn tage, timeout, zeitlimit, zeitüberschreitung"
        }
    }
}
