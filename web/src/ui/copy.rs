//! A button that copies a text for another program, and says what has come of it.

use leptos::prelude::*;

use super::answer::Alive;
use super::button::{Button, Emphasis};
use super::clipboard::copy_text;
use super::icon::{Drawing, Icon};

/// What has come of it.
#[derive(Clone)]
enum Said {
    Copied,
    /// The browser lets no page copy: this is the text.
    ByHand(String),
    /// Why there was nothing to copy.
    Nothing(&'static str),
}

/// The button, and beside it what has come of it.
#[component]
pub(crate) fn CopyButton(
    /// The text, or why there is none; asked when the button is pressed.
    text: impl Fn() -> Result<String, &'static str> + Send + Sync + 'static,
    /// What stands before its name.
    drawing: Drawing,
    /// What it says.
    #[prop(into)]
    name: String,
    /// What is said once the text is copied.
    #[prop(into)]
    copied: String,
    /// How it looks.
    #[prop(optional)]
    emphasis: Emphasis,
    /// What is said where the browser lets no page copy; it is given the text.
    by_hand: impl Fn(String) -> AnyView + Send + Sync + 'static,
) -> impl IntoView {
    let alive = Alive::here();
    let said = RwSignal::new(None);
    let copy = move |_| {
        let text = match text() {
            Ok(text) => text,
            Err(why) => return said.set(Some(Said::Nothing(why))),
        };
        alive.goes_on_with(async move {
            said.set(Some(match copy_text(&text).await {
                Ok(()) => Said::Copied,
                Err(_) => Said::ByHand(text),
            }));
        });
    };
    let told = move || {
        Some(match said.get()? {
            Said::Copied => copied.clone().into_any(),
            Said::Nothing(why) => why.into_any(),
            Said::ByHand(text) => by_hand(text),
        })
    };
    view! {
        <span class="copy-button">
            <Button emphasis on_press=copy>
                <Icon drawing />
                {name}
            </Button>
            <span class="quiet" role="status">
                {told}
            </span>
        </span>
    }
}
