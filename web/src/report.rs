//! The session report of the desk: every row of it at the moment that is looked at, what each of its
//! numbers is made of, and the figures of all of them.
//!
//! Whether rows or figures are shown, which row is open, which columns are shown, the order and what is
//! looked for are the address.

mod about;
mod cell;
mod columns;
mod cursor;
mod detail;
mod figures;
mod head;
mod here;
mod nothing;
mod only;
mod row;
mod spreadsheet;
mod standing;
mod switch;
mod table;
mod take_along;
mod told;
mod tools;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use queuescope_page::address::ReportPlace;

use crate::address::Go;
use crate::commands::is_in_dialog;
use crate::i18n::{InWords, words};
use crate::timeline::Timeline;
use crate::ui::answer::answer;
use crate::ui::focus;
use crate::ui::keys::pressed;
use about::About;
use columns::ColumnsDialog;
use detail::Detail;
use figures::ReportFigures;
use here::Here;
use only::OnlyThese;
use switch::ReportSwitch;
use table::{ReportTable, TABLE};
use told::Told;
use tools::Tools;

/// The id of the heading.
const TITLE: &str = "report-title";

/// The screen.
#[component]
pub(crate) fn ReportScreen() -> impl IntoView {
    let told = Told::provide();
    let here = Here::provide(told);
    About::provide();
    go_on_where_it_went(here);
    columns::provide();
    let session = Signal::derive(move || here.selected().map(|row| row.session));
    let is_open = Memo::new(move |_| here.place(|place| place.row.is_some()));
    let shows_figures = Memo::new(move |_| here.place(ReportPlace::shows_figures));
    let rows = || {
        view! {
            <Tools />
            <OnlyThese />
            <ReportTable />
        }
    };
    let close = move |event: KeyboardEvent| {
        let is_escape = pressed(&event).as_deref() == Some("Escape");
        let is_for_another = event.default_prevented() || is_in_dialog(&event);
        if is_escape && !is_for_another && is_open.get_untracked() {
            event.prevent_default();
            untrack(|| here.without_row()).go();
        }
    };
    view! {
        <div
            class="report"
            data-open=move || is_open.get().then_some("")
            on:keydown=answer(close)
        >
            <section class="report-list" aria-labelledby=TITLE>
                <InWords>
                    <div class="report-head">
                        <h1 id=TITLE tabindex="-1">{words().shell.report}</h1>
                        <ReportSwitch />
                    </div>
                    <Show when=move || shows_figures.get() fallback=rows>
                        <ReportFigures />
                    </Show>
                </InWords>
            </section>
            <Show when=move || is_open.get()>
                <InWords>
                    <Detail />
                </InWords>
            </Show>
            <div class="report-foot">
                <Timeline session />
            </div>
            <InWords>
                <ColumnsDialog />
            </InWords>
        </div>
    }
}

/// Who follows a link from a figure to its rows goes on in the table, and at the heading who goes back: the
/// link is gone.
fn go_on_where_it_went(here: Here) {
    let place =
        Memo::new(move |_| here.place(|place| (place.shows_figures(), place.of().cloned())));
    Effect::watch(
        move || place.get(),
        |(shows_figures, _), _, _| focus::or_else(if *shows_figures { TITLE } else { TABLE }),
        false,
    );
}
