//! The limits that will strike an entry, as bars that shrink.

use chrono::TimeDelta;
use leptos::prelude::*;
use queuescope_core::cause::Cause;
use queuescope_core::desk::Desk;
use queuescope_core::ids::{Queue, SessionId};
use queuescope_core::timer::Deadline;
use queuescope_page::duration::{duration, is_far, left};

use crate::clock::Clock;
use crate::i18n::words;
use crate::names::Names;
use crate::status_chip::StatusChip;
use crate::store::Store;
use crate::ui::button::{Button, Emphasis};
use crate::ui::folded::Folded;
use crate::ui::icon::{self, Icon};

/// How long it is until a limit strikes: the time written, and a bar.
#[component]
pub(super) fn Remaining(deadline: Deadline) -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    let remaining = move || left(deadline.due_at, store.now());
    // Another length is another due time, and so another deadline.
    let length = untrack(|| store.desk(|desk| desk.limits().length(deadline.limit)));
    let length = length.unwrap_or_default();
    let share = Memo::new(move |_| steps_left(remaining(), length));
    let limit = (words.domain.limit)(deadline.limit);
    view! {
        <span class="remaining" data-limit=deadline.limit.id() title=limit>
            <span class="remaining-what">{limit}</span>
            <span class="numeric">{move || duration(remaining(), words.clock.days)}</span>
            <meter
                class="remaining-bar"
                min="0"
                max=STEPS.to_string()
                value=move || share.get().to_string()
                aria-hidden="true"
            ></meter>
        </span>
    }
}

/// In so many steps a bar shrinks. It is as wide as a hand, so nobody sees more of them; and a page
/// of bars is drawn anew only where one has come a step further.
const STEPS: i64 = 120;

/// How much of the length is left, in steps; not none before it is over.
fn steps_left(remaining: TimeDelta, length: TimeDelta) -> i64 {
    let length = length.num_milliseconds().max(1);
    let remaining = remaining.num_milliseconds().clamp(0, length);
    (remaining * STEPS + length - 1) / length
}

/// Every limit that will strike an entry, the next first, with the status it brings; those that are far away are folded.
#[component]
pub(super) fn Deadlines(session: SessionId, queue: Queue) -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    let deadlines = Memo::new(move |_| {
        store.session(session, |desk| {
            let session = desk.session(session)?;
            let mut deadlines: Vec<_> = desk.deadlines_in(session, queue).collect();
            deadlines.sort_unstable();
            Some(deadlines)
        })
    });
    let split = move |far: bool| {
        Memo::new(move |_| {
            let now = store.now();
            let all = deadlines.get().unwrap_or_default().into_iter();
            all.filter(|deadline| is_far(deadline.due_at, now) == far)
                .collect::<Vec<_>>()
        })
    };
    let (near, far) = (split(false), split(true));
    // A limit that stands still is due at no time, so the session is not told when it is set.
    let limits = Memo::new(move |_| store.desk(Desk::limits));
    let idle_left = Memo::new(move |_| {
        let limits = limits.get();
        store.session(session, |desk| {
            let entry = desk.session(session)?.entry(queue)?;
            entry.idle_left(limits)
        })
    });
    let idle_still = move || {
        let left = duration(idle_left.get()?, words.clock.days);
        Some(view! { <p class="quiet idle-still">{(words.panel.idle_still)(&left)}</p> })
    };
    let is_quiet =
        move || near.with(Vec::is_empty) && far.with(Vec::is_empty) && idle_left.get().is_none();
    let none_is_near_but_some_are_far = move || {
        let of_idling = |far: &Vec<Deadline>| far.iter().any(|one| one.limit == Cause::IdleLimit);
        let only_far =
            near.with(Vec::is_empty) && far.with(|far| !far.is_empty() && !of_idling(far));
        only_far && idle_left.get().is_none()
    };
    view! {
        <DeadlineList deadlines=near />
        {idle_still}
        <Show when=is_quiet>
            <p class="quiet">{words.panel.no_deadline}</p>
        </Show>
        <Show when=move || none_is_near_but_some_are_far()>
            <p class="quiet">{words.panel.none_soon}</p>
        </Show>
        <Show when=move || !far.with(Vec::is_empty)>
            <Folded class="deadlines-later" summary=words.panel.later_limits>
                <DeadlineList deadlines=far />
            </Folded>
        </Show>
    }
}

#[component]
fn DeadlineList(deadlines: Memo<Vec<Deadline>>) -> impl IntoView {
    view! {
        <ul class="deadlines">
            <For each=move || deadlines.get() key=|deadline| *deadline let:deadline>
                <li class="deadline">
                    <Remaining deadline />
                    <StatusChip status=deadline.to />
                    <Jump deadline />
                </li>
            </For>
        </ul>
    }
}

/// Goes to the moment at which a limit strikes.
#[component]
fn Jump(deadline: Deadline) -> impl IntoView {
    let (clock, names, words) = (Clock::expect(), Names::expect(), words());
    let limit = (words.domain.limit)(deadline.limit);
    let label = Signal::derive(move || (words.panel.jump)(limit, names.of(deadline.to)));
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
