//! One row of the queue. The parent names the session, the row reads what it shows.

use leptos::prelude::*;
use queuescope_core::desk::Desk;
use queuescope_core::ids::{Queue, SessionId};
use queuescope_core::status::Status;
use queuescope_core::timer::{Deadline, Instant};

use super::deadlines::Remaining;
use super::seat::Seat;
use crate::duration::duration;
use crate::i18n::words;
use crate::status_chip::StatusChip;
use crate::store::Store;

/// What a row shows of an entry; it changes only when the entry does.
#[derive(Clone, PartialEq)]
struct Shown {
    name: String,
    status: Status,
    since: Instant,
    appeared_at: Instant,
    lead: String,
    next: Option<Deadline>,
}

fn shown(desk: &Desk, id: SessionId, queue: Queue) -> Option<Shown> {
    let session = desk.session(id)?;
    let entry = session.entry(queue)?;
    let lead = session.lead.map(Queue::Technician);
    Some(Shown {
        name: session.name.clone(),
        status: entry.status,
        since: entry.since,
        appeared_at: entry.appeared_at,
        lead: lead.map_or(String::new(), |lead| desk.staff().queue_name(lead).into()),
        next: desk
            .deadlines(session)
            .filter(|deadline| deadline.queue == queue)
            .min(),
    })
}

/// A row; its link spans it, so that a click anywhere selects it.
#[component]
pub(super) fn Row(session: SessionId, queue: Queue) -> impl IntoView {
    let (store, seat) = (Store::expect(), Seat::expect());
    let days = words().clock.days;
    let row = Memo::new(move |_| store.desk(|desk| shown(desk, session, queue)));
    let with = move |read: fn(&Shown) -> String| row.with(|row| row.as_ref().map(read));
    let since = move |start: fn(&Shown) -> Instant| {
        let start = row.with(|row| row.as_ref().map(start))?;
        Some(duration(store.now() - start, days))
    };
    let status = Signal::derive(move || row.with(|row| row.as_ref().map(|row| row.status)));
    let next = Signal::derive(move || row.with(|row| row.as_ref().and_then(|row| row.next)));
    let href = move || {
        let name = with(|row| row.name.clone())?;
        Some(seat.place().with_session(&name).href())
    };
    let current = move || (seat.session() == Some(session)).then_some("true");
    view! {
        <tr class="queue-row" aria-current=current>
            <th scope="row">
                <a class="queue-link" href=href>
                    {move || with(|row| row.name.clone())}
                </a>
            </th>
            <td>
                {move || status.get().map(|status| view! { <StatusChip status /> })}
            </td>
            <td class="numeric">{move || since(|row| row.since)}</td>
            <td class="numeric">{move || since(|row| row.appeared_at)}</td>
            <td>{move || with(|row| row.lead.clone())}</td>
            <td class="queue-next">
                {move || next.get().map(|deadline| view! { <Remaining deadline /> })}
            </td>
        </tr>
    }
}
