//! What the event with the focus, or the one that is pointed at, is: in one line below the picture.

use leptos::prelude::*;
use queuescope_core::ledger::{Departure, Interval};
use queuescope_core::timer::Instant;
use queuescope_page::duration::{duration, time_of_day};
use queuescope_page::timeline::lanes::{Event, Mark};

use super::events;
use super::focus::Focus;
use super::hands::Hands;
use super::picture::{Picture, Pictures};
use crate::i18n::words;
use crate::status_chip::StatusChip;
use crate::store::Store;
use crate::ui::button::{Button, Emphasis};

/// What is told about.
#[derive(Clone, PartialEq)]
enum Told {
    Mark(usize, Mark),
    Event(Event),
}

/// The line; before anything is pointed at, how the picture is worked.
#[component]
pub(super) fn Detail() -> impl IntoView {
    let (focus, pictures, words) = (Focus::expect(), Pictures::expect(), words());
    let told = Memo::new(move |_| {
        let spot = focus.shown()?;
        let picture = pictures.each()[spot.picture];
        picture.story.with(|story| match story.lanes.get(spot.row) {
            Some(lane) => {
                let mark = lane.marks.get(spot.item)?;
                Some(Told::Mark(spot.picture, *mark))
            }
            None => story.events.get(spot.item).cloned().map(Told::Event),
        })
    });
    view! {
        <div class="timeline-detail">
            {move || match told.get() {
                None => view! { <p class="timeline-help">{words.timeline.help}</p> }.into_any(),
                Some(Told::Mark(_, Mark::Left(departure))) => {
                    view! { <DepartureTold departure /> }.into_any()
                }
                Some(Told::Mark(number, Mark::Shown(one))) => {
                    let picture = pictures.each()[number];
                    view! { <IntervalTold one picture /> }.into_any()
                }
                Some(Told::Event(event)) => view! { <EventTold event /> }.into_any(),
            }}
        </div>
    }
}

#[component]
fn IntervalTold(one: Interval, picture: Picture) -> impl IntoView {
    let words = words();
    let from = time_of_day(one.from);
    let times = match one.until {
        Some(until) => (words.timeline.from_until)(&from, &time_of_day(until)),
        None => (words.timeline.since)(&from),
    };
    let length = move || {
        let until = one.until.unwrap_or_else(|| picture.present.get());
        duration(until - one.from, words.clock.days)
    };
    let outcome = one.outcome.map(|outcome| {
        view! { <span>{(words.panel.outcome)((words.domain.outcome)(outcome))}</span> }
    });
    view! {
        <StatusChip status=one.status />
        <span class="numeric">{times}</span>
        <span class="numeric">{length}</span>
        <span>{(words.domain.cause_of)(one.rule, one.cause)}</span>
        {outcome}
        <LookThere at=one.from />
    }
}

#[component]
fn DepartureTold(departure: Departure) -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    let cause = (words.domain.cause_of)(departure.rule, departure.cause);
    let outcome = departure.outcome.map(|outcome| {
        view! { <span>{(words.panel.outcome)((words.domain.outcome)(outcome))}</span> }
    });
    let goes_on = departure.to.map(|queue| {
        let name = untrack(|| store.desk(|desk| desk.staff().queue_name(queue).to_owned()));
        view! { <span>{(words.timeline.goes_on)(&name)}</span> }
    });
    view! {
        <span>{(words.timeline.left_because)(&time_of_day(departure.at), cause)}</span>
        {outcome}
        {goes_on}
        <LookThere at=departure.at />
    }
}

#[component]
fn EventTold(event: Event) -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    view! {
        <span class="numeric">{time_of_day(event.at)}</span>
        <span>{events::told(&event, store, words)}</span>
        <LookThere at=event.at />
    }
}

#[component]
fn LookThere(at: Instant) -> impl IntoView {
    let hands = Hands::expect();
    view! {
        <Button emphasis=Emphasis::Quiet on_press=move |_| hands.seek(at)>
            {words().timeline.look_there}
        </Button>
    }
}
