//! The line of the moment that is looked at, and the veil over what is recorded beyond it.

use leptos::prelude::*;

use super::picture::Picture;
use super::sight::Sight;
use super::span::fine;
use crate::store::Store;

/// The part of both that is in one row.
#[component]
pub(super) fn MomentLine(picture: Picture) -> impl IntoView {
    let (store, sight) = (Store::expect(), Sight::expect());
    let x = Memo::new(move |_| fine(sight.scale().x(store.now())));
    let future = Memo::new(move |_| {
        let end = sight.scale().x(picture.present.get());
        fine((end - x.get()).max(0.0))
    });
    view! {
        <rect
            class="timeline-future"
            x=move || x.get().to_string()
            y="0"
            width=move || future.get().to_string()
            height="100%"
        />
        <line
            class="timeline-now"
            x1=move || x.get().to_string()
            x2=move || x.get().to_string()
            y1="0"
            y2="100%"
        />
    }
}
