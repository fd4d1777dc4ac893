//! A cell: what the documents print between two statuses, as a link to the card.

use leptos::prelude::*;
use queuescope_core::rules::Rule;
use queuescope_core::status::Status;
use queuescope_page::address::{Filters, Selection};

use super::far::changes_between;
use super::mark::Mark;
use super::spot::{Spot, cell_name};
use crate::explorer::here::link_to;
use crate::i18n::words;
use crate::names::Names;

/// One of the 289.
#[component]
pub(super) fn Cell(
    from: Status,
    to: Status,
    selection: Memo<Selection>,
    filters: Memo<Filters>,
    stop: Memo<Spot>,
) -> impl IntoView {
    let (words, names) = (words(), Names::expect());
    let spot = Spot::cell(from, to);
    let shows = Selection::between(from, to);
    let rule = Rule::find(from, to);
    let is_left_out = move || rule.is_some_and(|rule| !filters.get().admit(rule));
    view! {
        <td
            class="cell"
            data-same=(from == to).then_some("")
            data-left-out=move || is_left_out().then_some("")
        >
            <a
                id=spot.element_id()
                class="cell-link"
                href=link_to(shows)
                tabindex=move || if stop.get() == spot { "0" } else { "-1" }
                aria-label=move || cell_name(from, to, words, names)
                aria-current=move || (selection.get() == shows).then_some("true")
                data-spot=spot.id()
            >
                {match rule {
                    Some(rule) => view! { <Mark rule /> }.into_any(),
                    None => view! { <span class="cell-far">{changes_between(from, to)}</span> }.into_any(),
                }}
            </a>
        </td>
    }
}
