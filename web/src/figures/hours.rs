//! How many sessions begin in an hour.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use leptos::prelude::*;
use queuescope_core::report::figures::Behind;
use queuescope_page::figures::{self, Summary};

use super::Shown;
use super::card::{Card, RowsLink};
use super::chart::{BarChart, Bars};
use super::grid::{Cell, FigureTable, Grid, LISTED};
use crate::i18n::words;

/// How many bars there are at most.
const BARS: usize = 48;
/// So many are few.
const FEW: usize = 8;

/// Sessions an hour.
#[component]
pub(super) fn Hours(shown: Shown) -> impl IntoView {
    let words = &words().figures;
    let an_hour = shown.of(Summary::begun_an_hour);
    let begun = shown.of(|summary| Some(summary.begun().collect::<Vec<_>>()));
    let is_one_day = Memo::new(move |_| {
        let begun = begun.get().unwrap_or_default();
        let mut days = begun.iter().map(|(hour, _)| hour.date());
        let first = days.next();
        days.next_back().is_none_or(|last| Some(last) == first)
    });
    let busiest = shown.of(Summary::busiest_hour);
    let value = move || an_hour.get().map(words.tenths);
    let beside = move || {
        let (hour, count) = busiest.get()?;
        Some((words.busiest_hour)(
            &clock(hour, is_one_day.get(), words.day),
            count,
        ))
    };
    let drawn = shown.of(|summary| figures::Bars::of(summary, BARS));
    let bars = move || {
        let is_one_day = is_one_day.get();
        drawn
            .get()
            .map_or_else(Bars::default, |drawn| drawing(drawn, is_one_day, words.day))
    };
    let label = move || {
        let told = begun.get().unwrap_or_default().into_iter().take(BARS);
        let told =
            told.map(|(hour, count)| (clock(hour, is_one_day.get(), words.day), count.to_string()));
        (words.read_out)(words.hours.name, &told.collect::<Vec<_>>())
    };
    let chart = move || {
        view! { <BarChart label=Signal::derive(label) bars=Signal::derive(bars) /> }
    };
    let rows = shown.of(|summary| Some(summary.rows_begun()));
    let grid = move || {
        let begun = begun.get().unwrap_or_default();
        let line = |(hour, count): &(NaiveDateTime, u64)| {
            let name = Cell::text(clock(*hour, is_one_day.get(), words.day));
            vec![name, Cell::rows(*count, Behind::Hour(*hour))]
        };
        Grid {
            heads: [words.hour, words.begun].map(Cell::text).into(),
            lines: begun.iter().take(LISTED).map(line).collect(),
            sums: vec![vec![
                Cell::text(words.together),
                Cell::text(rows.get().unwrap_or_default().to_string()),
            ]],
            left_out: begun.len().saturating_sub(LISTED),
        }
    };
    view! {
        <Card
            kind="hours"
            says=&words.hours
            value=Signal::derive(value)
            beside=Signal::derive(beside)
            chart
        >
            <RowsLink
                shown
                behind=Signal::derive(|| Behind::Begun)
                rows=rows
                says=words.rows_behind
            />
            <FigureTable shown name=words.hours.name grid=Signal::derive(grid) />
        </Card>
    }
}

/// A few hours have each its name below it and are no wider for being few; of many, the ends have.
fn drawing(drawn: figures::Bars, is_one_day: bool, day: fn(NaiveDate) -> String) -> Bars {
    let (count, mut heights) = (drawn.counts.len(), drawn.counts);
    let axis = if count <= FEW && is_one_day {
        heights.resize(FEW, 0);
        let hours = (0..).map_while(|hours| drawn.from.checked_add_signed(TimeDelta::hours(hours)));
        let names = hours.take(count).map(|hour| clock(hour, is_one_day, day));
        names.chain(vec![String::new(); FEW - count]).collect()
    } else {
        [drawn.from, drawn.until]
            .map(|end| clock(end, is_one_day, day))
            .into()
    };
    Bars {
        heights,
        axis,
        ..Bars::default()
    }
}

/// `08:00`; with its day where there are several.
fn clock(hour: NaiveDateTime, is_one_day: bool, day: fn(NaiveDate) -> String) -> String {
    let time = hour.format("%H:%M");
    if is_one_day {
        time.to_string()
    } else {
        format!("{}, {time}", day(hour.date()))
    }
}
