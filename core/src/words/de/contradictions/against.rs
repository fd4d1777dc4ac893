//! Two places that exclude each other: first those about statuses, then those about the report.
//! In German.

use super::Told;

pub(super) const WAITING_CUSTOMER_OF_AN_ACTIVE_SESSION: Told = Told {
    title: "Ein wartender Kunde einer aktiven Sitzung",
    says: "Die Tabelle führt „Vom wartenden Kunden geschlossen“ nach „Aktiv“ auf. Sie definiert \
           diesen Status aber als Sitzung, die niemand angenommen hat, und nennt davor nur \
           „Wartend“. In Zeile 8 wird eine aktive Sitzung zu „Geschlossen“.",
    reading: "Die Definition geht vor: Eine aktive Sitzung wird zu „Geschlossen“. Der Wechsel ist \
              strittig und wird nicht simuliert.",
};

pub(super) const OFFLINE_WITHOUT_RECONNECTING: Told = Told {
    title: "Sofort „Offline“",
    says: "Die Tabelle führt „Offline“ nach „Aktiv“ auf. Nach ihrer Definition muss aber ein \
           Neustart oder erneuter Verbindungsaufbau mehr als fünf Minuten lang scheitern, und \
           davor nennt sie nur diese beiden Störungen; Zeile 28 kommt von „Neu verbinden“.",
    reading: "Die Definition geht vor: Dazwischen liegt eine der beiden Störungen. Der Wechsel ist \
              strittig und wird nicht simuliert.",
};

pub(super) const HELD_IN_A_TRANSFER: Told = Told {
    title: "Angehalten mitten in einer Übergabe",
    says: "Die Tabelle führt „Eingang“ und „Ausgang“ vor „In Wartestellung“ auf. Nach „Eingang“, \
           worauf „Ausgang“ verweist, steht „In Wartestellung“ nicht, und die Zeilen 14 und 49 \
           halten eine Sitzung nur aus „Aktiv“ und „Zusammenarbeit“ an.",
    reading: "Nirgends steht, wie es ginge, also geht es nicht. Beide Wechsel sind strittig, und \
              ein Eintrag in Übergabe lässt sich hier nicht anhalten.",
};

pub(super) const RECIPIENT_WHEN_THE_APPLET_CLOSES: Told = Told {
    title: "Der Empfänger, wenn das Applet schließt",
    says: "In der Tabelle wird „Eingang“ zu „Geschlossen“; Zeile 37 löscht den Eintrag aus der \
           Warteschlange.",
    reading: "Zeile 37 sagt, wie es geschieht, die Tabelle nur, dass; deshalb wird der Eintrag \
              gelöscht. Der Wechsel zu „Geschlossen“ ist strittig.",
};

pub(super) const CUSTOMER_LEAVES_A_TRANSFER: Told = Told {
    title: "Der Kunde geht während einer Übergabe",
    says: "Nach „Eingang“ und damit nach „Ausgang“ führt die Tabelle sowohl „Geschlossen“ als auch \
           „Vom wartenden Kunden geschlossen“ auf. Vor Letzterem nennt sie nur „Wartend“. In Zeile \
           42 wird der Eintrag des Absenders zu „Geschlossen“, in Zeile 37 wird der des Empfängers \
           gelöscht.",
    reading: "Es kommt darauf an, ob je jemand die Sitzung angenommen hatte. Wenn nicht, war der \
              Kunde auf beiden Seiten ein wartender; wenn doch, gelten die Zeilen 42 und 37.",
};

pub(super) const WAITING_TOO_LONG: Told = Told {
    title: "Zu lange gewartet",
    says: "In Zeile 5 verlässt eine Sitzung, die zu lange wartet, die Warteschlange. In der \
           Tabelle folgt auf „Wartend“ „Zeitüberschreitung“, durch ein Limit des Administrators \
           oder des Systems.",
    reading: "Es sind zwei Limits: Das Wartelimit des Administrators löscht den Eintrag wie in \
              Zeile 5, und der Bericht nennt es „Zeitüberschreitung“; das Systemlimit von 14 Tagen \
              macht ihn zu „Zeitüberschreitung“.",
};

