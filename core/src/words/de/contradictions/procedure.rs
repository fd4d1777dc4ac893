//! Procedures that do not fit their row, or do not say enough, in German.

use super::Told;

pub(super) const ROW_FIVE: Told = Told {
    title: "Zeile 5 und die Verbindungssitzung",
    says: "Die Sitzung ist „Wartend“, der Schritt lässt aber eine Verbindungssitzung ablaufen: der \
           Wortlaut von Zeile 2.",
    reading: "Gemeint ist das Wartelimit: Die Status der Zeile sind eindeutig, und das \
              Verbindungslimit steht schon in Zeile 2.",
};

pub(super) const ROW_TWELVE: Told = Told {
    title: "Zeile 12 und wessen Netzwerk",
    says: "Der Techniker schaltet das Netzwerk des Kunden ab. In den Zeilen 6 und 21 wird es \
           abgeschaltet, ohne dass jemand genannt ist.",
    reading: "Wer es auch tut, das Gerät hat kein Netzwerk mehr; nur das zählt.",
};

pub(super) const ROW_TWENTY_FOUR: Told = Told {
    title: "Zeile 24 und die eine Minute",
    says: "Als Beispiel nennt Zeile 24 ein Limit von einer Minute. Nach Zeile 6 dauert es so \
           lange, bis sich der Ausfall zeigt; das Limit ist also erreicht, wenn „Neu verbinden“ \
           beginnt.",
    reading: "Die Leerlaufuhr zählt ab dem Ausfall. Was zusammenfällt, geschieht nacheinander: \
              „Neu verbinden“ und im selben Augenblick „Zeitüberschreitung“. Lief die Uhr schon \
              vorher, läuft die Sitzung aus „Aktiv“ ab.",
};

pub(super) const ROW_THIRTY: Told = Told {
    title: "Zeile 30 und welches Limit",
    says: "Der Administrator legt ein Limit für aktive Sitzungen von acht Minuten oder mehr fest. \
           Alle anderen Abläufe, auch Zeile 24, sprechen vom Limit für Leerlauf.",
    reading: "Gemeint ist das Leerlauflimit. Bis „Offline“ vergehen die Minute aus Zeile 6 und die \
              fünf aus Zeile 28, also genügt jedes Limit über sechs Minuten; acht sind sicher. Was \
              die Uhr vor dem Ausfall gelaufen ist, zählt mit.",
};

pub(super) const ROW_THIRTY_FOUR: Told = Told {
    title: "Zeile 34 hat die Schritte von Zeile 15",
    says: "Die Zeile führt von „Eingang“ zu „Ausgang“. Ihre Schritte starten eine Sitzung und \
           übergeben sie; das ist der Weg von „Aktiv“ zu „Ausgang“.",
    reading: "Es zählen die Status: Ein Empfänger gibt eine Sitzung im Status „Eingang“ an eine \
              Gruppe oder einen Kanal weiter. Die Schritte sagen, wie sie zu „Eingang“ kam.",
};

pub(super) const ROW_THIRTY_SIX: Told = Told {
    title: "Zeile 36 sagt nicht, wer",
    says: "Das Gerät des Kunden wird neu gestartet. In Zeile 41 tut es der Techniker, aus \
           „Ausgang“; in Zeile 57, für denselben Eintrag, der Kunde.",
    reading: "Der Kunde, wie in Zeile 57. Aus „Eingang“ selbst startet kein Techniker das Gerät \
              neu; der Absender kann es, und dann zeigt auch der Eintrag des Empfängers „Computer \
              wird neu gestartet“.",
};

pub(super) const ROWS_OF_ONE_EDGE: Told = Told {
    title: "Die Zeilen 47 und 50 sind ein Wechsel",
    says: "Beide löschen den Eintrag eines mitwirkenden Technikers aus der Warteschlange, Zeile 47 \
           durch das Zeitlimit, Zeile 50 durch den leitenden Techniker. Die Tabelle ergänzt, dass \
           eine Zeitüberschreitung vorausgeht; Zeile 47 ebenso, Zeile 50 nicht.",
    reading: "Ein Wechsel mit mehreren Auslösern. Die Zeitüberschreitung ist nur die Bedingung von \
              Zeile 47.",
};

pub(super) const ROW_SIXTY_ONE: Told = Told {
    title: "Zeile 61 ist kein Wechsel",
    says: "Anfangs- und Endstatus sind gleich: Die Zeile sagt, dass die Sitzung bleibt.",
    reading: "Sie bleibt als Regel von „Zeitüberschreitung“ zu sich selbst: Es geschieht nichts, \
              wie lange man auch wartet.",
};

pub(super) const NEVER_STARTED: Told = Told {
    title: "Abgelaufen, ohne gestartet zu sein",
    says: "In den Zeilen 61 und 62 gilt das Limit für aktive Sitzungen, doch der Techniker \
           bereitet eine Sitzung nur vor und startet sie nicht. So bleibt sie in Zeile 59 \
           „Wartend“; in Zeile 9 wird sie zuerst gestartet.",
    reading: "Der Start ist weggelassen: Die Sitzung ist „Aktiv“, wie in Zeile 9. In „Wartend“ \
              greift das Leerlauflimit nicht.",
};

pub(super) const WHOSE_ENTRY: Told = Told {
    title: "Wessen Eintrag",
    says: "Ein Techniker übergibt eine Sitzung, und dann geschieht etwas. Die Schritte sind die \
           des Absenders, die Zeile handelt von „Eingang“.",
    reading: "Der des Empfängers: Die Zeile nennt „Eingang“, und solange ein Eintrag „Ausgang“ \
              zeigt, zeigt ein anderer „Eingang“. Die Seite des Absenders hat eigene Zeilen oder \
              folgt demselben Weg.",
};

pub(super) const STOPS_SHORT: Told = Told {
    title: "Der Ablauf hört zu früh auf",
    says: "Die Schritte enden mit dem Neustart, dem Ausfall oder der Konsole im Hintergrund, die \
           Zeile handelt aber von dem, was folgt.",
    reading: "Was fehlt, folgt von selbst: Das Gerät kommt zurück, oder die Zeit vergeht. Die \
              Szenarien spielen es zu Ende.",
};
