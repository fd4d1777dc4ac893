//! A new session with a PIN, in your own queue.

use leptos::prelude::*;
use queuescope_core::action::Action;

use crate::address::Address;
use crate::i18n::words;
use crate::store::{Store, YOU};
use crate::ui::button::{Button, Emphasis};
use crate::ui::icon::{self, Icon};

/// Creates a session with the next free number as its name, and selects it.
#[component]
pub(super) fn NewSession() -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    let create = move |_| {
        let name = untrack(|| {
            store.desk(|desk| {
                // One more name than there are sessions: one of them is free.
                let taken = desk.sessions().len();
                (taken + 1..=taken * 2 + 1)
                    .map(words.desk.session_name)
                    .find(|name| desk.session_named(name).is_none())
                    .unwrap_or_default()
            })
        });
        let address = Address::session(&name);
        store.dispatch(&Action::CreateSession(YOU, name));
        address.go();
    };
    view! {
        <Button emphasis=Emphasis::Primary on_press=create>
            <Icon drawing=icon::PLUS />
            {words.desk.new_session}
        </Button>
    }
}
