//! German.

/// The title of each scenario of the product, by its file’s name, in the order of the names.
pub const TITLES: [(&str, &str); 109] = [
    (
        "case-chat-needs-the-link",
        "Eine Chatnachricht braucht die Verbindung: Ohne sie wird sie abgelehnt und setzt keine Uhr zurück",
    ),
    (
        "case-closed-in-a-transfer-unheard",
        "Das Applet wird während einer Übergabe ohne Verbindung geschlossen: beim Absender „Geschlossen“, beim Empfänger gelöscht",
    ),
    (
        "case-closed-while-waiting-unheard",
        "Wer das Applet ohne Verbindung schließt, hat trotzdem gewartet: Die Konsole erfährt es später",
    ),
    (
        "case-collaborator-reboots",
        "Ein mitwirkender Techniker behält „Computer wird neu gestartet“, bis das Gerät zurück ist; beim leitenden folgt „Offline“",
    ),
    (
        "case-disabled-is-nobodys-goal",
        "Ein deaktivierter Techniker ist kein Ziel: keine Übergabe, keine Einladung, kein Angebot der Sitzungsleitung",
    ),
    (
        "case-idle-anew-in-the-foreground",
        "Kehrt die Verbindung zurück, läuft die Leerlaufuhr weiter; mit der Konsole im Vordergrund beginnt sie neu",
    ),
    (
        "case-idle-limit-of-active-sessions",
        "Das Leerlauflimit beendet, was „Aktiv“ ist, nicht, was wartet, angehalten ist oder übergeben wird",
    ),
    (
        "case-life-of-a-session",
        "Das Leben einer Sitzung: vierzehn Minuten, elf Status, drei Techniker",
    ),
    (
        "case-loss-during-a-reboot",
        "Wer während eines Neustarts dazukommt, bemerkt den Verlust wie alle: eine Minute danach",
    ),
    (
        "case-over-for-everybody",
        "Ist eine Sitzung für alle zu Ende, die etwas tun könnten, erfährt niemand mehr etwas vom Gerät",
    ),
    (
        "case-reboot-that-is-not-heard-of",
        "Eine Konsole ohne Netzwerk erfährt nichts von einem Neustart und zeigt stattdessen „Neu verbinden“",
    ),
    (
        "case-restored-to-a-disabled-technician",
        "Kehrt ein Eintrag bei einem deaktivierten Techniker zu „Aktiv“ zurück, wird er sofort abgebrochen; ein anderer bleibt",
    ),
    (
        "case-started-from-a-channel",
        "Startet ein Techniker eine Sitzung aus dem Kanal, zeigt dessen Warteschlange sie von da an als gelöscht",
    ),
    (
        "case-technician-without-network",
        "Ein Techniker ohne Netzwerk kann an einer Sitzung nichts tun; Lokales bleibt möglich",
    ),
    (
        "case-tool-before-a-hand-over",
        "Ein vor der Übergabe geöffnetes Tool verhindert danach nichts; beim Anhalten und bei Verbindungsverlust bleibt es offen",
    ),
    (
        "case-tools-at-work-alone",
        "Tools lassen sich nur in „Aktiv“ und „Zusammenarbeit“ öffnen",
    ),
    ("change-01", "Der Kunde startet das Applet"),
    (
        "change-02",
        "Der Kunde startet das Applet nie, und das Verbindungslimit löscht die Sitzung",
    ),
    ("change-03", "Ein Techniker startet eine wartende Sitzung"),
    (
        "change-04",
        "Eine wartende Sitzung wird übergeben, bevor jemand sie gestartet hat",
    ),
    (
        "change-05",
        "Niemand startet die Sitzung, und das Wartelimit löscht sie",
    ),
    ("change-06", "Ein wartender Kunde verliert die Verbindung"),
    (
        "change-07",
        "Das Gerät eines wartenden Kunden wird neu gestartet",
    ),
    (
        "change-08",
        "Der Kunde schließt das Applet einer aktiven Sitzung",
    ),
    (
        "change-09",
        "Die Konsole bleibt bis zum Leerlauflimit im Hintergrund",
    ),
    ("change-10", "Der Techniker beendet eine aktive Sitzung"),
    (
        "change-11",
        "Das Gerät einer aktiven Sitzung wird neu gestartet",
    ),
    ("change-12", "Eine aktive Sitzung verliert die Verbindung"),
    (
        "change-13",
        "Die Sitzungsleitung wird übergeben und zurückgegeben",
    ),
    ("change-14", "Eine aktive Sitzung wird angehalten"),
    ("change-15", "Eine aktive Sitzung wird übergeben"),
    ("change-16", "Eine angehaltene Sitzung wird fortgesetzt"),
    ("change-17", "Eine angehaltene Sitzung wird übergeben"),
    (
        "change-18",
        "Der Kunde startet das Gerät neu, während die Sitzung angehalten ist",
    ),
    (
        "change-19",
        "Ein mitwirkender Techniker kehrt aus „In Wartestellung“ zurück",
    ),
    (
        "change-20",
        "Der Kunde schließt das Applet, während die Sitzung angehalten ist",
    ),
    (
        "change-21",
        "Eine angehaltene Sitzung verliert die Verbindung",
    ),
    (
        "change-22",
        "Eine aktive Sitzung bekommt die Verbindung zurück",
    ),
    (
        "change-23",
        "Eine angehaltene Sitzung bekommt die Verbindung zurück",
    ),
    (
        "change-24",
        "Das Leerlauflimit greift bei unterbrochener Verbindung",
    ),
    (
        "change-25",
        "Der Techniker beendet eine Sitzung in „Neu verbinden“",
    ),
    (
        "change-26",
        "Ein wartender Kunde bekommt die Verbindung zurück",
    ),
    (
        "change-27",
        "Eine Übergabe bekommt die Verbindung zurück, aus Sicht des Empfängers",
    ),
    ("change-28", "Mehr als fünf Minuten ohne Verbindung"),
    (
        "change-29",
        "Eine aktive Sitzung kehrt aus „Offline“ zurück",
    ),
    (
        "change-30",
        "Das Leerlauflimit greift, während die Sitzung „Offline“ ist",
    ),
    (
        "change-31",
        "Der Techniker beendet eine Sitzung in „Offline“",
    ),
    (
        "change-32",
        "Eine angehaltene Sitzung kehrt aus „Offline“ zurück",
    ),
    (
        "change-33",
        "Ein wartender Kunde kehrt aus „Offline“ zurück",
    ),
    (
        "change-34",
        "Der Empfänger gibt eine übergebene Sitzung weiter",
    ),
    (
        "change-35",
        "Eine Übergabe verliert die Verbindung, aus Sicht des Empfängers",
    ),
    (
        "change-36",
        "Das Gerät startet während einer Übergabe neu, aus Sicht des Empfängers",
    ),
    (
        "change-37",
        "Der Kunde schließt das Applet während einer Übergabe, aus Sicht des Empfängers",
    ),
    (
        "change-38",
        "Der Empfänger nimmt eine übergebene Sitzung an",
    ),
    ("change-39", "Der Absender nimmt eine Übergabe zurück"),
    (
        "change-40",
        "Der Empfänger übergibt eine Sitzung an den Absender zurück",
    ),
    (
        "change-41",
        "Der Absender startet das Gerät während einer Übergabe neu",
    ),
    (
        "change-42",
        "Der Kunde schließt das Applet während einer Übergabe, aus Sicht des Absenders",
    ),
    (
        "change-43",
        "Eine Übergabe wird angenommen und verlässt die Warteschlange des Absenders",
    ),
    ("change-44", "Ein eingeladener Techniker kommt dazu"),
    ("change-45", "Eine Einladung wird zurückgezogen"),
    (
        "change-46",
        "Ein mitwirkender Techniker startet das Gerät neu",
    ),
    (
        "change-47",
        "Die Konsole eines mitwirkenden Technikers bleibt bis zum Leerlauflimit im Hintergrund",
    ),
    (
        "change-48",
        "Der leitende Techniker beendet die Sitzung, und der mitwirkende sieht sie geschlossen",
    ),
    (
        "change-49",
        "Ein mitwirkender Techniker hält die Sitzung an",
    ),
    (
        "change-50",
        "Ein mitwirkender Techniker wird ausgeschlossen",
    ),
    (
        "change-51",
        "Ein mitwirkender Techniker übernimmt die Sitzungsleitung",
    ),
    (
        "change-52",
        "Eine aktive Sitzung ist nach einem Neustart zurück",
    ),
    (
        "change-53",
        "Der leitende Techniker beendet die Sitzung während eines Neustarts, und der mitwirkende sieht sie geschlossen",
    ),
    (
        "change-54",
        "Ein mitwirkender Techniker wird während eines Neustarts ausgeschlossen",
    ),
    (
        "change-55",
        "Eine Übergabe ist nach einem Neustart zurück, aus Sicht des Absenders",
    ),
    (
        "change-56",
        "Eine angehaltene Sitzung ist nach einem Neustart zurück",
    ),
    (
        "change-57",
        "Eine Übergabe ist nach einem Neustart zurück, aus Sicht des Empfängers",
    ),
    (
        "change-58",
        "Ein mitwirkender Techniker ist nach einem Neustart zurück",
    ),
    (
        "change-59",
        "Ein wartender Kunde ist nach einem Neustart zurück",
    ),
    (
        "change-60",
        "Der Techniker räumt eine geschlossene Sitzung aus der Warteschlange",
    ),
    (
        "change-61",
        "Eine abgelaufene Sitzung bleibt in der Warteschlange",
    ),
    (
        "change-62",
        "Der Techniker räumt eine abgelaufene Sitzung aus der Warteschlange",
    ),
    (
        "refusal-applet-out-of-reach",
        "Das Applet wird ohne Verbindung geschlossen: Die Konsole erfährt es später, und nur einmal",
    ),
    (
        "refusal-group-transfer",
        "Eine Gruppe bekommt die Sitzung, einer nimmt sie an: Die anderen kommen zu spät",
    ),
    (
        "refusal-link-back-in-time",
        "Die Verbindung ist vor Ablauf der Minute zurück: Nichts ist geschehen",
    ),
    (
        "refusal-offer-lapsed",
        "Ein Angebot der Sitzungsleitung endet, wenn der Anbietende „Aktiv“ verlässt",
    ),
    (
        "refusal-reboot-without-network",
        "Ein Gerät, das ohne Netzwerk neu startet, bleibt in „Neu verbinden“, bis beides vorbei ist",
    ),
    (
        "refusal-technician-disabled",
        "Ein deaktivierter Techniker: „Aktiv“ wird abgebrochen, der andere Eintrag bleibt, und mehr geht nicht",
    ),
    (
        "refusal-terms-declined",
        "Bedingungen abgelehnt: Nichts lässt sich starten, und das Zeitlimit löscht den Eintrag",
    ),
    (
        "refusal-transfer-swapped",
        "Eine Übergabe geht weiter und kommt zurück: Die Absender warten, bis jemand annimmt",
    ),
    (
        "table-active-aborted",
        "Ein Techniker mit aktiver Sitzung wird deaktiviert",
    ),
    (
        "table-active-closed-by-technician",
        "Ein mitwirkender Techniker beendet seinen Teil, dann der leitende die Sitzung",
    ),
    (
        "table-active-incoming",
        "Eine aktive Sitzung wird übergeben, aus Sicht des Empfängers",
    ),
    (
        "table-closed-closed-by-technician",
        "Eine vom Kunden geschlossene Sitzung wird beendet",
    ),
    (
        "table-incoming-closed-by-waiting-customer",
        "Ein wartender Kunde gibt während einer Übergabe auf, aus Sicht des Empfängers",
    ),
    (
        "table-incoming-timed-out",
        "14 Tage lang nimmt niemand die Übergabe an, aus Sicht des Empfängers",
    ),
    (
        "table-offline-closed-by-technician",
        "Der Techniker beendet eine Sitzung, die nach einem Neustart „Offline“ ist",
    ),
    (
        "table-offline-closed",
        "Der Kunde schließt die Sitzung, während sie „Offline“ ist",
    ),
    (
        "table-offline-incoming",
        "Eine Übergabe kehrt aus „Offline“ zurück, aus Sicht des Empfängers",
    ),
    (
        "table-offline-outgoing",
        "Eine Übergabe kehrt aus „Offline“ zurück, aus Sicht des Absenders",
    ),
    (
        "table-on-hold-incoming",
        "Eine angehaltene Sitzung wird übergeben, aus Sicht des Empfängers",
    ),
    (
        "table-on-hold-timed-out",
        "Eine Sitzung bleibt 14 Tage lang angehalten",
    ),
    (
        "table-outgoing-closed-by-waiting-customer",
        "Ein wartender Kunde gibt während einer Übergabe an einen Kanal auf",
    ),
    (
        "table-outgoing-reconnecting",
        "Eine Übergabe verliert die Verbindung, aus Sicht des Absenders",
    ),
    (
        "table-outgoing-timed-out",
        "14 Tage lang nimmt niemand die Übergabe an, aus Sicht des Absenders",
    ),
    (
        "table-rebooting-closed-by-technician",
        "Der Techniker beendet eine Sitzung während eines Neustarts",
    ),
    (
        "table-rebooting-offline",
        "Ein Neustart dauert länger als fünf Minuten",
    ),
    (
        "table-reconnecting-closed",
        "Der Kunde schließt die Sitzung während „Neu verbinden“",
    ),
    (
        "table-reconnecting-outgoing",
        "Eine Übergabe bekommt die Verbindung zurück, aus Sicht des Absenders",
    ),
    (
        "table-timed-out-closed-by-technician",
        "Der Techniker beendet eine Sitzung, die durch das Leerlauflimit abgelaufen ist",
    ),
    (
        "table-waiting-closed-by-waiting-customer",
        "Ein wartender Kunde gibt auf",
    ),
    (
        "table-waiting-incoming",
        "Eine wartende Sitzung wird übergeben, aus Sicht des Empfängers",
    ),
    ("table-waiting-timed-out", "Ein Kunde wartet 14 Tage lang"),
];
