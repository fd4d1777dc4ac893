//! A link to a story: one that nobody else has is in the link itself, and needs no file.

use leptos::prelude::*;
use queuescope_core::scenario::TooLong;
use queuescope_page::address::Address;

use crate::i18n::words;
use crate::take_along::LinkButton;

/// A button that copies a link.
#[component]
pub(crate) fn CopyLink(
    /// Where it leads; asked when the button is pressed.
    to: impl Fn() -> Result<Address, TooLong> + Send + Sync + 'static,
    /// What it says.
    name: &'static str,
) -> impl IntoView {
    let words = &words().scenarios;
    let to = move || to().map_err(|TooLong| words.link_too_long);
    view! { <LinkButton to name /> }
}
