//! The row that is open: what is said of it, and how it stands in the file.

use leptos::prelude::*;
use queuescope_core::audit::Severity;
use queuescope_core::rules::Rule;
use queuescope_page::address::{Address, ExplorerPlace, Selection};
use queuescope_page::check::{KeptCell, Line};

use super::here::Here;
use super::reading::{Check, Stage};
use super::session::SessionOfRow;
use crate::i18n::words;
use crate::names::Names;
use crate::ui::answer::next_frame;
use crate::ui::focus;
use crate::ui::icon::{self, Icon};
use crate::ui::narrow::narrow;

/// The heading of the panel, which names it.
const TITLE: &str = "check-row-title";

/// The panel beside the list; on a phone in its place.
#[component]
pub(super) fn RowPanel() -> impl IntoView {
    let (check, here, words) = (Check::expect(), Here::expect(), &words().check);
    ask_for_the_row(check, here);
    read_on_at_the_title(here);
    let number = Memo::new(move |_| here.row().unwrap_or_default());
    let title = move || (words.row)(number.get());
    let lines = move || {
        let number = number.get();
        check.row(|row| {
            let row = row.filter(|row| row.number == number)?;
            Some((words.lines)(row.line, row.lines))
        })
    };
    let said = Memo::new(move |_| {
        let number = number.get();
        check.found(|found| {
            let lines = found.iter().map(|found| &found.line);
            lines
                .filter(|line| line.row == number)
                .cloned()
                .collect::<Vec<_>>()
        })
    });
    view! {
        <section class="row-panel check-row-panel" aria-labelledby=TITLE>
            <a
                class="card-close"
                href=move || here.with_row(None).href()
                aria-label=words.close
                title=words.close
            >
                <Icon drawing=icon::CLOSE />
            </a>
            <header class="row-panel-head">
                <h2 id=TITLE tabindex="-1">
                    {title}
                </h2>
                <p class="quiet">{lines}</p>
            </header>
            <ul class="check-said">
                {move || said.get().into_iter().map(|line| view! { <Said line /> }).collect_view()}
            </ul>
            <SessionOfRow number />
            <Cells number said />
        </section>
    }
}

/// One thing that is said of the row; a change that is wrong leads to the rules.
#[component]
fn Said(line: Line) -> impl IntoView {
    let names = Names::expect();
    let words = &words().check;
    let drawing = match line.severity {
        Severity::Error => icon::WARNING,
        Severity::Note => icon::INFO,
    };
    let change = line.change();
    let way = change.map(|(from, to)| {
        let selection = match Rule::find(from, to) {
            Some(rule) => Selection::Rule(rule),
            None => Selection::between(from, to),
        };
        let href = Address::Explorer(ExplorerPlace::of(selection)).href();
        view! { <a href=href>{move || (words.look_up)(&names.change(from, to))}</a> }
    });
    view! {
        <li data-severity=line.severity.id()>
            <Icon drawing />
            <div>
                <b>{line.column}</b>
                <p>{line.message}</p>
                {way}
            </div>
        </li>
    }
}

/// Every value of the row, those that something is said of marked.
#[component]
fn Cells(number: Memo<u64>, said: Memo<Vec<Line>>) -> impl IntoView {
    let (check, words) = (Check::expect(), &words().check);
    let cells = move || {
        let number = number.get();
        check.row(|row| {
            let row = row.filter(|row| row.number == number)?;
            Some(row.cells.clone())
        })
    };
    let is_said = move |header: &str| {
        let is_it = |line: &Line| line.column.as_deref() == Some(header);
        said.with(|said| said.iter().any(is_it))
    };
    let line = move |cell: KeptCell| {
        let is_marked = is_said(&cell.header).then_some("");
        let is_empty = cell.value.is_empty().then_some("");
        let rest = (cell.left_out > 0).then(|| (words.left_out)(cell.left_out));
        let header = if cell.header.is_empty() {
            words.no_header.to_owned()
        } else {
            cell.header.to_string()
        };
        view! {
            <div data-marked=is_marked data-empty=is_empty>
                <dt>{header}</dt>
                <dd>
                    {if cell.value.is_empty() { words.empty.to_owned() } else { cell.value }}
                    {rest.map(|rest| view! { <span class="quiet">{rest}</span> })}
                </dd>
            </div>
        }
    };
    let not_there = move || {
        let is_reading = check.stage() == Stage::Reading;
        if is_reading {
            words.row_comes
        } else {
            words.row_not_kept
        }
    };
    move || match cells() {
        Some(cells) => {
            let lines = cells.into_iter().map(line).collect_view();
            view! { <dl class="check-cells">{lines}</dl> }.into_any()
        }
        None => view! { <p class="quiet">{not_there}</p> }.into_any(),
    }
}

/// The row that the address names is asked for, and again when the file is over: the program that reads answers then.
fn ask_for_the_row(check: Check, here: Here) {
    Effect::new(move || {
        let is_over = check.stage() == Stage::Over;
        if let Some(row) = here.row().filter(|_| is_over) {
            check.ask_for(row);
        }
    });
}

/// On a phone the panel takes the place of the list, and whoever opens it reads on there.
fn read_on_at_the_title(here: Here) {
    let is_narrow = narrow();
    Effect::new(move || {
        if here.row().is_some() && is_narrow.get_untracked() {
            next_frame(|| {
                focus::by_id(TITLE);
            });
        }
    });
}
