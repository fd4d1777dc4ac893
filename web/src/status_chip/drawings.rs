//! The seventeen figures, on the grid of [`crate::ui::icon`].

use queuescope_core::status::Status;

use crate::ui::icon::Drawing;

/// The figure of a status.
pub(crate) const fn drawing(status: Status) -> Drawing {
    match status {
        // On the way to a device.
        Status::Connecting => {
            "M1.75 8h.01M4.25 8h.01M6.75 8h.01M14.25 8a2.25 2.25 0 1 1-4.5 0a2.25 2.25 0 0 1 4.5 0"
        }
        // A clock.
        Status::Waiting => {
            "M13.75 8a5.75 5.75 0 1 1-11.5 0a5.75 5.75 0 0 1 11.5 0M8 4.75V8l2.25 1.5"
        }
        // Play.
        Status::Active => "M5.25 3.25v9.5L13 8z",
        // Pause.
        Status::OnHold => "M5.5 3.5v9M10.5 3.5v9",
        // Into the box.
        Status::Incoming => {
            "M2 8h7.25M6.5 5.25L9.25 8 6.5 10.75M10 3h2.75a.75.75 0 0 1 .75.75v8.5a.75.75 0 0 1-.75.75H10"
        }
        // Out of the box.
        Status::Outgoing => {
            "M6.5 8h7.5M11.25 5.25L14 8l-2.75 2.75M6 3H3.25a.75.75 0 0 0-.75.75v8.5a.75.75 0 0 0 .75.75H6"
        }
        // A letter.
        Status::Invitation => "M2.25 4h11.5v8.25H2.25zM2.5 4.5L8 8.75l5.5-4.25",
        // Two that share a part.
        Status::Collaborating => {
            "M10 8a3.75 3.75 0 1 1-7.5 0a3.75 3.75 0 0 1 7.5 0M13.5 8A3.75 3.75 0 1 1 6 8a3.75 3.75 0 0 1 7.5 0"
        }
        // The power switch.
        Status::Rebooting => "M8 2v5.25M11.6 4.1a5.25 5.25 0 1 1-7.2 0",
        // Round and round.
        Status::Reconnecting => {
            "M13 7A5.1 5.1 0 0 0 3.9 5M3 9a5.1 5.1 0 0 0 9.1 2M3.75 2.25V5H6.5M12.25 13.75V11H9.5"
        }
        // No signal.
        Status::Offline => {
            "M2.5 2.5l11 11M2 7a8.6 8.6 0 0 1 2.9-1.85M8.2 4.4A8.6 8.6 0 0 1 14 7M4.6 9.8a5 5 0 0 1 2.6-1.4M8 12.5h.01"
        }
        // An hourglass.
        Status::TimedOut => {
            "M4 2.25h8M4 13.75h8M5 2.25c0 3.25 3 4 3 5.75s-3 2.5-3 5.75M11 2.25C11 5.5 8 6.25 8 8s3 2.5 3 5.75"
        }
        // The applet's window, crossed.
        Status::Closed => "M2.25 3.25h11.5v9.5H2.25zM6.25 6.25l3.5 3.5M9.75 6.25l-3.5 3.5",
        // Done.
        Status::ClosedByTechnician => {
            "M13.75 8a5.75 5.75 0 1 1-11.5 0a5.75 5.75 0 0 1 11.5 0M5.5 8.25l1.75 1.75 3.25-3.75"
        }
        // A clock, crossed.
        Status::ClosedByWaitingCustomer => {
            "M13.7 7.25A5.75 5.75 0 1 0 7.25 13.7M8 4.75V8l-2 1.25M10.25 10.25l3.5 3.5M13.75 10.25l-3.5 3.5"
        }
        // Forbidden.
        Status::Aborted => "M13.75 8a5.75 5.75 0 1 1-11.5 0a5.75 5.75 0 0 1 11.5 0M4 4l8 8",
        // An empty place.
        Status::Removed => {
            "M2.25 5V3.25H4.5M11.5 3.25h2.25V5M13.75 11v1.75H11.5M4.5 12.75H2.25V11M5.5 8h5"
        }
    }
}
