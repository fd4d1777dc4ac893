//! How many sessions were lost, and how.

use leptos::prelude::*;
use queuescope_core::report::figures::{Behind, Share};
use queuescope_core::report::vocabulary::Vocabulary;

use super::Shown;
use super::card::{Card, RowsLink};
use super::grid::{Cell, FigureTable, Grid};
use super::lanes::{DRAWN, Lane, LaneChart, told};
use crate::i18n::words;
use crate::names::Names;

/// Lost sessions.
#[component]
pub(super) fn Lost(shown: Shown) -> impl IntoView {
    let (words, names) = (&words().figures, Names::expect());
    let share = shown.of(|summary| {
        let (part, all) = (summary.lost.sessions, summary.sessions);
        (all > 0).then_some(Share { part, all })
    });
    let value = move || Some(share.get()?.part.to_string());
    let beside = move || {
        let share = share.get()?;
        Some((words.lost_of)(share.all, share.per_mille()?))
    };
    let standings = shown.of(|summary| Some(summary.lost_by_standing.clone()));
    let ended = Memo::new(move |_| {
        let vocabulary = Vocabulary::of(names.language());
        let lanes = standings
            .get()?
            .into_iter()
            .map(|(standing, count)| Lane::of_one(vocabulary.standing(standing).to_owned(), count));
        Some(lanes.collect::<Vec<_>>())
    });
    let drawn = Memo::new(move |_| {
        let lanes = ended.get()?;
        Some(lanes.into_iter().take(DRAWN).collect::<Vec<_>>())
    });
    let label = move || (words.read_out)(words.lost.name, &told(&ended.get().unwrap_or_default()));
    let chart = move || view! { <LaneChart label=Signal::derive(label) lanes=drawn /> };
    let grid = move || Grid {
        heads: [words.ended, words.sessions].map(Cell::text).into(),
        lines: ended
            .get()
            .unwrap_or_default()
            .into_iter()
            .map(|lane| vec![Cell::text(lane.name), Cell::text(lane.value)])
            .collect(),
        ..Grid::default()
    };
    let is_some = move || share.get().is_some_and(|share| share.part > 0);
    let is_some = Memo::new(move |_| is_some());
    let rows = shown.of(|summary| Some(summary.lost.rows));
    view! {
        <Card
            kind="lost"
            says=&words.lost
            value=Signal::derive(value)
            beside=Signal::derive(beside)
            chart
        >
            <RowsLink
                shown
                behind=Signal::derive(|| Behind::Lost)
                rows=rows
                says=words.rows_behind
            />
            <Show when=move || is_some.get()>
                <FigureTable shown name=words.lost.name grid=Signal::derive(grid) />
            </Show>
        </Card>
    }
}
