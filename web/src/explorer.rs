//! The rule book to click through: the map, the card of what is selected, the lists of everything.
//!
//! The selection is the address; everything here follows it and nothing here sets it but links.

mod card;
mod list;
mod map;
mod take_along;

use leptos::prelude::*;

use crate::address::{Address, CurrentAddress, Selection};
use crate::i18n::words;
use card::Card;
use list::Lists;
pub(crate) use map::ChangesMap;
use map::Map;
pub(crate) use take_along::TakeAlong;

/// The screen.
#[component]
pub(crate) fn ExplorerScreen() -> impl IntoView {
    let address = CurrentAddress::expect();
    let selection = Memo::new(move |_| match address.get() {
        Address::Explorer(selection) => selection,
        Address::Desk(_) | Address::Scenarios(_) | Address::Sources(_) => Selection::Nothing,
    });
    let open = move || (selection.get() != Selection::Nothing).then_some("");
    view! {
        <div class="explorer" data-card-open=open>
            <header class="explorer-title">
                <h1>{words().explorer.title}</h1>
                <TakeAlong />
            </header>
            <Map selection />
            <Card selection />
            <Lists selection />
        </div>
    }
}
