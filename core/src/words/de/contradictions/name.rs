//! Two names for one thing, or one name for two, in German.

use super::Told;

pub(super) const TWO_VOCABULARIES: Told = Told {
    title: "Die Wörter der Konsole und des Berichts",
    says: "Der Bericht hat achtzehn Wörter für einen Status, die Konsole siebzehn. „Wird \
           übergeben“, „Übergeben“, „Verbindung getrennt“, „Neu gestartet“ und „Vom Kunden \
           abgelehnt“ hat nur der Bericht; „Eingang“, „Ausgang“, „Einladung“, „Zusammenarbeit“ und \
           „Aus Warteschlange der Technikerkonsole gelöscht“ nur die Konsole.",
    reading: "Zwei Vokabulare, nie vermischt: Die Konsole sagt, was eine Warteschlange jetzt \
              zeigt, der Bericht, wie es um die Sitzung eines Technikers steht oder wie sie \
              endete.",
};

pub(super) const TRANSFER_STATUS: Told = Told {
    title: "Ein Übergabestatus",
    says: "Die Übertragungszeit ist die Zeit im Übergabestatus, doch die Konsole hat keinen: Sie \
           hat „Eingang“ und „Ausgang“. Der Bericht selbst sagt „Wird übergeben“ und „Übergeben“.",
    reading: "Es zählt das eigene „Ausgang“ des Technikers, wenn die Sitzung schon angenommen war. \
              Der Empfänger hat nicht begonnen, deshalb ist „Eingang“ keine Übertragungszeit.",
};

pub(super) const FRENCH_EN_ATTENTE: Told = Told {
    title: "Zweimal „En attente“",
    says: "Die französische Tabelle nennt „Wartend“ und „In Wartestellung“ gleich. Vor „Aktiv“, \
           „Eingang“ und „Neu verbinden“ sowie nach „Neu verbinden“ und „Offline“ steht der Name \
           zweimal in einer Zelle.",
    reading: "Die anderen Fassungen zeigen Zelle für Zelle, was gemeint ist. Auf dem Bildschirm \
              unterscheiden sich die beiden durch das Symbol und einen kurzen Zusatz.",
};

pub(super) const ENGLISH_IN_THE_FRENCH_EDITION: Told = Told {
    title: "Englische Wörter in der französischen Tabelle",
    says: "Nach „Computer wird neu gestartet“ und nach „Neu verbinden“ stehen „Eingang“ und \
           „Ausgang“ in der französischen Tabelle auf Englisch; „In Wartestellung“ nur nach \
           „Computer wird neu gestartet“.",
    reading: "Dieselben Status; wir verwenden die französischen Namen.",
};

pub(super) const DUTCH_ON_HOLD: Told = Told {
    title: "„Onderbroken“ und „In de wacht“",
    says: "Die niederländische Tabelle nennt „In Wartestellung“ „Onderbroken“. Nach „Computer wird \
           neu gestartet“ heißt es „In de wacht“ und in derselben Zeile auf Englisch „On Hold“; \
           der Bericht sagt „In de wacht“.",
    reading: "Ein Status: „Onderbroken“ in der Konsole, „In de wacht“ im Bericht.",
};

pub(super) const DUTCH_CLOSED: Told = Told {
    title: "„Gesloten“ und „Sluiten“",
    says: "Die niederländische Tabelle hat eine Zeile „Gesloten“, aber keine Zelle, die sie nennt: \
           In den Zellen steht „Sluiten“ (schließen).",
    reading: "Ein Status: „Sluiten“ in einer Zelle ist „Gesloten“.",
};

pub(super) const DUTCH_CLOSED_BY_TECHNICIAN: Told = Told {
    title: "„Afgesloten“ und „Gesloten door technicus“",
    says: "Die niederländische Tabelle nennt „Vom Techniker geschlossen“ „Afgesloten door \
           technicus“, ebenso der Bericht. Nach „Zeitüberschreitung“ und im Namen von „Aus \
           Warteschlange der Technikerkonsole gelöscht“ heißt es „Gesloten door technicus“.",
    reading: "Ein Status: Die anderen Fassungen haben an all diesen Stellen denselben Namen. Wir \
              verwenden „Afgesloten“.",
};

pub(super) const REMOVED_FROM_WHICH_QUEUE: Told = Told {
    title: "Gelöscht, unter mehreren Namen",
    says: "Die Zeile des Status, die Zelle von „Zusammenarbeit“ und die Zelle von „Einladung“ \
           nennen ihn verschieden, auf Niederländisch und auf Französisch; dort einmal mit einer \
           anderen Kurzform für die Konsole.",
    reading: "Ein Status: Der Eintrag hat die Warteschlange in der Konsole dieses Technikers \
              verlassen.",
};

pub(super) const GERMAN_RECONNECTING: Told = Told {
    title: "Zwei Namen für „Neu verbinden“",
    says: "Die deutschen Zeilen nennen den Status „Neu verbinden“; eine Anmerkung in Zeile 6 nennt \
           ihn „Verbindung wird wiederhergestellt“.",
    reading: "Ein Status; wir verwenden den Namen aus der Spalte.",
};

pub(super) const GERMAN_NAMES_OF_OURS: Told = Told {
    title: "Drei deutsche Namen sind von uns",
    says: "Kein deutsches Dokument nennt die Status, die englisch Closed by technician, Closed by \
           waiting customer und Aborted heißen.",
    reading: "Wir haben sie nach dem Muster der anderen benannt: „Vom Techniker geschlossen“, „Vom \
              wartenden Kunden geschlossen“, „Abgebrochen“.",
};

pub(super) const ONE_END_TWO_NAMES: Told = Told {
    title: "Ein Ende, zwei Namen",
    says: "Ein Techniker beendet eine Sitzung. Zellen der Tabelle nennen das Folgende „Vom \
           Techniker geschlossen“, die Zeilen 10, 60 und 62 „Aus Warteschlange der \
           Technikerkonsole gelöscht“, und eine Zeile der Tabelle verbindet beides in ihrem Namen.",
    reading: "Das eine sagt, wie die Sitzung endete, das andere, was aus dem Eintrag wird. Ein \
              Eintrag, den ein Techniker beendet, wird mit diesem Ergebnis gelöscht; damit gilt \
              beides.",
};

pub(super) const END_OR_CLOSE_SESSION: Told = Told {
    title: "Sitzung beenden oder schließen",
    says: "In der Beschreibung von „Aus Warteschlange der Technikerkonsole gelöscht“ heißt die \
           Schaltfläche auf Englisch „Close session“ (schließen), in den Abläufen „Sitzung \
           beenden“.",
    reading: "Eine Schaltfläche; hier heißt sie durchgehend „Sitzung beenden“.",
};
