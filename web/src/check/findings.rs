//! The findings that are listed, of which only those in sight are on the page.

use std::ops::Range;

use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use queuescope_core::audit::Severity;

use super::here::Here;
use super::reading::{Check, Stage};
use crate::address::Go;
use crate::i18n::words;
use crate::ui::answer::answer;
use crate::ui::focus;
use crate::ui::icon::{self, Icon};
use crate::ui::keys::pressed;
use crate::ui::list_cursor::ListCursor;
use crate::ui::virtual_list::VirtualList;
use crate::ui::virtual_rows::VirtualRows;

/// The id of the grid, which takes the focus when the row that was open is closed.
pub(super) const TABLE: &str = "check-table";

/// The list in its frame, or why there is nothing in it.
#[component]
pub(super) fn Findings() -> impl IntoView {
    let (check, here, words) = (Check::expect(), Here::expect(), &words().check);
    let count = Memo::new(move |_| here.listed().with(Vec::len));
    let list = VirtualList::new(count);
    let cursor = ListCursor::new(count, list);
    let table = NodeRef::<html::Table>::new();
    let in_range = move |range: Range<usize>| {
        let places = here
            .listed()
            .with(|all| all.get(range.clone()).unwrap_or_default().to_vec());
        let are_rows = here.lists_rows();
        let keyed = range.zip(places);
        let keyed = keyed.map(|(at, place)| (at, place, are_rows));
        keyed.collect::<Vec<_>>()
    };
    let row = move |(at, place, _), number| view! { <ListedRow at place number cursor /> };
    let open = move || {
        let place = here
            .listed()
            .with_untracked(|all| all.get(cursor.at_now()?).copied())?;
        let row = untrack(|| Listed::now(check, here, place))?.row;
        untrack(|| here.with_row(Some(row))).go();
        Some(())
    };
    let press = move |event: KeyboardEvent| {
        if event.alt_key() || event.meta_key() || event.ctrl_key() {
            return;
        }
        let is_enter = pressed(&event).as_deref() == Some("Enter");
        if cursor.follow(&event) || (is_enter && open().is_some()) {
            event.prevent_default();
        }
    };
    go_on_from_the_list(here);
    view! {
        <div
            class="check-frame"
            hidden=move || count.get() == 0
            node_ref=list.frame
            on:scroll=answer(move |_| list.look())
        >
            <table
                id=TABLE
                class="check-table"
                role="grid"
                tabindex="0"
                node_ref=table
                aria-label=words.findings
                aria-rowcount=move || (count.get() + 1).to_string()
                aria-activedescendant=move || cursor.at().map(row_id)
                on:keydown=answer(press)
            >
                <thead node_ref=list.head>
                    <tr role="row">
                        <th role="columnheader" data-part="place">
                            {words.place}
                        </th>
                        <th role="columnheader" data-part="said">
                            {words.said}
                        </th>
                    </tr>
                </thead>
                <VirtualRows list table of=in_range row />
            </table>
        </div>
        <Nothing count />
    }
}

/// Why nothing is listed. A row that is looked for can be opened all the same.
#[component]
fn Nothing(count: Memo<usize>) -> impl IntoView {
    let (check, here, words) = (Check::expect(), Here::expect(), &words().check);
    let row = Memo::new(move |_| {
        let row: u64 = here.place(|place| place.find.trim().parse().ok())?;
        check
            .counts(|rows, _| (1..=rows).contains(&row))
            .then_some(row)
    });
    let sentence = move || {
        let is_over = check.stage() == Stage::Over;
        match (count.get(), row.get(), check.found(<[_]>::is_empty)) {
            (0, Some(row), _) if is_over => {
                let href = move || here.with_row(Some(row)).href();
                let link = view! { <a href=href>{(words.open_row)(row)}</a> };
                Some(((words.nothing_in_row)(row), Some(link)))
            }
            (0, _, _) if here.lists_rows() => {
                let is_over = check.rows_behind_are_over();
                is_over.then(|| (words.no_rows_behind.to_owned(), None))
            }
            (0, _, false) => Some((words.nothing_listed.to_owned(), None)),
            (0, _, true) if is_over => Some((words.nothing_found.to_owned(), None)),
            _ => None,
        }
    };
    move || {
        sentence().map(|(sentence, link)| {
            view! { <p class="check-nothing card-text">{sentence}{link}</p> }
        })
    }
}

fn row_id(at: usize) -> String {
    format!("check-finding-{at}")
}

/// What is listed: a finding, or a row behind a figure.
struct Listed {
    row: u64,
    severity: Option<Severity>,
    column: Option<String>,
    said: String,
}

impl Listed {
    fn now(check: Check, here: Here, place: usize) -> Option<Self> {
        if here.lists_rows() {
            return check.row_behind_now(place, |line| Self {
                row: line.row,
                severity: None,
                column: None,
                said: line.said.clone(),
            });
        }
        check.found_now(place, |line| Self {
            row: line.row,
            severity: Some(line.severity),
            column: line.column.clone(),
            said: line.message.clone(),
        })
    }
}

/// One of them: where, and what. A click opens its row.
#[component]
fn ListedRow(
    /// Its place in the list.
    at: usize,
    /// Its place among all.
    place: usize,
    number: Signal<usize>,
    cursor: ListCursor,
) -> impl IntoView {
    let (check, here, words) = (Check::expect(), Here::expect(), &words().check);
    let listed = untrack(|| Listed::now(check, here, place))?;
    let row = listed.row;
    let is_open = Memo::new(move |_| here.row() == Some(row));
    let is_at_cursor = Memo::new(move |_| cursor.at() == Some(at));
    let click = move |event: MouseEvent| {
        cursor.put(at);
        let target = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok());
        let is_link = target.is_some_and(|target| target.closest("a").ok().flatten().is_some());
        if !is_link {
            untrack(|| here.with_row(Some(row))).go();
        }
    };
    let severity = listed.severity.map(|severity| {
        let drawing = match severity {
            Severity::Error => icon::WARNING,
            Severity::Note => icon::INFO,
        };
        view! {
            <Icon drawing />
            <span class="visually-hidden">{(words.severity)(severity)}</span>
        }
    });
    let href = move || here.with_row(Some(row)).href();
    let title = listed.said.clone();
    Some(view! {
        <tr
            id=row_id(at)
            class="check-finding"
            role="row"
            data-virtual-row=""
            data-severity=listed.severity.map(Severity::id)
            aria-rowindex=move || number.get().to_string()
            aria-current=move || is_open.get().then_some("true")
            data-cursor=move || is_at_cursor.get().then_some("")
            on:click=answer(click)
        >
            <td role="gridcell" data-part="place">
                {severity}
                <a href=href tabindex="-1">
                    {(words.row)(row)}
                </a>
                <span class="check-column">{listed.column}</span>
            </td>
            <td role="gridcell" data-part="said" title=title>
                {listed.said}
            </td>
        </tr>
    })
}

/// Who closes a row goes on from the list: the button that closed it is gone.
fn go_on_from_the_list(here: Here) {
    let is_open = Memo::new(move |_| here.row().is_some());
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
