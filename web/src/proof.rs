//! The proof: every state that a session can reach is visited beside the page, and what must hold is held against each; and
//! what if a rule were not there, or one more were.

mod properties;
mod proving;
mod run;
mod what_if;

use leptos::prelude::*;
use queuescope_page::address::{Address, ProofPlace};

use crate::address::CurrentAddress;
use crate::i18n::{InWords, words};
use properties::Properties;
use proving::Proving;
use what_if::WhatIf;

/// The screen.
#[component]
pub(crate) fn ProofScreen() -> impl IntoView {
    let address = CurrentAddress::expect();
    let supposed = Memo::new(move |_| match address.get() {
        Address::Proof(place) => place.supposed,
        Address::Desk(_)
        | Address::Scenarios(_)
        | Address::Explorer(_)
        | Address::Report(_)
        | Address::Check(_)
        | Address::Sources(_) => ProofPlace::DOCUMENTED.supposed,
    });
    let proved = move || {
        let proving = Proving::begin(supposed.get());
        view! {
            <InWords>
                <Properties proving />
            </InWords>
        }
    };
    view! {
        <div class="proof">
            <InWords>
                <h1>{words().shell.proof}</h1>
                <p class="card-text">{words().proof.lead}</p>
                <WhatIf supposed />
            </InWords>
            {proved}
        </div>
    }
}
