//! What one looks at at the desk to take along: the queue, the selected session, its timeline, what is different elsewhere.

use leptos::context::Provider;
use leptos::prelude::*;
use queuescope_core::ids::Queue;
use queuescope_page::duration::{duration, is_far, left, time_of_day};
use queuescope_page::passage::Table;
use queuescope_page::queue::{Column, Listing};

use crate::commands::EmbedButton;
use crate::desk::row::{Shown as Entry, shown};
use crate::desk::seat::Seat;
use crate::i18n::words;
use crate::later::{Later, part};
use crate::names::Names;
use crate::store::Store;
use crate::take_along::{
    self, LinkOffer, MOST_ROWS, Offered, PaperOffer, PictureOffers, Shown, TableOffers, WordsOffer,
};

/// The console that the menu stands in.
#[derive(Clone, Copy)]
struct Worked {
    queue: Queue,
    title: Memo<String>,
    listing: Memo<Listing>,
}

/// The menu, in the console that is worked.
#[component]
pub(super) fn TakeAlong(
    queue: Queue,
    title: Memo<String>,
    listing: Memo<Listing>,
) -> impl IntoView {
    let seat = Seat::expect();
    let worked = Worked {
        queue,
        title,
        listing,
    };
    view! {
        <Show when=move || seat.queue() == queue>
            <take_along::TakeAlong>
                <Provider value=worked>
                    <Later part=menu />
                </Provider>
            </take_along::TakeAlong>
        </Show>
    }
}

part!(desk_menu, menu, Menu);

#[component]
fn Menu() -> impl IntoView {
    let (seat, spoken) = (Seat::expect(), words());
    let words = &spoken.take_along;
    let listing = expect_context::<Worked>().listing;
    let is_short = Memo::new(move |_| listing.with(|listing| listing.rows.len() <= MOST_ROWS));
    let is_selected = Memo::new(move |_| seat.selected().with(Option::is_some));
    view! {
        <Offered title=words.queue>
            <Show
                when=move || is_short.get()
                fallback=move || view! { <p class="quiet">{words.too_many}</p> }
            >
                <TableOffers of=queue() table=table() />
            </Show>
        </Offered>
        <Show when=move || is_selected.get()>
            <Offered title=words.session>
                <WordsOffer of=panel() />
                <PictureOffers of=panel() />
            </Offered>
            <Offered title=words.timeline>
                <PictureOffers of=timeline() />
            </Offered>
        </Show>
        <Offered title=words.comparison>
            <TableOffers of=comparison() />
        </Offered>
        <Offered title=words.place>
            <LinkOffer />
            <EmbedButton />
        </Offered>
        <PaperOffer />
    }
}

fn queue() -> Shown {
    let (worked, store, words) = (expect_context::<Worked>(), Store::expect(), words());
    let title = move || (words.take_along.at)(&worked.title.get(), &time_of_day(store.now()));
    Shown::new(".console[data-place='worked'] .queue", title, || {
        "queue".to_owned()
    })
}

fn panel() -> Shown {
    of_the_session(".desk .panel", "session")
}

fn timeline() -> Shown {
    of_the_session(".desk .timeline-chart", "timeline")
}

fn comparison() -> Shown {
    of_the_session(".desk .timeline-differences table", "comparison")
}

/// Its title is the session and the moment that is looked at.
fn of_the_session(selector: &'static str, file: &'static str) -> Shown {
    let (seat, store, words) = (Seat::expect(), Store::expect(), words());
    let title = move || {
        let name = seat.place().session;
        let name = name.unwrap_or_else(|| words.shell.desk.to_owned());
        (words.take_along.at)(&name, &time_of_day(store.now()))
    };
    Shown::new(selector, title, move || file.to_owned())
}

/// Every row of the console, whether it is in sight or not.
fn table() -> Callback<(), Option<Table>> {
    let (worked, store) = (expect_context::<Worked>(), Store::expect());
    let (names, words) = (Names::expect(), words());
    Callback::new(move |()| {
        let rows = worked.listing.with(|listing| listing.rows.clone());
        let now = store.now();
        let entries = store.desk(|desk| {
            let entries = rows.iter().map(|id| shown(desk, *id, worked.queue));
            entries.flatten().collect::<Vec<_>>()
        });
        let row = |entry: &Entry| {
            let cells = Column::ALL.map(|column| match column {
                Column::Name => entry.name.to_string(),
                Column::Status => names.of(entry.status).to_owned(),
                Column::InStatus => duration(now - entry.since, words.clock.days),
                Column::Total => duration(now - entry.appeared_at, words.clock.days),
                Column::Kind => entry
                    .channel
                    .clone()
                    .unwrap_or_else(|| words.queue.private.to_owned()),
                Column::Lead => entry.lead.clone().unwrap_or_default(),
                Column::Next => {
                    let near = entry.next.filter(|next| !is_far(next.due_at, now));
                    let told = near.map(|next| {
                        let left = duration(left(next.due_at, now), words.clock.days);
                        format!("{} {left}", (words.domain.limit)(next.limit))
                    });
                    told.unwrap_or_default()
                }
            });
            cells.to_vec()
        };
        Some(Table {
            head: Column::ALL
                .map(|column| words.queue.column(column).to_owned())
                .to_vec(),
            rows: entries.iter().map(row).collect(),
        })
    })
}
