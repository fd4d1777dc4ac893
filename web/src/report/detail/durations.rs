//! The nine durations of the row, each of which opens into what it is made of.

use leptos::prelude::*;
use queuescope_core::report::time_field::TimeField;
use queuescope_core::report::{Column, Row};
use queuescope_page::address::ReportPlace;

use super::precision::Precision;
use super::stretches::Stretches;
use crate::i18n::words;
use crate::report::here::{Here, name_of};
use crate::store::Store;

/// One below the other.
#[component]
pub(super) fn Durations(row: Memo<Option<Row>>) -> impl IntoView {
    let precision = Precision::follow(row);
    let fields = TimeField::ALL.map(|field| view! { <Duration row field precision /> });
    view! {
        <section class="report-part" aria-labelledby="report-durations">
            <h3 id="report-durations">{words().report.durations}</h3>
            <ul class="report-durations">{fields.collect_view()}</ul>
        </section>
    }
}

/// A link that opens the duration, or closes it again.
#[component]
fn Duration(row: Memo<Option<Row>>, field: TimeField, precision: Memo<Precision>) -> impl IntoView {
    let (store, here, words) = (Store::expect(), Here::expect(), words());
    let is_open = Memo::new(move |_| here.place(ReportPlace::field) == Some(field));
    let href = move || {
        let open = (!is_open.get()).then_some(field);
        row.with(|row| {
            let name = untrack(|| store.staff(|staff| Some(name_of(row.as_ref()?, staff))))?;
            Some(here.with_row(name, open).href())
        })
    };
    let time = move || row.with(|row| row.as_ref()?.duration(field));
    let told = move || {
        let time = time().map(|time| precision.get().duration(time));
        time.unwrap_or_else(|| words.report.none_sign.to_owned())
    };
    let is_nothing = move || time().is_none_or(|time| time.is_zero()).then_some("");
    let label = move || time().is_none().then_some(words.report.none);
    view! {
        <li
            class="report-duration"
            data-open=move || is_open.get().then_some("")
            data-nothing=is_nothing
        >
            <a href=href aria-expanded=move || is_open.get().to_string()>
                <span>{(words.domain.column)(Column::Time(field))}</span>
                <span class="numeric" aria-label=label>
                    {told}
                </span>
            </a>
            <Show when=move || is_open.get()>
                <Stretches row field precision />
            </Show>
        </li>
    }
}
