//! How a row stands, in the words of the report, and in the look of the status that is nearest to it.

use leptos::prelude::*;
use queuescope_core::report::Standing;
use queuescope_core::report::vocabulary::Vocabulary;
use queuescope_core::status::Status;

use crate::names::Names;
use crate::status_chip::{drawing, kin_id};
use crate::ui::icon::Icon;

/// The word with its icon and hue.
#[component]
pub(super) fn StandingChip(standing: Standing) -> impl IntoView {
    let (status, names) = (looks_like(standing), Names::expect());
    view! {
        <span class="status-chip" data-status=status.id() data-kin=kin_id(status.kin())>
            <Icon drawing=drawing(status) />
            <span class="status-name">
                {move || Vocabulary::of(names.language()).standing(standing)}
            </span>
        </span>
    }
}

/// The report has one word for both sides of a transfer, and many for an end.
const fn looks_like(standing: Standing) -> Status {
    match standing {
        Standing::Connecting => Status::Connecting,
        Standing::Waiting => Status::Waiting,
        Standing::Active => Status::Active,
        Standing::OnHold => Status::OnHold,
        Standing::Transferring => Status::Outgoing,
        Standing::Rebooting | Standing::Rebooted => Status::Rebooting,
        Standing::Reconnecting => Status::Reconnecting,
        Standing::Offline | Standing::Disconnected => Status::Offline,
        Standing::Ended(_) | Standing::ClosedByActiveCustomer | Standing::NotAvailable => {
            Status::Closed
        }
    }
}
