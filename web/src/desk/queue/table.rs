//! A queue as a living table: a row an entry, of which only those in sight are on the page.

use std::ops::Range;

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use queuescope_core::ids::{Queue, SessionId};
use queuescope_page::queue::{Column, Direction, Listing, shown};
use web_sys::{Element, EventTarget};

use super::arrangement::Arrangement;
use super::cursor::Cursor;
use super::tabs::queue_name;
use crate::address::Go;
use crate::desk::row::{Row, row_id};
use crate::desk::seat::Seat;
use crate::i18n::words;
use crate::store::Store;
use crate::ui::answer::{answer, next_frame};
use crate::ui::button::Button;
use crate::ui::icon::{self, Icon};
use crate::ui::keys::pressed;
use crate::ui::virtual_list::VirtualList;
use crate::ui::virtual_rows::VirtualRows;

/// The table in its frame, or why there is nothing in it.
#[component]
pub(super) fn QueueTable(
    queue: Queue,
    title: Memo<String>,
    arrangement: Arrangement,
    listing: Memo<Listing>,
) -> impl IntoView {
    let seat = Seat::expect();
    let count = Memo::new(move |_| listing.with(|listing| listing.rows.len()));
    let list = VirtualList::new(count);
    let selected = Memo::new(move |_| seat.session().filter(|_| seat.queue() == queue));
    let cursor = Cursor::new(listing, list, selected.into());
    let table = NodeRef::<html::Table>::new();
    let in_range = move |range: Range<usize>| {
        listing.with(|listing| listing.rows.get(range).unwrap_or_default().to_vec())
    };
    let row = move |session, number| view! { <Row session queue number cursor /> };
    keep_selection_in_sight(selected, cursor);
    let press = keys(queue, cursor);
    let active = move || cursor.session().map(|session| row_id(session, queue));
    view! {
        <div class="queue-frame" node_ref=list.frame on:scroll=answer(move |_| list.look())>
            <table
                class="queue"
                role="grid"
                tabindex="0"
                node_ref=table
                aria-label=title
                aria-rowcount=move || (count.get() + 1).to_string()
                aria-activedescendant=active
                on:keydown=answer(press)
            >
                <thead role="rowgroup" node_ref=list.head>
                    <tr role="row" aria-rowindex="1">
                        {Column::ALL
                            .map(|column| view! { <ColumnHead column arrangement /> })
                            .collect_view()}
                    </tr>
                </thead>
                <VirtualRows list table of=in_range row />
            </table>
        </div>
        <Nothing arrangement listing />
        <Hidden queue selected listing />
    }
}

/// A head that sorts by its column.
#[component]
fn ColumnHead(column: Column, arrangement: Arrangement) -> impl IntoView {
    let direction = Memo::new(move |_| {
        let sort = arrangement.sort.get().filter(|sort| sort.by == column)?;
        Some(sort.direction)
    });
    let mark = move || {
        let drawing = match direction.get()? {
            Direction::Ascending => icon::UP,
            Direction::Descending => icon::DOWN,
        };
        Some(view! { <Icon drawing /> })
    };
    view! {
        <th
            scope="col"
            role="columnheader"
            data-column=column.id()
            aria-sort=move || direction.get().map_or("none", Direction::id)
        >
            <button type="button" class="queue-sorter" on:click=answer(move |_| arrangement.turn(column))>
                {words().queue.column(column)}
                {mark}
            </button>
        </th>
    }
}

/// Says why no row is there, and offers a way out.
#[component]
fn Nothing(arrangement: Arrangement, listing: Memo<Listing>) -> impl IntoView {
    let words = &words().queue;
    let is_empty = Memo::new(move |_| listing.with(|listing| listing.total == 0));
    let finds_nothing =
        Memo::new(move |_| listing.with(|listing| listing.total > 0 && listing.rows.is_empty()));
    view! {
        <Show when=move || is_empty.get()>
            <p class="queue-empty">{words.empty}</p>
        </Show>
        <Show when=move || finds_nothing.get()>
            <div class="queue-empty" role="status">
                <p>{words.nothing_found}</p>
                <Button on_press=move |_| arrangement.show_all()>{words.show_all}</Button>
            </div>
        </Show>
    }
}

/// Says so when the selected session is in this queue and not among the rows.
#[component]
fn Hidden(
    queue: Queue,
    selected: Memo<Option<SessionId>>,
    listing: Memo<Listing>,
) -> impl IntoView {
    let (store, words) = (Store::expect(), &words().queue);
    let hidden = Memo::new(move |_| {
        let selected = selected.get()?;
        if listing.with(|listing| listing.rows.contains(&selected)) {
            return None;
        }
        store.desk(|desk| {
            let session = desk.session(selected)?;
            shown(session, queue)?;
            Some(session.name.clone())
        })
    });
    move || {
        let sentence = (words.is_hidden)(&hidden.get()?);
        Some(view! { <p class="queue-hidden" role="status">{sentence}</p> })
    }
}

/// What the keys do on the table: they move the cursor, and Enter selects.
fn keys(queue: Queue, cursor: Cursor) -> impl Fn(KeyboardEvent) {
    let (store, seat) = (Store::expect(), Seat::expect());
    let queue_name = queue_name(queue);
    let select = move || {
        let session = untrack(|| cursor.session())?;
        let name = untrack(|| store.desk(|desk| Some(desk.session(session)?.name.clone())))?;
        untrack(|| seat.with_entry(&name, &queue_name.get())).go();
        Some(())
    };
    move |event| {
        let is_modified = event.ctrl_key() || event.alt_key() || event.meta_key();
        if is_modified || is_in_head(event.target()) {
            return;
        }
        if cursor.follow(&event)
            || pressed(&event).as_deref() == Some("Enter") && select().is_some()
        {
            event.prevent_default();
        }
    }
}

/// A selection that comes from elsewhere, such as an address, is scrolled to; one that moves
/// because its row does is not followed.
fn keep_selection_in_sight(selected: Memo<Option<SessionId>>, cursor: Cursor) {
    Effect::new(move || {
        if let Some(session) = selected.get() {
            // Not before the rows have their room.
            next_frame(move || cursor.show(session));
        }
    });
}

fn is_in_head(target: Option<EventTarget>) -> bool {
    let element = target.and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| element.closest("thead").ok().flatten().is_some())
}
