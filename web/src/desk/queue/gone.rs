//! The sessions that have left a queue: the last few by name, the others counted.

use std::sync::Arc;

use leptos::prelude::*;
use queuescope_core::desk::Desk;
use queuescope_core::ids::{Queue, SessionId};

use super::tabs::queue_name;
use crate::desk::seat::Seat;
use crate::i18n::words;
use crate::store::Store;

/// How many are named.
const NAMED: usize = 5;

/// Who has left.
#[derive(Clone, PartialEq)]
struct Left {
    /// The latest first.
    named: Vec<(SessionId, Arc<str>)>,
    more: usize,
}

fn left(desk: &Desk, queue: Queue) -> Left {
    let latest = desk.left(queue).take(NAMED);
    Left {
        named: latest
            .map(|session| (session.id, Arc::clone(&session.name)))
            .collect(),
        more: desk.left_count(queue).saturating_sub(NAMED),
    }
}

/// Below a queue.
#[component]
pub(super) fn Gone(queue: Queue) -> impl IntoView {
    let (store, seat) = (Store::expect(), Seat::expect());
    let words = &words().queue;
    let queue_name = queue_name(queue);
    let left = Memo::new(move |_| store.queue(queue, |desk| left(desk, queue)));
    let more = move || left.with(|left| (left.more > 0).then(|| (words.and_more)(left.more)));
    view! {
        <Show when=move || left.with(|left| !left.named.is_empty())>
            <p class="queue-gone">
                {words.gone}
                <For each=move || left.get().named key=|(id, _)| *id let((_, name))>
                    " "
                    <a href={
                        let name = name.clone();
                        move || seat.with_entry(&name, &queue_name.get()).href()
                    }>{name.clone()}</a>
                </For>
                " "
                {more}
            </p>
        </Show>
    }
}