pub(super) const TIMED_OUT_BY_ITSELF: Told = Told {
    title: "Abgelaufen, und von wem geschlossen",
    says: "Nach „Zeitüberschreitung“ steht in der Tabelle „Vom Techniker geschlossen“, falls es \
           das Limit des Administrators war, als käme es von selbst. In Zeile 61 bleibt die \
           Sitzung, wie sie ist; in Zeile 62 und in der Beschreibung von „Aus Warteschlange der \
           Technikerkonsole gelöscht“ beendet sie ein Techniker.",
    reading: "Von selbst folgt nichts: Der Eintrag bleibt, bis ein Techniker ihn beendet. Das \
              „falls“ sagt, wann das geht; nach dem Systemlimit geht es nicht.",
};

pub(super) const COLLABORATING_FROM_TWO_SIDES: Told = Told {
    title: "„Zusammenarbeit“ von zwei Seiten",
    says: "Die Tabelle beschreibt „Zusammenarbeit“ aus Sicht des einladenden Technikers und \
           „Einladung“ aus Sicht des eingeladenen. In den Zeilen 13, 19, 44 und 46 zeigt der \
           Eintrag des eingeladenen „Zusammenarbeit“.",
    reading: "„Zusammenarbeit“ gehört dem eingeladenen Techniker, sobald er angenommen hat. Wer \
              einlädt, bleibt „Aktiv“ und bekommt „Zusammenarbeit“ nur, wenn er die \
              Sitzungsleitung abgibt.",
};

pub(super) const WHO_CLOSES: Told = Told {
    title: "Wer schließt",
    says: "„Geschlossen“ geht vom Kunden aus, sagt die Tabelle, sogar in ihrem Namen für den \
           Status. In den Zeilen 48 und 53 beendet der leitende Techniker die Sitzung, und der \
           mitwirkende sieht „Geschlossen“.",
    reading: "Beides: „Geschlossen“ sieht ein Techniker, wenn jemand anderes die Sitzung beendet \
              hat, der Kunde oder der leitende Techniker.",
};

pub(super) const WHO_REBOOTS: Told = Told {
    title: "Wer neu startet",
    says: "Laut Tabelle startet der Techniker das Gerät neu. In den Zeilen 18, 57 und 59 ist es \
           der Kunde, in den Zeilen 11 und 52 einer von beiden, in Zeile 46 der Techniker, gleich \
           auf welcher Seite, und in Zeile 56 das Applet.",
    reading: "Beide: der Techniker aus „Wartend“, „Aktiv“, „Ausgang“ und „Zusammenarbeit“, der \
              Kunde, solange das Applet läuft. Für die Einträge macht es keinen Unterschied.",
};

pub(super) const PICKED_UP_BY_ITSELF: Told = Told {
    title: "Von der Konsole selbst angenommen",
    says: "Eine eingehende private Sitzung wird automatisch angenommen, erwähnt die Tabelle \
           nebenbei. In jedem Ablauf startet sie jemand, auch in den Zeilen 3 und 38.",
    reading: "Weder wann noch wie das geschieht, ist gesagt, deshalb wird es nicht simuliert: Jede \
              Sitzung startet jemand.",
};

pub(super) const WHOSE_STATUS: Told = Told {
    title: "Der Status wovon",
    says: "Die Statusänderungen sprechen vom Status einer Sitzung. Die Beschreibung von „Eingang“ \
           spricht davon, was der Empfänger sehen kann, und die Zeilen 13 und 39 unterscheiden, \
           was bei A und was bei B aus der Sitzung wird.",
    reading: "Ein Status gehört zu einem Eintrag: einer Sitzung in einer Warteschlange. Während A \
              „Ausgang“ sieht, sieht B „Eingang“.",
};

pub(super) const REPORT_ROWS: Told = Told {
    title: "Eine Zeile je Sitzung",
    says: "Eine Zeile ist eine Sitzung, sagt der Bericht vor seinem ersten Feld. Seine Felder \
           nennen aber einen Techniker und zählen für den übergebenden eine andere Zeit als für \
           den, der empfängt.",
    reading: "Eine Zeile für jede Sitzung und jeden Techniker: Eine Definition wiegt mehr als eine \
              Überschrift.",
};

