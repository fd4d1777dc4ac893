//! The desk of the story: every queue with what it shows.

use leptos::prelude::*;
use queuescope_core::desk::Desk;
use queuescope_core::ids::{ChannelId, Queue, TechnicianId};
use queuescope_core::status::Status;
use queuescope_core::timer::Instant;

use super::stage::Stage;
use crate::duration::{duration, time_of_day};
use crate::i18n::words;
use crate::status_chip::StatusChip;
use crate::store::Store;

/// One entry as the story's desk shows it.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Shown {
    queue: Queue,
    session: String,
    status: Status,
    since: Instant,
    /// The last step has changed it.
    is_new: bool,
}

fn queues(desk: &Desk) -> Vec<Queue> {
    let staff = desk.staff();
    let technicians = staff
        .technicians()
        .map(|(id, _): (TechnicianId, _)| Queue::Technician(id));
    let channels = staff
        .channels()
        .map(|(id, _): (ChannelId, _)| Queue::Channel(id));
    technicians.chain(channels).collect()
}

/// The queues side by side.
#[component]
pub(super) fn Cast() -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    let queues = untrack(|| store.desk(queues));
    let columns = queues.into_iter().map(|queue| view! { <Column queue /> });
    view! {
        <section class="cast" aria-label=words.scenarios.queues>
            <p class="cast-time numeric">{move || time_of_day(store.now())}</p>
            <div class="cast-queues">{columns.collect_view()}</div>
        </section>
    }
}

#[component]
fn Column(queue: Queue) -> impl IntoView {
    let (store, stage, words) = (Store::expect(), Stage::expect(), words());
    let name = untrack(|| store.desk(|desk| desk.staff().queue_name(queue).to_owned()));
    let shown = Memo::new(move |_| {
        let changed = stage.last_changes();
        store.desk(|desk| {
            let mut shown = Vec::new();
            for session in desk.sessions() {
                let Some(entry) = session.entry(queue) else {
                    continue;
                };
                let is_this = |change: &queuescope_core::change::Change| {
                    change.session == session.id && change.queue == queue
                };
                shown.push(Shown {
                    queue,
                    session: session.name.clone(),
                    status: entry.status,
                    since: entry.since,
                    is_new: changed.iter().any(is_this),
                });
            }
            shown
        })
    });
    view! {
        <div class="cast-queue">
            <h3>{name}</h3>
            <ul>
                <For each=move || shown.get() key=Clone::clone let:one>
                    <li class="cast-entry" data-new=one.is_new.then_some("")>
                        <span class="cast-session">{one.session.clone()}</span>
                        <StatusChip status=one.status />
                        <span class="numeric quiet">
                            {move || duration(store.now() - one.since, words.clock.days)}
                        </span>
                    </li>
                </For>
            </ul>
            <Show when=move || shown.with(Vec::is_empty)>
                <p class="quiet">{words.scenarios.empty_queue}</p>
            </Show>
        </div>
    }
}
