//! The matrix: a row for every status an entry leaves, a column for every one it enters.

mod cell;
mod far;
mod head;
mod mark;
mod spot;

use leptos::ev::{FocusEvent, PointerEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, EventTarget};
use queuescope_core::status::Status;
use queuescope_page::address::{Filters, Selection};

use super::here::Here;
use crate::i18n::words;
use crate::names::Names;
use crate::ui::answer::answer;
use cell::Cell;
use head::{ColumnHead, RowHead};
use mark::Legend;
use spot::Spot;

/// The matrix with what its signs mean and what the cell in one's hand says.
#[component]
pub(super) fn Matrix() -> impl IntoView {
    let here = Here::expect();
    let (selection, filters) = (here.selection(), here.filters());
    let (names, words) = (Names::expect(), words());
    let focused = RwSignal::new(None);
    let hovered = RwSignal::new(None);
    let stop = Memo::new(move |_| focused.get().unwrap_or_else(|| Spot::of(selection.get())));
    let lit = Memo::new(move |_| hovered.get().or(focused.get()));
    let reading = move || {
        lit.get().map_or_else(
            || words.views.matrix.hint.to_owned(),
            |spot| spot.name(words, names),
        )
    };
    view! {
        <section class="matrix" aria-label=words.views.matrix.title>
            <p class="matrix-reading quiet" aria-hidden="true">{reading}</p>
            <div
                class="matrix-scroll"
                on:focusin=answer(move |event: FocusEvent| focused.set(spot_of(event.target())))
                on:pointerover=answer(move |event: PointerEvent| hovered.set(spot_of(event.target())))
                on:pointerleave=answer(move |_| hovered.set(None))
                on:keydown=answer(move |event| spot::walk(&event, stop.get_untracked()))
            >
                <Grid selection filters stop lit />
            </div>
            <Legend />
        </section>
    }
}

/// The spot of the cell that something happens in.
fn spot_of(target: Option<EventTarget>) -> Option<Spot> {
    let target: Element = target?.dyn_into().ok()?;
    let cell = target.closest("[data-spot]").ok()??;
    Spot::from_id(&cell.get_attribute("data-spot")?)
}

#[component]
fn Grid(
    selection: Memo<Selection>,
    filters: Memo<Filters>,
    stop: Memo<Spot>,
    lit: Memo<Option<Spot>>,
) -> impl IntoView {
    let words = &words().views.matrix;
    let columns = Status::ALL.map(|to| view! { <ColumnHead to selection stop lit /> });
    // Each row is a value of its own: all 289 cells at once are too much for a small stack.
    let rows = Status::ALL.into_iter().map(|from| {
        let cells = Status::ALL
            .into_iter()
            .map(|to| view! { <Cell from to selection filters stop /> }.into_any());
        view! {
            <tr>
                <RowHead from selection stop lit />
                {cells.collect_view()}
            </tr>
        }
        .into_any()
    });
    view! {
        <table class="matrix-table" role="grid" aria-label=words.title>
            <thead>
                <tr>
                    <td class="matrix-corner">
                        <span class="matrix-to">{words.to}</span>
                        <span class="matrix-from">{words.from}</span>
                    </td>
                    {columns}
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}
