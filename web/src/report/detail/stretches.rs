//! What a duration is made of: its stretches, one below the other, and what they come to.

use chrono::TimeDelta;
use leptos::prelude::*;
use queuescope_core::report::time_field::TimeField;
use queuescope_core::report::{Column, Row, Stretch};
use queuescope_page::report::number;

use super::precision::Precision;
use crate::i18n::words;
use crate::store::Store;

/// So many stretches are listed; the last ones, where there are more.
const LISTED: usize = 200;

/// What the field says, its stretches and their sum; of Total Time also the fields it is the sum of.
#[component]
pub(super) fn Stretches(
    row: Memo<Option<Row>>,
    field: TimeField,
    precision: Memo<Precision>,
) -> impl IntoView {
    let words = words();
    let column = Column::Time(field);
    let stretches =
        Memo::new(move |_| row.with(|row| Some(row.as_ref()?.stretches(field)?.to_vec())));
    let why_none = move || {
        stretches.with(|stretches| match stretches.as_deref() {
            None => Some(words.report.nothing_to_count),
            Some([]) => Some(words.report.nothing_counted),
            Some([_, ..]) => None,
        })
    };
    let is_some = move || why_none().is_none();
    view! {
        <div class="report-stretches">
            <p>
                {(words.domain.field)(column)} " "
                <span class="quiet">{(words.report.number)(number(column))}</span>
            </p>
            <Show when=move || field == TimeField::Total && is_some()>
                <TotalParts row precision />
            </Show>
            {move || why_none().map(|why| view! { <p class="quiet">{why}</p> })}
            <Show when=is_some>
                <Listed stretches precision field />
            </Show>
        </div>
    }
}

#[component]
fn Listed(
    stretches: Memo<Option<Vec<Stretch>>>,
    precision: Memo<Precision>,
    field: TimeField,
) -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    let beginning = Memo::new(move |_| store.run(|run| run.branch().beginning()));
    let lines = move || {
        let all = stretches.get().unwrap_or_default();
        let first = all.len().saturating_sub(LISTED);
        (first..)
            .zip(all.into_iter().skip(first))
            .collect::<Vec<_>>()
    };
    let more = move || {
        let more = stretches
            .with(|all| all.as_ref().map_or(0, Vec::len))
            .saturating_sub(LISTED);
        (more > 0).then(|| (words.report.and_more)(more))
    };
    let sum = move || {
        let all = stretches.get().unwrap_or_default();
        let sum: TimeDelta = all.iter().map(|one| one.length()).sum();
        precision.get().duration(sum)
    };
    let moment = move |at| precision.get().moment(at, beginning.get(), words);
    view! {
        <table class="report-lines" aria-label=(words.domain.column)(Column::Time(field))>
            <thead>
                <tr>
                    <th scope="col">{words.report.from}</th>
                    <th scope="col">{words.report.until}</th>
                    <th scope="col">{words.report.length}</th>
                </tr>
            </thead>
            <tbody>
                <For each=lines key=|line| *line let((_, one))>
                    <tr>
                        <td>{move || moment(one.from)}</td>
                        <td>{move || moment(one.until)}</td>
                        <td>{move || precision.get().duration(one.length())}</td>
                    </tr>
                </For>
            </tbody>
            <tfoot>
                <tr>
                    <th scope="row" colspan="2">
                        {words.report.together}
                    </th>
                    <td>{sum}</td>
                </tr>
            </tfoot>
        </table>
        {move || more().map(|more| view! { <p class="quiet">{more}</p> })}
    }
}

/// The fields that Total Time is the sum of.
#[component]
fn TotalParts(row: Memo<Option<Row>>, precision: Memo<Precision>) -> impl IntoView {
    let words = words();
    let part = move |field| {
        let time = row.with(|row| row.as_ref()?.duration(field));
        time.map(|time| precision.get().duration(time))
    };
    let lines = TimeField::PARTS_OF_TOTAL.map(|field| {
        view! {
            <tr>
                <td aria-hidden="true">"+"</td>
                <th scope="row">{(words.domain.column)(Column::Time(field))}</th>
                <td>{move || part(field).unwrap_or_else(|| words.report.none_sign.to_owned())}</td>
            </tr>
        }
    });
    view! {
        <table class="report-lines report-parts" aria-label=words.report.total_is>
            <tbody>{lines.collect_view()}</tbody>
            <tfoot>
                <tr>
                    <td aria-hidden="true">"="</td>
                    <th scope="row">{(words.domain.column)(Column::Time(TimeField::Total))}</th>
                    <td>{move || part(TimeField::Total)}</td>
                </tr>
            </tfoot>
        </table>
    }
}
