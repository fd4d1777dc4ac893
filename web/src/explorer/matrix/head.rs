//! The heads of rows and columns: a status each, as a link to its card.

use leptos::prelude::*;
use queuescope_core::status::Status;
use queuescope_page::address::Selection;

use super::spot::Spot;
use crate::explorer::here::link_to;
use crate::names::Names;
use crate::status_chip::StatusChip;

/// The status a row leaves.
#[component]
pub(super) fn RowHead(
    from: Status,
    selection: Memo<Selection>,
    stop: Memo<Spot>,
    lit: Memo<Option<Spot>>,
) -> impl IntoView {
    let is_lit = move || lit.get().is_some_and(|spot| spot.is_in_row(from));
    view! {
        <th scope="row" class="matrix-row" data-lit=move || is_lit().then_some("")>
            <Head status=from spot=Spot::row_head(from) selection stop />
        </th>
    }
}

/// The status a column enters.
#[component]
pub(super) fn ColumnHead(
    to: Status,
    selection: Memo<Selection>,
    stop: Memo<Spot>,
    lit: Memo<Option<Spot>>,
) -> impl IntoView {
    let is_lit = move || lit.get().is_some_and(|spot| spot.is_in_column(to));
    view! {
        <th scope="col" class="matrix-column" data-lit=move || is_lit().then_some("")>
            <Head status=to spot=Spot::column_head(to) selection stop />
        </th>
    }
}

#[component]
fn Head(status: Status, spot: Spot, selection: Memo<Selection>, stop: Memo<Spot>) -> impl IntoView {
    let (shows, names) = (Selection::Status(status), Names::expect());
    view! {
        <a
            id=spot.element_id()
            class="matrix-head"
            href=link_to(shows)
            lang=move || names.language().code()
            tabindex=move || if stop.get() == spot { "0" } else { "-1" }
            aria-current=move || (selection.get() == shows).then_some("true")
            data-spot=spot.id()
        >
            <StatusChip status />
        </a>
    }
}
