//! What the report counts, and when (`DOMAIN` §5; `session-report` 1, 2 and 20–28).

use crate::report::time_field::{Mark, Uncounted, When};

/// When a field counts; none where it does as long as the status lasts.
pub const fn when(when: When) -> Option<&'static str> {
    match when {
        When::Always => None,
        When::WhileAtWork => Some(
            "while the session is selected, the link up, the console in the foreground and the \
             technician not Away",
        ),
        When::BeforePickUp => Some("as long as nobody has picked the session up"),
        When::AfterPickUp => Some("once somebody has picked the session up"),
        When::AfterPickUpOnCustomersSide => Some(
            "once somebody has picked the session up, and only for a loss on the customer's side",
        ),
    }
}

/// What of a status no field counts; none where nothing is left.
pub const fn uncounted(uncounted: Uncounted) -> Option<&'static str> {
    match uncounted {
        Uncounted::Nothing => None,
        Uncounted::NotPickedUp => Some(
            "No field of its own: the recipient has not begun, and the transfer is counted in the \
             sender's row.",
        ),
        Uncounted::NotAccepted => Some("Nothing: the technician has not begun to work."),
        Uncounted::Unallocated => {
            Some("The report has no field for Offline: after the pick-up this time is unallocated.")
        }
        Uncounted::TechniciansSide => Some(
            "A loss on the technician's side has no field: after the pick-up this time is \
             unallocated.",
        ),
        Uncounted::Over => Some("Nothing: the entry is over, and no field counts any more."),
    }
}

/// The moment that the report keeps of a change.
pub const fn mark(mark: Mark) -> &'static str {
    match mark {
        Mark::StartTime => "Start Time is now, if the entry was never Active before.",
        Mark::EndTime => "End Time is now.",
        Mark::EndTimeUnlessSet => "End Time is now, unless the entry had been Closed or Timed out.",
    }
}
