//! What this is, in a sentence, and three ways on: for whoever sees the page for the first time.

use leptos::prelude::*;
use queuescope_page::address::{Address, Screen};

use crate::i18n::words;
use crate::instance::instance;
use crate::storage::Taste;
use crate::ui::button::{Button, Emphasis};
use crate::ui::focus;
use crate::ui::icon::{self, Icon};

/// The scenario that shows how a session goes.
const TOUR: &str = "case-life-of-a-session";

/// The line above the desk, until somebody sends it away. In another page that page says what it shows.
#[component]
pub(super) fn Welcome() -> impl IntoView {
    let words = &words().desk;
    let is_of_its_own = instance().has_a_page_of_its_own();
    let is_wanted = is_of_its_own && Taste::Welcome.remembered().is_none();
    let is_wanted = RwSignal::new(is_wanted);
    let go = move |_| {
        Taste::Welcome.remember("seen");
        is_wanted.set(false);
        focus::or_else("main");
    };
    view! {
        <Show when=move || is_wanted.get()>
            <aside class="welcome" aria-label=words.welcome_title>
                <p>{words.welcome}</p>
                <ul>
                    <li>
                        <a href=Address::scenario(TOUR).href()>{words.welcome_tour}</a>
                    </li>
                    <li>
                        <a href=Screen::Explorer.address().href()>{words.welcome_explorer}</a>
                    </li>
                    <li>
                        <a href=Screen::Scenarios.address().href()>{words.welcome_scenarios}</a>
                    </li>
                </ul>
                <Button emphasis=Emphasis::Quiet label=words.welcome_close on_press=go>
                    <Icon drawing=icon::CLOSE />
                </Button>
            </aside>
        </Show>
    }
}
