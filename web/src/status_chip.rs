//! How a status looks, wherever it is shown: its icon, its name and its hue, never one alone.

mod drawings;

use leptos::prelude::*;
use queuescope_core::status::{Kin, Status};

pub(crate) use drawings::drawing;

use crate::names::Names;
use crate::ui::icon::Icon;

/// A status as the console would show it.
#[component]
pub(crate) fn StatusChip(
    /// Which one.
    #[prop(into)]
    status: Signal<Status>,
) -> impl IntoView {
    let names = Names::expect();
    view! {
        <span
            class="status-chip"
            data-status=move || status.get().id()
            data-kin=move || kin_id(status.get().kin())
        >
            <Icon drawing=Signal::derive(move || drawing(status.get())) />
            <span class="status-name">{move || names.of(status.get())}</span>
        </span>
    }
}

/// The word for a kin in the style sheets.
pub(crate) const fn kin_id(kin: Kin) -> &'static str {
    match kin {
        Kin::InWork => "in-work",
        Kin::WaitingForUs => "waiting-for-us",
        Kin::WaitingForOthers => "waiting-for-others",
        Kin::Disturbed => "disturbed",
        Kin::Ended => "ended",
    }
}
