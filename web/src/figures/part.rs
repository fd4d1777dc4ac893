//! The parts of Total Time in the looks of the statuses that they count.

use queuescope_core::report::time_field::TimeField;
use queuescope_core::status::Status;

use crate::status_chip::kin_id;

/// The words in the style sheets for the status of a part and for its kin.
pub(crate) const fn looks(part: TimeField) -> (&'static str, &'static str) {
    let status = match part {
        TimeField::Connecting => Status::Connecting,
        TimeField::Waiting => Status::Waiting,
        TimeField::Total | TimeField::Active | TimeField::Work => Status::Active,
        TimeField::Hold => Status::OnHold,
        TimeField::Transfer => Status::Outgoing,
        TimeField::Rebooting => Status::Rebooting,
        TimeField::Reconnecting => Status::Reconnecting,
    };
    (status.id(), kin_id(status.kin()))
}
