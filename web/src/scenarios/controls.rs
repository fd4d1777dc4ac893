//! Play, stop, a step on, a step back, and going on from here oneself.

use leptos::prelude::*;
use queuescope_core::scenario::Source;
use queuescope_page::address::{Address, StoryName, StoryPlace};

use super::keep::Keep;
use super::stage::{Pace, Stage};
use crate::address::Go;
use crate::clock::Clock;
use crate::commands::EmbedButton;
use crate::i18n::words;
use crate::shelf::{CopyLink, Story};
use crate::store::Store;
use crate::ui::answer::{Alive, answer};
use crate::ui::button::{Button, Emphasis};
use crate::ui::full_screen;
use crate::ui::heard::Heard;
use crate::ui::icon::{self, Icon};

/// The buttons, and how far the story is.
#[component]
pub(super) fn Controls(story: Story) -> impl IntoView {
    let (stage, all) = (Stage::expect(), words());
    let words = &all.scenarios;
    let alive = Alive::here();
    let title = story.name(all).to_owned();
    // A link to the story leads to the step that one looks at.
    let linked = story.clone();
    let to = move || {
        let story = match linked.source {
            Source::Own => StoryName::Sent(linked.scenario.short()?),
            Source::Change(_) | Source::Table | Source::Refusal => {
                StoryName::OnTheShelf(linked.id.clone())
            }
        };
        Ok(Address::Scenarios(StoryPlace {
            story: Some(story),
            steps: untrack(|| stage.steps()),
            step: untrack(|| stage.at()),
            plays: false,
        }))
    };
    let back = move |_| {
        stage.stop();
        stage.go(stage.at().saturating_sub(1));
    };
    let on = move |_| {
        stage.stop();
        stage.on();
    };
    let at_start = Signal::derive(move || stage.at() == stage.first());
    let at_end = Signal::derive(move || stage.at() == stage.last());
    let play_icon = Signal::derive(move || {
        if stage.plays() {
            icon::PAUSE
        } else {
            icon::PLAY
        }
    });
    let play_name = move || {
        if stage.plays() {
            words.pause
        } else {
            words.play
        }
    };
    view! {
        <div class="player-controls" role="group" aria-label=words.controls>
            <Button on_press=back label=words.back disabled=at_start>
                <Icon drawing=icon::BACK />
            </Button>
            <Button emphasis=Emphasis::Primary on_press=move |_| stage.toggle()>
                <Icon drawing=play_icon />
                {play_name}
            </Button>
            <Button on_press=on label=words.step disabled=at_end>
                <Icon drawing=icon::STEP />
            </Button>
            <Heard
                says=move || (words.step_of)(stage.at(), stage.len())
                class="numeric player-at"
            />
            <Scrubber />
            <PaceChoice />
            <label class="tick">
                <input
                    type="checkbox"
                    prop:checked=move || stage.asks()
                    on:change=answer(move |event| stage.ask(event_target_checked(&event)))
                />
                {words.ask}
            </label>
            {full_screen::is_allowed()
                .then(|| {
                    view! {
                        <Button
                            label=words.full_screen
                            on_press=move |_| full_screen::toggle(alive, ".stories-stage")
                        >
                            <Icon drawing=icon::FULL_SCREEN />
                        </Button>
                    }
                })}
            <CopyLink to name=words.copy_link />
            <EmbedButton />
            <Keep story />
            <GoOn title />
        </div>
    }
}

/// The id of the scrubber's ticks, and how many can be told apart.
const TICKS: &str = "player-ticks";
const MOST_TICKS: usize = 80;

/// All steps as a line, with a tick for each.
#[component]
fn Scrubber() -> impl IntoView {
    let (stage, words) = (Stage::expect(), &words().scenarios);
    let seek = move |event| {
        if let Ok(step) = event_target_value(&event).parse() {
            stage.stop();
            stage.go(step);
        }
    };
    let ticks = move || {
        let steps = stage.first()..=stage.last();
        let few = (steps.end() - steps.start() <= MOST_TICKS).then_some(steps);
        let ticks = few.into_iter().flatten();
        ticks
            .map(|step| view! { <option value=step.to_string()></option> })
            .collect_view()
    };
    view! {
        <input
            class="player-scrubber"
            type="range"
            aria-label=words.scrubber
            aria-valuetext=move || (words.step_of)(stage.at(), stage.len())
            min=move || stage.first().to_string()
            max=move || stage.last().to_string()
            step="1"
            list=TICKS
            prop:value=move || stage.at().to_string()
            on:input=answer(seek)
        />
        <datalist id=TICKS>{ticks}</datalist>
    }
}

#[component]
fn PaceChoice() -> impl IntoView {
    let (stage, words) = (Stage::expect(), &words().scenarios);
    let chosen = move |event| {
        let name = event_target_value(&event);
        let pace = Pace::ALL.into_iter().find(|pace| pace.name() == name);
        if let Some(pace) = pace {
            stage.set_pace(pace);
        }
    };
    let options = Pace::ALL.map(|pace| {
        view! {
            <option value=pace.name() selected=move || stage.pace() == pace>
                {pace.name()}
            </option>
        }
    });
    view! {
        <select class="select" aria-label=words.pace on:change=answer(chosen)>
            {options}
        </select>
    }
}

/// Takes the story to the desk, as far as it has been played.
#[component]
fn GoOn(title: String) -> impl IntoView {
    let (stage, words) = (Stage::expect(), &words().scenarios);
    let (desk, clock) = (Store::of_the_desk(), Clock::expect());
    let go_on = move |_| {
        let journal = stage.journal();
        clock.pause();
        desk.adopt(title.clone(), journal);
        clock.drop_backlog();
        Address::HOME.go();
    };
    view! {
        <span class="player-go-on">
            <Button on_press=go_on>{words.go_on}</Button>
        </span>
    }
}
