//! The desk of the story: every queue with what it shows.

use std::ops::Range;
use std::sync::Arc;

use leptos::prelude::*;
use queuescope_core::change::Change;
use queuescope_core::ids::{Queue, SessionId};
use queuescope_core::session::Session;
use queuescope_core::status::Status;
use queuescope_core::timer::Instant;
use queuescope_page::duration::{duration, time_of_day};

use super::stage::Stage;
use crate::i18n::words;
use crate::status_chip::StatusChip;
use crate::store::Store;
use crate::ui::portions::{Portions, Rows};

/// So many queues are drawn together, and so many entries of one.
const COLUMNS: usize = 8;
const ENTRIES: usize = 16;

/// One entry as the story's desk shows it.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Shown {
    queue: Queue,
    session: Arc<str>,
    status: Status,
    since: Instant,
    /// The last step has changed it.
    is_new: bool,
}

/// The queues side by side.
#[component]
pub(super) fn Cast() -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    let queues: Vec<_> = untrack(|| store.staff(|staff| staff.queues().collect()));
    let count = queues.len();
    let columns: Rows = Arc::new(move |range: Range<usize>| {
        let portion = queues.iter().take(range.end).skip(range.start);
        let columns = portion.map(|queue| view! { <Column queue=*queue /> });
        view! { <div class="cast-queues">{columns.collect_view()}</div> }.into_any()
    });
    view! {
        <section class="cast" aria-label=words.scenarios.queues>
            <p class="cast-time numeric">{move || time_of_day(store.now())}</p>
            <Portions count size=COLUMNS rows=columns />
        </section>
    }
}

/// Some of the entries of a queue.
#[component]
fn Entries(queue: Queue, sessions: Memo<Vec<SessionId>>, range: Range<usize>) -> impl IntoView {
    let (store, stage, words) = (Store::expect(), Stage::expect(), words());
    let shown = Memo::new(move |_| {
        let portion = sessions.with(|all| {
            let portion = all.iter().take(range.end).skip(range.start);
            portion.copied().collect::<Vec<_>>()
        });
        stage.last_changes(|changes| {
            store.desk(|desk| {
                let shown = |id: SessionId| shown(desk.session(id)?, queue, changes);
                portion.into_iter().filter_map(shown).collect::<Vec<_>>()
            })
        })
    });
    view! {
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
    }
}

fn shown(session: &Session, queue: Queue, changes: &[Change]) -> Option<Shown> {
    let entry = session.entry(queue)?;
    let is_this = |change: &Change| change.session == session.id && change.queue == queue;
    Some(Shown {
        queue,
        session: session.name.clone(),
        status: entry.status,
        since: entry.since,
        is_new: changes.iter().any(is_this),
    })
}

#[component]
fn Column(queue: Queue) -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    let name = untrack(|| store.desk(|desk| desk.staff().queue_name(queue).to_owned()));
    let sessions = Memo::new(move |_| {
        store.desk(|desk| {
            let shown = desk.sessions().filter(|one| one.entry(queue).is_some());
            shown.map(|session| session.id).collect::<Vec<_>>()
        })
    });
    let entries: Rows =
        Arc::new(move |range| view! { <Entries queue sessions range /> }.into_any());
    view! {
        <div class="cast-queue">
            <h3>{name}</h3>
            <Portions count=Signal::derive(move || sessions.with(Vec::len)) size=ENTRIES rows=entries />
            <Show when=move || sessions.with(Vec::is_empty)>
                <p class="quiet">{words.scenarios.empty_queue}</p>
            </Show>
        </div>
    }
}
