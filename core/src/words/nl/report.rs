//! What the report counts, and when (`report` §2; `session-report` 1, 2 and 20–28).

use crate::report::time_field::{Counting, Mark, Only, PickUp, Uncounted};

/// When a field counts, a condition each; none where it does as long as the status lasts.
pub const fn when(one: Counting) -> [Option<&'static str>; 2] {
    [pick_up(one.pick_up), only(one.only)]
}

const fn pick_up(pick_up: PickUp) -> Option<&'static str> {
    match pick_up {
        PickUp::Either => None,
        PickUp::Before => Some("als nog niemand de sessie heeft opgepakt"),
        PickUp::After => Some("als iemand de sessie heeft opgepakt"),
    }
}

const fn only(only: Only) -> Option<&'static str> {
    match only {
        Only::Always => None,
        Only::AtWork => Some(
            "zolang de sessie is geselecteerd, er verbinding is, de console op de voorgrond staat \
             en de technicus niet Afwezig is",
        ),
        Only::OwnTime => Some(
            "voor zover het in de plaats komt van Actief, Samenwerken, Onderbroken of Uitgaand",
        ),
        Only::CustomersSide => Some("zolang het apparaat herstart of geen netwerk heeft"),
        Only::OwnTimeOnCustomersSide => Some(
            "voor zover het in de plaats komt van Actief, Samenwerken, Onderbroken of Uitgaand, \
             zolang het apparaat herstart of geen netwerk heeft",
        ),
    }
}

/// What of a status no field counts; none where nothing is left.
pub const fn uncounted(uncounted: Uncounted) -> Option<&'static str> {
    match uncounted {
        Uncounted::Nothing => None,
        Uncounted::NotPickedUp => Some(
            "Geen eigen veld: de ontvanger is nog niet begonnen, en de overdracht telt in de rij \
             van de afzender.",
        ),
        Uncounted::NotAccepted => Some("Niets: de technicus is nog niet aan het werk gegaan."),
        Uncounted::StandsForIncoming => Some(
            "Komt het in de plaats van Inkomend, dan telt er na het oppakken niets: de ontvanger \
             is nog niet begonnen.",
        ),
        Uncounted::Unallocated => Some(
            "Het rapport heeft geen veld voor Offline: na het oppakken is deze tijd niet \
             toegewezen.",
        ),
        Uncounted::TechniciansSide => Some(
            "Voor verbindingsverlies aan de kant van de technicus is er geen veld: na het oppakken \
             is deze tijd niet toegewezen. Komt het in de plaats van Inkomend, dan telt er na het \
             oppakken niets: de ontvanger is nog niet begonnen.",
        ),
        Uncounted::Over => Some("Niets: het item is afgelopen, en geen eigen veld telt nog door."),
    }
}

/// The moment that the report keeps of a change.
pub const fn mark(mark: Mark) -> &'static str {
    match mark {
        Mark::StartTime => {
            "Starttijd is dit moment, tenzij deze technicus in de sessie al eerder op Actief of \
             Samenwerken stond."
        }
        Mark::EndTime => "Eindtijd is dit moment, tot de sessie bij deze technicus terugkomt.",
        Mark::EndTimeOfARow => {
            "Eindtijd is dit moment, als deze technicus een rij heeft: alleen Inkomend of \
             Uitnodiging levert geen rij op."
        }
        Mark::EndTimeStays => {
            "Eindtijd blijft het moment waarop het item Gesloten of Time-out opgetreden werd."
        }
    }
}
