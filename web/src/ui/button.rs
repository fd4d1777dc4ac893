//! Buttons: something happens. What leads somewhere is a link instead.

use super::answer::answer;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Emphasis {
    /// The one thing to do here.
    Primary,
    /// Any other.
    #[default]
    Normal,
    /// In a bar, among others.
    Quiet,
}

impl Emphasis {
    const fn id(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Normal => "normal",
            Self::Quiet => "quiet",
        }
    }
}

/// A button. One with an icon alone is named by its `label`.
#[component]
pub(crate) fn Button(
    /// What it does.
    #[prop(into)]
    on_press: Callback<MouseEvent>,
    /// How it looks.
    #[prop(optional)]
    emphasis: Emphasis,
    /// Its name, where its content is not one.
    #[prop(optional, into)]
    label: Option<Signal<String>>,
    /// The id of what says more about it.
    #[prop(optional)]
    described_by: Option<&'static str>,
    /// Whether it can be pressed now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// What stands on it.
    children: Children,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="button"
            data-emphasis=emphasis.id()
            aria-label=label
            title=label
            aria-describedby=described_by
            disabled=disabled
            on:click=answer(move |event| on_press.run(event))
        >
            {children()}
        </button>
    }
}
