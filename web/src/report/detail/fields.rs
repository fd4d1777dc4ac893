//! All fields of the row, whatever the table shows.

use leptos::prelude::*;
use queuescope_core::report::{Column, Row};
use queuescope_page::report::{Group, number};

use crate::i18n::words;
use crate::names::Names;
use crate::report::cell::text_of;
use crate::store::Store;
use crate::ui::folded::Folded;

/// Group by group, behind a line that opens.
#[component]
pub(super) fn AllFields(row: Memo<Option<Row>>) -> impl IntoView {
    let words = &words().report;
    view! {
        <Folded class="report-fields" summary=words.all_fields>
            {Group::ALL.map(|group| view! { <Fields row group /> }).collect_view()}
        </Folded>
    }
}

#[component]
fn Fields(row: Memo<Option<Row>>, group: Group) -> impl IntoView {
    let lines = group.columns().map(|column| view! { <Field row column /> });
    view! {
        <h4>{(words().report.group)(group)}</h4>
        <dl>{lines.collect_view()}</dl>
    }
}

#[component]
fn Field(row: Memo<Option<Row>>, column: Column) -> impl IntoView {
    let (store, names, words) = (Store::expect(), Names::expect(), words());
    let text = Memo::new(move |_| {
        row.with(|row| text_of(column, row.as_ref()?, store, names.language(), words))
    });
    view! {
        <div>
            <dt title=(words.domain.field)(column)>
                {(words.domain.column)(column)} " "
                <span class="columns-number numeric">{number(column)}</span>
            </dt>
            <dd class="numeric" aria-label=move || text.with(Option::is_none).then_some(words.report.none)>
                {move || text.get().unwrap_or_else(|| words.report.none_sign.to_owned())}
            </dd>
        </div>
    }
}
