//! The way to the code for other pages, where one looks for what can be done with a place.

use leptos::prelude::*;

use super::{Command, Hands};
use crate::i18n::words;
use crate::ui::button::Button;
use crate::ui::icon::{self, Icon};

/// A button that opens the dialog with the code.
#[component]
pub(crate) fn EmbedButton() -> impl IntoView {
    let hands = Hands::expect();
    view! {
        <Button on_press=move |_| hands.carry_out(Command::Embed)>
            <Icon drawing=icon::CODE />
            {Command::Embed.name(words())}
        </Button>
    }
}
