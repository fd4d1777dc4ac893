//! The address the browser shows, as a signal.

use leptos::ev::hashchange;
use leptos::prelude::*;
use queuescope_page::address::{Address, NotFound, parse};

use super::links;
use crate::instance::instance;
use crate::ui::hear::hear;

/// Where the page is. It is moved by links alone.
#[derive(Clone, Copy)]
pub(crate) struct CurrentAddress(ReadSignal<Result<Address, NotFound>>);

impl CurrentAddress {
    /// Follows the hash for as long as the current owner lives.
    pub(crate) fn provide() -> Self {
        let (address, set_address) = signal(from_hash());
        hear(hashchange, move |_| set_address.set(from_hash()));
        links::follow();
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

fn from_hash() -> Result<Address, NotFound> {
    parse(&instance().hash())
}
