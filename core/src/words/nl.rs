//! Dutch.

#[cfg(feature = "alloc")]
mod actions;
#[cfg(feature = "alloc")]
pub mod audit;
pub mod book;
#[cfg(feature = "alloc")]
mod busy;
mod contradictions;
mod deeds;
#[cfg(feature = "alloc")]
mod fields;
mod meanings;
#[cfg(feature = "alloc")]
mod paths;
#[cfg(feature = "alloc")]
mod places;
#[cfg(all(feature = "serde", feature = "alloc"))]
mod problems;
mod procedures;
#[cfg(feature = "alloc")]
mod proof;
#[cfg(feature = "alloc")]
mod refusals;
mod report;
mod requirements;
#[cfg(all(feature = "serde", feature = "alloc"))]
mod scenarios;
mod timing;
pub mod titles;

#[cfg(feature = "alloc")]
pub use actions::{action, choice, tool};
#[cfg(feature = "alloc")]
pub use busy::{setting, settings_error};
pub use contradictions::{contradiction, kind_of_contradiction, reading};
pub use deeds::cause_of;
#[cfg(feature = "alloc")]
pub use fields::field;
pub use meanings::*;
#[cfg(feature = "alloc")]
pub use paths::no_route;
#[cfg(feature = "alloc")]
pub use places::place;
#[cfg(all(feature = "serde", feature = "alloc"))]
pub use problems::{problem, scenario_error};
pub use procedures::PROCEDURES;
#[cfg(feature = "alloc")]
pub use proof::{property, supposed, verdict, walked};
#[cfg(feature = "alloc")]
pub use refusals::refusal;
pub use report::{mark, uncounted, when};
pub use requirements::requirement;
#[cfg(all(feature = "serde", feature = "alloc"))]
pub use scenarios::missed;
pub use timing::{deeds_and_the_idle_clock, idle_effect, timing};

use core::fmt;

use crate::limits::{LONGEST_MINUTES, LimitTooLong};
use crate::rules::{Condition, Dispute};

/// Which limits can be set. It is written without an allocator, as limits are.
///
/// # Errors
///
/// What it is written to takes no more.
pub fn limit_too_long(asked: LimitTooLong, to: &mut impl fmt::Write) -> fmt::Result {
    let LimitTooLong { minutes } = asked;
    write!(
        to,
        "Een limiet is 0 (nooit) tot en met {LONGEST_MINUTES} minuten; {minutes} kan niet."
    )
}

/// Why a printed edge is not enacted.
pub const fn dispute(dispute: Dispute) -> &'static str {
    match dispute {
        Dispute::ContradictsDefinition => {
            "Afgesloten door wachtende klant betekent dat niemand de sessie heeft opgepakt; een \
             actieve sessie is opgepakt. Sluit de klant de applet van een actieve sessie, dan \
             wordt die Gesloten."
        }
        Dispute::PassesThroughReconnecting => {
            "Offline volgt na meer dan vijf minuten Opnieuw verbinding maken of Opnieuw opstarten; \
             een actieve sessie toont dus eerst een van die twee."
        }
        Dispute::NoProcedure => {
            "Alleen vermeld als vorige status van Onderbroken. Geen document zegt hoe, en \
             onderbreken kan alleen in Actief en Samenwerken."
        }
        Dispute::RemovedInstead => {
            "Het ene document sluit het item van de ontvanger, het andere verwijdert het uit de \
             wachtrij. Het tweede beschrijft hoe, dus dat wordt gevolgd."
        }
    }
}

/// A condition that a document prints beside an edge.
pub const fn condition(condition: Condition) -> &'static str {
    match condition {
        Condition::WasThatBefore => "Alleen als het item deze status vóór de storing had.",
        Condition::AdministratorsLimit => {
            "Alleen na de inactiviteitslimiet van de beheerder; na de limiet van het systeem volgt \
             niets."
        }
        Condition::AfterTimeout => {
            "Geldt alleen voor de time-out: na de inactiviteitslimiet. Uitsluiten en verlaten kan \
             ook zonder time-out."
        }
        Condition::AfterClosedByTechnician => "Nadat een technicus de sessie heeft gesloten.",
    }
}
