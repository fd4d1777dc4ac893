//! A message that stands in the page until its cause is gone.

use leptos::prelude::*;

use super::icon::{self, Icon};

/// How grave it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    /// Good to know.
    Info,
    /// Something asked for cannot be had.
    Warning,
}

impl Tone {
    const fn id(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
        }
    }
}

/// Says something, and is read out when it appears.
#[component]
pub(crate) fn Notice(
    /// How grave it is.
    tone: Tone,
    /// What is said.
    children: Children,
) -> impl IntoView {
    let drawing = match tone {
        Tone::Info => icon::INFO,
        Tone::Warning => icon::WARNING,
    };
    view! {
        <div class="notice" role="status" data-tone=tone.id()>
            <Icon drawing />
            <div class="notice-text">{children()}</div>
        </div>
    }
}
