//! A new session: with a PIN in a technician's queue, by a customer in a channel's.

use leptos::prelude::*;
use queuescope_core::action::Action;
use queuescope_core::ids::Queue;

use super::seat::Seat;
use crate::address::Go;
use crate::i18n::words;
use crate::store::Store;
use crate::ui::button::{Button, Emphasis};
use crate::ui::icon::{self, Icon};

/// Creates a session with the next free number as its name, and selects it.
#[component]
pub(super) fn NewSession(queue: Queue) -> impl IntoView {
    let (store, seat, words) = (Store::expect(), Seat::expect(), words());
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
        let address = untrack(|| {
            let queue_name = store.desk(|desk| desk.staff().queue_name(queue).to_owned());
            seat.with_entry(&name, &queue_name)
        });
        store.dispatch(&match queue {
            Queue::Technician(by) => Action::CreateSession(by, name),
            Queue::Channel(channel) => Action::OpenChannelSession(channel, name),
        });
        address.go();
    };
    view! {
        <Button emphasis=Emphasis::Primary on_press=create>
            <Icon drawing=icon::PLUS />
            {words.desk.new_session}
        </Button>
    }
}
