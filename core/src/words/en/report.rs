//! What the report counts, and when (`report` §2; `session-report` 1, 2 and 20–28).

use crate::report::time_field::{Counting, Mark, Only, PickUp, Uncounted};

/// When a field counts, a condition each; none where it does as long as the status lasts.
pub const fn when(one: Counting) -> [Option<&'static str>; 2] {
    [pick_up(one.pick_up), only(one.only)]
}

const fn pick_up(pick_up: PickUp) -> Option<&'static str> {
    match pick_up {
        PickUp::Either => None,
        PickUp::Before => Some("where nobody has picked the session up yet"),
        PickUp::After => Some("where somebody has picked the session up"),
    }
}

const fn only(only: Only) -> Option<&'static str> {
    match only {
        Only::Always => None,
        Only::AtWork => Some(
            "while the session is selected, the connection up, the console in the foreground and the \
             technician not Away",
        ),
        Only::OwnTime => Some("if it stands for Active, Collaborating, On Hold or Outgoing"),
        Only::CustomersSide => Some("while the device has no network or is rebooting"),
        Only::OwnTimeOnCustomersSide => Some(
            "if it stands for Active, Collaborating, On Hold or Outgoing, while the device has no \
             network or is rebooting",
        ),
    }
}

/// What of a status no field counts; none where nothing is left.
pub const fn uncounted(uncounted: Uncounted) -> Option<&'static str> {
    match uncounted {
        Uncounted::Nothing => None,
        Uncounted::NotPickedUp => Some(
            "No field of its own: the recipient has not begun, and the transfer is counted in the \
             sender’s row.",
        ),
        Uncounted::NotAccepted => Some("Nothing: the technician has not begun to work."),
        Uncounted::StandsForIncoming => Some(
            "Where it stands for Incoming, nothing after the pick-up: the recipient has not begun.",
        ),
        Uncounted::Unallocated => {
            Some("The report has no field for Offline: after the pick-up this time is unallocated.")
        }
        Uncounted::TechniciansSide => Some(
            "A loss on the technician’s side has no field: after the pick-up this time is \
             unallocated. Where it stands for Incoming, nothing after the pick-up: the recipient \
             has not begun.",
        ),
        Uncounted::Over => {
            Some("Nothing: the entry is over, and no field of its own counts any more.")
        }
    }
}

/// The moment that the report keeps of a change.
pub const fn mark(mark: Mark) -> &'static str {
    match mark {
        Mark::StartTime => {
            "Start Time is now, unless this technician was Active or Collaborating in the session \
             before."
        }
        Mark::EndTime => "End Time is now, until the session comes back to this technician.",
        Mark::EndTimeOfARow => {
            "End Time is now, if this technician has a row: Incoming and Invitation alone make \
             none."
        }
        Mark::EndTimeStays => "End Time stays as it was when the entry became Closed or Timed out.",
    }
}
