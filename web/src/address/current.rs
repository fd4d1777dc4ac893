//! The address the browser shows, as a signal.

use leptos::ev::hashchange;
use leptos::prelude::*;
use queuescope_page::address::{Address, NotFound, Screen, parse};

use super::links;
use crate::instance::instance;
use crate::ui::hear::hear;

/// Where the page is. It is moved by links alone.
#[derive(Clone, Copy)]
pub(crate) struct CurrentAddress {
    address: ReadSignal<Result<Address, NotFound>>,
    /// Where one was at the desk last: who reads something up in between goes on there.
    desk: ReadSignal<Address>,
}

impl CurrentAddress {
    /// Follows the hash for as long as the current owner lives.
    pub(crate) fn provide() -> Self {
        let (address, set_address) = signal(from_hash());
        let (desk, set_desk) = signal(Screen::Desk.address());
        let look = move || {
            let address = from_hash();
            if let Ok(desk @ Address::Desk(_)) = &address {
                set_desk.set(desk.clone());
            }
            set_address.set(address);
        };
        look();
        hear(hashchange, move |_| look());
        links::follow();
        let current = Self { address, desk };
        provide_context(current);
        current
    }

    /// The one that was provided at the root.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// What the page shows.
    pub(crate) fn get(self) -> Address {
        self.address
            .with(|address| address.clone().unwrap_or_else(|missing| missing.shown()))
    }

    /// Where a screen is gone to: from elsewhere to where one was at the desk, else to where it begins.
    pub(crate) fn of_screen(self, screen: Screen) -> Address {
        match screen {
            Screen::Desk if self.get().screen() != Screen::Desk => self.desk.get(),
            _ => screen.address(),
        }
    }

    /// What the address names in vain.
    pub(crate) fn lost(self) -> Option<NotFound> {
        self.address.with(|address| address.clone().err())
    }
}

fn from_hash() -> Result<Address, NotFound> {
    parse(&instance().hash())
}
