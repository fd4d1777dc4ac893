//! What the signs of a small map are called.

use leptos::prelude::*;
use queuescope_core::status::Status;
use queuescope_page::address::Selection;
use queuescope_page::map::places::Boxes;

use crate::explorer::here::link_to;
use crate::i18n::words;
use crate::status_chip::StatusChip;

/// Every sign with its name, while the boxes have none.
#[component]
pub(super) fn Signs(
    /// How the boxes are drawn.
    boxes: Memo<Boxes>,
    /// Whose names are told.
    named: Signal<Vec<Status>>,
) -> impl IntoView {
    let list = move || {
        let signs = named.get().into_iter().map(|status| {
            view! {
                <li>
                    <a class="map-sign" href=link_to(Selection::Status(status))>
                        <StatusChip status />
                    </a>
                </li>
            }
        });
        signs.collect_view()
    };
    let title = words().explorer.map.signs;
    view! {
        <Show when=move || boxes.get() == Boxes::Signs>
            <ul class="map-signs" aria-label=title>
                {list}
            </ul>
        </Show>
    }
}
