//! Play, stop, a step on, a step back, and going on from here oneself.

use leptos::prelude::*;
use queuescope_core::scenario::Source;
use queuescope_page::address::{Address, StoryName, StoryPlace};

use super::stage::Stage;
use crate::address::Go;
use crate::clock::Clock;
use crate::i18n::words;
use crate::shelf::{CopyLink, Story};
use crate::store::Store;
use crate::ui::button::{Button, Emphasis};
use crate::ui::icon::{self, Icon};

/// The buttons, and how far the story is.
#[component]
pub(super) fn Controls(story: Story) -> impl IntoView {
    let (stage, words) = (Stage::expect(), &words().scenarios);
    let title = story.title.clone();
    // A link to the story leads to the step that one looks at.
    let to = move || {
        let story = match story.source {
            Source::Own => StoryName::Sent(story.scenario.short()?),
            Source::Change(_) | Source::Table | Source::Refusal => {
                StoryName::OnTheShelf(story.id.clone())
            }
        };
        Ok(Address::Scenarios(StoryPlace {
            story: Some(story),
            step: untrack(|| stage.at()),
        }))
    };
    let back = move |_| {
        stage.stop();
        stage.go(stage.at().saturating_sub(1));
    };
    let on = move |_| {
        stage.stop();
        stage.go(stage.at() + 1);
    };
    let at_start = Signal::derive(move || stage.at() == 0);
    let at_end = Signal::derive(move || stage.at() == stage.len());
    let play_icon = Signal::derive(move || {
        if stage.plays() {
            icon::PAUSE
        } else {
            icon::PLAY
        }
    });
    let play_name = move || {
        if stage.plays() {
            words.stop
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
            <span class="numeric" role="status">
                {move || (words.step_of)(stage.at(), stage.len())}
            </span>
            <CopyLink to name=words.copy_link />
            <GoOn title />
        </div>
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
