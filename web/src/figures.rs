//! The figures of a report: a card each, with its definition, its chart, its table and the way to the rows behind it.
//!
//! It draws a [`Summary`] and knows not where that is from: a desk that goes on and a file are drawn alike.

mod card;
mod chart;
mod grid;
mod hours;
mod lanes;
mod lost;
mod only;
mod part;
mod service;
mod technicians;
mod times;
mod transfers;

use std::sync::Arc;

use leptos::prelude::*;
use queuescope_core::report::figures::{Behind, Within};
use queuescope_page::figures::Summary;

use crate::i18n::words;
use hours::Hours;
use lost::Lost;
pub(crate) use only::Only;
pub(crate) use part::looks;
use service::ServiceLevel;
use technicians::Technicians;
use times::{Handling, Waits};
use transfers::Transfers;

/// What is drawn, and what can be asked for.
#[derive(Clone, Copy)]
pub(crate) struct Shown {
    /// None before it is worked out for the first time.
    pub(crate) summary: Signal<Option<Arc<Summary>>>,
    /// The time that the service level is measured by.
    pub(crate) within: Signal<Within>,
    /// Another one was chosen.
    pub(crate) choose: Callback<Within>,
    /// Whether the technicians' time stands with a line for each part of it.
    pub(crate) is_by_part: Signal<bool>,
    /// It is to stand the other way round.
    pub(crate) turn: Callback<()>,
    /// The link to the rows behind a figure.
    pub(crate) rows: Callback<Behind, String>,
}

impl Shown {
    /// Something of the summary, told anew only where it is another.
    fn of<T: PartialEq + Send + Sync + 'static>(
        self,
        read: impl Fn(&Summary) -> Option<T> + Send + Sync + 'static,
    ) -> Memo<Option<T>> {
        Memo::new(move |_| {
            self.summary
                .with(|summary| read(summary.as_ref().map(Arc::as_ref)?))
        })
    }

    fn href(self, behind: Behind) -> String {
        self.rows.run(behind)
    }
}

/// All of them, the one that is asked for most often first.
#[component]
pub(crate) fn FiguresView(shown: Shown) -> impl IntoView {
    let words = &words().figures;
    let is_there = Memo::new(move |_| shown.summary.with(Option::is_some));
    let counting = move || view! { <p class="queue-empty" role="status">{words.counting}</p> };
    view! {
        <section class="figures" aria-label=words.title>
            <Show when=move || is_there.get() fallback=counting>
                <ServiceLevel shown />
                <Waits shown />
                <Lost shown />
                <Handling shown />
                <Hours shown />
                <Transfers shown />
                <Technicians shown />
                <p class="figures-numbers quiet">{words.numbers}</p>
            </Show>
        </section>
    }
}
