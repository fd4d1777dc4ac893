//! The rows behind a figure of the file: asked for when the address names one, and listed in the place of findings.

use leptos::prelude::*;

use super::findings::TABLE;
use super::here::Here;
use super::reading::{Check, Stage};
use crate::address::Go;
use crate::figures::Only;
use crate::i18n::words;
use crate::ui::answer::next_frame;
use crate::ui::button::Button;
use crate::ui::focus;

/// Which rows they are, and the way back to what was found.
#[component]
pub(super) fn RowsBehind() -> impl IntoView {
    let (check, here, words) = (Check::expect(), Here::expect(), &words().check);
    let of = Memo::new(move |_| here.place(|place| place.of().cloned()));
    Effect::new(move || {
        let is_over = check.stage() == Stage::Over;
        if let Some(of) = of.get().filter(|_| is_over) {
            check.ask_for_rows_behind(&of);
        }
    });
    // The figures stand above the list, and may be longer than the window.
    Effect::new(move || {
        if check.rows_behind_are_over() && of.with(Option::is_some) {
            next_frame(|| {
                focus::by_id(TABLE);
            });
        }
    });
    let back = move |_| untrack(|| here.with_kind(None)).go();
    view! {
        <Only of=of.into()>
            <Button on_press=back>{words.all_findings}</Button>
        </Only>
    }
}
