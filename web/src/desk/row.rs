//! One row of the queue. The parent names the session, the row reads what it shows.

use std::sync::Arc;

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use queuescope_core::desk::Desk;
use queuescope_core::ids::{Queue, SessionId};
use queuescope_core::status::Status;
use queuescope_core::timer::{Deadline, Instant};
use queuescope_page::duration::{duration, is_far};
use queuescope_page::queue::Column;

use super::deadlines::Remaining;
use super::queue::{self, Call, CallBadge, Cursor, Hand, waits_since};
use super::seat::Seat;
use crate::i18n::words;
use crate::names::Names;
use crate::status_chip::StatusChip;
use crate::store::Store;
use crate::ui::answer::answer;

/// What a row shows of an entry; it changes only when the entry does.
#[derive(Clone, PartialEq)]
pub(super) struct Shown {
    pub(super) name: Arc<str>,
    pub(super) queue: String,
    pub(super) status: Status,
    pub(super) since: Instant,
    pub(super) appeared_at: Instant,
    pub(super) waits_since: Option<Instant>,
    /// None in a private session.
    pub(super) channel: Option<String>,
    pub(super) lead: Option<String>,
    pub(super) next: Option<Deadline>,
}

/// What is shown of it, if there is an entry.
pub(super) fn shown(desk: &Desk, id: SessionId, queue: Queue) -> Option<Shown> {
    let session = desk.session(id)?;
    let entry = session.entry(queue)?;
    let name_of = |queue| desk.staff().queue_name(queue).to_owned();
    Some(Shown {
        name: session.name.clone(),
        queue: name_of(queue),
        status: entry.status,
        since: entry.since,
        appeared_at: entry.appeared_at,
        waits_since: waits_since(entry),
        channel: session.channel.map(Queue::Channel).map(name_of),
        lead: session.lead.map(Queue::Technician).map(name_of),
        next: desk.next_deadline_in(session, queue),
    })
}

/// The id of a row within the page.
pub(super) fn row_id(session: SessionId, queue: Queue) -> String {
    format!("entry-{}-{}", queue::element_id(queue), session.0)
}

/// A row; its link spans it, so that a click anywhere selects it, if the press began there.
#[component]
pub(super) fn Row(
    session: SessionId,
    queue: Queue,
    /// Its place in the whole table, counted from 1.
    number: Signal<usize>,
    cursor: Cursor,
) -> impl IntoView {
    let (store, seat) = (Store::expect(), Seat::expect());
    let (statuses, words) = (Names::expect(), words());
    let row = Memo::new(move |_| store.session(session, |desk| shown(desk, session, queue)));
    let name = move || row.with(|row| row.as_ref().map(|row| Arc::clone(&row.name)));
    let time = move |start: fn(&Shown) -> Instant| {
        let start = row.with(|row| row.as_ref().map(start))?;
        Some(duration(store.now() - start, words.clock.days))
    };
    let status = Memo::new(move |_| row.with(|row| row.as_ref().map(|row| row.status)));
    let next = Memo::new(move |_| row.with(|row| row.as_ref().and_then(|row| row.next)));
    let near = Memo::new(move |_| next.get().filter(|next| !is_far(next.due_at, store.now())));
    let kind = move || {
        let channel = row.with(|row| row.as_ref().map(|row| row.channel.clone()));
        channel.map(|channel| channel.unwrap_or_else(|| words.queue.private.to_owned()))
    };
    let call = Memo::new(move |_| {
        let waits_since = row.with(|row| row.as_ref().and_then(|row| row.waits_since));
        Call::at(store.now(), waits_since, next.get().map(|next| next.due_at))
    });
    let href = move || {
        let names = row.with(|row| {
            row.as_ref()
                .map(|row| (row.name.clone(), row.queue.clone()))
        });
        names.map(|(name, queue)| seat.with_entry(&name, &queue).href())
    };
    let is_current = move || seat.session() == Some(session) && seat.queue() == queue;
    let hand = Hand::expect();
    let press = move |event: MouseEvent| {
        if hand.means((session, queue), event.detail()) {
            cursor.put(session);
        } else {
            event.prevent_default();
        }
    };
    let is_at_cursor = Memo::new(move |_| cursor.session() == Some(session));
    view! {
        <tr
            id=row_id(session, queue)
            class="queue-row"
            role="row"
            data-virtual-row=""
            aria-rowindex=move || number.get().to_string()
            aria-current=move || is_current().then_some("true")
            data-cursor=move || is_at_cursor.get().then_some("")
            data-call=move || call.get().map(Call::id)
            on:focusin=answer(move |_| cursor.put(session))
            on:pointerdown=answer(move |_| hand.touch((session, queue)))
            on:mousedown=answer(move |_| hand.press((session, queue)))
            on:click=answer(press)
        >
            <th scope="row" role="rowheader" data-column=Column::Name.id()>
                <span class="queue-who">
                    <a class="queue-link" href=href tabindex="-1">
                        {name}
                    </a>
                    <CallBadge call />
                </span>
            </th>
            <td
                role="gridcell"
                data-column=Column::Status.id()
                title=move || status.get().map(|status| statuses.of(status))
            >
                {move || status.get().map(|status| view! { <StatusChip status /> })}
            </td>
            <td role="gridcell" data-column=Column::InStatus.id() class="numeric">
                {move || time(|row| row.since)}
            </td>
            <td role="gridcell" data-column=Column::Total.id() class="numeric">
                {move || time(|row| row.appeared_at)}
            </td>
            <td role="gridcell" data-column=Column::Kind.id() title=kind>
                {kind}
            </td>
            <td role="gridcell" data-column=Column::Lead.id()>
                {move || row.with(|row| row.as_ref()?.lead.clone())}
            </td>
            <td role="gridcell" data-column=Column::Next.id()>
                {move || near.get().map(|deadline| view! { <Remaining deadline /> })}
            </td>
        </tr>
    }
}
