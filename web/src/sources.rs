//! The sources: what each document says, where they contradict each other, and how we read it.

mod contradictions;
mod edges;
mod take_along;

use leptos::prelude::*;
use queuescope_page::address::{Address, Screen, SourcesPlace};

use crate::address::CurrentAddress;
use crate::i18n::{InWords, words};
use contradictions::Contradictions;
use edges::Edges;
use take_along::TakeAlong;

/// The screen.
#[component]
pub(crate) fn SourcesScreen() -> impl IntoView {
    let address = CurrentAddress::expect();
    let place = Memo::new(move |_| match address.get() {
        Address::Sources(place) => place,
        Address::Desk(_)
        | Address::Scenarios(_)
        | Address::Explorer(_)
        | Address::Report(_)
        | Address::Check(_)
        | Address::Proof(_) => SourcesPlace::ALL,
    });
    view! {
        <div class="sources">
            <InWords>
                <header class="screen-title">
                    <h1>{words().shell.sources}</h1>
                    <TakeAlong />
                </header>
                <p class="card-text">{words().sources.lead}</p>
                <p>
                    <a href=Screen::Proof.address().href()>{words().proof.seen_from_sources}</a>
                </p>
                <Contradictions place />
                <Edges place />
            </InWords>
        </div>
    }
}
