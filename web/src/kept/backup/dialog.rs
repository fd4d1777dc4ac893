//! The dialog: a button that saves, and one that opens.

use leptos::prelude::*;
use leptos::web_sys::FileList;
use queuescope_page::backup::{LARGEST, NotRead};

use super::{Belongings, Contents};
use crate::commands::Hands;
use crate::i18n::words;
use crate::later::{Later, part};
use crate::ui::button::{Button, Emphasis};
use crate::ui::dialog::Dialog;
use crate::ui::file::{save_text, text_of};
use crate::ui::file_button::FileButton;
use crate::ui::icon::{self, Icon};
use crate::ui::notice::{Notice, Tone};

/// The dialog.
#[component]
pub(crate) fn BackupDialog() -> impl IntoView {
    let (door, words) = (Hands::expect().backup(), words());
    view! {
        <Dialog door title=words.backup.title close=words.commands.close kind="backup">
            <Later part=both_ways />
        </Dialog>
    }
}

part!(dialogs, both_ways, BothWays);

/// How far it is.
#[derive(Clone, PartialEq, Eq)]
enum State {
    Saves,
    Opens,
    Opened(Contents),
    NotOpened(NotRead),
}

#[component]
fn BothWays() -> impl IntoView {
    let words = &words().backup;
    let belongings = Belongings::expect();
    let state = RwSignal::new(None);
    let is_busy = move || matches!(state.get(), Some(State::Saves | State::Opens));
    let save = move |_| {
        state.set(Some(State::Saves));
        belongings.go_on_with(async move {
            let file = belongings.save().await;
            save_text("queuescope-backup.json", "application/json", &file);
            state.try_set(None);
        });
    };
    let open = move |files: &FileList| {
        let Some(file) = files.item(0) else { return };
        state.set(Some(State::Opens));
        belongings.go_on_with(async move {
            #[expect(clippy::cast_precision_loss, reason = "exact for files of this size")]
            let text = if file.size() > LARGEST as f64 {
                Err(NotRead::TooLarge)
            } else {
                text_of(&file).await.map_err(|_| NotRead::Other)
            };
            let opened = match text {
                Ok(text) => belongings.open(&text).await,
                Err(why) => Err(why),
            };
            state.try_set(Some(opened.map_or_else(State::NotOpened, State::Opened)));
        });
    };
    let said = move || {
        let (tone, said) = match state.get()? {
            State::Saves => (Tone::Info, words.saves.to_owned()),
            State::Opens => (Tone::Info, words.opens.to_owned()),
            State::Opened(contents) if contents.is_whole => {
                (Tone::Info, (words.opened)(contents.desks, contents.stories))
            }
            State::Opened(contents) => (
                Tone::Warning,
                (words.opened_in_part)(contents.desks, contents.stories),
            ),
            State::NotOpened(why) => (Tone::Warning, (words.not_opened)(&why)),
        };
        Some(view! { <Notice tone>{said}</Notice> })
    };
    view! {
        <div class="backup">
            <p>{words.lead}</p>
            <div class="backup-ways">
                <Button emphasis=Emphasis::Primary disabled=Signal::derive(is_busy) on_press=save>
                    <Icon drawing=icon::SAVE />
                    {words.save}
                </Button>
                <FileButton take=open accept=".json,application/json" label=words.open />
            </div>
            <p class="quiet">{words.stays_beside}</p>
            {said}
        </div>
    }
}
