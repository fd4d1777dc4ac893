//! The frame of every screen: the bar on top, the screen that the address names below it.

mod bar;
mod embed;
mod host;
mod languages;
mod lost;
mod new_version;
mod print_foot;
mod screens;

use leptos::prelude::*;
use queuescope_page::address::Screen;

use crate::address::CurrentAddress;
use crate::check::Check;
use crate::clock::Clock;
use crate::commands::{Hands, KeySheet, SingleKeys};
use crate::i18n::{InWords, Speech, Words, words};
use crate::instance::instance;
use crate::kept::{BackupDialog, Kept, KeptNotices};
use crate::later::Later;
use crate::names::{Names, title_of};
use crate::opening::{self, LeftDesks, Opened, OpeningDialog, OpeningNotice};
use crate::palette::PaletteDialog;
use crate::shelf::Shelf;
use crate::store::Store;
use crate::theme::ThemeChoice;
use crate::ui::answer::answer;
use crate::ui::file::stay_when_files_are_dropped;
use crate::ui::focus;
use bar::Bar;
use embed::EmbedDialog;
use lost::Lost;
use new_version::NewVersion;
use print_foot::PrintFoot;

/// Everything on the page, once what this tab had kept is read.
#[component]
pub(crate) fn App(words: &'static Words) -> impl IntoView {
    CurrentAddress::provide();
    with_the_bar_that_is_asked_for();
    ThemeChoice::provide();
    Speech::provide(words);
    Names::provide();
    let (opened, speech) = (Opened::look(), Speech::expect());
    name_the_language(speech);
    let content = move || match opened.percent() {
        Some(percent) => view! { <Opening percent /> }.into_any(),
        None => opened
            .take()
            .map(|opened| view! { <Everything opened /> })
            .into_any(),
    };
    // A browser that translates a page puts its own elements in the place of what is written, and what is
    // written anew is no longer seen: times and statuses would stand still without a word.
    view! {
        <div class="page" lang=move || speech.words().language.code() translate="no">
            {content}
        </div>
    }
}

/// Somebody else's page may have a frame of its own around this one: `bar=none`. The style sheets read it off the root.
fn with_the_bar_that_is_asked_for() {
    let instance = instance();
    if let (Some(bar), Some(root)) = (instance.asks_for("bar"), instance.root()) {
        // The name of the attribute is valid, so setting it cannot fail.
        let _ = root.set_attribute("data-bar", &bar);
    }
}

/// How far the page is before there is anything else to see.
#[component]
fn Opening(percent: u8) -> impl IntoView {
    let so_far = (words().kept.opening)(percent);
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
    Check::provide();
    SingleKeys::provide();
    stay_when_files_are_dropped();
    view! { <Frame /> }
}

#[component]
fn Frame() -> impl IntoView {
    let address = CurrentAddress::expect();
    name_the_document(address);
    host::speak(address);
    Hands::provide();
    let screen = Memo::new(move |_| address.get().screen());
    begin_at_the_top(screen);
    view! {
        <InWords>
            <SkipLink />
        </InWords>
        <Bar />
        <main id=MAIN_ID tabindex="-1" data-screen=move || screen.get().id()>
            <InWords>
                <NewVersion />
                <Lost />
                <OpeningNotice />
                <KeptNotices />
                <Show when=move || screen.get() == Screen::Desk>
                    <LeftDesks />
                </Show>
            </InWords>
            {move || view! { <Later part=screens::part_of(screen.get()) /> }}
        </main>
        <InWords>
            <PrintFoot />
            <PaletteDialog />
            <OpeningDialog />
            <BackupDialog />
            <EmbedDialog />
            <KeySheet />
        </InWords>
    }
}

const MAIN_ID: &str = "main";

/// Past the bar in one key, and to the table that the screen is about, where there is one. It must not follow its own link:
/// the hash is the address.
#[component]
fn SkipLink() -> impl IntoView {
    let skip = |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        if !focus::first("main [role='grid'][tabindex='0']") {
            focus::by_id(MAIN_ID);
        }
    };
    view! {
        <a class="skip-link" href=format!("#{MAIN_ID}") on:click=answer(skip)>
            {words().shell.skip_to_content}
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

/// Where the page is its own, it is all in that language.
fn name_the_language(speech: Speech) {
    Effect::new(move || instance().set_language(speech.words().language.code()));
}

/// The tab, the history and the bookmarks say what is shown.
fn name_the_document(address: CurrentAddress) {
    let (speech, names) = (Speech::expect(), Names::expect());
    Effect::new(move || {
        let words = speech.words();
        let copy = instance()
            .offline_copy()
            .map(|version| (words.shell.offline_copy)(&version));
        let product = copy.unwrap_or_else(|| words.shell.product.to_owned());
        let title = title_of(&address.get(), words, names);
        instance().set_title(&format!("{title} – {product}"));
    });
}
