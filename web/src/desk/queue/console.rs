//! The consoles: the queue that is worked and up to two beside it, in the order of their tabs. A
//! console stays where it is when another is worked, with all that was arranged in it.

use leptos::prelude::*;
use queuescope_core::ids::Queue;
use queuescope_core::staff::{Presence, Staff};
use queuescope_page::queue::Listing;

use super::arrangement::Arrangement;
use super::gone::Gone;
use super::hand::Hand;
use super::table::QueueTable;
use super::tabs::queue_name;
use super::toolbar::Toolbar;
use crate::desk::new_session::NewSession;
use crate::desk::seat::Seat;
use crate::i18n::{InWords, Speech, words};
use crate::store::Store;
use crate::ui::icon::{self, Icon};

/// All consoles that are seen.
#[component]
pub(in crate::desk) fn Consoles() -> impl IntoView {
    let seat = Seat::expect();
    Hand::provide();
    let shown = Memo::new(move |_| seat.shown());
    view! {
        <div class="consoles">
            <For each=move || shown.get() key=|queue| *queue let:queue>
                <Console queue />
            </For>
        </div>
    }
}

#[component]
fn Console(queue: Queue) -> impl IntoView {
    let (store, seat, speech) = (Store::expect(), Seat::expect(), Speech::expect());
    let arrangement = Arrangement::new();
    let near = arrangement.near(store, queue);
    let listing = Memo::new(move |_| {
        // One that is merely tracked is never worked out, and so tells nobody.
        near.with(|_| ());
        store.queue(queue, |desk| arrangement.list(desk, queue))
    });
    let name = queue_name(queue);
    let title = Memo::new(move |_| (speech.words().desk.queue_of)(&name.get()));
    let place = move || {
        if seat.queue() == queue {
            "worked"
        } else {
            "beside"
        }
    };
    view! {
        <section class="console" data-place=place aria-label=title>
            <InWords>
                <Head queue name title listing />
                <Toolbar queue title arrangement listing />
                <QueueTable queue title arrangement listing />
                <Gone queue />
            </InWords>
        </section>
    }
}

/// Whose queue it is, how many sessions it holds, what is unusual about its technician.
#[component]
fn Head(
    queue: Queue,
    name: Memo<String>,
    title: Memo<String>,
    listing: Memo<Listing>,
) -> impl IntoView {
    let (store, seat, words) = (Store::expect(), Seat::expect(), words());
    let count = move || {
        let (listed, total) = listing.with(|listing| (listing.rows.len(), listing.total));
        if listed == total {
            total.to_string()
        } else {
            (words.queue.of_all)(listed, total)
        }
    };
    let unusual = Memo::new(move |_| store.staff(|staff| unusual(staff, queue)));
    let marks = move || {
        let marks = unusual.get().into_iter().map(|unusual| {
            view! { <span class="console-mark">{unusual.word()}</span> }
        });
        marks.collect_view()
    };
    view! {
        <header class="desk-head">
            <h2 class="console-title">{title}</h2>
            <span class="console-count numeric">{count}</span>
            {marks}
            <Show when=move || !name.with(String::is_empty)>
                <NewSession queue />
            </Show>
            <Show when=move || seat.queue() != queue>
                <a
                    class="button console-close"
                    data-emphasis="quiet"
                    href=move || seat.place().with_beside(&name.get()).href()
                    aria-label=move || (words.queue.not_beside)(&name.get())
                    title=move || (words.queue.not_beside)(&name.get())
                >
                    <Icon drawing=icon::CLOSE />
                </a>
            </Show>
        </header>
    }
}

/// What is not as usual with a technician and their console.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unusual {
    Busy,
    Away,
    NetworkLost,
    InBackground,
    Disabled,
}

impl Unusual {
    fn word(self) -> &'static str {
        let words = &words().queue;
        match self {
            Self::Busy => words.busy,
            Self::Away => words.away,
            Self::NetworkLost => words.network_lost,
            Self::InBackground => words.in_background,
            Self::Disabled => words.disabled,
        }
    }
}

fn unusual(staff: &Staff, queue: Queue) -> Vec<Unusual> {
    let technician = queue.technician().and_then(|id| staff.technician(id));
    let Some(technician) = technician else {
        return Vec::new();
    };
    let console = &technician.console;
    let presence = match console.presence {
        Presence::Available => None,
        Presence::Busy => Some(Unusual::Busy),
        Presence::Away => Some(Unusual::Away),
    };
    let network = (!console.has_network).then_some(Unusual::NetworkLost);
    let background = (!console.in_foreground).then_some(Unusual::InBackground);
    let disabled = technician.is_disabled.then_some(Unusual::Disabled);
    [presence, network, background, disabled]
        .into_iter()
        .flatten()
        .collect()
}
