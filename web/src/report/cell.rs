//! A cell of the report: a text, a time, or a duration that opens into what it is made of.

use leptos::either::EitherOf3;
use leptos::prelude::*;
use queuescope_core::language::Language;
use queuescope_core::report::time_field::TimeField;
use queuescope_core::report::{self, Column, Row};
use queuescope_core::timer::Instant;
use queuescope_page::address::{ReportPlace, RowName};
use queuescope_page::duration::{time_of_day, with_hours};
use queuescope_page::report::{RowId, id as word_of};

use super::cursor::Cursor;
use super::here::Here;
use super::standing::StandingChip;
use crate::i18n::{Words, words};
use crate::names::Names;
use crate::store::Store;

/// What the cells of a row read.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    pub(super) id: RowId,
    pub(super) row: Memo<Option<Row>>,
    pub(super) name: Memo<Option<RowName>>,
}

/// The id of a cell within the page.
pub(super) fn cell_id(row: RowId, column: Column) -> String {
    let technician = row.technician.map(|id| id.0.to_string());
    let technician = technician.unwrap_or_default();
    format!("cell-{}-{technician}-{}", row.session.0, word_of(column))
}

/// The word in the style sheets for what stands in a column.
pub(super) const fn kind_of(column: Column) -> &'static str {
    match column {
        Column::StartTime | Column::EndTime | Column::LastActionTime | Column::FirstChatSent => {
            "moment"
        }
        Column::Time(_) | Column::TimeToFirstChat | Column::WrapUpTime => "duration",
        Column::SessionId
        | Column::TechnicianId
        | Column::ChannelId
        | Column::CustomerMessages
        | Column::TechnicianMessages
        | Column::SystemMessages => "number",
        Column::Status => "status",
        Column::TechnicianName
        | Column::TechnicianEmail
        | Column::SessionType
        | Column::Name
        | Column::CustomField(_)
        | Column::TrackingId
        | Column::CustomerIp
        | Column::DeviceId
        | Column::IncidentToolsUsed
        | Column::ResolvedUnresolved
        | Column::ChannelName
        | Column::CallingCard
        | Column::Platform
        | Column::BrowserType
        | Column::TechnicianGroup
        | Column::TransferredTo => "text",
    }
}

/// The duration that a cell opens, if there is one in it.
pub(super) fn field_of(column: Column, row: &Row) -> Option<TimeField> {
    match column {
        Column::Time(field) => row.stretches(field).map(|_| field),
        _ => None,
    }
}

/// What a cell says; nothing where there is none.
pub(super) fn text_of(
    column: Column,
    row: &Row,
    store: Store,
    language: Language,
    words: &Words,
) -> Option<String> {
    let cell = untrack(|| store.staff(|staff| column.cell(row, staff)))?;
    Some(match cell {
        report::Cell::Text(_)
        | report::Cell::SessionType(_)
        | report::Cell::Standing(_)
        | report::Cell::Tools(_) => cell.words(language)?.into_owned(),
        report::Cell::Number(number) => number.to_string(),
        report::Cell::Duration(duration) => with_hours(duration),
        report::Cell::Moment(at) => {
            let beginning = untrack(|| store.run(|run| run.branch().beginning()));
            on_its_day(&time_of_day(at), at, beginning, words)
        }
    })
}

/// A time of day, with the day where that is not the first.
pub(super) fn on_its_day(time: &str, at: Instant, beginning: Instant, words: &Words) -> String {
    match (at.date_naive() - beginning.date_naive()).num_days() {
        0 => time.to_owned(),
        days => (words.report.days_later)(time, days),
    }
}

/// A cell.
#[component]
pub(super) fn Cell(
    shown: Shown,
    column: Column,
    /// Whether it names its row.
    is_first: bool,
    cursor: Cursor,
) -> impl IntoView {
    let (store, names, words) = (Store::expect(), Names::expect(), words());
    let text = Memo::new(move |_| {
        shown
            .row
            .with(|row| text_of(column, row.as_ref()?, store, names.language(), words))
    });
    let is_zero = Memo::new(move |_| {
        shown.row.with(|row| {
            let duration = row.as_ref()?.duration(field_of(column, row.as_ref()?)?)?;
            duration.is_zero().then_some("")
        })
    });
    let is_at_cursor = Memo::new(move |_| {
        let at = cursor.at();
        at.is_some_and(|at| (at.row, at.column) == (shown.id, column))
    });
    view! {
        <td
            id=cell_id(shown.id, column)
            role=if is_first { "rowheader" } else { "gridcell" }
            data-column=word_of(column)
            data-kind=kind_of(column)
            data-zero=is_zero
            data-cursor=move || is_at_cursor.get().then_some("")
            aria-label=move || text.with(Option::is_none).then_some(words.report.none)
        >
            <Content shown column is_first text />
        </td>
    }
}

/// What stands in it: a chip, a link, or a text alone.
#[component]
fn Content(
    shown: Shown,
    column: Column,
    is_first: bool,
    text: Memo<Option<String>>,
) -> impl IntoView {
    let (here, words) = (Here::expect(), &words().report);
    let told = move || text.get().unwrap_or_else(|| words.none_sign.to_owned());
    let opens = Memo::new(move |_| {
        shown.row.with(|row| {
            let field = field_of(column, row.as_ref()?);
            (is_first || field.is_some()).then_some(field)
        })
    });
    let standing = Memo::new(move |_| {
        let standing = shown.row.with(|row| row.as_ref()?.standing);
        standing.filter(|_| column == Column::Status)
    });
    move || {
        if let Some(field) = opens.get() {
            let href = move || Some(here.with_row(shown.name.get()?, field).href());
            let is_current = move || {
                let is_open = here.place(ReportPlace::field) == field;
                (is_open && here.selected() == Some(shown.id)).then_some("true")
            };
            EitherOf3::A(view! {
                <a class="report-link" href=href tabindex="-1" aria-current=is_current>
                    {told}
                </a>
            })
        } else if let Some(standing) = standing.get() {
            EitherOf3::B(view! { <StandingChip standing /> })
        } else {
            EitherOf3::C(told)
        }
    }
}
