//! Whether the window is as narrow as a phone, whenever that changes.

use leptos::ev::resize;
use leptos::prelude::*;

/// The style sheets ask the same.
const NARROW: &str = "(max-width: 40rem)";

/// Follows the window for as long as the owner lives.
pub(crate) fn narrow() -> Signal<bool> {
    let (narrow, set_narrow) = signal(is_narrow());
    let listener = window_event_listener(resize, move |_| {
        let now = is_narrow();
        if narrow.get_untracked() != now {
            set_narrow.set(now);
        }
    });
    on_cleanup(|| listener.remove());
    narrow.into()
}

fn is_narrow() -> bool {
    let query = window().match_media(NARROW).ok().flatten();
    query.is_some_and(|query| query.matches())
}
