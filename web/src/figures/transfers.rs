//! Who handed sessions to whom.

use leptos::prelude::*;
use queuescope_core::report::figures::Behind;
use queuescope_page::figures::Transfer;

use super::Shown;
use super::card::{Card, RowsLink};
use super::grid::{Cell, FigureTable, Grid, LISTED};
use super::lanes::{DRAWN, Lane, LaneChart, told};
use crate::i18n::words;

/// Transfers by from and to.
#[component]
pub(super) fn Transfers(shown: Shown) -> impl IntoView {
    let words = &words().figures;
    let count = shown.of(|summary| Some(summary.rows_of_transfers()).filter(|count| *count > 0));
    let pairs = shown.of(|summary| Some(summary.transfers.clone()));
    let value = move || Some(count.get()?.to_string());
    let beside = move || {
        count.get()?;
        pairs.with(|pairs| Some((words.so_many_pairs)(pairs.as_ref()?.len())))
    };
    let lanes = Memo::new(move |_| {
        let lane = |transfer: &Transfer| {
            Lane::of_one((words.pair)(&transfer.from, &transfer.to), transfer.count)
        };
        pairs.with(|pairs| {
            Some(
                pairs
                    .as_ref()?
                    .iter()
                    .take(DRAWN)
                    .map(lane)
                    .collect::<Vec<_>>(),
            )
        })
    });
    let label = move || {
        let told = told(&lanes.get().unwrap_or_default());
        (words.read_out)(words.transfers.name, &told)
    };
    let chart = move || view! { <LaneChart label=Signal::derive(label) lanes /> };
    let grid = move || {
        let pairs = pairs.get().unwrap_or_default();
        let line = |Transfer { from, to, count }: &Transfer| {
            let (from, to) = (from.clone(), to.clone());
            vec![
                Cell::text(from.clone()),
                Cell::name(to.clone()),
                Cell::rows(*count, Behind::Transfer { from, to }),
            ]
        };
        let together = [words.together.to_owned(), String::new()];
        let sum = count.get().unwrap_or_default().to_string();
        Grid {
            heads: vec![
                Cell::name(words.from),
                Cell::name(words.to),
                Cell::text(words.transferred),
            ],
            lines: pairs.iter().take(LISTED).map(line).collect(),
            sums: vec![together.into_iter().chain([sum]).map(Cell::text).collect()],
            left_out: pairs.len().saturating_sub(LISTED),
        }
    };
    view! {
        <Card
            kind="transfers"
            says=&words.transfers
            value=Signal::derive(value)
            beside=Signal::derive(beside)
            chart
        >
            <RowsLink
                shown
                behind=Signal::derive(|| Behind::Transfers)
                rows=count
                says=words.rows_behind
            />
            <FigureTable shown name=words.transfers.name grid=Signal::derive(grid) />
        </Card>
    }
}
