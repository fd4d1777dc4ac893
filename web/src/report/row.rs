//! One row of the report. The parent names it, the row reads what it shows.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use queuescope_core::report::{Column, Row};
use queuescope_page::address::RowName;
use queuescope_page::report::{RowId, column_named};
use web_sys::{Element, EventTarget};

use super::cell::{Cell, Shown};
use super::cursor::Cursor;
use super::here::{Here, name_of};
use super::told::Told;
use crate::address::Go;
use crate::store::Store;
use crate::ui::answer::answer;

/// A row; a click anywhere opens it, and one on a duration opens that.
#[component]
pub(super) fn ReportRow(
    id: RowId,
    /// Its place in the whole table, counted from 1.
    number: Signal<usize>,
    cursor: Cursor,
) -> impl IntoView {
    let (store, here, told) = (Store::expect(), Here::expect(), Told::expect());
    let row: Memo<Option<Row>> = Memo::new(move |_| told.row(id));
    let name: Memo<Option<RowName>> = Memo::new(move |_| {
        row.with(|row| {
            let row = row.as_ref()?;
            Some(untrack(|| store.staff(|staff| name_of(row, staff))))
        })
    });
    let shown = Shown { id, row, name };
    let is_open = Memo::new(move |_| here.selected() == Some(id));
    let is_at_cursor = Memo::new(move |_| cursor.at().is_some_and(|at| at.row == id));
    let click = move |event: MouseEvent| {
        let (column, is_link) = clicked(event.target());
        if let Some(column) = column {
            cursor.put(id, column);
        }
        if let Some(name) = name.get_untracked().filter(|_| !is_link) {
            untrack(|| here.with_row(name, None)).go();
        }
    };
    let columns = Memo::new(move |_| {
        let columns = here.columns().get();
        (0_usize..).zip(columns).collect::<Vec<(usize, Column)>>()
    });
    view! {
        <tr
            class="report-row"
            role="row"
            data-virtual-row=""
            aria-rowindex=move || number.get().to_string()
            aria-current=move || is_open.get().then_some("true")
            data-cursor=move || is_at_cursor.get().then_some("")
            on:click=answer(click)
        >
            // The first one stands at the edge and names the row.
            <For
                each=move || columns.get()
                key=|(place, column)| (*place == 0, *column)
                let((place, column))
            >
                <Cell shown column is_first=place == 0 cursor />
            </For>
        </tr>
    }
}

/// The column of the cell that was clicked, and whether a link in it was.
fn clicked(target: Option<EventTarget>) -> (Option<Column>, bool) {
    let element = target.and_then(|target| target.dyn_into::<Element>().ok());
    let closest = |selector| element.as_ref()?.closest(selector).ok().flatten();
    let cell = closest("[data-column]").and_then(|cell| cell.get_attribute("data-column"));
    let column = cell.and_then(|word| column_named(&word));
    (column, closest("a").is_some())
}
