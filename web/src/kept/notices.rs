//! What is said of what is not kept, and of what could not be opened.

use leptos::prelude::*;
use queuescope_page::duration::time_of_day;

use super::tabs::BeyondTheTab;
use super::{Forget, Kept, OpenedBehind, State};
use crate::commands::{Command, Hands};
use crate::i18n::words;
use crate::shelf::Shelf;
use crate::store::Store;
use crate::ui::button::Button;
use crate::ui::notice::{Notice, Tone};

/// Nothing, while all is well.
#[component]
pub(crate) fn KeptNotices() -> impl IntoView {
    view! {
        <SetAside />
        <OpenedWithLess />
        <TooLarge />
        <LeftWithoutRoom />
        <BeyondTheTab />
    }
}

/// Part of what was kept could not be opened.
#[component]
fn SetAside() -> impl IntoView {
    let (aside, words) = (Kept::expect().aside(), &words().kept);
    let (store, shelf) = (Store::of_the_desk(), Shelf::expect());
    let sentence = move || {
        if aside.is_hopeless() {
            words.still_aside
        } else {
            words.set_aside
        }
    };
    view! {
        <Show when=move || !aside.is_empty()>
            <div class="kept-aside">
                <Notice tone=Tone::Warning>
                    <p>{sentence}</p>
                    <Button on_press=move |_| aside.save()>{words.save_aside}</Button>
                    <Button on_press=move |_| aside.try_again(store, shelf)>
                        {words.try_again}
                    </Button>
                    <Forget forget=move |()| aside.forget() />
                </Notice>
            </div>
        </Show>
    }
}

/// The page opened with less than there was.
#[component]
fn OpenedWithLess() -> impl IntoView {
    let (kept, words) = (Kept::expect(), &words().kept);
    move || {
        kept.opened_behind.get().map(|behind| {
            let sentence = match behind {
                OpenedBehind::AnEarlierMoment => words.opened_earlier,
                OpenedBehind::AnotherDesk => words.opened_another,
            };
            view! {
                <Notice tone=Tone::Warning>
                    <p>{sentence}</p>
                    <Button on_press=move |_| kept.opened_behind.set(None)>
                        {words.understood}
                    </Button>
                </Notice>
            }
        })
    }
}

/// The present run is too large to be kept; as a file it can be.
#[component]
fn TooLarge() -> impl IntoView {
    let (kept, hands, words) = (Kept::expect(), Hands::expect(), words());
    move || {
        let State::TooLarge { until } = kept.state.get() else {
            return None;
        };
        let until = until.map(time_of_day);
        Some(view! {
            <div class="kept-too-large">
                <Notice tone=Tone::Warning>
                    <p>{(words.kept.too_large)(until.as_deref())}</p>
                    <Button on_press=move |_| hands.carry_out(Command::SaveStory)>
                        {words.commands.save_story.name}
                    </Button>
                </Notice>
            </div>
        })
    }
}

/// There is no room for a desk that was left.
#[component]
fn LeftWithoutRoom() -> impl IntoView {
    let (kept, words) = (Kept::expect(), &words().kept);
    let how_many = Memo::new(move |_| kept.left.without_room());
    move || {
        let how_many = how_many.get();
        (how_many > 0).then(|| {
            let sentence = (words.left_without_room)(how_many);
            view! { <Notice tone=Tone::Warning>{sentence}</Notice> }
        })
    }
}
