//! What one has to know to play a session, and no document says, in German.

use super::Told;

pub(super) const ONE_MINUTE: Told = Told {
    title: "Nach einer Minute",
    says: "Nach Zeile 6 zeigt sich ein Netzwerkausfall nach einer Minute als „Neu verbinden“; die \
           Sitzung ist dort „Wartend“. Die Zeilen 12, 21 und 35 sagen nicht, wie lange es dauert, \
           und für „Ausgang“ gibt es keine Zeile.",
    reading: "Eine Minute in jedem Status, gleich was die Verbindung unterbrochen hat: das \
              Netzwerk auf einer der Seiten oder ein Neustart, von dem die Konsole nichts erfuhr. \
              Eine Verbindung, die früher zurück ist, war nie verloren.",
};

pub(super) const FIVE_MINUTES: Told = Told {
    title: "Fünf Minuten ab wann",
    says: "„Offline“ kommt nach mehr als fünf Minuten. Ob sie ab dem Ausfall zählen oder ab „Neu \
           verbinden“, eine Minute später, sagen weder die Beschreibung von „Offline“ noch die \
           Zeilen 28, 29, 32 und 33.",
    reading: "Ab dem Wechsel zu „Neu verbinden“ oder „Computer wird neu gestartet“. Ein \
              Netzwerkausfall zeigt sich also nach mehr als sechs Minuten als „Offline“, ein \
              Neustart nach mehr als fünf.",
};

pub(super) const TWO_WEEKS: Told = Told {
    title: "Zwei Wochen ab wann",
    says: "Das System beendet eine Sitzung nach zwei Wochen; ab wann sie zählen, ist nicht gesagt.",
    reading: "Vierzehn Tage in einem Status: „Wartend“, „Aktiv“, „In Wartestellung“, „Eingang“ \
              oder „Ausgang“. Mit jedem Wechsel, auch dem nach einer Störung, beginnen sie von \
              vorn.",
};

pub(super) const COLLABORATOR_WITHOUT_LINK: Told = Told {
    title: "Mitwirkende ohne Verbindung",
    says: "„Zusammenarbeit“ kann zu „Computer wird neu gestartet“ werden und zurückkehren. Keine \
           Zelle und keine Zeile nennt „Zusammenarbeit“ vor oder nach „Neu verbinden“ oder \
           „Offline“.",
    reading: "Der Eintrag eines mitwirkenden Technikers behält bei einem Ausfall den Status \
              „Zusammenarbeit“ und bei einem Neustart „Computer wird neu gestartet“, bis dieser \
              abgeschlossen ist, wie lange es auch dauert.",
};

pub(super) const ENDING_WHAT_WAITS: Told = Told {
    title: "Beenden, was wartet",
    says: "Auf „Wartend“, „In Wartestellung“, „Eingang“ und „Ausgang“ folgt nirgends „Vom \
           Techniker geschlossen“, und keine Zeile beendet eine Sitzung von dort aus. Zeile 10 \
           beendet eine aktive.",
    reading: "Es geht nicht: „Sitzung beenden“ wird abgelehnt. Wer eine solche Sitzung beenden \
              will, startet sie zuerst.",
};

pub(super) const ENDS_OF_THE_REPORT: Told = Told {
    title: "Enden, die nur der Bericht kennt",
    says: "In Feld 33 endet eine Sitzung durch einen Administrator, einen mitwirkenden Techniker \
           oder eine allgemeine Zeitüberschreitung, die sie aus der Warteschlange nimmt; in Feld 3 \
           beendet ein Administrator sie, hält sie an oder übergibt sie. Die Zeilen kennen für \
           mitwirkende Techniker nur das Zeitlimit (47) und den Ausschluss (50), und in Zeile 61 \
           bleibt eine abgelaufene Sitzung stehen.",
    reading: "Ein mitwirkender Techniker kann mit „Sitzung beenden“ gehen. Ein Administrator \
              beendet Sitzungen nur, indem er einen Techniker deaktiviert. „Zeitüberschreitung“ \
              bleibt, und die Nachbearbeitung endet, sobald jemand die Sitzung entfernt.",
};
