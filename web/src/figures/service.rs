//! How many were picked up within a time that one chooses.

use leptos::prelude::*;
use queuescope_core::echo::echo;
use queuescope_core::report::figures::{Behind, Within};
use queuescope_page::figures::{Curve, Level, Service};

use super::Shown;
use super::card::{Card, RowsLink};
use super::chart::{BarChart, Bars};
use super::grid::{Cell, FigureTable, Grid};
use crate::i18n::{Words, words};
use crate::ui::answer::answer;
use crate::ui::notice::{Notice, Tone};

/// The times that the table has beside the one that is chosen, in seconds.
const BESIDE: [u16; 7] = [5, 10, 20, 30, 60, 120, 300];
/// How many bars the chart has at most.
const BARS: u16 = 48;
/// How many times are written below it.
const LABELS: u16 = 3;

/// The service level.
#[component]
pub(super) fn ServiceLevel(shown: Shown) -> impl IntoView {
    let all_words = words();
    let words = &all_words.figures;
    let service = shown.of(|summary| Some(summary.service.clone()));
    let level_of = move |within| {
        let level = |service: &Service| service.level(within);
        service.with(|service| service.as_ref().map(level))
    };
    let level = Memo::new(move |_| level_of(shown.within.get()));
    let per_mille = move || level.get()?.share().per_mille();
    let value = move || per_mille().map(words.percent);
    let beside = move || {
        let level = level.get()?;
        let (share, open) = (level.share(), level.open.sessions);
        (share.all > 0).then(|| (words.picked_up_of)(share.part, share.all, open))
    };
    let heading = move || (words.service_within)(shown.within.get().seconds());
    let levels = Memo::new(move |_| {
        let mut seconds = BESIDE.to_vec();
        seconds.push(shown.within.get().seconds());
        seconds.sort_unstable();
        seconds.dedup();
        let withins = seconds.into_iter().filter_map(Within::from_seconds);
        withins
            .filter_map(|within| Some((within, level_of(within)?)))
            .collect::<Vec<_>>()
    });
    let grid = move || levels.with(|levels| grid_of(levels, all_words));
    let label = move || {
        let share = |(within, level): &(Within, Level)| {
            let share = level.share().per_mille().map(words.percent);
            Some(((words.so_many_seconds)(within.seconds()), share?))
        };
        let told: Vec<_> = levels.with(|levels| levels.iter().filter_map(share).collect());
        (words.read_out)(words.service.name, &told)
    };
    let curve = Memo::new(move |_| {
        let curve = |service: &Service| Curve::of(service, shown.within.get(), BARS);
        service.with(|service| service.as_ref().map(curve).unwrap_or_default())
    });
    let bars = move || {
        let Curve {
            shares,
            within,
            end,
        } = curve.get();
        Bars {
            heights: shares,
            highest: Some(1_000),
            back_from: Some(within),
            axis: (1..=LABELS)
                .map(|at| (words.so_many_seconds)(end * at / LABELS))
                .collect(),
        }
    };
    let chart = move || {
        view! { <BarChart label=Signal::derive(label) bars=Signal::derive(bars) /> }
    };
    let picked_up = move || Some(level.get()?.picked_up.rows);
    let others = move || Some(level.get()?.others.rows);
    view! {
        <Card
            kind="service"
            says=&words.service
            heading=Signal::derive(heading)
            choice=move || view! { <SecondsField shown /> }
            value=Signal::derive(value)
            beside=Signal::derive(beside)
            chart
        >
            <RowsLink
                shown
                behind=Signal::derive(move || Behind::PickedUp(shown.within.get()))
                rows=Signal::derive(picked_up)
                says=words.rows_picked_up
            />
            <RowsLink
                shown
                behind=Signal::derive(move || Behind::NotPickedUp(shown.within.get()))
                rows=Signal::derive(others)
                says=words.rows_not_picked_up
            />
            <FigureTable shown name=words.service.name grid=Signal::derive(grid) />
        </Card>
    }
}

fn grid_of(levels: &[(Within, Level)], words: &Words) -> Grid {
    let (words, none_sign) = (&words.figures, words.report.none_sign);
    let line = |(within, level): &(Within, Level)| {
        let share = level.share();
        let told = share.per_mille().map(words.percent);
        vec![
            Cell::text((words.so_many_seconds)(within.seconds())),
            Cell::text(told.unwrap_or_else(|| none_sign.to_owned())),
            Cell::text(share.part.to_string()),
            Cell::text(share.all.to_string()),
        ]
    };
    let heads = [words.within, words.share, words.picked_up, words.of_all];
    Grid {
        heads: heads.map(Cell::text).into(),
        lines: levels.iter().map(line).collect(),
        ..Grid::default()
    }
}

/// The time, as somebody types it. What is no such time is named, and the last one stays.
#[component]
fn SecondsField(shown: Shown) -> impl IntoView {
    let words = &words().figures;
    let typed = RwSignal::new(None::<String>);
    let wrong = Memo::new(move |_| typed.get().filter(|text| Within::read(text).is_none()));
    let type_it = move |text: String| {
        if let Some(within) = Within::read(&text) {
            shown.choose.run(within);
        }
        typed.set(Some(text));
    };
    // What was typed stays until it is a time, and is then shown as one.
    let done = move || {
        if wrong.with_untracked(Option::is_none) {
            typed.set(None);
        }
    };
    let value = move || {
        let chosen = shown.within.get().seconds();
        typed.get().unwrap_or_else(|| chosen.to_string())
    };
    let sentence = move |text: &str| {
        let (shortest, longest) = (Within::SHORTEST.seconds(), Within::LONGEST.seconds());
        (words.wrong_seconds)(&echo(text), shortest, longest)
    };
    view! {
        <label class="figure-field">
            <span>{words.seconds}</span>
            <input
                type="text"
                inputmode="numeric"
                autocomplete="off"
                aria-invalid=move || wrong.with(Option::is_some).then_some("true")
                prop:value=value
                on:input=answer(move |event| type_it(event_target_value(&event)))
                on:change=answer(move |_| done())
            />
        </label>
        {move || {
            wrong
                .get()
                .map(|text| view! { <Notice tone=Tone::Warning>{sentence(&text)}</Notice> })
        }}
    }
}
