//! What is done with the desk as a whole: another one is begun, this one is saved, with what happened at it.

use leptos::prelude::*;
use queuescope_core::scenario::{Scenario, TooLong};
use queuescope_page::address::Address;

use super::event_log::SaveEvents;
use crate::commands::{Command, Hands};
use crate::i18n::words;
use crate::shelf::{CopyLink, KeepAsStory};
use crate::store::Store;
use crate::ui::button::Button;
use crate::ui::icon::{self, Icon};

/// No link holds so many deeds, so the story of more is not written to find that out.
const MOST_DEEDS: usize = 1_000;

/// The buttons.
#[component]
pub(super) fn DeskTools() -> impl IntoView {
    let (hands, store, words) = (Hands::expect(), Store::expect(), words());
    let done = move || untrack(|| store.run(|run| run.branch().journal().done().len()));
    let to = move || {
        let text = (done() <= MOST_DEEDS)
            .then(|| hands.story())
            .ok_or(TooLong)?;
        // What cannot be a file cannot be a link either.
        Address::holding(&Scenario::read(&text).map_err(|_| TooLong)?)
    };
    let button = |command: Command, drawing| {
        view! {
            <Button on_press=move |_| hands.carry_out(command)>
                <Icon drawing />
                {command.name(words)}
            </Button>
        }
    };
    view! {
        <div class="desk-tools">
            {button(Command::BeginAnother, icon::PLUS)} {button(Command::SaveStory, icon::SAVE)}
            <CopyLink to name=words.scenarios.copy_link_to_run />
            <KeepAsStory
                file=move |title| hands.story_called(title)
                deeds=done
                title=words.commands.story
                is_unnamed=true
                name=words.scenarios.keep_run
            />
            <SaveEvents />
            {button(Command::BackUp, icon::SAVE)}
        </div>
    }
}
