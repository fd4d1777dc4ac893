//! The heads of the columns: each says what its field is, and sorts by it.

use leptos::prelude::*;
use queuescope_core::report::Column;
use queuescope_page::order::Direction;
use queuescope_page::report::{id, number};

use super::about::About;
use super::cell::kind_of;
use super::here::Here;
use crate::i18n::words;
use crate::ui::answer::answer;
use crate::ui::icon::{self, Icon};
use crate::ui::virtual_list::VirtualList;

/// One row of heads, which stays at the top.
#[component]
pub(super) fn Head(list: VirtualList) -> impl IntoView {
    let columns = Here::expect().columns();
    view! {
        <thead role="rowgroup" node_ref=list.head>
            <tr role="row" aria-rowindex="1">
                <For each=move || columns.get() key=|column| *column let:column>
                    <ColumnHead column />
                </For>
            </tr>
        </thead>
    }
}

#[component]
fn ColumnHead(column: Column) -> impl IntoView {
    let (here, about, words) = (Here::expect(), About::expect(), words());
    let direction = Memo::new(move |_| {
        let sort = here.place(|place| place.sort);
        Some(sort.filter(|sort| sort.by == column)?.direction)
    });
    let mark = move || {
        let drawing = match direction.get()? {
            Direction::Ascending => icon::UP,
            Direction::Descending => icon::DOWN,
        };
        Some(view! { <Icon drawing /> })
    };
    let sentence = (words.domain.field)(column);
    let title = format!("{sentence} ({})", (words.report.number)(number(column)));
    view! {
        <th
            scope="col"
            role="columnheader"
            data-column=id(column)
            data-kind=kind_of(column)
            aria-sort=move || direction.get().map_or("none", Direction::id)
        >
            <button
                type="button"
                class="report-sorter"
                title=title
                on:click=answer(move |_| here.turn(column))
                on:focus=answer(move |_| about.focus(Some(column)))
                on:pointerenter=answer(move |_| about.point(Some(column)))
                on:pointerleave=answer(move |_| about.point(None))
            >
                <span>{(words.report.in_head)(&(words.domain.column)(column))}</span>
                {mark}
            </button>
        </th>
    }
}
