//! A sentence that changes often: who looks sees each, who listens hears one of them now and then.

use std::time::Duration;

use leptos::prelude::*;

use super::answer::Alive;

/// So long nothing more is said to those who listen: a sentence wants to be heard out.
const REST: Duration = Duration::from_secs(5);

/// The sentence; none says nothing.
#[component]
pub(crate) fn Heard<S: Into<Option<String>> + 'static>(
    /// What it says now.
    says: impl Fn() -> S + Send + Sync + 'static,
    /// The class of the paragraph.
    class: &'static str,
) -> impl IntoView {
    let says = Signal::derive(move || says().into());
    let heard = now_and_then(says);
    view! {
        <p class=class>
            <span aria-hidden="true">{move || says.get()}</span>
            <span class="visually-hidden" role="status">
                {move || heard.get()}
            </span>
        </p>
    }
}

/// The last of what it says, but so long after another that that one has been heard.
fn now_and_then(says: Signal<Option<String>>) -> Memo<Option<String>> {
    let (alive, rests, rested) = (Alive::here(), StoredValue::new(false), Trigger::new());
    Memo::new(move |before: Option<&Option<String>>| {
        rested.track();
        let now = says.get();
        let before = before.cloned().flatten();
        if now == before || rests.get_value() {
            return if now.is_none() { None } else { before };
        }
        rests.set_value(true);
        let is_over = move || {
            if alive.is() {
                rests.set_value(false);
                rested.notify();
            }
        };
        set_timeout(is_over, REST);
        now
    })
}
