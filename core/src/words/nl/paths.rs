//! Why there is no route.

use crate::paths::NoRoute;

/// Why no entry ever gets from one status into another.
pub const fn no_route(reason: NoRoute) -> &'static str {
    match reason {
        NoRoute::NothingFollows => {
            "Er volgt niets: het item is afgelopen, en een sessie die terugkomt in de wachtrij, is \
             een nieuw item."
        }
        NoRoute::OnlyAnOutcome => {
            "Afgesloten door technicus is een afloop. Het item zelf wordt verwijderd en toont dit \
             nooit als status, dus begint daar geen route."
        }
        NoRoute::OnlyTheEndFollows => {
            "De sessie is voorbij. Een technicus kan het item sluiten, en verder volgt er niets."
        }
        NoRoute::OnlyANewSession => {
            "Bezig met verbinden is het begin van een nieuwe sessie. Geen item keert ernaar terug."
        }
        NoRoute::OnlyAnInvitation => {
            "Een uitnodiging komt in de wachtrij van iemand die de sessie niet heeft. Geen \
             bestaand item krijgt die status."
        }
        NoRoute::WaitingIsOver => {
            "Aan het wachten is definitief voorbij zodra de sessie is gestart of overgedragen. \
             Alleen na een storing komt het terug, bij een item dat daarvoor op Aan het wachten \
             stond."
        }
        NoRoute::PickedUp => {
            "Afgesloten door wachtende klant vereist een sessie die niemand ooit heeft opgepakt, \
             en deze is opgepakt."
        }
        NoRoute::Disputed(dispute) => super::dispute(dispute),
    }
}