pub(super) const CONNECTING_IN_A_QUEUE: Told = Told {
    title: "„Verbindung wird hergestellt“, vor der Warteschlange oder in ihr",
    says: "Die Verbindungszeit endet, wenn die Sitzung in einer Warteschlange erscheint, sagt der \
           Bericht. In der Tabelle gehört „Verbindung wird hergestellt“ zu den Status, die eine \
           Warteschlange zeigt.",
    reading: "Die Warteschlange zeigt die Sitzung von Anfang an. Verbindungszeit ist die Zeit in \
              „Verbindung wird hergestellt“, bis der Kunde das Applet startet.",
};

pub(super) const ACTIVE_TIME_TWICE: Told = Told {
    title: "Aktive Zeit, zweimal definiert",
    says: "Feld 23 ist zuerst die Zeit in „Aktiv“, dann alles von der Annahme bis zum Ende außer \
           vier Unterbrechungen. „Offline“ ist keine der vier, gehört also zur zweiten und nicht \
           zur ersten Definition.",
    reading: "Die erste gilt: Zeit in „Aktiv“ oder „Zusammenarbeit“. Sonst zählte ein Gerät, das \
              niemand erreichen konnte, als Arbeit.",
};

pub(super) const OFFLINE_HAS_NO_FIELD: Told = Told {
    title: "„Offline“ hat keine Zeit",
    says: "Der Bericht kann mit dem Status „Offline“ enden, hat aber keine Zeit dafür. Die \
           Gesamtzeit summiert fünf andere.",
    reading: "Die Zeit ist nicht zugeordnet: Sie steht in keinem Feld und wird als das gezeigt, \
              was sie ist, damit die Summe von Startzeit bis Endzeit aufgeht.",
};

pub(super) const TRANSFER_BEFORE_THE_PICK_UP: Told = Told {
    title: "Eine Übergabe vor der Annahme",
    says: "Eine Sitzung kann übergeben werden, während sie „Wartend“ ist. Bis zur Annahme ist das \
           nach Feld 21 Wartezeit und nach Feld 26 Übertragungszeit, und Feld 22 hat nur die \
           zweite in seiner Summe.",
    reading: "Es ist Warten: Dem Kunden wurde noch nicht geholfen. Die Übertragungszeit zählt ab \
              der Annahme, die Gesamtzeit ebenso.",
};

pub(super) const RECONNECTING_OF_ONE_SIDE: Told = Told {
    title: "„Neu verbinden“, auf welcher Seite",
    says: "Die Tabelle zeigt „Neu verbinden“ bei einem Problem auf einer der beiden Seiten. Feld \
           28 zählt nur das auf der Seite des Kunden, und kein Feld zählt das auf der des \
           Technikers.",
    reading: "Feld 28 zählt, solange das Gerät kein Netzwerk hat oder neu startet. Ein Ausfall auf \
              der Seite des Technikers wird neben den Feldern gezeigt, damit die Summe aufgeht.",
};

pub(super) const SEPARATE_WINDOW: Told = Told {
    title: "Ein eigenes Fenster",
    says: "Nach Feld 3 arbeitet ein Techniker, der die Registerkarte oder die Konsole verlässt, \
           weiter, solange er ein eigenes Fenster der Sitzung benutzt. Feld 24 verlangt mit oder \
           ohne Fenster, dass die Sitzung ausgewählt und die Konsole im Vordergrund ist.",
    reading: "Feld 24 gilt für beides: Eigene Fenster gibt es hier nicht. Die Zeit der letzten \
              Aktion ist das Ende des letzten Arbeitsabschnitts in „Aktiv“ oder „Zusammenarbeit“.",
};

pub(super) const OTHER_ENDS: Told = Told {
    title: "Die Endzeit und die anderen Enden",
    says: "Nach Feld 2 endet eine Sitzung mit „Geschlossen“ oder „Zeitüberschreitung“. Feld 9 \
           kennt mehr: „Vom wartenden Kunden geschlossen“, „Abgebrochen“ und alles, was ein \
           Techniker oder eine Übergabe aus der Warteschlange genommen hat.",
    reading: "Jedes Ende zählt: Endzeit ist der Zeitpunkt, zu dem der Eintrag zu „Geschlossen“, \
              „Zeitüberschreitung“, „Vom wartenden Kunden geschlossen“ oder „Abgebrochen“ \
              wechselt, sonst der, zu dem er gelöscht wird.",
};
