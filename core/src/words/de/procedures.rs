//! The 62 documented procedures (`status-changes`, in the order printed), in our own words, in
//! German.
//!
//! A procedure is a list of steps, each an actor doing something. What the document adds, what
//! happens then to whose entry or where a limit is set, is the last step.

/// The steps of each procedure (`status-changes` 1–62); row 1 is at index 0.
pub const PROCEDURES: [&[&str]; 62] = [
    // 1 Connecting → Waiting
    &["Das Applet kommt auf dem Gerät des Kunden an, und der Kunde startet es."],
    // 2 Connecting → Removed
    &[
        "Der Techniker erzeugt einen PIN-Code.",
        "Der Kunde startet das Applet nicht oder nimmt die Bedingungen nicht an.",
        "Der Techniker unternimmt nichts, bis das Zeitlimit erreicht ist: zum Beispiel eine Minute \
         oder was der Administrator festgelegt hat.",
        "Beides legt der Administrator im Administrationscenter unter Technikergruppe, \
         Registerkarte „Einstellungen“ fest: die Bedingungen bei „Kunden-Applet“, das Zeitlimit \
         bei „Zeitüberschreitungen“.",
    ],
    // 3 Waiting → Active
    &[
        "Der Techniker erzeugt einen PIN-Code und gibt ihn auf einem beliebigen Verbindungsweg an \
         den Kunden weiter.",
        "Der Kunde lädt das Applet auf sein Gerät.",
        "Der Techniker startet die Sitzung in der Konsole.",
    ],
    // 4 Waiting → Outgoing
    &["Der Techniker übergibt die Sitzung direkt aus der Warteschlange, ohne sie zu starten."],
    // 5 Waiting → Removed
    &[
        "Der Kunde lädt das Applet auf sein Gerät.",
        "Der Techniker unternimmt nichts, bis das Zeitlimit des Administrators erreicht ist.",
        "Das Zeitlimit steht im Administrationscenter unter Technikergruppe, Registerkarte \
         „Einstellungen“, „Zeitüberschreitungen“.",
    ],
    // 6 Waiting → Reconnecting
    &[
        "Der Kunde lädt das Applet auf sein Gerät.",
        "Auf der Kundenseite fällt das Netzwerk aus.",
        "Eine Minute später zeigt die Sitzung „Neu verbinden“.",
    ],
    // 7 Waiting → Rebooting
    &[
        "Noch bevor er die Sitzung startet, während die Warteschlange „Wartend“ zeigt, lässt der \
         Techniker das Gerät neu starten.",
    ],
    // 8 Active → Closed
    &[
        "Der Kunde lädt das Applet auf sein Gerät.",
        "Der Techniker startet die Sitzung in der Konsole.",
        "Auf der Kundenseite schließt jemand das Applet.",
    ],
    // 9 Active → Timed out
    &[
        "Der Administrator legt im Administrationscenter das Zeitlimit für Leerlauf während einer \
         aktiven Sitzung fest, zum Beispiel auf eine Minute.",
        "Der Kunde lädt das Applet auf sein Gerät.",
        "Der Techniker startet die Sitzung in der Konsole.",
        "Der Techniker lässt die Konsole im Hintergrund, bis das Leerlauflimit erreicht ist.",
        "Manche Arbeiten lassen keine Zeitüberschreitung zu: Fernsteuerung, Bildschirmfreigabe \
         oder Datei-Manager in Benutzung, eine ausstehende Dateiübertragung oder \
         Calling-Card-Installation, ein offener Speicherdialog.",
    ],
    // 10 Active → Removed
    &["Der Techniker beendet die aktive Sitzung mit „Sitzung beenden“."],
    // 11 Active → Rebooting
    &["Der Techniker startet das Gerät von der Konsole aus neu oder lässt es den Kunden tun."],
    // 12 Active → Reconnecting
    &[
        "Der Techniker schaltet das Netzwerk auf der Kundenseite ab, oder das Gerät des Kunden \
         verliert die Netzwerkverbindung.",
    ],
    // 13 Active → Collaborating
    &[
        "Techniker A lädt B zur Zusammenarbeit in einer Sitzung ein.",
        "A übergibt B die Sitzungsleitung.",
        "B gibt die Sitzungsleitung an A zurück.",
        "Der Eintrag von B wechselt von „Aktiv“ zu „Zusammenarbeit“.",
    ],
    // 14 Active → On Hold
    &["In einer aktiven Sitzung wählt der Techniker „Sitzung anhalten“."],
    // 15 Active → Outgoing
    &["In einer aktiven Sitzung wählt der Techniker „Sitzung übergeben“."],
    // 16 On Hold → Active
    &[
        "Der Techniker hält seine Sitzung an.",
        "Der Techniker wählt „Sitzung starten“.",
    ],
    // 17 On Hold → Outgoing
    &[
        "Der Techniker hält seine Sitzung an.",
        "Der Techniker wählt „Sitzung übergeben“.",
    ],
    // 18 On Hold → Rebooting
    &[
        "Der Techniker hält seine Sitzung an.",
        "Der Kunde startet das Gerät neu.",
    ],
    // 19 On Hold → Collaborating
    &[
        "Der Techniker nimmt eine Einladung zur Zusammenarbeit mit „Sitzung starten“ an.",
        "Der Techniker hält die Zusammenarbeit mit „Sitzung anhalten“ an.",
        "Der Techniker setzt sie mit „Sitzung starten“ fort.",
    ],
    // 20 On Hold → Closed
    &[
        "Der Techniker hält seine Sitzung an.",
        "Jetzt schließt der Kunde das Applet.",
    ],
    // 21 On Hold → Reconnecting
    &[
        "Der Techniker hält seine Sitzung an.",
        "Auf der Kundenseite fällt das Netzwerk aus.",
    ],
    // 22 Reconnecting → Active
    &[
        "Der Techniker bereitet eine Sitzung vor.",
        "Der Techniker startet sie mit „Sitzung starten“.",
        "Auf der Kundenseite fällt das Netzwerk aus.",
        "Das Netzwerk kommt zurück.",
    ],
    // 23 Reconnecting → On Hold
    &[
        "Der Techniker hält seine Sitzung an.",
        "Auf der Kundenseite fällt das Netzwerk aus.",
        "Das Netzwerk kommt zurück.",
    ],
    // 24 Reconnecting → Timed out
    &[
        "Der Administrator legt im Administrationscenter das Zeitlimit für Leerlauf während einer \
         aktiven Sitzung fest, zum Beispiel auf eine Minute.",
        "Auf der Kundenseite fällt das Netzwerk aus.",
        "Das Leerlauflimit ist erreicht.",
    ],
    // 25 Reconnecting → Removed
    &[
        "Auf der Kundenseite fällt das Netzwerk aus.",
        "Der Techniker wählt „Sitzung beenden“.",
    ],
    // 26 Reconnecting → Waiting
    &[
        "Der Kunde lädt das Applet auf sein Gerät, doch der Techniker startet die Sitzung nicht.",
        "Auf der Kundenseite fällt das Netzwerk aus.",
        "Das Netzwerk kommt zurück.",
    ],
    // 27 Reconnecting → Incoming
    &[
        "Ein Techniker übergibt eine Sitzung.",
        "Auf der Kundenseite fällt das Netzwerk aus.",
        "Das Netzwerk kommt zurück.",
    ],
    // 28 Reconnecting → Offline
    &[
        "Auf der Kundenseite fällt das Netzwerk aus.",
        "Der Techniker wartet länger als fünf Minuten.",
    ],
    // 29 Offline → Active
    &[
        "Auf der Kundenseite fällt das Netzwerk aus.",
        "Der Techniker wartet länger als fünf Minuten.",
        "Das Netzwerk kommt zurück.",
    ],
    // 30 Offline → Timed out
    &[
        "Der Administrator legt im Administrationscenter das Zeitlimit für aktive Sitzungen auf \
         acht Minuten oder mehr fest.",
        "Auf der Kundenseite fällt das Netzwerk aus.",
    ],
    // 31 Offline → Removed
    &["Der Techniker wählt erst eine Sitzung im Status „Offline“ und dann „Sitzung beenden“."],
    // 32 Offline → On Hold
    &[
        "Der Techniker hält seine Sitzung an.",
        "Auf der Kundenseite fällt das Netzwerk aus.",
        "Der Techniker wartet länger als fünf Minuten.",
        "Das Netzwerk kommt zurück.",
    ],
    // 33 Offline → Waiting
    &[
        "Der Kunde lädt und startet das Applet, doch der Techniker startet die Sitzung nicht in \
         der Konsole.",
        "Auf der Kundenseite fällt das Netzwerk aus.",
        "Der Techniker wartet länger als fünf Minuten.",
        "Das Netzwerk kommt zurück.",
    ],
    // 34 Incoming → Outgoing
    &[
        "Der Techniker startet eine Sitzung in der Konsole.",
        "Der Techniker wählt „Sitzung übergeben“ und dann eine Technikergruppe oder einen Kanal.",
    ],
    // 35 Incoming → Reconnecting
    &[
        "Ein Techniker übergibt eine Sitzung.",
        "Auf der Kundenseite fällt das Netzwerk aus.",
    ],
    // 36 Incoming → Rebooting
    &[
        "Ein Techniker übergibt eine Sitzung.",
        "Das Gerät des Kunden wird neu gestartet.",
    ],
    // 37 Incoming → Removed
    &[
        "Ein Techniker übergibt eine Sitzung.",
        "Jemand schließt das Applet, oder der Absender nimmt die Sitzung im Status „Ausgang“ in \
         seiner Konsole zurück.",
    ],
    // 38 Incoming → Active
    &["Der Techniker nimmt eine Sitzung im Status „Eingang“ an."],
    // 39 Outgoing → Active
    &[
        "Techniker A übergibt eine Sitzung an B.",
        "Neben der Sitzung im Status „Ausgang“ wählt A „Sitzung starten“.",
        "B hat die Sitzung nicht angenommen: Der Eintrag verlässt die Warteschlange von B.",
    ],
    // 40 Outgoing → Incoming
    &[
        "Techniker A übergibt eine Sitzung an B.",
        "B übergibt die Sitzung im Status „Eingang“ zurück an A.",
    ],
    // 41 Outgoing → Rebooting
    &[
        "Eine Übergabe läuft, und niemand hat die Sitzung angenommen.",
        "Der Absender startet das Gerät neu.",
    ],
    // 42 Outgoing → Closed
    &[
        "Ein Techniker übergibt eine Sitzung.",
        "Jetzt schließt der Kunde das Applet.",
    ],
    // 43 Outgoing → Removed
    &[
        "Techniker A übergibt eine Sitzung an B.",
        "B nimmt die Sitzung an.",
        "Der Eintrag von A verlässt die Warteschlange von A.",
    ],
    // 44 Invitation → Collaborating
    &[
        "Der Techniker startet eine Sitzung in der Konsole.",
        "Der Techniker wählt „Techniker einladen“.",
        "Der eingeladene Techniker wählt „Sitzung starten“.",
    ],
    // 45 Invitation → Removed
    &[
        "Der Techniker startet eine Sitzung in der Konsole.",
        "Der Techniker wählt „Techniker einladen“.",
        "Der Techniker wählt „Techniker ausschließen“.",
    ],
    // 46 Collaborating → Rebooting
    &[
        "Techniker A startet eine Sitzung in der Konsole.",
        "A lädt B ein, darin mitzuarbeiten.",
        "B nimmt an.",
        "B startet das Gerät des Kunden neu, von der Konsole aus oder auf der Kundenseite.",
    ],
    // 47 Collaborating → Removed
    &[
        "Der Administrator legt im Administrationscenter das Zeitlimit für Leerlauf während einer \
         aktiven Sitzung fest, zum Beispiel auf eine Minute.",
        "Während der Zusammenarbeit legt der Techniker die Konsole in den Hintergrund, und die \
         Sitzung läuft ab.",
    ],
    // 48 Collaborating → Closed
    &[
        "Techniker A startet eine Sitzung in der Konsole.",
        "A lädt B ein, darin mitzuarbeiten.",
        "A schließt die Sitzung als leitender Techniker, oder der Kunde schließt sie.",
    ],
    // 49 Collaborating → On Hold
    &["Während der Zusammenarbeit wählt der Techniker „Sitzung anhalten“."],
    // 50 Collaborating → Removed
    &[
        "Techniker A lädt B zur Zusammenarbeit in einer Sitzung ein.",
        "A schließt B mit „Techniker ausschließen“ aus.",
        "Der Eintrag von B verlässt die Warteschlange von B.",
    ],
    // 51 Collaborating → Active
    &[
        "Techniker A lädt B zur Zusammenarbeit in einer Sitzung ein.",
        "A übergibt B die Sitzungsleitung.",
        "B nimmt sie mit „Sitzungsleitung übernehmen“ an, der grün blinkenden Schaltfläche über \
         dem Chat.",
    ],
    // 52 Rebooting → Active
    &["Einer von beiden, der Techniker oder der Kunde, startet das Gerät neu."],
    // 53 Rebooting → Closed
    &[
        "Techniker A lädt B zur Zusammenarbeit in einer Sitzung ein.",
        "A oder B startet das Gerät des Kunden neu.",
        "Während des Neustarts schließt der leitende Techniker die Sitzung.",
    ],
    // 54 Rebooting → Removed
    &[
        "Techniker A lädt B zur Zusammenarbeit in einer Sitzung ein.",
        "A startet als leitender Techniker das Gerät des Kunden neu.",
        "Während des Neustarts schließt A den mitwirkenden Techniker B aus.",
    ],
    // 55 Rebooting → Outgoing
    &[
        "Der Techniker bereitet eine Sitzung vor.",
        "Der Techniker wählt „Sitzung übergeben“.",
        "Sobald die Sitzung „Ausgang“ zeigt, startet der Techniker das Gerät des Kunden neu.",
    ],
    // 56 Rebooting → On Hold
    &[
        "Der Techniker startet eine Sitzung in der Konsole.",
        "Der Techniker hält seine Sitzung an.",
        "Das Gerät des Kunden wird vom Applet aus neu gestartet.",
    ],
    // 57 Rebooting → Incoming
    &[
        "Der Techniker startet eine Sitzung in der Konsole.",
        "Der Techniker wählt „Sitzung übergeben“.",
        "Der Kunde startet das Gerät neu.",
    ],
    // 58 Rebooting → Collaborating
    &[
        "Techniker A bearbeitet eine Sitzung und lädt B mit „Techniker einladen“ dazu ein.",
        "B nimmt an und kommt in die Sitzung.",
        "B startet das Gerät neu.",
        "Läuft das Gerät wieder, ist B wie zuvor in „Zusammenarbeit“.",
    ],
    // 59 Rebooting → Waiting
    &[
        "Der Techniker bereitet eine Sitzung vor, startet sie aber nicht.",
        "Der Kunde startet das Gerät neu.",
    ],
    // 60 Closed → Removed
    &[
        "Der Techniker startet eine Sitzung in der Konsole.",
        "Der Kunde schließt sie.",
        "In der Konsole wählt der Techniker „Sitzung beenden“.",
    ],
    // 61 Timed out → Timed out
    &[
        "Der Administrator legt im Administrationscenter das Zeitlimit für Leerlauf während einer \
         aktiven Sitzung fest, zum Beispiel auf eine Minute.",
        "Der Techniker bereitet eine Sitzung vor.",
        "Der Techniker legt die Konsole in den Hintergrund, sodass die Sitzung abläuft.",
        "Der Techniker lässt die abgelaufene Sitzung in der Warteschlange und wartet drei Minuten \
         oder länger.",
        "Die Sitzung behält den Status „Zeitüberschreitung“ und verlässt die Warteschlange nicht.",
    ],
    // 62 Timed out → Removed
    &[
        "Der Administrator legt im Administrationscenter das Zeitlimit für Leerlauf während einer \
         aktiven Sitzung fest, zum Beispiel auf eine Minute.",
        "Der Techniker bereitet eine Sitzung vor.",
        "Der Techniker legt die Konsole in den Hintergrund, sodass die Sitzung abläuft.",
        "Der Techniker wählt „Sitzung beenden“.",
    ],
];
