//! The report as a living grid: a row a technician's part of a session, of which only those in sight are
//! on the page.

use std::ops::Range;

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use queuescope_core::report::Column;
use web_sys::{Element, EventTarget};

use super::about::About;
use super::cell::{cell_id, field_of};
use super::cursor::Cursor;
use super::head::Head;
use super::here::{Here, name_of};
use super::nothing::Nothing;
use super::row::ReportRow;
use super::told::Told;
use crate::address::Go;
use crate::i18n::words;
use crate::instance::instance;
use crate::store::Store;
use crate::ui::answer::{answer, next_frame};
use crate::ui::focus;
use crate::ui::keys::pressed;
use crate::ui::virtual_list::VirtualList;
use crate::ui::virtual_rows::VirtualRows;

/// The id of the grid, which takes the focus when what had it is gone.
pub(super) const TABLE: &str = "report-table";

/// The grid in its frame, or why there is nothing in it.
#[component]
pub(super) fn ReportTable() -> impl IntoView {
    let here = Here::expect();
    let count = Memo::new(move |_| here.listing().with(|listing| listing.rows.len()));
    let list = VirtualList::new(count);
    let cursor = Cursor::new(here, list);
    let table = NodeRef::<html::Table>::new();
    let in_range = move |range: Range<usize>| {
        let listing = here.listing();
        listing.with(|listing| listing.rows.get(range).unwrap_or_default().to_vec())
    };
    let row = move |id, number| view! { <ReportRow id number cursor /> };
    keep_open_row_in_sight(here, cursor);
    go_on_from_the_table(here);
    let about = About::expect();
    let press = keys(cursor, list);
    let active = move || cursor.at().map(|at| cell_id(at.row, at.column));
    view! {
        <div class="report-frame" node_ref=list.frame on:scroll=answer(move |_| list.look())>
            <table
                id=TABLE
                class="report-table"
                role="grid"
                tabindex="0"
                node_ref=table
                aria-label=words().report.table
                aria-rowcount=move || (count.get() + 1).to_string()
                aria-activedescendant=active
                on:keydown=answer(press)
                on:focus=answer(move |_| about.focus(column_of(cursor)))
            >
                <Head list />
                <VirtualRows list table of=in_range row />
            </table>
        </div>
        <Nothing />
    }
}

/// What the keys do on the grid: they move the cursor, and Enter opens what is there.
fn keys(cursor: Cursor, list: VirtualList) -> impl Fn(KeyboardEvent) {
    let (store, here, told) = (Store::expect(), Here::expect(), Told::expect());
    let about = About::expect();
    let open = move || {
        let at = untrack(|| cursor.at())?;
        let row = untrack(|| told.row(at.row))?;
        let name = untrack(|| store.staff(|staff| name_of(&row, staff)));
        untrack(|| here.with_row(name, field_of(at.column, &row))).go();
        Some(())
    };
    move |event| {
        if event.alt_key() || event.meta_key() || is_in_head(event.target()) {
            return;
        }
        if cursor.follow(&event) {
            event.prevent_default();
            about.focus(column_of(cursor));
            next_frame(move || bring_into_sight(cursor, list));
        } else if pressed(&event).as_deref() == Some("Enter") && open().is_some() {
            event.prevent_default();
        }
    }
}

/// The column that the keyboard is at.
fn column_of(cursor: Cursor) -> Option<Column> {
    untrack(|| cursor.at()).map(|at| at.column)
}

/// Sideways; the list itself sees to it that the row is.
fn bring_into_sight(cursor: Cursor, list: VirtualList) {
    let at = untrack(|| cursor.at());
    let cell = at.and_then(|at| instance().by_id(&cell_id(at.row, at.column)));
    if let (Some(frame), Some(cell)) = (list.frame.get_untracked(), cell) {
        focus::reveal_beside_the_first(&frame, &cell);
    }
}

/// A row that is opened from elsewhere, such as an address, is scrolled to; one that moves is not
/// followed.
fn keep_open_row_in_sight(here: Here, cursor: Cursor) {
    let selected = Memo::new(move |_| here.selected());
    Effect::new(move || {
        if let Some(row) = selected.get() {
            // Not before the rows have their room.
            next_frame(move || cursor.show(row));
        }
    });
}

/// Who closes a row goes on from the table: the button that closed it is gone.
fn go_on_from_the_table(here: Here) {
    let is_open = Memo::new(move |_| here.place(|place| place.row.is_some()));
    Effect::watch(
        move || is_open.get(),
        |is_open, _, _| {
            if !is_open {
                focus::or_else(TABLE);
            }
        },
        false,
    );
}

fn is_in_head(target: Option<EventTarget>) -> bool {
    let element = target.and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| element.closest("thead").ok().flatten().is_some())
}
