//! What the report counts, and when (`report` §2; `session-report` 1, 2 and 20–28), in German.

use crate::report::time_field::{Counting, Mark, Only, PickUp, Uncounted};

/// When a field counts, a condition each; none where it does as long as the status lasts.
pub const fn when(one: Counting) -> [Option<&'static str>; 2] {
    [pick_up(one.pick_up), only(one.only)]
}

const fn pick_up(pick_up: PickUp) -> Option<&'static str> {
    match pick_up {
        PickUp::Either => None,
        PickUp::Before => Some("vor der Annahme der Sitzung"),
        PickUp::After => Some("nach der Annahme der Sitzung"),
    }
}

const fn only(only: Only) -> Option<&'static str> {
    match only {
        Only::Always => None,
        Only::AtWork => Some(
            "solange die Sitzung ausgewählt ist, die Verbindung steht, die Konsole im Vordergrund \
             ist und der Techniker nicht abwesend ist",
        ),
        Only::OwnTime => {
            Some("anstelle von „Aktiv“, „Zusammenarbeit“, „In Wartestellung“ oder „Ausgang“")
        }
        Only::CustomersSide => Some("bei Netzwerkausfall oder Neustart des Geräts"),
        Only::OwnTimeOnCustomersSide => Some(
            "anstelle von „Aktiv“, „Zusammenarbeit“, „In Wartestellung“ oder „Ausgang“ bei \
             Netzwerkausfall oder Neustart des Geräts",
        ),
    }
}

/// What of a status no field counts; none where nothing is left.
pub const fn uncounted(uncounted: Uncounted) -> Option<&'static str> {
    match uncounted {
        Uncounted::Nothing => None,
        Uncounted::NotPickedUp => Some(
            "Kein eigenes Feld: Der Empfänger hat noch nicht begonnen, und die Übergabe zählt in \
             der Zeile des Absenders.",
        ),
        Uncounted::NotAccepted => Some("Nichts: Der Techniker hat noch nicht begonnen."),
        Uncounted::StandsForIncoming => Some(
            "Nach der Annahme zählt nichts, wenn der Status an der Stelle von „Eingang“ steht: Der \
             Empfänger hat nicht begonnen.",
        ),
        Uncounted::Unallocated => Some(
            "Der Bericht hat kein Feld für „Offline“: Nach der Annahme ist diese Zeit nicht \
             zugeordnet.",
        ),
        Uncounted::TechniciansSide => Some(
            "Für einen Ausfall auf der Seite des Technikers gibt es kein Feld: Nach der Annahme \
             ist diese Zeit nicht zugeordnet. Steht der Status an der Stelle von „Eingang“, zählt \
             nach der Annahme nichts: Der Empfänger hat nicht begonnen.",
        ),
        Uncounted::Over => {
            Some("Nichts: Der Eintrag ist zu Ende, und kein eigenes Feld zählt mehr.")
        }
    }
}

/// The moment that the report keeps of a change.
pub const fn mark(mark: Mark) -> &'static str {
    match mark {
        Mark::StartTime => {
            "Startzeit ist dieser Zeitpunkt, es sei denn, dieser Techniker war in der Sitzung \
             schon vorher „Aktiv“ oder in „Zusammenarbeit“."
        }
        Mark::EndTime => {
            "Endzeit ist dieser Zeitpunkt, bis die Sitzung zu diesem Techniker zurückkommt."
        }
        Mark::EndTimeOfARow => {
            "Endzeit ist dieser Zeitpunkt, wenn dieser Techniker eine Zeile hat: „Eingang“ und \
             „Einladung“ allein ergeben keine."
        }
        Mark::EndTimeStays => {
            "Die Endzeit bleibt der Zeitpunkt, zu dem der Eintrag zu „Geschlossen“ oder \
             „Zeitüberschreitung“ wechselte."
        }
    }
}
