//! Which column of the file is which of the document's, to be corrected.

use leptos::prelude::*;
use queuescope_core::report::Column;

use super::choice::Choice;
use super::reading::Check;
use crate::i18n::words;

/// A list for each column as it is called in the file. It stays the same list when the file is read anew, and
/// keeps the focus.
#[component]
pub(super) fn Columns() -> impl IntoView {
    let (check, words) = (Check::expect(), words());
    let called = Memo::new(move |_| {
        let called = |column: &(String, Option<Column>)| column.0.clone();
        check.about(|about| {
            let columns = about.map_or(&[][..], |about| &about.columns);
            let called = columns.iter().map(called);
            called.enumerate().collect::<Vec<_>>()
        })
    });
    let name = words.domain.column;
    let said = move |column: Option<Column>| column.map_or(words.check.not_known.to_owned(), name);
    let list = move |(place, called): (usize, String)| {
        let all = Column::all().into_iter().map(Some);
        let all = std::iter::once(None).chain(all);
        view! {
            <Choice
                label=called
                all=all.map(|column| (column, said(column))).collect()
                found=move |about| about.columns.get(place).map(|(_, column)| said(*column))
                chosen=move |request| request.asked.columns.get(&place).copied()
                choose=move |request, column| request.name_column(place, column)
            />
        }
    };
    view! {
        <p class="quiet">{words.check.columns_lead}</p>
        <div class="filter check-how" data-of="columns">
            <For each=move || called.get() key=Clone::clone children=list />
        </div>
    }
}
