//! The row that is open: what it is made of, so that every number of it can be followed.

mod durations;
mod fields;
mod lane;
mod precision;
mod stretches;
mod sum;

use leptos::prelude::*;
use queuescope_core::ids::Queue;
use queuescope_core::report::Row;
use queuescope_page::address::DeskPlace;

use super::here::Here;
use super::standing::StandingChip;
use super::told::Told;
use crate::i18n::words;
use crate::store::Store;
use crate::ui::answer::next_frame;
use crate::ui::focus;
use crate::ui::icon::{self, Icon};
use crate::ui::narrow::narrow;
use durations::Durations;
use fields::AllFields;
use lane::LaneDrawing;
use sum::Sum;

/// The heading of the panel, which names it.
const TITLE: &str = "report-row-title";

/// The panel beside the table; on a phone in its place.
#[component]
pub(super) fn Detail() -> impl IntoView {
    let (here, told, words) = (Here::expect(), Told::expect(), &words().report);
    let row = Memo::new(move |_| told.row(here.selected()?));
    let is_there = Memo::new(move |_| row.with(Option::is_some));
    let missing = move || {
        let named = here.place(|place| place.row.as_ref().map(|row| row.session.clone()));
        (words.no_such_row)(&named.unwrap_or_default())
    };
    read_on_at_the_title(here);
    view! {
        <section class="row-panel report-row-panel" aria-labelledby=TITLE>
            <a
                class="card-close"
                href=move || here.without_row().href()
                aria-label=words.close
                title=words.close
            >
                <Icon drawing=icon::CLOSE />
            </a>
            <Show
                when=move || is_there.get()
                fallback=move || view! { <p id=TITLE tabindex="-1">{missing}</p> }
            >
                <Head row />
                <LaneDrawing row />
                <Durations row />
                <Sum row />
                <AllFields row />
            </Show>
        </section>
    }
}

/// Whose row it is and how it stands.
#[component]
fn Head(row: Memo<Option<Row>>) -> impl IntoView {
    let (store, words) = (Store::expect(), &words().report);
    let session = move || row.with(|row| row.as_ref().map(|row| row.name.clone()));
    let queue = Memo::new(move |_| {
        row.with(|row| {
            let row = row.as_ref()?;
            let own = row.technician.map(Queue::Technician);
            own.or(row.channel.map(Queue::Channel))
        })
    });
    let queue_name = move || {
        let queue = queue.get()?;
        Some(untrack(|| {
            store.staff(|staff| staff.queue_name(queue).to_owned())
        }))
    };
    let who = move || match queue.get() {
        Some(Queue::Technician(_)) => queue_name(),
        Some(Queue::Channel(_)) | None => Some(words.no_technician.to_owned()),
    };
    let at_the_desk = move || {
        let place = DeskPlace {
            queue: queue_name(),
            ..untrack(|| store.run(DeskPlace::of_run))
        };
        Some(place.with_session(&session()?).href())
    };
    let standing = Memo::new(move |_| row.with(|row| row.as_ref()?.standing));
    view! {
        <header class="row-panel-head">
            <h2 id=TITLE tabindex="-1">
                {session}
                " "
                <span class="report-row-who">{who}</span>
            </h2>
            <p class="report-row-standing">
                {move || standing.get().map(|standing| view! { <StandingChip standing /> })}
                <a href=at_the_desk>{words.at_the_desk}</a>
            </p>
        </header>
    }
}

/// On a phone the panel takes the place of the table, and whoever opens it reads on there.
fn read_on_at_the_title(here: Here) {
    let is_narrow = narrow();
    let open = Memo::new(move |_| here.place(|place| place.row.clone()));
    Effect::new(move || {
        if open.get().is_some() && is_narrow.get_untracked() {
            next_frame(|| {
                focus::by_id(TITLE);
            });
        }
    });
}
