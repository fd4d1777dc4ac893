//! What one document, one cell or one edition prints, and another does not, in German.

use super::Told;

pub(super) const ONLY_IN_THE_TABLE: Told = Told {
    title: "Nur in der Statustabelle",
    says: "Die Tabelle nennt diese Wechsel, aber kein Ablauf endet mit ihnen.",
    reading: "Schweigen ist kein Widerspruch: Was die Tabelle nennt, wird simuliert, wenn nichts \
              anderes dagegen spricht. Wie es geschieht, entnehmen wir den benachbarten Abläufen.",
};

pub(super) const ONLY_IN_THE_CHANGES: Told = Told {
    title: "Nur in den Statusänderungen",
    says: "Jeder dieser Wechsel steht am Ende eines Ablaufs, aber keine Zelle der Tabelle nennt \
           ihn.",
    reading: "Ein Ablauf, dem man Schritt für Schritt folgen kann, gilt so, wie er dasteht.",
};

pub(super) const ONE_CELL: Told = Told {
    title: "Nur an einem Ende",
    says: "Die Tabelle könnte jeden Wechsel zweimal nennen, nach dem einen Status und vor dem \
           anderen. Diese nennt sie nur an einer der beiden Stellen.",
    reading: "Eine Zelle genügt: Die andere gilt als unvollständig, nicht als Gegenbeweis.",
};

pub(super) const ENGLISH_CELLS_LOST: Told = Told {
    title: "Leere Zellen in der englischen Fassung",
    says: "In fünf Zeilen der englischen Tabelle fehlt der vorherige Status: „Eingang“, \
           „Zusammenarbeit“, „Offline“, „Aus Warteschlange der Technikerkonsole gelöscht“ und „Vom \
           wartenden Kunden geschlossen“. Die französische und die niederländische Tabelle füllen \
           diese Zellen, und zwar gleich.",
    reading: "Die beiden vollständigen Fassungen stimmen überein, also gelten ihre Angaben auch \
              für die englische.",
};

pub(super) const NO_ROW_OF_ITS_OWN: Told = Told {
    title: "„Vom Techniker geschlossen“ ohne Zeile",
    says: "„Vom Techniker geschlossen“ hat weder Zeile noch Beschreibung. In der englischen \
           Fassung zeigen Striche, was es ist: die Zelle nach „Geschlossen“. In der französischen \
           und der niederländischen fehlt die Trennlinie, und es sieht aus wie der Kopf der Zeile \
           darunter.",
    reading: "Die Striche entscheiden: Es folgt auf „Geschlossen“, und die Zeile darunter gehört \
              zu „Aus Warteschlange der Technikerkonsole gelöscht“. Nur deren Beschreibung sagt, \
              wie ein Techniker eine Sitzung beendet.",
};

pub(super) const OUTGOING_REFERS_TO_INCOMING: Told = Told {
    title: "„Ausgang“: siehe „Eingang“",
    says: "In allen drei Fassungen verweisen beide Zellen von „Ausgang“ nur auf „Eingang“.",
    reading: "Die Zellen von „Eingang“ gelten auch für „Ausgang“, aus Sicht des Absenders. Die \
              Zeilen 4, 15 und 17 bestätigen alles, was davor kommt; von dem, was danach kommt, \
              bestätigen die Zeilen 39, 41 und 42 „Aktiv“, „Computer wird neu gestartet“ und \
              „Geschlossen“.",
};
