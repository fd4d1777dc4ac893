//! A link to a story: one that nobody else has is in the link itself, and needs no file.

use leptos::prelude::*;
use queuescope_core::scenario::TooLong;
use queuescope_page::address::Address;

use crate::address::in_full;
use crate::i18n::words;
use crate::ui::copy::CopyButton;
use crate::ui::icon;

/// A button that copies a link.
#[component]
pub(crate) fn CopyLink(
    /// Where it leads; asked when the button is pressed.
    to: impl Fn() -> Result<Address, TooLong> + Send + Sync + 'static,
    /// What it says.
    name: &'static str,
) -> impl IntoView {
    let words = &words().scenarios;
    let text = move || match to() {
        Ok(address) => Ok(in_full(&address)),
        Err(TooLong) => Err(words.link_too_long),
    };
    let by_hand = move |link| view! { <a href=link>{words.link_not_copied}</a> }.into_any();
    view! { <CopyButton text drawing=icon::LINK name copied=words.link_copied by_hand /> }
}
