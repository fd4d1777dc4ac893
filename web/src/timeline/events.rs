//! What was done and tried, as marks in a row of their own: full for what was done, hollow for what
//! was refused.

use leptos::prelude::*;
use queuescope_core::action::Action;
use queuescope_core::ids::Queue;
use queuescope_core::refusal::Refusal;
use queuescope_core::staff::Staff;
use queuescope_page::duration::time_of_day;
use queuescope_page::timeline::lanes::{Event, agent_id};
use queuescope_page::timeline::spots::Spot;

use super::drawn::drawn;
use super::focus::Focus;
use super::hands::Hands;
use super::moment::MomentLine;
use super::picture::Picture;
use super::sight::Sight;
use super::span::fine;
use crate::i18n::{Words, words};
use crate::store::Store;
use crate::ui::answer::answer;

/// The row.
#[component]
pub(super) fn Events(picture: Picture) -> impl IntoView {
    let title = words().timeline.events;
    let drawn = drawn(picture, move || {
        picture.story.with(|story| story.lanes.len())
    });
    view! {
        <li class="timeline-row" data-row="events">
            <span class="timeline-name">{title}</span>
            <svg class="timeline-track" role="group" aria-label=title>
                <For each=move || drawn.get() key=|item| *item let:item>
                    <Mark picture item />
                </For>
                <MomentLine picture />
            </svg>
        </li>
    }
}

#[component]
fn Mark(picture: Picture, item: usize) -> impl IntoView {
    let (store, sight, focus, hands) = (
        Store::expect(),
        Sight::expect(),
        Focus::expect(),
        Hands::expect(),
    );
    let words = words();
    let event = Memo::new(move |_| picture.story.with(|story| story.events.get(item).cloned()));
    let spot = Memo::new(move |_| Spot {
        picture: picture.number,
        row: picture.story.with(|story| story.lanes.len()),
        item,
    });
    let at = Memo::new(move |_| event.with(|event| event.as_ref().map(|event| event.at)));
    let x = Memo::new(move |_| at.get().map(|at| fine(sight.scale().x(at))));
    let agent = move || {
        event.with(|event| {
            let cause = event.as_ref()?.action.cause();
            Some(agent_id(cause.agent()))
        })
    };
    let is_refused =
        move || event.with(|event| event.as_ref().is_some_and(|event| event.refused.is_some()));
    let told = move || {
        event.with(|event| {
            let event = event.as_ref()?;
            let what = told(event, store, words);
            Some((words.timeline.moment_is)(&time_of_day(event.at), &what))
        })
    };
    view! {
        <g
            id=move || spot.get().id()
            class="timeline-event"
            role="button"
            tabindex=move || focus.tab_stop(spot.get())
            aria-label=told
            data-agent=agent
            data-refused=move || is_refused().then_some("true")
            on:focus=answer(move |_| {
                focus.focus(spot.get_untracked());
                if let Some(at) = at.get_untracked() {
                    sight.reveal(at);
                }
            })
            on:pointerenter=answer(move |_| focus.point(Some(spot.get_untracked())))
            on:pointerleave=answer(move |_| focus.point(None))
            on:dblclick=answer(move |_| at.get_untracked().into_iter().for_each(|at| hands.seek(at)))
        >
            <rect
                class="timeline-hit"
                x=move || x.get().map(|x| (x - 5.0).to_string())
                width="10"
                height="100%"
            />
            <circle class="timeline-mark" cx=move || x.get().map(|x| x.to_string()) cy="50%" r="4" />
        </g>
    }
}

/// Who did what, and why not, if it was refused.
pub(super) fn told(event: &Event, store: Store, words: &Words) -> String {
    untrack(|| {
        store.run(|run| {
            // Everybody who ever worked there is known at the end of the branch.
            let staff = run.branch().journal().desk().staff();
            told_deed(&event.action, event.refused, staff, words)
        })
    })
}

/// The same, of a deed at a desk of that staff.
pub(crate) fn told_deed(
    action: &Action,
    refused: Option<Refusal>,
    staff: &Staff,
    words: &Words,
) -> String {
    let who = match action.technician() {
        Some(by) => staff.queue_name(Queue::Technician(by)).to_owned(),
        None => (words.domain.agent)(action.cause().agent()).to_owned(),
    };
    let what = (words.domain.action)(action, staff);
    let told = (words.panel.done_by)(&who, &what);
    match refused {
        None => told,
        Some(refusal) => (words.timeline.refused)(&told, &(words.domain.refusal)(refusal, staff)),
    }
}
