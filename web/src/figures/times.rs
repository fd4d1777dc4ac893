//! How long something takes: waiting, and working on a session.

use leptos::prelude::*;
use queuescope_core::report::figures::{Behind, Spread};
use queuescope_page::duration::duration;
use queuescope_page::figures::{Summary, Times};

use super::Shown;
use super::card::{Card, RowsLink};
use super::chart::{BarChart, Bars};
use super::grid::{Cell, FigureTable, Grid};
use crate::i18n::figures::{FigureWords, FiguresWords};
use crate::i18n::words;

/// The average wait, and the longest.
#[component]
pub(super) fn Waits(shown: Shown) -> impl IntoView {
    let words = &words().figures;
    let kind = Kind {
        id: "waits",
        says: &words.waits,
        read: |summary| summary.waits,
        longest: words.longest_wait,
        counted: words.sessions,
        behind: || Behind::Waited,
    };
    view! { <TimesCard shown kind /> }
}

/// The average handling time, and the longest.
#[component]
pub(super) fn Handling(shown: Shown) -> impl IntoView {
    let words = &words().figures;
    let kind = Kind {
        id: "handling",
        says: &words.handling,
        read: |summary| summary.handling,
        longest: words.longest_handling,
        counted: words.rows,
        behind: || Behind::Handled,
    };
    view! { <TimesCard shown kind /> }
}

/// What takes its time.
#[derive(Clone, Copy)]
struct Kind {
    id: &'static str,
    says: &'static FigureWords,
    read: fn(&Summary) -> Option<Times>,
    longest: fn(&str, u64) -> String,
    /// What is counted.
    counted: &'static str,
    behind: fn() -> Behind,
}

#[component]
fn TimesCard(shown: Shown, kind: Kind) -> impl IntoView {
    let words = words();
    let figures = &words.figures;
    let times = shown.of(kind.read);
    let value = move || Some(duration(times.get()?.average(), words.clock.days));
    let beside = move || {
        let times = times.get()?;
        let longest = duration(times.longest(), words.clock.days);
        Some((kind.longest)(&longest, times.count))
    };
    let counts = Memo::new(move |_| times.get().unwrap_or_default().spread);
    let bars = move || Bars {
        heights: counts.get().counts().to_vec(),
        axis: axis(figures),
        ..Bars::default()
    };
    let label = move || (figures.read_out)(kind.says.name, &told(figures, &counts.get()));
    let chart = move || {
        view! { <BarChart label=Signal::derive(label) bars=Signal::derive(bars) /> }
    };
    let grid = move || {
        let lines = told(figures, &counts.get());
        Grid {
            heads: vec![Cell::text(figures.took), Cell::text(kind.counted)],
            lines: lines
                .into_iter()
                .map(|(step, count)| vec![Cell::text(step), Cell::text(count)])
                .collect(),
            sums: vec![vec![
                Cell::text(figures.together),
                Cell::text(times.get().map_or(0, |times| times.count).to_string()),
            ]],
            left_out: 0,
        }
    };
    view! {
        <Card
            kind=kind.id
            says=kind.says
            value=Signal::derive(value)
            beside=Signal::derive(beside)
            chart
        >
            <RowsLink
                shown
                behind=Signal::derive(kind.behind)
                rows=Signal::derive(move || Some(times.get()?.rows))
                says=figures.rows_behind
            />
            <FigureTable shown name=kind.says.name grid=Signal::derive(grid) />
        </Card>
    }
}

/// Each step, and how many are in it.
fn told(words: &FiguresWords, spread: &Spread) -> Vec<(String, String)> {
    let ends = Spread::UP_TO.into_iter().map(Some).chain([None]);
    let steps = ends.zip(spread.counts());
    steps
        .map(|(end, count)| ((words.step)(end), count.to_string()))
        .collect()
}

/// Every other step has its end written below it: there is no room for all.
fn axis(words: &FiguresWords) -> Vec<String> {
    let ends = Spread::UP_TO.into_iter().map(Some).chain([None]);
    let ends = (0..).zip(ends).map(|(at, end)| match end {
        Some(end) if at % 2 == 0 => (words.step_in_short)(end),
        _ => String::new(),
    });
    ends.collect()
}
