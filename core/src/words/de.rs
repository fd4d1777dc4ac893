//! German.

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
        "Ein Zeitlimit beträgt 0 (nie) bis {LONGEST_MINUTES} Minuten, nicht {minutes}."
    )
}

/// Why a printed edge is not enacted.
pub const fn dispute(dispute: Dispute) -> &'static str {
    match dispute {
        Dispute::ContradictsDefinition => {
            "„Vom wartenden Kunden geschlossen“ heißt, dass niemand die Sitzung angenommen hat; \
             eine aktive Sitzung ist angenommen. Schließt der Kunde dort das Applet, folgt \
             „Geschlossen“."
        }
        Dispute::PassesThroughReconnecting => {
            "„Offline“ folgt auf mehr als fünf Minuten „Neu verbinden“ oder „Computer wird neu \
             gestartet“. Eine aktive Sitzung zeigt also zuerst einen dieser beiden Status."
        }
        Dispute::NoProcedure => {
            "Steht nur unter den vorherigen Status von „In Wartestellung“. Kein Dokument sagt, wie \
             es geht, und anhalten lässt sich eine Sitzung nur in „Aktiv“ und „Zusammenarbeit“."
        }
        Dispute::RemovedInstead => {
            "Ein Dokument schließt den Eintrag des Empfängers, das andere löscht ihn aus der \
             Warteschlange. Das zweite beschreibt den Ablauf, deshalb gilt es."
        }
    }
}

/// A condition that a document prints beside an edge.
pub const fn condition(condition: Condition) -> &'static str {
    match condition {
        Condition::WasThatBefore => "Nur wenn der Eintrag vor der Störung diesen Status hatte.",
        Condition::AdministratorsLimit => {
            "Nur nach dem Leerlauflimit des Administrators; nach dem Systemlimit folgt nichts mehr."
        }
        Condition::AfterTimeout => {
            "Gilt nur für die Zeitüberschreitung: nach dem Leerlauflimit. Ausschließen und \
             Verlassen setzen keine voraus."
        }
        Condition::AfterClosedByTechnician => "Nachdem ein Techniker die Sitzung beendet hat.",
    }
}
