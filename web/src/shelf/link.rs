//! A link to a story: one that nobody else has is in the link itself, and needs no file.

use leptos::prelude::*;
use queuescope_core::scenario::TooLong;
use queuescope_page::address::Address;

use crate::address::in_full;
use crate::i18n::words;
use crate::ui::answer::Alive;
use crate::ui::button::Button;
use crate::ui::clipboard::copy_text;
use crate::ui::icon::{self, Icon};

/// What has come of it.
#[derive(Clone)]
enum Said {
    Copied,
    /// The browser lets no page copy: this is the link.
    Link(String),
    TooLong,
}

/// A button that copies a link.
#[component]
pub(crate) fn CopyLink(
    /// Where it leads; asked when the button is pressed.
    to: impl Fn() -> Result<Address, TooLong> + Send + Sync + 'static,
    /// What it says.
    name: &'static str,
) -> impl IntoView {
    let (words, alive) = (&words().scenarios, Alive::here());
    let said = RwSignal::new(None);
    let copy = move |_| {
        let Ok(link) = to().map(|address| in_full(&address)) else {
            said.set(Some(Said::TooLong));
            return;
        };
        alive.goes_on_with(async move {
            said.set(Some(match copy_text(&link).await {
                Ok(()) => Said::Copied,
                Err(_) => Said::Link(link),
            }));
        });
    };
    let told = move || {
        Some(match said.get()? {
            Said::Copied => words.link_copied.into_any(),
            Said::TooLong => words.link_too_long.into_any(),
            Said::Link(link) => view! { <a href=link>{words.link_not_copied}</a> }.into_any(),
        })
    };
    view! {
        <span class="copy-link">
            <Button on_press=copy>
                <Icon drawing=icon::LINK />
                {name}
            </Button>
            <span class="quiet" role="status">
                {told}
            </span>
        </span>
    }
}
