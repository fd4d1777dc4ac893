//! Who spent how long at what: technicians by the parts of Total Time, and the other way round.

use std::sync::Arc;

use chrono::TimeDelta;
use leptos::prelude::*;
use queuescope_core::report::Column;
use queuescope_core::report::figures::Behind;
use queuescope_core::report::time_field::TimeField;
use queuescope_page::duration::{duration, with_hours, with_thousandths};
use queuescope_page::figures::{Spent, Summary};

use super::Shown;
use super::card::{Card, RowsLink};
use super::grid::{Cell, FigureTable, Grid, LISTED};
use super::lanes::{DRAWN, Lane, LaneChart, told};
use crate::i18n::{Words, words};
use crate::ui::button::Button;

/// Time per technician and status.
#[component]
pub(super) fn Technicians(shown: Shown) -> impl IntoView {
    let words = words();
    let figures = &words.figures;
    let count = shown.of(|summary| Some(summary.technicians.len()).filter(|count| *count > 0));
    let together = shown.of(|summary| Some(summary.together()));
    let value = move || {
        count.get()?;
        Some(duration(together.get()?, words.clock.days))
    };
    let beside = move || count.get().map(figures.so_many_technicians);
    let lanes = shown.of(move |summary| Some(lanes(summary, words)));
    let label = move || {
        let told = told(&lanes.get().unwrap_or_default());
        (figures.read_out)(figures.technicians.name, &told)
    };
    let chart = move || view! { <LaneChart label=Signal::derive(label) lanes /> };
    let rows = shown.of(|summary| Some(summary.rows_of_technicians()));
    let grid = move || {
        let is_by_part = shown.is_by_part.get();
        let grid = |summary: &Arc<Summary>| {
            let matrix = Matrix::of(summary, words);
            if is_by_part {
                matrix.turned()
            } else {
                matrix.straight()
            }
        };
        shown
            .summary
            .with(|summary| summary.as_ref().map(grid).unwrap_or_default())
    };
    view! {
        <Card
            kind="technicians"
            says=&figures.technicians
            value=Signal::derive(value)
            beside=Signal::derive(beside)
            chart
        >
            <RowsLink
                shown
                behind=Signal::derive(|| Behind::Technicians)
                rows=rows
                says=figures.rows_behind
            />
            <Button on_press=move |_| shown.turn.run(())>
                {figures.turn}
            </Button>
            <FigureTable
                shown
                name=figures.technicians.name
                grid=Signal::derive(grid)
                is_open=true
            />
        </Card>
    }
}

/// A lane each for those who spent most.
fn lanes(summary: &Summary, words: &Words) -> Vec<Lane> {
    let mut technicians: Vec<&Spent> = summary.technicians.iter().collect();
    technicians.sort_by_key(|spent| std::cmp::Reverse(spent.total()));
    let lane = |spent: &Spent| {
        let pieces = TimeField::PARTS_OF_TOTAL.into_iter().zip(spent.parts());
        let pieces = pieces.map(|(part, time)| {
            let length = u64::try_from(time.num_milliseconds()).unwrap_or_default();
            (Some(part), length)
        });
        Lane {
            name: spent.technician.clone(),
            pieces: pieces.collect(),
            value: duration(spent.total(), words.clock.days),
        }
    };
    technicians.into_iter().take(DRAWN).map(lane).collect()
}

/// The table, either way round. Its times are so fine that whoever adds them up finds their sums.
struct Matrix<'a> {
    summary: &'a Summary,
    words: &'static Words,
    time: fn(TimeDelta) -> String,
}

impl<'a> Matrix<'a> {
    fn of(summary: &'a Summary, words: &'static Words) -> Self {
        let is_whole = |part: TimeDelta| part.subsec_nanos() == 0;
        let mut technicians = summary.technicians.iter();
        let is_whole = technicians.all(|spent| spent.parts().into_iter().all(is_whole));
        Self {
            summary,
            words,
            time: if is_whole {
                with_hours
            } else {
                with_thousandths
            },
        }
    }

    fn cell(&self, time: TimeDelta) -> Cell {
        Cell::text((self.time)(time))
    }

    fn names() -> impl Iterator<Item = (TimeField, Column)> {
        let parts = TimeField::PARTS_OF_TOTAL.into_iter();
        parts.map(|part| (part, Column::Time(part)))
    }

    fn part(&self, (part, column): (TimeField, Column)) -> Cell {
        Cell::part(&(self.words.domain.column)(column), part)
    }

    fn total(&self) -> Cell {
        Cell::text((self.words.domain.column)(Column::Time(TimeField::Total)))
    }

    fn listed(&self) -> impl Iterator<Item = &Spent> {
        self.summary.technicians.iter().take(LISTED)
    }

    fn left_out(&self) -> usize {
        self.summary.technicians.len().saturating_sub(LISTED)
    }

    fn rows_of(spent: &Spent) -> Cell {
        Cell::rows(spent.rows, Behind::Technician(spent.technician.clone()))
    }

    fn all_rows(&self) -> Cell {
        Cell::rows(self.summary.rows_of_technicians(), Behind::Technicians)
    }

    /// A line a technician.
    fn straight(&self) -> Grid {
        let words = &self.words.figures;
        let parts = Self::names().map(|name| self.part(name));
        let first = [Cell::text(words.technician)].into_iter();
        let last = [self.total(), Cell::text(words.behind)];
        let line = |spent: &Spent| {
            let first = [Cell::text(spent.technician.clone())].into_iter();
            let parts = spent.parts().map(|time| self.cell(time));
            let last = [self.cell(spent.total()), Self::rows_of(spent)];
            first.chain(parts).chain(last).collect()
        };
        let everybody = self.summary.everybody().map(|time| self.cell(time));
        let sums = [Cell::text(words.together)].into_iter().chain(everybody);
        let sums = sums.chain([self.cell(self.summary.together()), self.all_rows()]);
        Grid {
            heads: first.chain(parts).chain(last).collect(),
            lines: self.listed().map(line).collect(),
            sums: vec![sums.collect()],
            left_out: self.left_out(),
        }
    }

    /// A line a part.
    fn turned(&self) -> Grid {
        let words = &self.words.figures;
        let names = self.listed().map(|spent| spent.technician.clone());
        let heads = [words.part.to_owned()].into_iter().chain(names);
        let heads = heads.chain([words.together.to_owned()]);
        let everybody = self.summary.everybody();
        let lines = (0..).zip(Self::names()).map(|(at, name): (usize, _)| {
            let times = self.listed().map(|spent| self.cell(spent.parts()[at]));
            let line = [self.part(name)].into_iter().chain(times);
            line.chain([self.cell(everybody[at])]).collect()
        });
        let totals = self.listed().map(|spent| self.cell(spent.total()));
        let totals = [self.total()].into_iter().chain(totals);
        let totals = totals.chain([self.cell(self.summary.together())]);
        let rows = self.listed().map(Self::rows_of);
        let rows = [Cell::text(words.behind)].into_iter().chain(rows);
        let rows = rows.chain([self.all_rows()]);
        Grid {
            heads: heads.map(Cell::text).collect(),
            lines: lines.collect(),
            sums: vec![totals.collect(), rows.collect()],
            left_out: self.left_out(),
        }
    }
}
