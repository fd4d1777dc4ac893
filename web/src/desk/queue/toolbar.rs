//! What a console shows of its queue: names that contain a text, some of the statuses; and, where
//! there is no room for a head with columns, what it is sorted by.

use leptos::prelude::*;
use queuescope_core::ids::Queue;
use queuescope_core::status::Status;
use queuescope_page::queue::{Column, Direction, Listing, Sort};

use super::arrangement::Arrangement;
use super::take_along::TakeAlong;
use crate::i18n::words;
use crate::status_chip::StatusChip;
use crate::ui::answer::answer;
use crate::ui::search::Search;

/// Above the table.
#[component]
pub(super) fn Toolbar(
    queue: Queue,
    title: Memo<String>,
    arrangement: Arrangement,
    listing: Memo<Listing>,
) -> impl IntoView {
    view! {
        <div class="queue-tools">
            <Search
                label=words().queue.search
                find=arrangement.name
                look_for=move |name| arrangement.name.set(name)
            />
            <StatusFilter arrangement listing />
            <SortChoice arrangement />
            <TakeAlong queue title listing />
        </div>
    }
}

/// The statuses that occur, each with its count, to be chosen from; none chosen is all shown.
#[component]
fn StatusFilter(arrangement: Arrangement, listing: Memo<Listing>) -> impl IntoView {
    let words = &words().queue;
    let statuses = Memo::new(move |_| {
        let statuses = listing.with(|listing| listing.statuses.clone());
        statuses
            .into_iter()
            .map(|(status, _)| status)
            .collect::<Vec<_>>()
    });
    let chosen = move || match arrangement.statuses.with(Vec::len) {
        0 => words.all_statuses.to_owned(),
        count => (words.some_statuses)(count),
    };
    view! {
        <details class="queue-filter">
            <summary>{chosen}</summary>
            <fieldset class="queue-statuses">
                <legend class="visually-hidden">{words.which_statuses}</legend>
                <For each=move || statuses.get() key=|status| *status let:status>
                    <StatusChoice status arrangement listing />
                </For>
            </fieldset>
        </details>
    }
}

#[component]
fn StatusChoice(status: Status, arrangement: Arrangement, listing: Memo<Listing>) -> impl IntoView {
    let count = move || {
        listing.with(|listing| {
            let mut statuses = listing.statuses.iter();
            statuses
                .find(|(one, _)| *one == status)
                .map(|(_, count)| *count)
        })
    };
    view! {
        <label class="queue-status">
            <input
                type="checkbox"
                prop:checked=move || {
                    arrangement.statuses.with(|chosen| chosen.contains(&status))
                }
                on:change=answer(move |_| arrangement.toggle(status))
            />
            <StatusChip status />
            <span class="numeric">{count}</span>
        </label>
    }
}

/// What the buttons above the columns do, where there are none.
#[component]
fn SortChoice(arrangement: Arrangement) -> impl IntoView {
    let words = words();
    let choose = move |event| {
        arrangement
            .sort
            .set(sort_named(&event_target_value(&event)));
    };
    let option = move |sort: Sort| {
        let direction = match sort.direction {
            Direction::Ascending => words.queue.ascending,
            Direction::Descending => words.queue.descending,
        };
        view! {
            <option value=sort_id(sort) selected=move || arrangement.sort.get() == Some(sort)>
                {format!("{} {direction}", words.queue.column(sort.by))}
            </option>
        }
    };
    let sorts = Column::ALL.into_iter().flat_map(|by| {
        [Direction::Ascending, Direction::Descending].map(|direction| Sort { by, direction })
    });
    view! {
        <select class="queue-sort" aria-label=words.queue.sort on:change=answer(choose)>
            <option value="" selected=move || arrangement.sort.get().is_none()>
                {words.queue.by_itself}
            </option>
            {sorts.map(option).collect_view()}
        </select>
    }
}

fn sort_id(sort: Sort) -> String {
    format!("{} {}", sort.by.id(), sort.direction.id())
}

fn sort_named(id: &str) -> Option<Sort> {
    let (by, direction) = id.split_once(' ')?;
    let directions = [Direction::Ascending, Direction::Descending];
    Some(Sort {
        by: Column::from_id(by)?,
        direction: directions.into_iter().find(|one| one.id() == direction)?,
    })
}
