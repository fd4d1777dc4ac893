//! What is below the queues: time, what has happened, how busy it was, the limits, the tools.

use leptos::prelude::*;

use super::history::History;
use super::limits::LimitsForm;
use super::seat::Seat;
use super::tools::DeskTools;
use crate::charts::LoadCharts;
use crate::i18n::InWords;
use crate::timeline::Timeline;

/// All of it.
#[component]
pub(super) fn Foot() -> impl IntoView {
    let seat = Seat::expect();
    let selected = seat.selected();
    view! {
        <Timeline session=Signal::derive(move || seat.session()) />
        <InWords>
            {move || selected.get().map(|(session, queue)| view! { <History session queue /> })}
            <LoadCharts />
        </InWords>
        <LimitsForm />
        <InWords>
            <DeskTools />
        </InWords>
    }
}
