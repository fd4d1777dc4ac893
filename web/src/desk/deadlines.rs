//! The limits that will strike an entry, as bars that shrink.

use leptos::prelude::*;
use queuescope_core::ids::{Queue, SessionId};
use queuescope_core::timer::Deadline;

use crate::clock::Clock;
use crate::duration::{duration, left};
use crate::i18n::words;
use crate::status_chip::StatusChip;
use crate::store::Store;
use crate::ui::button::{Button, Emphasis};
use crate::ui::icon::{self, Icon};

/// How long it is until a limit strikes: the time written, and a bar.
#[component]
pub(super) fn Remaining(deadline: Deadline) -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    let remaining = move || left(deadline.due_at, store.now());
    // Another length is another due time, and so another deadline.
    let length = untrack(|| store.desk(|desk| desk.limits().length(deadline.limit)));
    let length = length.unwrap_or_default();
    let share = move || {
        let total = length.num_milliseconds().max(1);
        remaining().num_milliseconds().clamp(0, total).to_string()
    };
    view! {
        <span class="remaining" data-limit=deadline.limit.id()>
            <span class="remaining-what">{(words.domain.limit)(deadline.limit)}</span>
            <span class="numeric">{move || duration(remaining(), words.clock.days)}</span>
            <meter
                class="remaining-bar"
                min="0"
                max=length.num_milliseconds().max(1).to_string()
                value=share
                aria-hidden="true"
            ></meter>
        </span>
    }
}

/// Every limit that will strike an entry, the next first, with the status it brings.
#[component]
pub(super) fn Deadlines(session: SessionId, queue: Queue) -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    let deadlines = Memo::new(move |_| {
        store.desk(|desk| {
            let session = desk.session(session)?;
            let mut deadlines: Vec<_> = desk
                .deadlines(session)
                .filter(|deadline| deadline.queue == queue)
                .collect();
            deadlines.sort_unstable();
            Some(deadlines)
        })
    });
    let rows = move || deadlines.get().unwrap_or_default();
    view! {
        <ul class="deadlines">
            <For each=rows key=|deadline| *deadline let:deadline>
                <li class="deadline">
                    <Remaining deadline />
                    <StatusChip status=deadline.to />
                    <Jump deadline />
                </li>
            </For>
        </ul>
        <Show when=move || rows().is_empty()>
            <p class="quiet">{words.panel.no_deadline}</p>
        </Show>
    }
}

/// Goes to the moment at which a limit strikes.
#[component]
fn Jump(deadline: Deadline) -> impl IntoView {
    let (clock, words) = (Clock::expect(), words());
    let limit = (words.domain.limit)(deadline.limit);
    let label = (words.panel.jump)(limit, deadline.to.name(words.language));
    view! {
        <Button
            emphasis=Emphasis::Quiet
            label
            on_press=move |_| clock.jump(deadline.due_at)
        >
            <Icon drawing=icon::STEP />
        </Button>
    }
}
