//! English.

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
        "A limit is 0 (never) to {LONGEST_MINUTES} minutes, not {minutes}."
    )
}

/// Why a printed edge is not enacted.
pub const fn dispute(dispute: Dispute) -> &'static str {
    match dispute {
        Dispute::ContradictsDefinition => {
            "Closed by waiting customer means that nobody picked the session up; an active session \
             has been picked up. Closing the applet of an active session gives Closed."
        }
        Dispute::PassesThroughReconnecting => {
            "Offline follows more than five minutes of Reconnecting or Rebooting, so an active \
             session shows one of those two first."
        }
        Dispute::NoProcedure => {
            "Printed only as a status before On Hold. No document says how, and a session can be \
             put on hold only while Active or Collaborating."
        }
        Dispute::RemovedInstead => {
            "One document closes the recipient’s entry, the other removes it from the queue. The \
             second one describes how, so it is followed."
        }
    }
}

/// A condition that a document prints beside an edge.
pub const fn condition(condition: Condition) -> &'static str {
    match condition {
        Condition::WasThatBefore => "Only if the entry had this status before the disturbance.",
        Condition::AdministratorsLimit => {
            "Only after the administrator’s idle limit; after the system’s limit nothing follows."
        }
        Condition::AfterTimeout => {
            "Applies to the idle limit only: leaving or being excluded needs no timeout."
        }
        Condition::AfterClosedByTechnician => "After a technician has ended the session.",
    }
}
