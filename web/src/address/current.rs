//! The address the browser shows, as a signal.

use leptos::ev::hashchange;
use leptos::prelude::*;

use super::{Address, NotFound, parse};

/// Where the page is. It is moved by links alone.
#[derive(Clone, Copy)]
pub(crate) struct CurrentAddress(ReadSignal<Result<Address, NotFound>>);

impl CurrentAddress {
    /// Follows the location's hash for as long as the current owner lives.
    pub(crate) fn provide() -> Self {
        let (address, set_address) = signal(from_location());
        let listener = window_event_listener(hashchange, move |_| set_address.set(from_location()));
        on_cleanup(|| listener.remove());
        let current = Self(address);
        provide_context(current);
        current
    }

    /// The one that was provided at the root.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// What the page shows.
    pub(crate) fn get(self) -> Address {
        self.0
            .with(|address| address.clone().unwrap_or_else(|missing| missing.shown()))
    }

    /// What the address names in vain.
    pub(crate) fn lost(self) -> Option<NotFound> {
        self.0.with(|address| address.clone().err())
    }
}

fn from_location() -> Result<Address, NotFound> {
    parse::parse(&location_hash().unwrap_or_default())
}
