//! The clock in the bar: what time it is, pause, speed, and the next thing.

use leptos::prelude::*;
use queuescope_page::duration::{duration, left, time_of_day};

use super::{Clock, SPEEDS};
use crate::i18n::words;
use crate::names::Names;
use crate::store::Store;
use crate::ui::answer::answer;
use crate::ui::button::{Button, Emphasis};
use crate::ui::icon::{self, Icon};

/// What time it is at the desk, and how to make it pass.
#[component]
pub(crate) fn ClockBar() -> impl IntoView {
    let store = Store::expect();
    view! {
        <div class="clock" role="group" aria-label=words().clock.clock>
            <Day />
            <time class="clock-face numeric">{move || time_of_day(store.now())}</time>
            <PauseButton />
            <SpeedChoice />
            <RealSpeed />
            <StepButton />
        </div>
    }
}

/// Which day of the desk it is, as soon as it is not the first.
#[component]
fn Day() -> impl IntoView {
    let (store, words) = (Store::expect(), &words().clock);
    let day = Memo::new(move |_| {
        let now = store.now();
        let beginning = untrack(|| store.run(|run| run.branch().beginning()));
        (now.date_naive() - beginning.date_naive()).num_days() + 1
    });
    move || {
        let day = day.get();
        (day > 1).then(|| view! { <span class="clock-day">{(words.day)(day)}</span> })
    }
}

#[component]
fn PauseButton() -> impl IntoView {
    let clock = Clock::expect();
    let words = &words().clock;
    let icon = Signal::derive(move || {
        if clock.runs() {
            icon::PAUSE
        } else {
            icon::PLAY
        }
    });
    let name = move || {
        if clock.runs() {
            words.pause
        } else {
            words.go_on
        }
    };
    view! {
        <Button emphasis=Emphasis::Quiet on_press=move |_| clock.toggle()>
            <Icon drawing=icon />
            <span class="visually-hidden">{name}</span>
        </Button>
    }
}

#[component]
fn SpeedChoice() -> impl IntoView {
    let clock = Clock::expect();
    let chosen = move |event| {
        if let Ok(speed) = event_target_value(&event).parse() {
            clock.set_speed(speed);
        }
    };
    let options = SPEEDS.map(|speed| {
        view! {
            <option value=speed.to_string() selected=move || clock.speed() == speed>
                {format!("{speed}×")}
            </option>
        }
    });
    view! {
        <select class="clock-speed" aria-label=words().clock.speed on:change=answer(chosen)>
            {options.collect_view()}
        </select>
    }
}

/// What the machine makes of the speed that was chosen, where it cannot keep it.
#[component]
fn RealSpeed() -> impl IntoView {
    let (clock, words) = (Clock::expect(), &words().clock);
    move || {
        clock.real_speed().map(|real| {
            view! {
                <span class="clock-real numeric" title=words.real_speed_why>
                    {(words.real_speed)(real)}
                </span>
            }
        })
    }
}

/// Jumps to the next thing, which it names with how long it is until then. On the way to a later
/// moment it is what stops one: the same button, so that the focus stays.
#[component]
fn StepButton() -> impl IntoView {
    let (store, clock) = (Store::expect(), Clock::expect());
    let is_on_the_way = Memo::new(move |_| clock.journey().is_some());
    let nothing = Signal::derive(move || !is_on_the_way.get() && store.next_deadline().is_none());
    let press = move |_| {
        if is_on_the_way.get_untracked() {
            clock.toggle();
        } else {
            clock.step();
        }
    };
    let icon = Signal::derive(move || {
        if is_on_the_way.get() {
            icon::PAUSE
        } else {
            icon::STEP
        }
    });
    view! {
        <Button on_press=press disabled=nothing>
            <Icon drawing=icon />
            {move || {
                if is_on_the_way.get() {
                    view! { <OnTheWay /> }.into_any()
                } else {
                    view! { <NextThing /> }.into_any()
                }
            }}
        </Button>
    }
}

#[component]
fn NextThing() -> impl IntoView {
    let (store, names, words) = (Store::expect(), Names::expect(), words());
    let is_there = Memo::new(move |_| store.next_deadline().is_some());
    let until = move || {
        let next = store.next_deadline()?;
        let length = duration(left(next.due_at, store.now()), words.clock.days);
        Some((words.clock.next_in)(&length))
    };
    let what = move || match store.next_deadline() {
        None => words.clock.nothing_next.to_owned(),
        Some(next) => {
            let name = store.desk(|desk| {
                desk.session(next.session)
                    .map(|session| session.name.clone())
                    .unwrap_or_default()
            });
            (words.clock.next)(&name, names.of(next.to))
        }
    };
    view! {
        <Show when=move || is_there.get()>
            <span class="clock-jump">{words.clock.jump_to}</span>
            " "
        </Show>
        <span class="clock-next" title=what>
            {what}
        </span>
        " "
        <span class="numeric">{until}</span>
    }
}

#[component]
fn OnTheWay() -> impl IntoView {
    let (clock, words) = (Clock::expect(), &words().clock);
    let percent = move || clock.journey().map_or(100, |journey| journey.percent);
    view! {
        <span class="clock-next">{words.stop_here}</span>
        <progress
            class="clock-way"
            max="100"
            value=move || percent().to_string()
            aria-label=words.on_the_way
        ></progress>
        <span class="numeric">{move || (words.percent)(percent())}</span>
    }
}
