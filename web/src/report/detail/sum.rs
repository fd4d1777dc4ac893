//! Why End − Start is not Total Time: a sum that can be followed line by line.

use leptos::prelude::*;
use queuescope_core::report::Row;
use queuescope_page::report::{Line, Part, lines};

use super::precision::Precision;
use crate::i18n::words;
use crate::report::told::Told;
use crate::store::Store;

/// The sum, or why there is none.
#[component]
pub(super) fn Sum(row: Memo<Option<Row>>) -> impl IntoView {
    let words = &words().report;
    let sum = Memo::new(move |_| row.with(|row| lines(row.as_ref()?)));
    let is_there = Memo::new(move |_| sum.with(Option::is_some));
    let precision = Precision::follow(row);
    let line =
        move |place: usize| Signal::derive(move || sum.with(|sum| Some(sum.as_ref()?[place])));
    view! {
        <section class="report-part" aria-labelledby="report-sum">
            <h3 id="report-sum">{words.sum}</h3>
            <Show
                when=move || is_there.get()
                fallback=move || view! { <p class="quiet">{words.no_sum}</p> }
            >
                <Reach row precision />
                <table class="report-lines report-sum">
                    <thead>
                        <tr>
                            <td></td>
                            <td></td>
                            <th scope="col">{words.length}</th>
                            <th scope="col">{words.so_far}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {(0..7)
                            .map(|place| view! { <SumLine line=line(place) precision /> })
                            .collect_view()}
                    </tbody>
                </table>
            </Show>
        </section>
    }
}

/// From when until when it reaches.
#[component]
fn Reach(row: Memo<Option<Row>>, precision: Memo<Precision>) -> impl IntoView {
    let (store, told, words) = (Store::expect(), Told::expect(), words());
    let beginning = Memo::new(move |_| store.run(|run| run.branch().beginning()));
    let reach = move || {
        let (start, end) = row.with(|row| row.as_ref().map(|row| (row.start, row.end)))?;
        let moment = |at| precision.get().moment(at, beginning.get(), words);
        let start = moment(start?);
        Some(match end {
            Some(end) => (words.report.span)(&start, &moment(end)),
            None => (words.report.span_until_now)(&start, &moment(told.moment())),
        })
    };
    view! { <p class="quiet numeric">{reach}</p> }
}

#[component]
fn SumLine(line: Signal<Option<Line>>, precision: Memo<Precision>) -> impl IntoView {
    let words = &words().report;
    let part = Memo::new(move |_| line.get().map(|line| line.part));
    let sign = move || match part.get()? {
        Part::Total => None,
        Part::BeforeStart => Some("−"),
        Part::Offline | Part::TechniciansSide | Part::NotAccepted | Part::Absent => Some("+"),
        Part::Span => Some("="),
    };
    let told = move || part.get().map(words.part);
    let is_nothing = move || line.get().is_some_and(|line| line.time.is_zero());
    let is_end = move || part.get() == Some(Part::Span);
    view! {
        <tr data-nothing=move || is_nothing().then_some("") data-end=move || is_end().then_some("")>
            <td class="report-sign">{sign}</td>
            <th scope="row">
                {move || told().map(|(name, _)| name)}
                <span class="report-why">{move || told().map(|(_, why)| why)}</span>
            </th>
            <td>{move || line.get().map(|line| precision.get().duration(line.time))}</td>
            <td class="report-so-far">
                {move || line.get().map(|line| precision.get().duration(line.so_far))}
            </td>
        </tr>
    }
}
