//! Everybody who sees the session, each with the status in their own queue.

use std::ops::Range;
use std::sync::Arc;

use leptos::prelude::*;
use queuescope_core::desk::Desk;
use queuescope_core::ids::{Queue, SessionId};
use queuescope_core::session::Role;
use queuescope_core::status::Status;

use super::seat::Seat;
use crate::i18n::words;
use crate::status_chip::StatusChip;
use crate::store::Store;
use crate::ui::folded::Folded;
use crate::ui::portions::{Portions, Rows};

/// So many are listed; of a session that was handed to a large group the others are folded away, so
/// that what can happen next stays in sight.
const AT_ONCE: usize = 8;

/// So many of these are drawn together.
const TOGETHER: usize = 24;

/// One entry of the session.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Participant {
    queue: Queue,
    name: String,
    status: Status,
    role: Role,
}

fn participants(desk: &Desk, id: SessionId) -> Vec<Participant> {
    let Some(session) = desk.session(id) else {
        return Vec::new();
    };
    let entries = session.entries().iter();
    entries
        .map(|entry| Participant {
            queue: entry.queue,
            name: desk.staff().queue_name(entry.queue).to_owned(),
            status: entry.status,
            role: session.role_of(entry),
        })
        .collect()
}

/// The list; each leads to the queue it is in.
#[component]
pub(super) fn Participants(session: SessionId, queue: Queue) -> impl IntoView {
    let (store, words) = (Store::expect(), &words().panel);
    let participants =
        Memo::new(move |_| store.session(session, |desk| participants(desk, session)));
    let lines = move |range: Range<usize>| {
        let portion = move || {
            participants.with(|all| {
                let portion = all.iter().take(range.end).skip(range.start);
                portion.cloned().collect::<Vec<_>>()
            })
        };
        view! {
            <ul>
                <For each=portion key=Clone::clone let:one>
                    <Line one present=queue />
                </For>
            </ul>
        }
    };
    let more = Memo::new(move |_| participants.with(Vec::len).saturating_sub(AT_ONCE));
    let rest = move || -> Rows {
        Arc::new(move |range: Range<usize>| {
            lines(range.start + AT_ONCE..range.end + AT_ONCE).into_any()
        })
    };
    view! {
        <section class="participants" aria-labelledby="participants-title">
            <h3 id="participants-title">{words.participants}</h3>
            {lines(0..AT_ONCE)}
            <Show when=move || { more.get() > 0 }>
                <Folded class="participants-more" summary=move || (words.and_more)(more.get())>
                    <Portions count=more size=TOGETHER rows=rest() />
                </Folded>
            </Show>
        </section>
    }
}

#[component]
fn Line(one: Participant, present: Queue) -> impl IntoView {
    let (store, seat, words) = (Store::expect(), Seat::expect(), &words().panel);
    let current = (one.queue == present).then_some("true");
    let target = one.name.clone();
    let href = move || {
        let here = untrack(|| store.staff(|staff| staff.queue_name(present).to_owned()));
        seat.place().with_queue(&target, &here).href()
    };
    view! {
        <li class="participant" data-queue=one.name.clone()>
            <a href=href aria-current=current>{one.name.clone()}</a>
            <StatusChip status=one.status />
            <span class="quiet">{(words.role)(one.role)}</span>
        </li>
    }
}
