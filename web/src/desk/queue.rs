//! A queue as a living table: a row an entry.

use leptos::prelude::*;
use queuescope_core::ids::{Queue, SessionId};
use queuescope_core::session::Session;

use super::row::Row;
use super::seat::Seat;
use crate::i18n::words;
use crate::store::Store;

/// The sessions shown in a queue, those in work first, the ended last, then by age.
pub(super) fn order(store: Store, queue: Queue) -> Vec<SessionId> {
    store.desk(|desk| {
        let mut shown: Vec<_> = desk
            .sessions()
            .filter_map(|session| {
                let entry = session.entry(queue)?;
                entry.is_shown().then_some((entry.status.kin(), session.id))
            })
            .collect();
        shown.sort_unstable();
        shown.into_iter().map(|(_, id)| id).collect()
    })
}

/// The sessions that have left a queue, the latest first.
fn gone(store: Store, queue: Queue) -> Vec<(SessionId, String)> {
    store.desk(|desk| {
        let has_left =
            |session: &&Session| session.entry(queue).is_some_and(|entry| !entry.is_shown());
        let sessions = desk.sessions().filter(has_left);
        let mut names: Vec<_> = sessions.map(|one| (one.id, one.name.clone())).collect();
        names.reverse();
        names
    })
}

/// The table, and below it the sessions that have left.
#[component]
pub(super) fn QueueTable(queue: Queue) -> impl IntoView {
    let store = Store::expect();
    let words = &words().desk;
    let rows = Memo::new(move |_| order(store, queue));
    view! {
        <div class="queue-frame">
            <table class="queue">
                <thead>
                    <tr>
                        <th scope="col">{words.name}</th>
                        <th scope="col">{words.status}</th>
                        <th scope="col" class="numeric">{words.in_status}</th>
                        <th scope="col" class="numeric">{words.total}</th>
                        <th scope="col">{words.lead}</th>
                        <th scope="col">{words.next}</th>
                    </tr>
                </thead>
                <tbody>
                    <For each=move || rows.get() key=|id| *id let:session>
                        <Row session queue />
                    </For>
                </tbody>
            </table>
            <Show when=move || rows.with(Vec::is_empty)>
                <p class="queue-empty">{words.empty}</p>
            </Show>
        </div>
        <Gone queue />
    }
}

#[component]
fn Gone(queue: Queue) -> impl IntoView {
    let (store, seat) = (Store::expect(), Seat::expect());
    let words = &words().desk;
    let gone = Memo::new(move |_| gone(store, queue));
    view! {
        <Show when=move || !gone.with(Vec::is_empty)>
            <p class="queue-gone">
                {words.gone}
                <For each=move || gone.get() key=|(id, _)| *id let((_, name))>
                    " "
                    <a href={
                        let name = name.clone();
                        move || seat.place().with_session(&name).href()
                    }>{name.clone()}</a>
                </For>
            </p>
        </Show>
    }
}
