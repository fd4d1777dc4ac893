//! The figures of the rows at the moment that is looked at. They are worked out while they are looked at, and
//! in portions: a long report takes longer than a frame.

use std::sync::Arc;

use leptos::prelude::*;
use queuescope_core::report::figures::{Case, Figures};
use queuescope_page::address::ReportPlace;
use queuescope_page::figures::Summary;

use super::here::Here;
use super::told::{Rows, Told};
use crate::clock::{Telling, told_in_portions};
use crate::figures::{FiguresView, Shown};
use crate::store::Store;

/// So many rows are folded in a step.
const STEP: usize = 100;

/// The figures, with the ways to the rows behind them.
#[component]
pub(super) fn ReportFigures() -> impl IntoView {
    let (store, told, here) = (Store::expect(), Told::expect(), Here::expect());
    let folding = Folding {
        store,
        told,
        rows: None,
        folded: 0,
        figures: Figures::default(),
    };
    let summary = told_in_portions(move || told.rows(|_| ()), folding);
    let shown = Shown {
        summary: Signal::derive(move || summary.with(|summary| Option::clone(summary.as_ref()?))),
        within: Signal::derive(move || here.place(|place| place.within)),
        choose: Callback::new(move |within| here.measure_by(within)),
        is_by_part: Signal::derive(move || here.place(ReportPlace::is_by_part)),
        turn: Callback::new(move |()| here.turn_lines()),
        rows: Callback::new(move |behind| here.with_rows_of(Some(behind)).href()),
    };
    view! { <FiguresView shown /> }
}

/// What the rows are folded into.
struct Folding {
    store: Store,
    told: Told,
    /// None before they were counted for the first time.
    rows: Option<Rows>,
    folded: usize,
    figures: Figures,
}

impl Telling for Folding {
    type Told = Option<Arc<Summary>>;

    fn begin(&mut self) {
        self.rows = self.told.all();
        self.folded = 0;
        self.figures = Figures::default();
    }

    fn step(&mut self) -> Option<Self::Told> {
        let Some(rows) = &self.rows else {
            return Some(None);
        };
        let end = rows.len().min(self.folded + STEP);
        let (store, portion) = (self.store, rows.get(self.folded..end).unwrap_or_default());
        untrack(|| {
            store.staff(|staff| {
                for row in portion {
                    self.figures.add(&Case::of(row, staff));
                }
            });
        });
        self.folded = end;
        let is_done = end == rows.len();
        is_done.then(|| Some(Arc::new(Summary::of(&self.figures))))
    }
}
