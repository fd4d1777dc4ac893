//! A report or a log of somebody's own, read and checked in this tab: what it is, what is to be said of it, and where.
//!
//! The file is read by a program beside the page, so that the page answers meanwhile. Nothing is sent anywhere, and
//! the desk knows nothing of it.

mod about;
mod behind;
mod choice;
mod columns;
mod figures;
mod file;
mod findings;
mod hand_over;
mod here;
mod how;
mod kinds;
mod reading;
mod row;
mod session;
mod take_along;
mod tools;
mod zones;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::address::Go;
use crate::commands::is_in_dialog;
use crate::i18n::{InWords, words};
use crate::ui::answer::answer;
use crate::ui::keys::pressed;
use about::About;
use behind::RowsBehind;
use file::FileLine;
use findings::Findings;
use hand_over::HandOver;
use here::Here;
use kinds::Kinds;
pub(crate) use reading::Check;
use reading::Stage;
use row::RowPanel;
use tools::Tools;

/// The screen.
#[component]
pub(crate) fn CheckScreen() -> impl IntoView {
    let check = Check::expect();
    let here = Here::provide(check);
    let has_file = Memo::new(move |_| check.stage() != Stage::Nothing);
    let is_known = Memo::new(move |_| check.about(|about| about.is_some()));
    let is_read = Memo::new(move |_| {
        is_known.get() && matches!(check.stage(), Stage::Reading | Stage::Over | Stage::Stopped)
    });
    let is_open = Memo::new(move |_| is_read.get() && here.row().is_some());
    let close = move |event: KeyboardEvent| {
        let is_escape = pressed(&event).as_deref() == Some("Escape");
        let is_for_another = event.default_prevented() || is_in_dialog(&event);
        if is_escape && !is_for_another && is_open.get_untracked() {
            event.prevent_default();
            untrack(|| here.with_row(None)).go();
        }
    };
    view! {
        <div
            class="check"
            data-open=move || is_open.get().then_some("")
            on:keydown=answer(close)
        >
            <section class="check-list" aria-labelledby="check-title">
                <InWords>
                    <h1 id="check-title">{words().check.title}</h1>
                    <HandOver />
                    <Show when=move || has_file.get()>
                        <FileLine />
                    </Show>
                    <Show when=move || is_known.get()>
                        <About />
                    </Show>
                    <Show when=move || is_read.get()>
                        <Kinds />
                        <RowsBehind />
                        <Tools />
                        <Findings />
                    </Show>
                </InWords>
            </section>
            <Show when=move || is_open.get()>
                <InWords>
                    <RowPanel />
                </InWords>
            </Show>
        </div>
    }
}
