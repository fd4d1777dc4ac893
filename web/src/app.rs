//! The frame of every screen: the bar on top, the screen that the address names below it.

mod bar;
mod lost;
mod title;

use leptos::prelude::*;
use queuescope_page::address::Screen;

use crate::address::CurrentAddress;
use crate::clock::Clock;
use crate::commands::{Hands, KeySheet, SingleKeys};
use crate::desk::DeskScreen;
use crate::explorer::ExplorerScreen;
use crate::i18n;
use crate::instance::instance;
use crate::kept::{Kept, KeptNotices};
use crate::names::Names;
use crate::opening::{self, LeftDesks, Opened, OpeningDialog, OpeningNotice};
use crate::palette::PaletteDialog;
use crate::scenarios::ScenariosScreen;
use crate::shelf::Shelf;
use crate::sources::SourcesScreen;
use crate::store::Store;
use crate::theme::ThemeChoice;
use crate::ui::answer::answer;
use crate::ui::dialog::Door;
use crate::ui::file::stay_when_files_are_dropped;
use bar::Bar;
use lost::Lost;

/// Everything on the page, once what this tab had kept is read.
#[component]
pub(crate) fn App() -> impl IntoView {
    CurrentAddress::provide();
    ThemeChoice::provide();
    Names::provide();
    i18n::provide();
    let opened = Opened::look();
    let content = move || match opened.percent() {
        Some(percent) => view! { <Opening percent /> }.into_any(),
        None => opened
            .take()
            .map(|opened| view! { <Everything opened /> })
            .into_any(),
    };
    view! { <div class="page">{content}</div> }
}

/// How far the page is before there is anything else to see.
#[component]
fn Opening(percent: u8) -> impl IntoView {
    let so_far = (i18n::words().kept.opening)(percent);
    view! { <p class="page-opens" role="status">{so_far}</p> }
}

#[component]
fn Everything(opened: Opened) -> impl IntoView {
    let kept = Kept::provide(opened.state);
    let store = Store::provide_for_the_desk(opened.run, opened.left);
    let clock = Clock::provide(store);
    opening::follow_the_address(store, clock);
    Shelf::provide(opened.stories);
    kept.follow(store);
    SingleKeys::provide();
    stay_when_files_are_dropped();
    view! { <Frame /> }
}

#[component]
fn Frame() -> impl IntoView {
    let address = CurrentAddress::expect();
    name_the_document(address);
    let palette = Door::closed();
    Hands::provide(palette);
    let screen = Memo::new(move |_| address.get().screen());
    begin_at_the_top(screen);
    view! {
        <SkipLink />
        <Bar />
        <main id=MAIN_ID tabindex="-1" data-screen=move || screen.get().id()>
            <Lost />
            <OpeningNotice />
            <KeptNotices />
            <Show when=move || screen.get() == Screen::Desk>
                <LeftDesks />
            </Show>
            {move || match screen.get() {
                Screen::Desk => view! { <DeskScreen /> }.into_any(),
                Screen::Scenarios => view! { <ScenariosScreen /> }.into_any(),
                Screen::Explorer => view! { <ExplorerScreen /> }.into_any(),
                Screen::Sources => view! { <SourcesScreen /> }.into_any(),
            }}
        </main>
        <PaletteDialog palette />
        <OpeningDialog />
        <KeySheet />
    }
}

const MAIN_ID: &str = "main";

/// Past the bar in one key. It must not follow its own link: the hash is the address.
#[component]
fn SkipLink() -> impl IntoView {
    let skip = |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        crate::ui::focus::by_id(MAIN_ID);
    };
    view! {
        <a class="skip-link" href=format!("#{MAIN_ID}") on:click=answer(skip)>
            {i18n::words().shell.skip_to_content}
        </a>
    }
}

/// Another screen begins at its top, however far down one was on the one before.
fn begin_at_the_top(screen: Memo<Screen>) {
    Effect::watch(
        move || screen.get(),
        |_, _, _| instance().to_the_top(),
        false,
    );
}

/// The tab, the history and the bookmarks say what is shown.
fn name_the_document(address: CurrentAddress) {
    let (words, names) = (i18n::words(), Names::expect());
    Effect::new(move || {
        let title = title::of(&address.get(), words, names);
        instance().set_title(&format!("{title} – {}", words.shell.product));
    });
}
