//! The table of a figure: real, and folded away where it is long.

use leptos::either::Either;
use leptos::prelude::*;
use queuescope_core::report::figures::Behind;
use queuescope_core::report::time_field::TimeField;

use super::Shown;
use super::part::looks;
use crate::i18n::words;
use crate::ui::folded::Folded;

/// So many lines are listed; more say how many they are.
pub(super) const LISTED: usize = 200;
/// So many lines stand open.
const SHORT: usize = 5;

/// A table. The first of a line names it, and `heads` names what stands below.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Grid {
    pub(super) heads: Vec<Cell>,
    pub(super) lines: Vec<Vec<Cell>>,
    /// What the lines come to.
    pub(super) sums: Vec<Vec<Cell>>,
    /// So many lines are not among them.
    pub(super) left_out: usize,
}

/// What stands in a cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cell {
    text: String,
    behind: Option<Behind>,
    part: Option<TimeField>,
    is_name: bool,
}

impl Cell {
    /// A text alone.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// A name, or what stands above names.
    pub(super) fn name(text: impl Into<String>) -> Self {
        Self {
            is_name: true,
            ..Self::text(text)
        }
    }

    /// So many rows, which it leads to.
    pub(super) fn rows(count: u64, behind: Behind) -> Self {
        Self {
            behind: (count > 0).then_some(behind),
            ..Self::text(count.to_string())
        }
    }

    /// The name of a part of Total Time, in the look of its status.
    pub(super) fn part(name: &str, part: TimeField) -> Self {
        Self {
            part: Some(part),
            ..Self::text(name)
        }
    }
}

/// The table, or the line that opens it.
#[component]
pub(super) fn FigureTable(
    shown: Shown,
    /// What it is called.
    name: &'static str,
    #[prop(into)] grid: Signal<Grid>,
    /// Whether it stands open however long it is.
    #[prop(optional)]
    is_open: bool,
) -> impl IntoView {
    let words = &words().figures;
    let count = Memo::new(move |_| grid.with(|grid| grid.lines.len()));
    let is_short = Memo::new(move |_| is_open || count.get() <= SHORT);
    let summary = move || move || (words.folded)(count.get());
    let folded = move || {
        view! {
            <Folded class="figure-folded" summary=summary()>
                <Lines shown name grid />
            </Folded>
        }
    };
    view! {
        <Show when=move || is_short.get() fallback=folded>
            <Lines shown name grid />
        </Show>
    }
}

#[component]
fn Lines(shown: Shown, name: &'static str, grid: Signal<Grid>) -> impl IntoView {
    let words = &words().figures;
    let more = move || {
        let more = grid.with(|grid| grid.left_out);
        (more > 0).then(|| view! { <p class="quiet">{(words.and_more)(more)}</p> })
    };
    let part = move |lines: fn(&Grid) -> &[Vec<Cell>]| {
        let count = Memo::new(move |_| grid.with(|grid| lines(grid).len()));
        view! {
            <For each=move || 0..count.get() key=|at| *at let:at>
                <Line shown grid lines at />
            </For>
        }
    };
    view! {
        <div class="figure-scroll">
            <table class="figure-table numeric" aria-label=name>
                <thead>
                    <Line shown grid lines=|grid| std::slice::from_ref(&grid.heads) at=0 is_head=true />
                </thead>
                <tbody>{part(|grid| &grid.lines)}</tbody>
                <tfoot>{part(|grid| &grid.sums)}</tfoot>
            </table>
        </div>
        {more}
    }
}

#[component]
fn Line(
    shown: Shown,
    grid: Signal<Grid>,
    lines: fn(&Grid) -> &[Vec<Cell>],
    at: usize,
    #[prop(optional)] is_head: bool,
) -> impl IntoView {
    let count = Memo::new(move |_| grid.with(|grid| lines(grid).get(at).map_or(0, Vec::len)));
    let cell = move |place: usize| {
        Memo::new(move |_| {
            let cell = grid.with(|grid| lines(grid).get(at)?.get(place).cloned());
            cell.unwrap_or_default()
        })
    };
    let told = move |place: usize| {
        let cell = cell(place);
        let is_name = move || cell.with(|cell| cell.is_name).then_some("");
        let told = view! { <Told shown cell /> };
        match (is_head, place) {
            (true, _) => view! { <th scope="col" data-name=is_name>{told}</th> }.into_any(),
            (false, 0) => view! { <th scope="row">{told}</th> }.into_any(),
            (false, _) => view! { <td data-name=is_name>{told}</td> }.into_any(),
        }
    };
    view! {
        <tr>
            <For each=move || 0..count.get() key=|place| *place let:place>
                {told(place)}
            </For>
        </tr>
    }
}

#[component]
fn Told(shown: Shown, cell: Memo<Cell>) -> impl IntoView {
    let text = move || cell.with(|cell| cell.text.clone());
    let href = Memo::new(move |_| {
        cell.with(|cell| cell.behind.clone())
            .map(|behind| shown.href(behind))
    });
    let is_link = Memo::new(move |_| href.with(Option::is_some));
    let looks = Memo::new(move |_| cell.with(|cell| cell.part).map(looks));
    let swatch = move || {
        let (status, kin) = looks.get()?;
        Some(
            view! { <span class="figure-swatch" data-status=status data-kin=kin aria-hidden="true"></span> },
        )
    };
    view! {
        {swatch}
        {move || {
            if is_link.get() {
                Either::Left(view! { <a href=move || href.get()>{text}</a> })
            } else {
                Either::Right(text)
            }
        }}
    }
}
