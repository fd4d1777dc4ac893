//! What is done with the desk as a whole: another one is begun, this one is saved.

use leptos::prelude::*;

use crate::commands::{Command, Hands};
use crate::i18n::words;
use crate::ui::button::Button;
use crate::ui::icon::{self, Icon};

/// The buttons.
#[component]
pub(super) fn DeskTools() -> impl IntoView {
    let (hands, words) = (Hands::expect(), words());
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
        </div>
    }
}
