//! The figures of the file, as the report of the desk has them.

use std::sync::Arc;

use leptos::prelude::*;
use queuescope_core::report::figures::Within;

use super::here::Here;
use super::reading::Check;
use crate::figures::{FiguresView, Shown};

/// All of them, once the file is over. A row of the file that was there before is counted once.
#[component]
pub(super) fn FileFigures() -> impl IntoView {
    let (check, here) = (Check::expect(), Here::expect());
    let is_by_part = RwSignal::new(false);
    let within = RwSignal::new(Within::default());
    let summary = Memo::new(move |_| check.over(|over| over?.figures.clone().map(Arc::from)));
    let shown = Shown {
        summary: summary.into(),
        within: within.into(),
        choose: Callback::new(move |chosen| within.set(chosen)),
        is_by_part: is_by_part.into(),
        turn: Callback::new(move |()| is_by_part.update(|is| *is = !*is)),
        rows: Callback::new(move |behind| here.with_rows_of(Some(behind)).href()),
    };
    view! { <FiguresView shown /> }
}
