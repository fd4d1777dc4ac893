//! The body of a grid, of which only the rows in sight are on the page.

use std::hash::Hash;
use std::ops::Range;

use leptos::html;
use leptos::prelude::*;

use super::answer::answer;
use super::focus;
use super::virtual_list::VirtualList;

/// The rows in sight, and the room of those above and below.
#[component]
pub(crate) fn VirtualRows<Id, V>(
    list: VirtualList,
    /// The grid, which has the focus.
    table: NodeRef<html::Table>,
    /// The rows of a range.
    of: impl Fn(Range<usize>) -> Vec<Id> + Send + Sync + 'static,
    /// Draws a row, which has this number in the grid.
    row: impl Fn(Id, Signal<usize>) -> V + Clone + Send + 'static,
) -> impl IntoView
where
    Id: Copy + Eq + Hash + Send + Sync + 'static,
    V: IntoView + 'static,
{
    // A click on a link gives it the focus: the table takes it back, and keeps it.
    let take_back = move |_| {
        if let Some(table) = table.get_untracked() {
            focus::in_place(&table);
        }
    };
    let range = Memo::new(move |_| list.range());
    let rows = Memo::new(move |_| of(range.get()));
    view! {
        <tbody role="rowgroup" on:focusin=answer(take_back)>
            <tr class="virtual-space" data-at="above" role="presentation" aria-hidden="true">
                <td></td>
            </tr>
            <ForEnumerate
                each=move || rows.get()
                key=|id| *id
                children=move |index, id| {
                    // The head is the first row, and rows are counted from 1.
                    let number = Signal::derive(move || range.get().start + index.get() + 2);
                    row(id, number)
                }
            />
            <tr class="virtual-space" data-at="below" role="presentation" aria-hidden="true">
                <td></td>
            </tr>
        </tbody>
    }
}
