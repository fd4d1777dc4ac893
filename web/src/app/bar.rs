//! The bar above all screens: where one is, and how the page looks.

use leptos::prelude::*;
use queuescope_page::address::{Address, Screen};

use super::languages::LanguageSwitch;
use crate::address::CurrentAddress;
use crate::clock::ClockBar;
use crate::commands::{Command, Hands};
use crate::i18n::{InWords, words};
use crate::theme::ThemeSwitch;
use crate::ui::button::{Button, Emphasis};
use crate::ui::icon::{self, Icon};

/// Screens, clock, theme.
#[component]
pub(crate) fn Bar() -> impl IntoView {
    view! {
        <header class="bar">
            <InWords>
                <a class="bar-brand" href=Address::HOME.href()>
                    <Icon drawing=icon::MARK />
                    <span class="bar-product">{words().shell.product}</span>
                </a>
                <ScreenNav />
                <ClockBar />
                <HelpButtons />
            </InWords>
            <LanguageSwitch />
            <InWords>
                <ThemeSwitch />
            </InWords>
        </header>
    }
}

#[component]
fn ScreenNav() -> impl IntoView {
    let in_the_bar = Screen::ALL.into_iter();
    let in_the_bar = in_the_bar.filter(|screen| screen.in_the_bar() == *screen);
    let links = in_the_bar.map(|screen| view! { <ScreenLink screen /> });
    view! {
        <nav class="bar-screens" aria-label=words().shell.screens>
            <ul>{links.collect_view()}</ul>
        </nav>
    }
}

#[component]
fn ScreenLink(screen: Screen) -> impl IntoView {
    let address = CurrentAddress::expect();
    let current = move || {
        let now = address.get().screen();
        let is_under_it = now.in_the_bar() == screen;
        is_under_it.then_some(if now == screen { "page" } else { "true" })
    };
    let shell = &words().shell;
    let (drawing, name) = match screen {
        Screen::Desk => (icon::DESK, shell.desk),
        Screen::Scenarios => (icon::PLAY, shell.scenarios),
        Screen::Explorer => (icon::EXPLORER, shell.explorer),
        Screen::Report => (icon::SUM, shell.report),
        Screen::Check => (icon::LIST_CHECKED, shell.check),
        Screen::Sources | Screen::Proof => (icon::PAGES, shell.sources),
    };
    view! {
        <li>
            <a href=move || address.of_screen(screen).href() aria-current=current>
                <Icon drawing />
                {name}
            </a>
        </li>
    }
}

/// The palette and the sheet of keys, for those who have no keyboard at hand.
#[component]
fn HelpButtons() -> impl IntoView {
    let (hands, words) = (Hands::expect(), words());
    let button = |command: Command, drawing| {
        view! {
            <Button
                emphasis=Emphasis::Quiet
                label=command.name(words)
                on_press=move |_| hands.carry_out(command)
            >
                <Icon drawing />
            </Button>
        }
    };
    view! {
        <div class="bar-help">
            {button(Command::OpenPalette, icon::SEARCH)} {button(Command::OpenSheet, icon::HELP)}
        </div>
    }
}
