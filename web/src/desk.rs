//! The desk: the queues, the session that is selected, and all that happened, as a timeline.

mod deadlines;
mod device;
mod event_log;
mod foot;
mod history;
mod limits;
mod new_session;
mod next;
mod panel;
mod participants;
mod queue;
mod row;
mod seat;
mod tools;

use leptos::prelude::*;

use crate::i18n::words;
use crate::later::{Later, part};
use crate::store::Store;
use crate::ui::notice::{Notice, Tone};
use foot::Foot;
use panel::Panel;
use queue::{Consoles, Tabs};
use seat::Seat;

/// The screen.
#[component]
pub(crate) fn DeskScreen() -> impl IntoView {
    let seat = Seat::provide();
    let selected = seat.selected();
    let title = move || (words().desk.queue_of)(&seat.queue_name());
    view! {
        <div class="desk">
            <section class="desk-queue" aria-labelledby="queue-title">
                <h1 id="queue-title" class="visually-hidden">{title}</h1>
                <Tabs />
                <Lost />
                <Refused />
                <Consoles />
            </section>
            {move || selected.get().map(|(session, queue)| view! { <Panel session queue /> })}
            <div class="desk-foot">
                <Later part=foot />
            </div>
        </div>
    }
}

// One works the queues before one looks at what has been.
part!(foot, foot, Foot);

/// Says so where the address names a queue or a session that is not at the desk.
#[component]
fn Lost() -> impl IntoView {
    let (seat, words) = (Seat::expect(), words());
    let lost = move || {
        let queue = seat
            .unknown_queue()
            .map(|name| (words.desk.no_such_queue)(&name));
        let session = || {
            seat.unknown_session()
                .map(|name| (words.desk.no_such_session)(&name))
        };
        queue.or_else(session)
    };
    move || lost().map(|sentence| view! { <Notice tone=Tone::Warning>{sentence}</Notice> })
}

/// Says why the last action was refused. Buttons are there only for what is possible, so this is
/// for the moment in which time was faster than the hand.
#[component]
fn Refused() -> impl IntoView {
    let (store, words) = (Store::expect(), words());
    move || {
        store.last_refusal().map(|refusal| {
            let why = store.desk(|desk| (words.domain.refusal)(refusal, desk.staff()));
            view! { <Notice tone=Tone::Warning>{why}</Notice> }
        })
    }
}
