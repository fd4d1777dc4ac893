//! Why there is no route, in German.

use crate::paths::NoRoute;

/// Why no entry ever gets from one status into another.
pub const fn no_route(reason: NoRoute) -> &'static str {
    match reason {
        NoRoute::NothingFollows => {
            "Es folgt nichts: Der Eintrag ist zu Ende. Kommt die Sitzung in die Warteschlange \
             zurück, ist das ein neuer Eintrag."
        }
        NoRoute::OnlyAnOutcome => {
            "„Vom Techniker geschlossen“ ist ein Ergebnis. Der Eintrag selbst wird gelöscht und \
             zeigt es nie als Status, deshalb beginnt dort kein Weg."
        }
        NoRoute::OnlyTheEndFollows => {
            "Die Sitzung ist zu Ende. Ein Techniker kann den Eintrag noch beenden, sonst folgt \
             nichts."
        }
        NoRoute::OnlyANewSession => {
            "Mit „Verbindung wird hergestellt“ beginnt eine neue Sitzung. Kein Eintrag kehrt \
             dorthin zurück."
        }
        NoRoute::OnlyAnInvitation => {
            "Eine Einladung kommt in die Warteschlange eines Technikers, der die Sitzung nicht \
             hat. Aus keinem anderen Eintrag wird eine."
        }
        NoRoute::WaitingIsOver => {
            "„Wartend“ ist endgültig vorbei, sobald die Sitzung gestartet oder übergeben ist. Nur \
             nach einer Störung kehrt ein Eintrag dorthin zurück, wenn er vorher „Wartend“ war."
        }
        NoRoute::PickedUp => {
            "„Vom wartenden Kunden geschlossen“ setzt voraus, dass nie jemand die Sitzung \
             angenommen hat. Diese wurde angenommen."
        }
        NoRoute::Disputed(dispute) => super::dispute(dispute),
    }
}
