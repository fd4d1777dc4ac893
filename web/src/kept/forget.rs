//! Giving up what cannot be had back, at the second press.

use leptos::prelude::*;

use crate::i18n::words;
use crate::ui::button::{Button, Emphasis};

/// The button, and then the question.
#[component]
pub(crate) fn Forget(
    /// What is given up is gone then.
    #[prop(into)]
    forget: Callback<()>,
) -> impl IntoView {
    let words = &words().kept;
    let asks = RwSignal::new(false);
    move || {
        if asks.get() {
            view! {
                <Button on_press=move |_| forget.run(())>{words.forget_surely}</Button>
                <Button emphasis=Emphasis::Quiet on_press=move |_| asks.set(false)>
                    {words.keep}
                </Button>
            }
            .into_any()
        } else {
            view! {
                <Button emphasis=Emphasis::Quiet on_press=move |_| asks.set(true)>
                    {words.forget}
                </Button>
            }
            .into_any()
        }
    }
}
